import { html, type TemplateResult } from 'lit-html';
import type { Words } from '../app-context';

/** Says that this is a moment lived once more, and leads back to the look back. */
export function replayCard(words: Words, back: () => void): TemplateResult {
  return html`<section class="coach replay-card" aria-labelledby="replay-heading">
    <h2 id="replay-heading">${words.t('play.replay.title')}</h2>
    <p>${words.t('play.replay.text')}</p>
    <button type="button" class="button" @click=${back}>${words.t('play.replay.back')}</button>
  </section>`;
}
