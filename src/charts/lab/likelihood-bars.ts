import { scaleLinear } from 'd3-scale';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { PATTERN_COLOURS, patternMark, type PatternShape } from './pattern-mark';

/** One bar with its 95% interval, fractions 0 to 1. */
export interface LikelihoodBar {
  /** Letter of the caregiver; empty when there is only one. */
  readonly letter: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}
export interface LikelihoodRow {
  readonly pattern: PatternShape;
  readonly label: string;
  readonly bars: readonly LikelihoodBar[];
  /** A published share on the same axis. */
  readonly published: number | null;
}
export interface LikelihoodTexts {
  readonly title: string;
  readonly description: string;
  readonly percent: (fraction: number) => string;
}

const WIDTH = 480;
const LEFT = 192;
const RIGHT = 46;
const TOP = 10;
const GAP = 16;
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

function bar(
  d: LikelihoodBar,
  y: number,
  height: number,
  x: (value: number) => number,
  [fill, edge]: readonly [string, string],
): SVGTemplateResult {
  const middle = y + height / 2;
  const end = x(d.value);
  return svg`<rect x=${LEFT} y=${y} width=${Math.max(1, end - LEFT)} height=${height} rx=${Math.min(9, height / 2)} fill=${fill} stroke=${edge} stroke-width="1.6" />
    ${d.letter ? svg`<text class="lab-label lab-label-strong" x=${LEFT - 8} y=${middle + 5} text-anchor="end">${d.letter}</text>` : svg``}
    <path d=${`M${x(d.low)} ${middle}H${x(d.high)}M${x(d.low)} ${middle - 5}v10M${x(d.high)} ${middle - 5}v10`} stroke="#3A2A3C" stroke-width="2" fill="none" />
    <text class="lab-label lab-label-strong" x=${Math.max(end, x(d.high)) + 8} y=${middle + 5}>${d.text}</text>`;
}

/** How likely each pattern is, with how far chance in the sample may have moved it. */
export function likelihoodBars(
  rows: readonly LikelihoodRow[],
  texts: LikelihoodTexts,
): TemplateResult {
  const count = rows[0]?.bars.length ?? 1;
  const height = count === 1 ? 32 : count === 2 ? 22 : 18;
  const rowHeight = count * (height + 4) + GAP;
  const bottom = TOP + rows.length * rowHeight;
  const x = scaleLinear([0, 1], [LEFT, WIDTH - RIGHT]);
  const row = (d: LikelihoodRow, index: number): SVGTemplateResult => {
    const y = TOP + index * rowHeight + GAP / 2;
    const middle = y + (rowHeight - GAP) / 2;
    return svg`<g>
      ${patternMark(d.pattern, 12, middle - 1, 9)}
      <text class="lab-label lab-label-strong" x="30" y=${middle + 5}>${d.label}</text>
      ${d.bars.map((one, place) => bar(one, y + place * (height + 4), height, x, PATTERN_COLOURS[d.pattern]))}
      ${
        d.published === null
          ? nothing
          : svg`<path d=${`M${x(d.published)} ${y - 6}V${y + rowHeight - GAP + 3}`} stroke="#3A2A3C" stroke-width="2.4" stroke-dasharray="4 3" />
            <path d=${`M${x(d.published)} ${y - 9}l6 6l-6 6l-6 -6Z`} fill="#FFF8EE" stroke="#3A2A3C" stroke-width="2.2" />`
      }
    </g>`;
  };
  return html`<svg
    class="lab-chart"
    viewBox="0 0 ${WIDTH} ${bottom + 24}"
    role="img"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${TICKS.map(
      (tick) =>
        svg`<path d=${`M${x(tick)} ${TOP}V${bottom}`} stroke="#E2D2B8" stroke-width="1.5" />
          <text class="lab-label" x=${x(tick)} y=${bottom + 18} text-anchor="middle">${texts.percent(tick)}</text>`,
    )}
    ${rows.map(row)}
  </svg>`;
}
