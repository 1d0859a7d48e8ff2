import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { leafGlyph } from '../leaf-glyph';
import { lineMark, styleOf, type LineChartTexts } from '../line-style';

/** A line at the start or the end of a visit; fractions 0 to 1. */
export interface YearChartPoint {
  readonly ageWeeks: number;
  readonly isEnd: boolean;
  readonly mean: number;
  readonly sd: number;
  /** Said when the point is walked to. */
  readonly description: string;
}
export interface YearChartLine {
  readonly name: string;
  readonly points: readonly YearChartPoint[];
}
export interface YearChartVisit {
  readonly ageWeeks: number;
  readonly age: string;
  readonly title: string;
  readonly leaves: readonly {
    readonly kind: 'answered' | 'missed' | 'mended';
    readonly count: number;
  }[];
}
const WIDTH = 1000;
const HEIGHT = 392;
const LEFT = 96;
const RIGHT = 132;
const TOP = 26;
const BOTTOM = 262;
/** A visit is a day; it is drawn this wide, so that its start and its end can be told apart. */
const VISIT_WEEKS = 3;
/** The bands of doubt about the lines. */
const BAND_FILLS = ['#F9D78C', '#B9DADD'] as const;

function linePart(
  { points }: YearChartLine,
  index: number,
  x: (point: YearChartPoint) => number,
  y: (value: number) => number,
): SVGTemplateResult {
  const { colour, dash, width } = styleOf(index);
  const path = line<YearChartPoint>(x, (d) => y(d.mean)).curve(curveMonotoneX)([...points]);
  const band = area<YearChartPoint>()
    .x(x)
    .y0((d) => y(Math.max(0, d.mean - d.sd)))
    .y1((d) => y(Math.min(1, d.mean + d.sd)))
    .curve(curveMonotoneX)([...points]);
  return svg`<path d=${band ?? ''} fill=${BAND_FILLS[index] ?? BAND_FILLS[0]} fill-opacity="0.45" />
    <path d=${path ?? ''} fill="none" stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} stroke-linecap="round" />
    <g role="list">${points.map(
      (
        point,
      ) => svg`<g class="chart-point" role="listitem" tabindex="0" aria-label=${point.description}>
        <circle class="chart-point-target" cx=${x(point)} cy=${y(point.mean)} r="14" fill="transparent" />
        ${lineMark(index, x(point), y(point.mean))}</g>`,
    )}</g>`;
}

/** Names at the ends of the lines, kept apart where the lines end close to each other. */
function endNames(
  lines: readonly YearChartLine[],
  y: (value: number) => number,
): SVGTemplateResult[] {
  const ends = lines.map(({ points }) => y(points.at(-1)?.mean ?? 0));
  const [first = 0, second = 0] = ends;
  const isClose = Math.abs(first - second) < 30;
  const middle = Math.min(BOTTOM - 22, Math.max(TOP + 22, (first + second) / 2));
  const place = (index: number, end: number): number => {
    if (!isClose) return end;
    const isUpper = index === 0 ? first <= second : second < first;
    return middle + (isUpper ? -16 : 16);
  };
  return lines.map(({ name }, index) => {
    const at = place(index, ends[index] ?? 0);
    const { colour, dash, width } = styleOf(index);
    const x = WIDTH - RIGHT + 14;
    return svg`<path d=${`M${x} ${at}h26`} stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} />
      ${lineMark(index, x + 13, at)}
      <text class="chart-label chart-label-strong" x=${x + 32} y=${at + 5}>${name}</text>`;
  });
}

function visitPart(
  { ageWeeks, age, title, leaves }: YearChartVisit,
  x: (ageWeeks: number) => number,
): SVGTemplateResult {
  const [from, to] = [x(ageWeeks - VISIT_WEEKS / 2), x(ageWeeks + VISIT_WEEKS / 2)];
  const middle = x(ageWeeks);
  return svg`<rect x=${from - 8} y=${TOP - 12} width=${to - from + 16} height=${BOTTOM - TOP + 12} rx="10" fill="#F1E9F8" />
    <text class="chart-label chart-label-strong" text-anchor="middle" x=${middle} y=${BOTTOM + 22}>${age}</text>
    <text class="chart-label" text-anchor="middle" x=${middle} y=${BOTTOM + 42}>${title}</text>
    ${leaves.map(
      (
        { kind, count },
        index,
      ) => svg`<g transform=${`translate(${middle - 30} ${BOTTOM + 66 + index * 23})`}>
        <g transform="scale(0.8)">${leafGlyph(kind)}</g>
        <text class="chart-label chart-label-strong" x="34" y="3">${count}</text></g>`,
    )}`;
}

/** Trust over a year: the visits as columns, between them the weeks that went as the days did. */
export function yearChart(
  lines: readonly YearChartLine[],
  visits: readonly YearChartVisit[],
  texts: LineChartTexts,
): TemplateResult {
  const ages = visits.map(({ ageWeeks }) => ageWeeks);
  const first = ages[0] ?? 0;
  // A year that has only begun leaves room for what is to come.
  const last = Math.max(52, ages.at(-1) ?? 0);
  const x = scaleLinear([first - VISIT_WEEKS, last + VISIT_WEEKS / 2], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, 1], [BOTTOM, TOP]);
  const place = (point: YearChartPoint) =>
    x(point.ageWeeks + (point.isEnd ? VISIT_WEEKS / 2 : -VISIT_WEEKS / 2));
  return html`<svg
    class="chart year-chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="group"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${visits.map((visit) => visitPart(visit, x))}
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (part) =>
        svg`<path d=${`M${LEFT} ${y(part)}H${WIDTH - RIGHT}`} stroke="#C9B79C" stroke-width="1.4" stroke-dasharray="2 7" stroke-linecap="round" />`,
    )}
    <text class="chart-label" x="0" y=${TOP + 5}>${texts.more}</text>
    <text class="chart-label" x="0" y=${BOTTOM + 4}>${texts.less}</text>
    ${lines.map((one, index) => linePart(one, index, place, y))} ${endNames(lines, y)}
  </svg>`;
}
