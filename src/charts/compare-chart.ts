import { scalePoint, scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { lineMark, styleOf, type LineChartTexts } from './line-style';
import { valueDomain } from './value-domain';

/** One day of several; `points` has a place for each label, null where there was nothing. */
export interface CompareChartLine {
  readonly name: string;
  readonly points: readonly ({ readonly mean: number; readonly sd: number } | null)[];
  /** Said at each place when it is walked to. */
  readonly descriptions: readonly string[];
}

const WIDTH = 680;
const HEIGHT = 260;
const LEFT = 96;
const RIGHT = 30;
const TOP = 22;
const BOTTOM = 40;
/** A short piece of a line with its mark, for a legend. */
export function lineSample(index: number): SVGTemplateResult {
  const { colour, dash, width } = styleOf(index);
  return svg`<path d="M1 14H41" stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} />${lineMark(index, 21, 14)}`;
}

/** Several days on one axis: each a line, the first with its band of doubt. */
export function compareChart(
  labels: readonly string[],
  lines: readonly CompareChartLine[],
  texts: LineChartTexts,
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
