import downloadIcon from '@phosphor-icons/core/bold/download-simple-bold.svg?raw';
import { html, type TemplateResult } from 'lit-html';
import { saveChart } from '../debrief/save-chart';
import { icon } from '../icons/icon';
import type { LabWords } from './lab-words';

/**
 * A button that saves the chart of its card or figure as a picture.
 *
 * @param foot the line below the chart: what was run
 */
export function chartButton(name: string, foot: string, words: LabWords): TemplateResult {
  return html`<button
    type="button"
    class="button lab-save"
    data-picture=${name}
    @click=${(event: Event) => void saveChart(event.currentTarget as Element, `lab-${name}`, foot)}
  >
    ${icon(downloadIcon)}<span>${words.t('lab.picture.save')}</span>
  </button>`;
}
