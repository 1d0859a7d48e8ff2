import { html, type TemplateResult } from 'lit-html';
import type { Strings } from '../../strings/create-strings';
import { CUES_OF_NEED, LOUD_STAGES } from '../../view-models/cues';
import { cuesOfWay, SIGNAL_WAYS } from '../../view-models/signal-ways';
import type { GalleryPictures, StillValues } from './gallery-parts';

/** Side of one picture in pixels of its own. */
const SIDE = 168;
/** A behaviour has come up and is going on; milliseconds after it began. */
const SHOWN_AT = 1400;

const NEEDS = Object.keys(CUES_OF_NEED) as (keyof typeof CUES_OF_NEED)[];

/** The first behaviour of a cell, with the looks that are chosen on the page. */
function stillOf(cell: HTMLElement, chosen: StillValues): StillValues {
  const { need = '', stage = '', cue = '' } = cell.dataset;
  return { ...chosen, show: 'moving', expression: 'calmAlert', at: SHOWN_AT, need, stage, cue };
}

function row(need: (typeof NEEDS)[number]): TemplateResult {
  const cells = LOUD_STAGES.flatMap((stage) =>
    SIGNAL_WAYS.map((way) => {
      const cues = cuesOfWay(need, stage, way);
      return html`<td>
        <canvas
          width=${SIDE}
          height=${SIDE}
          role="img"
          aria-label=${`${need}, ${stage}, ${way}: ${cues[0]!}`}
          data-need=${need}
          data-stage=${stage}
          data-cue=${cues[0]!}
        ></canvas>
        <span>${cues.join(', ')}</span>
      </td>`;
    }),
  );
  return html`<tr>
    <th scope="row">${need}</th>
    ${cells}
  </tr>`;
}

function table({ t }: Strings): TemplateResult {
  const label = t('gallery.signals.heading');
  return html`<div class="gallery-signals" role="group" aria-label=${label} tabindex="0">
    <table>
      <thead>
        <tr>
          <td></td>
          ${LOUD_STAGES.flatMap((stage) =>
            SIGNAL_WAYS.map((way) => html`<th scope="col">${stage}<br />${way}</th>`),
          )}
        </tr>
      </thead>
      <tbody>
        ${NEEDS.map(row)}
      </tbody>
    </table>
  </div>`;
}

/**
 * Every need at every stage in every way of signalling, side by side: do they look different where
 * they should, and alike where one behaviour must not be an answer?
 *
 * @param changed asks for a new template; what is drawn is drawn when it has come
 */
export function createSignalsPart(
  strings: Strings,
  pictures: GalleryPictures,
  changed: () => void,
): { template(): TemplateResult; paint(root: HTMLElement, chosen: StillValues): void } {
  const { t } = strings;
  let isShown = false;
  // Once for each press: a hundred figures are too many to follow every slider.
  let isWaiting = false;
  const ask = (): void => {
    isShown = true;
    isWaiting = true;
    changed();
  };
  return {
    template: () =>
      html`<section aria-labelledby="gallery-signals-heading">
        <h2 id="gallery-signals-heading">${t('gallery.signals.heading')}</h2>
        <p>${t('gallery.signals.note')}</p>
        <button type="button" class="button" @click=${ask}>${t('gallery.signals.draw')}</button>
        ${isShown ? table(strings) : ''}
      </section>`,
    paint(root, chosen) {
      if (!isWaiting) return;
      isWaiting = false;
      for (const canvas of root.querySelectorAll<HTMLCanvasElement>('.gallery-signals canvas')) {
        pictures.showFigure(canvas, stillOf(canvas, chosen));
      }
    },
  };
}
