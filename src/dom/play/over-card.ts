import { html, type TemplateResult } from 'lit-html';
import arrowIcon from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';

/** The day is done: a calm way on, to the weeks after it or to looking back. */
export function overCard(state: AppStoreState, words: Words): TemplateResult {
  const { actions } = state;
  const look = () => actions.finish();
  if (state.year && !state.replay) {
    return html`<section class="over" aria-labelledby="over-heading">
      <h2 id="over-heading">${words.t('play.over.heading')}</h2>
      <p>${words.t('play.over.text')}</p>
      <button
        type="button"
        class="button button-honey"
        data-control="look-back"
        @click=${() => actions.endVisit()}
      >
        <span>${words.t('play.over.goOn')}</span>${icon(arrowIcon)}
      </button>
      <button type="button" class="button" @click=${look}>${words.t('play.over.look')}</button>
    </section>`;
  }
  return html`<section class="over" aria-labelledby="over-heading">
    <h2 id="over-heading">${words.t('play.over.heading')}</h2>
    <p>${words.t('play.over.text')}</p>
    <button type="button" class="button button-honey" data-control="look-back" @click=${look}>
      <span>${words.t('play.over.look')}</span>${icon(arrowIcon)}
    </button>
  </section>`;
}
