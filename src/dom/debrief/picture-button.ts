import { html, type TemplateResult } from 'lit-html';
import type { LookWords } from './look-words';
import { saveChart } from './save-chart';

/** A button that saves the chart beside it as a picture. */
export function pictureButton(name: string, words: LookWords): TemplateResult {
  return html`<button
    type="button"
    class="card-button no-print"
    data-picture=${name}
    @click=${(event: Event) =>
      void saveChart(event.currentTarget as Element, name, words.t('look.picture.source'))}
  >
    ${words.t('look.picture')}
  </button>`;
}
