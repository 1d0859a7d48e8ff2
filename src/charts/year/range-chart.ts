import { scaleLinear } from 'd3-scale';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { patternMark, type PatternShape } from '../lab/pattern-mark';

/** One value on the scale from 0 to 1, with where it came from and how unsure it is. */
export interface RangeRow {
  readonly label: string;
  /** The value as text, at the end of the row. */
  readonly text: string;
  readonly value: number;
  /** Where it was before; null where there is no before. */
  readonly before: number | null;
  readonly range: readonly [low: number, high: number] | null;
  /** A mark in front of the label; null for none. */
  readonly shape: PatternShape | null;
  /** Said when the row is walked to. */
  readonly description: string;
}
export interface RangeGroup {
  readonly title: string;
  readonly rows: readonly RangeRow[];
}
export interface RangeTexts {
  readonly title: string;
  readonly description: string;
  /** Texts for the ends of the scale. */
  readonly ends: readonly [low: string, high: string];
  readonly size: keyof typeof SIZES;
}

/** Width of the drawing for a wide and for a narrow card, and of its labels. */
const SIZES = { wide: { width: 620, left: 214 }, narrow: { width: 440, left: 188 } } as const;
const RIGHT = 48;
const ROW = 36;
const HEAD = 30;
const FOOT = 26;
const TOP = 4;

function rowPart(
  row: RangeRow,
  y: number,
  x: (value: number) => number,
  width: number,
): SVGTemplateResult {
  const middle = y + ROW / 2;
  const { before, range, value, shape } = row;
  return svg`<g class="chart-point" role="listitem" tabindex="0" aria-label=${row.description}>
    <rect class="chart-point-target" x="1" y=${y + 1} width=${width - 2} height=${ROW - 2} rx="8" fill="transparent" />
    ${shape ? patternMark(shape, 12, middle - 1, 8.5) : nothing}
    <text class="chart-label chart-label-strong" x=${shape ? 28 : 2} y=${middle + 5}>${row.label}</text>
    <path d=${`M${x(0)} ${middle}H${x(1)}`} stroke="#E2D2B8" stroke-width="2" />
    ${range ? svg`<rect x=${x(range[0])} y=${middle - 7} width=${Math.max(2, x(range[1]) - x(range[0]))} height="14" rx="7" fill="#F9D78C" stroke="#A86A12" stroke-width="1.4" />` : nothing}
    ${
      before === null
        ? nothing
        : svg`<path d=${`M${x(before)} ${middle}H${x(value)}`} stroke="#6B5568" stroke-width="2.4" />
          <circle cx=${x(before)} cy=${middle} r="6" fill="#FFF8EE" stroke="#6B5568" stroke-width="2.4" />`
    }
    <circle cx=${x(value)} cy=${middle} r="7.5" fill="#3A2A3C" stroke="#FFF8EE" stroke-width="2" />
    <text class="chart-label chart-label-strong" x=${width - RIGHT + 14} y=${middle + 5}>${row.text}</text>
  </g>`;
}

/** Values with their range, row by row, in named groups on one scale. */
export function rangeChart(groups: readonly RangeGroup[], texts: RangeTexts): TemplateResult {
  const { width, left } = SIZES[texts.size];
  const x = scaleLinear([0, 1], [left, width - RIGHT]);
  const parts: SVGTemplateResult[] = [];
  let y = TOP;
  for (const { title, rows } of groups) {
    if (title !== '') {
      parts.push(svg`<text class="chart-label range-head" x="2" y=${y + 20}>${title}</text>`);
      y += HEAD;
    }
    const at = y;
    parts.push(
      svg`<g role="list" aria-label=${title === '' ? texts.title : title}>${rows.map((row, index) => rowPart(row, at + index * ROW, x, width))}</g>`,
    );
    y += rows.length * ROW;
  }
  const [low, high] = texts.ends;
  return html`<svg
    class="chart range-chart"
    viewBox="0 0 ${width} ${y + FOOT}"
    role="group"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    <text class="chart-label" x=${x(0)} y=${y + 18}>${low}</text>
    <text class="chart-label" text-anchor="end" x=${x(1)} y=${y + 18}>${high}</text>
    ${parts}
  </svg>`;
}
