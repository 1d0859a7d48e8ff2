import { svg, type SVGTemplateResult } from 'lit-html';

/** A mark by its shape first and its colour second: circle, square, triangle, dashed ring. */
export function mannerMark(
  manner: 'gentle' | 'plain' | 'abrupt' | 'none',
  centreX: number,
  centreY: number,
  radius = 11,
): SVGTemplateResult {
  const r = radius;
  switch (manner) {
    case 'gentle':
      return svg`<circle cx=${centreX} cy=${centreY} r=${r} fill="#D2603F" />`;
    case 'plain':
      return svg`<rect x=${centreX - r * 0.9} y=${centreY - r * 0.9} width=${r * 1.8} height=${r * 1.8} rx="3" fill="#5B7186" />`;
    case 'abrupt':
      return svg`<path d=${`M${centreX} ${centreY - r * 1.1}L${centreX + r * 1.15} ${centreY + r * 0.9}H${centreX - r * 1.15}Z`} fill="#9E3D27" stroke="#9E3D27" stroke-width="2" stroke-linejoin="round" />`;
    case 'none':
      return svg`<circle cx=${centreX} cy=${centreY} r=${r - 1} fill="none" stroke="#6B5568" stroke-width="2.4" stroke-dasharray="3 4" />`;
  }
}
