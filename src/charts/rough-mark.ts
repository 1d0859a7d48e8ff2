import { nothing, svg, type SVGTemplateResult } from 'lit-html';

/** What made a moment hard, by shape: a triangle for abrupt, a star for frightening. */
export function roughMark(
  kind: 'none' | 'abrupt' | 'frightening',
  x: number,
  y: number,
): SVGTemplateResult | typeof nothing {
  if (kind === 'none') return nothing;
  if (kind === 'abrupt')
    return svg`<path d=${`M${x} ${y - 8}L${x + 8} ${y + 6}H${x - 8}Z`} fill="#9E3D27" stroke="#FFF8EE" stroke-width="1.5" />`;
  const spikes = Array.from({ length: 12 }, (_, index) => {
    const radius = index % 2 === 0 ? 11 : 5;
    const angle = (index * Math.PI) / 6;
    return `${(x + radius * Math.sin(angle)).toFixed(1)} ${(y - radius * Math.cos(angle)).toFixed(1)}`;
  });
  return svg`<path d=${`M${spikes.join('L')}Z`} fill="#3A2A3C" stroke="#FFF8EE" stroke-width="1.5" />`;
}
