import { html, svg, type TemplateResult } from 'lit-html';
import { leafGlyph } from '../../charts/leaf-glyph';
import type { PlayView } from '../../view-models/play-view';
import type { Words } from '../app-context';

/** Distance from leaf to leaf along the stem, units of the drawing. */
const LEAF_STEP = 46;
const BASE_Y = 46;
const WAVE = 5;
/** Leaves shown at most; the youngest ones stay. */
const MOST_LEAVES = 12;

const stemY = (x: number): number => BASE_Y + Math.sin(x / 34) * WAVE;

function stemPath(length: number): string {
  let path = `M-8 ${stemY(-8).toFixed(1)}`;
  for (let x = 4; x <= length; x += 12) path += `L${x} ${stemY(x).toFixed(1)}`;
  return path;
}

/** The day so far along the edge of the tray: leaf answered, bud missed, gold seam mended. */
export function storyVine(view: PlayView, words: Words): TemplateResult {
  const leaves = view.vine.slice(-MOST_LEAVES);
  const count = (kind: PlayView['vine'][number]) =>
    view.vine.filter((leaf) => leaf === kind).length;
  const label =
    view.vine.length === 0
      ? words.t('play.vine.empty')
      : words.t('play.vine.label', {
          answered: count('answered'),
          missed: count('missed'),
          mended: count('mended'),
        });
  const length = 40 + leaves.length * LEAF_STEP;
  const width = 40 + MOST_LEAVES * LEAF_STEP + 36;
  return html`<svg
    class="story-vine"
    viewBox="0 0 ${width} 60"
    role="img"
    aria-label=${label}
    data-leaves=${view.vine.length}
  >
    ${svg`<path d=${stemPath(length)} fill="none" stroke="#4E8266" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" />
      <g transform="translate(${length} ${stemY(length)}) rotate(-28) scale(.62)">${leafGlyph('answered')}</g>
      ${leaves.map((leaf, index) => {
        const x = 26 + index * LEAF_STEP;
        const turn = index % 2 === 0 ? -58 : -116;
        return svg`<g transform="translate(${x} ${stemY(x)}) rotate(${turn}) scale(1.1)">${leafGlyph(leaf)}</g>`;
      })}`}
  </svg>`;
}
