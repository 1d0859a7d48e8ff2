import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { LINE_COLOURS, LINE_DASHES } from './pattern-mark';

/** A week of the year and how a value is spread over infants, fractions 0 to 1. */
export interface BandPoint {
  readonly week: number;
  readonly q10: number;
  readonly q25: number;
  readonly q50: number;
  readonly q75: number;
  readonly q90: number;
}
export interface BandSeries {
  /** Letter of the caregiver; empty when there is only one. */
  readonly letter: string;
  readonly points: readonly BandPoint[];
  /** Fraction of the year at which the care changes. */
  readonly changeAt: number | null;
}
export interface BandTexts {
  readonly title: string;
  readonly description: string;
  readonly more: string;
  readonly less: string;
  readonly weeks: (week: number) => string;
  readonly change: string;
}

const WIDTH = 460;
const HEIGHT = 236;
const LEFT = 52;
const RIGHT = 34;
const TOP = 14;
const BOTTOM = 34;
const WEEKS_PER_YEAR = 52;
/** Never magnify a small change beyond this span of the scale. */
const LEAST_SPAN = 0.5;
const LABELLED_WEEKS = [0, 13, 26, 39, 52] as const;

const x = scaleLinear([0, WEEKS_PER_YEAR], [LEFT, WIDTH - RIGHT]);
type Scale = (value: number) => number;

/** Trust is drawn on its whole scale unless all of it lies in one part: then on no less than half. */
function valueScale(all: readonly BandSeries[]): Scale & { ticks(count: number): number[] } {
  const values = all.flatMap(({ points }) => points.flatMap(({ q10, q90 }) => [q10, q90]));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const middle = (low + high) / 2;
  const half = Math.max(LEAST_SPAN, high - low + 0.06) / 2;
  const from = Math.max(0, Math.min(middle - half, 1 - 2 * half));
  return scaleLinear([from, Math.min(1, from + 2 * half)], [HEIGHT - BOTTOM, TOP]);
}

function band(
  points: readonly BandPoint[],
  low: 'q10' | 'q25',
  high: 'q75' | 'q90',
  y: Scale,
): string | null {
  return area<BandPoint>()
    .x((d) => x(d.week))
    .y0((d) => y(d[low]))
    .y1((d) => y(d[high]))
    .curve(curveMonotoneX)([...points]);
}

function series(d: BandSeries, index: number, isAlone: boolean, y: Scale): SVGTemplateResult {
  const colour = LINE_COLOURS[index] ?? LINE_COLOURS[0];
  const middle = line<BandPoint>(
    (point) => x(point.week),
    (point) => y(point.q50),
  ).curve(curveMonotoneX)([...d.points]);
  const last = d.points.at(-1);
  return svg`<g>
    ${isAlone ? svg`<path d=${band(d.points, 'q10', 'q90', y) ?? ''} fill="#F9D78C" fill-opacity="0.45" />` : svg``}
    <path d=${band(d.points, 'q25', 'q75', y) ?? ''} fill=${isAlone ? '#F6C255' : colour} fill-opacity=${isAlone ? 0.6 : 0.14} />
    <path d=${middle ?? ''} fill="none" stroke=${isAlone ? '#8A5A0E' : colour} stroke-width="4" stroke-linecap="round" stroke-dasharray=${LINE_DASHES[index] ?? 'none'} />
    ${d.letter && last ? svg`<text class="lab-label lab-label-strong" x=${x(last.week) + 8 + (index % 2) * 12} y=${y(last.q50) + 5}>${d.letter}</text>` : svg``}
  </g>`;
}

/** Trust over the year: the middle half of all infants, and when alone the middle four fifths. */
export function quantileBands(all: readonly BandSeries[], texts: BandTexts): TemplateResult {
  const y = valueScale(all);
  const bottom = HEIGHT - BOTTOM;
  const changes = [...new Set(all.map(({ changeAt }) => changeAt))].filter((at) => at !== null);
  return html`<svg
    class="lab-chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${y
      .ticks(5)
      .map(
        (value) =>
          svg`<path d=${`M${LEFT} ${y(value)}H${WIDTH - RIGHT}`} stroke="#C9B79C" stroke-width="1.3" stroke-dasharray="2 7" stroke-linecap="round" />`,
      )}
    <text class="lab-label" x="0" y=${TOP + 10}>${texts.more}</text>
    <text class="lab-label" x="0" y=${bottom - 4}>${texts.less}</text>
    ${changes.map(
      (at) =>
        svg`<path d=${`M${x(at * WEEKS_PER_YEAR)} ${TOP}V${HEIGHT - BOTTOM}`} stroke="#6B5568" stroke-width="2" stroke-dasharray="6 5" />
          <text class="lab-label" x=${x(at * WEEKS_PER_YEAR) + 6} y=${HEIGHT - BOTTOM - 8}>${texts.change}</text>`,
    )}
    ${all.map((one, index) => series(one, index, all.length === 1, y))}
    <path d=${`M${LEFT - 6} ${bottom}H${WIDTH - RIGHT + 6}`} stroke="#B39C7C" stroke-width="2" />
    ${LABELLED_WEEKS.map(
      (week) =>
        svg`<text class="lab-label" text-anchor="middle" x=${x(week)} y=${HEIGHT - 12}>${texts.weeks(week)}</text>`,
    )}
  </svg>`;
}
