import { scalePoint, scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { valueDomain } from './value-domain';

/** One day of several; `points` has a place for each label, null where there was nothing. */
export interface CompareChartLine {
  readonly name: string;
  readonly points: readonly ({ readonly mean: number; readonly sd: number } | null)[];
  /** Said at each place when it is walked to. */
  readonly descriptions: readonly string[];
}

export interface CompareChartTexts {
  readonly title: string;
  readonly description: string;
  readonly more: string;
  readonly less: string;
}

const WIDTH = 680;
const HEIGHT = 260;
const LEFT = 96;
const RIGHT = 30;
const TOP = 22;
const BOTTOM = 40;
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

const styleOf = (index: number) => STYLES[index % STYLES.length] ?? STYLES[0];

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

/** A short piece of a line with its mark, for a legend. */
export function lineSample(index: number): SVGTemplateResult {
  const { colour, dash, width } = styleOf(index);
  return svg`<path d="M1 14H41" stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} />${lineMark(index, 21, 14)}`;
}

/** Several days on one axis: each a line, the first with its band of doubt. */
export function compareChart(
  labels: readonly string[],
  lines: readonly CompareChartLine[],
  texts: CompareChartTexts,
): TemplateResult {
  const x = scalePoint<number>(labels.keys(), [LEFT, WIDTH - RIGHT]);
  const known = lines.flatMap(({ points }) => points.filter((point) => point !== null));
  const y = scaleLinear(valueDomain(known), [HEIGHT - BOTTOM, TOP]);
  const places = (at: CompareChartLine) =>
    at.points.flatMap((point, index) => (point ? [{ ...point, index }] : []));
  type Place = ReturnType<typeof places>[number];
  const path = line<Place>(
    (d) => x(d.index) ?? 0,
    (d) => y(d.mean),
  ).curve(curveMonotoneX);
  const band = area<Place>()
    .x((d) => x(d.index) ?? 0)
    .y0((d) => y(Math.max(0, d.mean - d.sd)))
    .y1((d) => y(Math.min(1, d.mean + d.sd)))
    .curve(curveMonotoneX);
  const first = lines[0];
  const stride = Math.ceil(labels.length / 7);
  return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="group"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${first ? svg`<path d=${band(places(first)) ?? ''} fill="#F9D78C" fill-opacity="0.5" />` : ''}
    <path
      d=${`M${LEFT - 8} ${HEIGHT - BOTTOM}H${WIDTH - RIGHT + 8}`}
      stroke="#8B7A88"
      stroke-width="2"
    />
    <text class="chart-label" x="0" y=${TOP + 12}>${texts.more}</text>
    <text class="chart-label" x="0" y=${HEIGHT - BOTTOM - 4}>${texts.less}</text>
    ${labels.map((label, index) =>
      index % stride === 0
        ? svg`<text class="chart-label" text-anchor="middle" x=${x(index) ?? 0} y=${HEIGHT - 14}>${label}</text>`
        : '',
    )}
    ${lines.map((day, index) => {
      const { colour, dash, width } = styleOf(index);
      return svg`<path d=${path(places(day)) ?? ''} fill="none" stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} />
        <g role="list">${places(day).map(
          (
            d,
          ) => svg`<g class="chart-point" role="listitem" tabindex="0" aria-label=${day.descriptions[d.index] ?? ''}>
            <circle class="chart-point-target" cx=${x(d.index) ?? 0} cy=${y(d.mean)} r="12" fill="transparent" />${lineMark(index, x(d.index) ?? 0, y(d.mean))}</g>`,
        )}</g>`;
    })}
  </svg>`;
}
