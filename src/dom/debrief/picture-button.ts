import { html, type TemplateResult } from 'lit-html';
import { chartPicture } from './chart-picture';
import type { LookWords } from './look-words';
import { saveFile } from './save-file';

/** Saves the chart of the section that the button stands in. */
async function save(button: HTMLElement, name: string): Promise<void> {
  const chart = button.closest('section')?.querySelector<SVGSVGElement>('svg.chart');
  if (chart) saveFile(`small-signals-${name}.png`, await chartPicture(chart));
}

/** A button that saves the chart beside it as a picture. */
export function pictureButton(name: string, words: LookWords): TemplateResult {
  return html`<button
    type="button"
    class="card-button no-print"
    data-picture=${name}
    @click=${(event: Event) => void save(event.currentTarget as HTMLElement, name)}
  >
    ${words.t('look.picture')}
  </button>`;
}
