import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { html, svg, type TemplateResult } from 'lit-html';
import { PATTERN_COLOURS, patternMark, type PatternShape } from './pattern-mark';

/** Shares of one pattern along a slider, with the ends of their intervals. */
export interface CurveSeries {
  readonly pattern: PatternShape;
  readonly label: string;
  readonly points: readonly {
    readonly at: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
}
export interface SweepTexts {
  readonly title: string;
  readonly description: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xValue: (value: number) => string;
  readonly yValue: (value: number) => string;
  readonly percent: (fraction: number) => string;
}

const WIDTH = 720;
const HEIGHT = 380;
const LEFT = 56;
const RIGHT = 166;
const TOP = 14;
const BOTTOM = 52;
const LABEL_GAP = 17;

/** Heights of labels at the end of lines, pushed apart so that none covers another. */
function spreadLabels(wanted: readonly number[]): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let least = -Infinity;
  for (const label of order) {
    label.at = Math.max(label.at, least);
    least = label.at + LABEL_GAP;
  }
  const result = [...wanted];
  for (const { at, index } of order) result[index] = at;
  return result;
}

/** What more and less of one thing does: a line for each pattern with its band of chance. */
export function sweepCurve(all: readonly CurveSeries[], texts: SweepTexts): TemplateResult {
  type Point = CurveSeries['points'][number];
  const ats = all[0]?.points.map(({ at }) => at) ?? [];
  const x = scaleLinear([ats[0] ?? 0, ats.at(-1) ?? 1], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, 1], [HEIGHT - BOTTOM, TOP]);
  const band = area<Point>()
    .x((d) => x(d.at))
    .y0((d) => y(d.low))
    .y1((d) => y(d.high))
    .curve(curveMonotoneX);
  const path = line<Point>(
    (d) => x(d.at),
    (d) => y(d.value),
  ).curve(curveMonotoneX);
  const labels = spreadLabels(all.map(({ points }) => y(points.at(-1)?.value ?? 0)));
  return html`<svg
    class="lab-chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (tick) =>
        svg`<path d=${`M${LEFT} ${y(tick)}H${WIDTH - RIGHT}`} stroke="#E2D2B8" stroke-width="1.5" />
          <text class="lab-label" text-anchor="end" x=${LEFT - 8} y=${y(tick) + 5}>${texts.percent(tick)}</text>`,
    )}
    ${all.map(
      ({ pattern, points }) =>
        svg`<path d=${band([...points]) ?? ''} fill=${PATTERN_COLOURS[pattern][0]} fill-opacity="0.4" />
          <path d=${path([...points]) ?? ''} fill="none" stroke=${PATTERN_COLOURS[pattern][1]} stroke-width="3" />
          ${points.map((d) => patternMark(pattern, x(d.at), y(d.value), 5.5))}`,
    )}
    ${all.map(
      ({ label, pattern }, index) =>
        svg`${patternMark(pattern, WIDTH - RIGHT + 20, labels[index]!, 5.5)}<text class="lab-label lab-label-strong" x=${WIDTH - RIGHT + 32} y=${labels[index]! + 5}>${label}</text>`,
    )}
    ${ats
      .filter((_, index) => index % 2 === 0)
      .map(
        (at) =>
          svg`<text class="lab-label" text-anchor="middle" x=${x(at)} y=${HEIGHT - 30}>${texts.xValue(at)}</text>`,
      )}
    <text
      class="lab-label lab-label-strong"
      text-anchor="middle"
      x=${(LEFT + WIDTH - RIGHT) / 2}
      y=${HEIGHT - 8}
    >
      ${texts.xLabel}
    </text>
  </svg>`;
}

/** A setting of two sliders and the share that came of it. */
export interface MapCell {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

const MAP_LEFT = 84;
const MAP_BOTTOM = 52;
const CELL_WIDTH = 92;
const CELL_HEIGHT = 48;
/** Lowest and highest share: paper to honey; the figure stands in every cell. */
const shade = scaleLinear<string>([0.1, 0.5, 0.9], ['#F1E9F8', '#FDE6A8', '#F0B43C']);

/** What two things do together: a table of shaded cells with the figure in each. */
export function sweepMap(cells: readonly MapCell[], texts: SweepTexts): TemplateResult {
  const xs = [...new Set(cells.map((cell) => cell.x))];
  const ys = [...new Set(cells.map((cell) => cell.y))].reverse();
  const width = MAP_LEFT + xs.length * CELL_WIDTH;
  const height = ys.length * CELL_HEIGHT + MAP_BOTTOM + 22;
  return html`<svg
    class="lab-chart"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    <text class="lab-label lab-label-strong" x="0" y="14">${texts.yLabel}</text>
    ${cells.map((cell) => {
      const left = MAP_LEFT + xs.indexOf(cell.x) * CELL_WIDTH;
      const top = 22 + ys.indexOf(cell.y) * CELL_HEIGHT;
      return svg`<rect x=${left + 2} y=${top + 2} width=${CELL_WIDTH - 4} height=${CELL_HEIGHT - 4} rx="10" fill=${shade(cell.value)} stroke="#B9A389" stroke-width="1" />
        <text class="lab-label lab-label-strong" text-anchor="middle" x=${left + CELL_WIDTH / 2} y=${top + CELL_HEIGHT / 2 + 5}>${texts.percent(cell.value)}</text>`;
    })}
    ${ys.map(
      (value, index) =>
        svg`<text class="lab-label" text-anchor="end" x=${MAP_LEFT - 8} y=${22 + (index + 0.5) * CELL_HEIGHT + 5}>${texts.yValue(value)}</text>`,
    )}
    ${xs.map(
      (value, index) =>
        svg`<text class="lab-label" text-anchor="middle" x=${MAP_LEFT + (index + 0.5) * CELL_WIDTH} y=${height - 32}>${texts.xValue(value)}</text>`,
    )}
    <text
      class="lab-label lab-label-strong"
      text-anchor="middle"
      x=${(MAP_LEFT + width) / 2}
      y=${height - 8}
    >
      ${texts.xLabel}
    </text>
  </svg>`;
}
