import { html, nothing, type TemplateResult } from 'lit-html';
import earIcon from '@phosphor-icons/core/bold/ear-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import type { Line } from '../../view-models/line';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';

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

/** What is heard, in words, for those who want them. */
export function heardLine(
  captions: readonly Line[],
  words: Words,
  { settings }: AppStoreState,
): TemplateResult | typeof nothing {
  if (captions.length === 0 || !settings.soundCaptions) return nothing;
  return html`<p class="after-heard" data-caption="heard">
    ${icon(earIcon)}<span class="visually-hidden">${words.t('after.youHear')}: </span>
    <span>${captions.map((caption) => html`${words.line(caption)} `)}</span>
  </p>`;
}
