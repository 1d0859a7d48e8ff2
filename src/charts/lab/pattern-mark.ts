import { svg, type SVGTemplateResult } from 'lit-html';

/** The four patterns by shape first and colour second. */
export type PatternShape = 'secure' | 'avoidant' | 'resistant' | 'disorganized';

/** Fill and edge of each pattern on a pale ground; the edge alone has enough contrast. */
export const PATTERN_COLOURS: Readonly<Record<PatternShape, readonly [string, string]>> = {
  secure: ['#F6C255', '#8A5A0E'],
  avoidant: ['#8CCBD0', '#1E5F68'],
  resistant: ['#F2A487', '#9E3D27'],
  disorganized: ['#C4A9E0', '#6E4F86'],
};

/** Outline of a shape around the origin: circle, square, triangle, diamond. */
export function patternPath(pattern: PatternShape, r: number): string {
  switch (pattern) {
    case 'secure':
      return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
    case 'avoidant':
      return `M${-0.88 * r} ${-0.88 * r}H${0.88 * r}V${0.88 * r}H${-0.88 * r}Z`;
    case 'resistant':
      return `M0 ${-1.1 * r}L${1.1 * r} ${0.85 * r}H${-1.1 * r}Z`;
    case 'disorganized':
      return `M0 ${-1.2 * r}L${1.2 * r} 0L0 ${1.2 * r}L${-1.2 * r} 0Z`;
  }
}

/** A pattern's mark at a place. */
export function patternMark(
  pattern: PatternShape,
  x: number,
  y: number,
  r: number,
): SVGTemplateResult {
  const [fill, edge] = PATTERN_COLOURS[pattern];
  return svg`<path d=${patternPath(pattern, r)} transform=${`translate(${x} ${y})`} fill=${fill} stroke=${edge} stroke-width="2" stroke-linejoin="round" />`;
}

/** How the lines of up to four caregivers differ, whatever their colour. */
export const LINE_DASHES = ['none', '9 6', '2 6', '14 5 2 5'] as const;
export const LINE_COLOURS = ['#1E5F68', '#9E3D27', '#6E4F86', '#3A2A3C'] as const;
