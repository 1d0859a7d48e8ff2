import { svg, type SVGTemplateResult } from 'lit-html';

/** What a chart of trust in lines says about itself and its upright axis. */
export interface LineChartTexts {
  readonly title: string;
  readonly description: string;
  readonly more: string;
  readonly less: string;
}

/** Lines are told apart by dash and shape first, by colour second. */
const STYLES = [
  { colour: '#A86A12', dash: 'none', width: 4 },
  { colour: '#1E5F68', dash: '9 5', width: 3.2 },
  { colour: '#9E3D27', dash: '2 6', width: 3.6 },
  { colour: '#6E4F86', dash: '14 4 3 4', width: 3.2 },
  { colour: '#2F6650', dash: '5 4', width: 2.6 },
  { colour: '#3A2A3C', dash: '1 4', width: 3.2 },
] as const;
export const MOST_LINES = STYLES.length;

/** Colour, dash and width of a line, by its place. */
export const styleOf = (index: number) => STYLES[index % STYLES.length] ?? STYLES[0];

/** The shape of a line's points: circle, square, triangle, diamond, ring, bar. */
export function lineMark(index: number, x: number, y: number): SVGTemplateResult {
  const { colour } = styleOf(index);
  switch (index % STYLES.length) {
    case 0:
      return svg`<circle cx=${x} cy=${y} r="5.5" fill=${colour} />`;
    case 1:
      return svg`<rect x=${x - 5} y=${y - 5} width="10" height="10" fill=${colour} />`;
    case 2:
      return svg`<path d=${`M${x} ${y - 7}L${x + 7} ${y + 5}H${x - 7}Z`} fill=${colour} />`;
    case 3:
      return svg`<path d=${`M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`} fill=${colour} />`;
    case 4:
      return svg`<circle cx=${x} cy=${y} r="5" fill="#FFF8EE" stroke=${colour} stroke-width="2.6" />`;
    default:
      return svg`<path d=${`M${x - 6} ${y}H${x + 6}M${x} ${y - 6}V${y + 6}`} stroke=${colour} stroke-width="3" />`;
  }
}
