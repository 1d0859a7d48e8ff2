import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import type { Words } from '../app-context';

/** Ways out that stand on every page after the year. */
export function waysOut(words: Words, actions: AppStoreState['actions']): TemplateResult {
  return html`<nav class="after-out" aria-label=${words.t('after.waysOut')}>
    <button type="button" class="button-link" @click=${() => actions.openDialog('leave')}>
      ${words.t('safety.calm.open')}
    </button>
    <button type="button" class="button-link" @click=${() => actions.toTitle()}>
      ${words.t('after.toTitle')}
    </button>
  </nav>`;
}

/** The picture, with what it shows as its name. */
export function picturePanel(label: string): TemplateResult {
  return html`<div class="after-picture">
    <canvas data-picture width="960" height="540" role="img" aria-label=${label}></canvas>
  </div>`;
}
