import { svg, type SVGTemplateResult } from 'lit-html';

/** A leaf of the story vine, root at the origin, pointing right; about 30 units long. */
export function leafGlyph(kind: 'answered' | 'missed' | 'mended'): SVGTemplateResult {
  if (kind === 'missed') {
    return svg`<path d="M0 0Q5 -3 9 -3" fill="none" stroke="#3F7056" stroke-width="3" stroke-linecap="round" />
      <ellipse cx="15" cy="-3" rx="8" ry="5.6" fill="#DCEBC8" stroke="#3F7056" stroke-width="2.4" />`;
  }
  const seam =
    kind === 'mended'
      ? svg`<path d="M10 -9L14 -3L11 1L16 7" fill="none" stroke="#FFE6A3" stroke-width="5" stroke-linejoin="round" />
          <path d="M10 -9L14 -3L11 1L16 7" fill="none" stroke="#B77D10" stroke-width="2.6" stroke-linejoin="round" />`
      : svg``;
  return svg`<path d="M0 0C6 -13 20 -14 30 -2C21 9 8 11 0 0Z" fill="#5F9A6C" stroke="#3F7056" stroke-width="2.4" stroke-linejoin="round" />
    <path d="M3 0Q15 -2 25 -2" fill="none" stroke="#DDEFD2" stroke-width="1.8" stroke-linecap="round" />${seam}`;
}

/** The same leaf, whole within the square of 28 units that a legend gives its marks. */
export function leafMark(kind: Parameters<typeof leafGlyph>[0]): SVGTemplateResult {
  return svg`<g transform="translate(2 16) scale(0.78)">${leafGlyph(kind)}</g>`;
}
