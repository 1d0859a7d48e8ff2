import { html, svg, type TemplateResult } from 'lit-html';
import { patternMark, type PatternShape } from '../lab/pattern-mark';

/** So many of one pattern. */
export interface HundredPart {
  readonly pattern: PatternShape;
  readonly count: number;
  /** Said when these are walked to. */
  readonly description: string;
}
export interface HundredTexts {
  readonly title: string;
  readonly description: string;
}

const COLUMNS = 20;
const ROWS = 5;
const STEP = 30;
const MARK = 10;

/**
 * A hundred marks, one for each infant, sorted by pattern; places that nobody has taken yet are
 * drawn as small rings.
 */
export function hundredChart(parts: readonly HundredPart[], texts: HundredTexts): TemplateResult {
  const place = (number: number) => ({
    x: STEP / 2 + (number % COLUMNS) * STEP,
    y: STEP / 2 + Math.floor(number / COLUMNS) * STEP,
  });
  const taken = parts.reduce((sum, { count }) => sum + count, 0);
  const free = Array.from({ length: Math.max(0, COLUMNS * ROWS - taken) }, (_, index) => {
    const { x, y } = place(taken + index);
    return svg`<circle cx=${x} cy=${y} r="3.5" fill="none" stroke="#B9A389" stroke-width="1.6" />`;
  });
  let from = 0;
  const groups = parts
    .filter(({ count }) => count > 0)
    .map(({ pattern, count, description }) => {
      const first = from;
      from += count;
      return svg`<g class="chart-point" role="listitem" tabindex="0" aria-label=${description}>${Array.from(
        { length: count },
        (_, index) => {
          const { x, y } = place(first + index);
          return svg`<rect class="chart-point-target" x=${x - STEP / 2 + 1} y=${y - STEP / 2 + 1} width=${STEP - 2} height=${STEP - 2} rx="6" fill="transparent" />${patternMark(pattern, x, y, MARK)}`;
        },
      )}</g>`;
    });
  return html`<svg
    class="chart hundred-chart"
    viewBox="0 0 ${COLUMNS * STEP} ${ROWS * STEP}"
    role="group"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${free}
    <g role="list">${groups}</g>
  </svg>`;
}
