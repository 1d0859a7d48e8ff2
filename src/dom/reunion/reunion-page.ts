import { html, nothing, type TemplateResult } from 'lit-html';
import arrowIcon from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import type { AfterPlay } from '../../store/after-play';
import { reunionSound } from '../../view-models/after-sound';
import { PREDICTIONS, watchView } from '../../view-models/reunion-view';
import { heardLine, picturePanel, waysOut } from '../after/after-parts';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';
import { explanation } from './reunion-explain';

function predictPanel(play: AfterPlay, words: Words): TemplateResult {
  return html`<p class="after-lead">${words.t('reunion.intro')}</p>
    <h2 id="predict-heading">${words.t('reunion.predict.heading')}</h2>
    <div class="after-options" role="group" aria-labelledby="predict-heading">
      ${PREDICTIONS.map(
        (prediction) =>
          html`<button
            type="button"
            class="button after-option"
            data-predict=${prediction}
            @click=${() => play.predict(prediction)}
          >
            ${words.t(`reunion.predict.${prediction}`)}
          </button>`,
      )}
    </div>
    <p class="small">${words.t('reunion.predict.note')}</p>`;
}

function watchPanel(play: AfterPlay, words: Words, app: AppStoreState): TemplateResult {
  const view = watchView(play.reunion);
  const { number, count } = view;
  return html`<p class="after-part">
      ${words.t(`reunion.part.${view.part}`, { round: view.round })}
      <span class="small">${words.t('reunion.moment', { number, count })}</span>
    </p>
    <p class="after-now" data-say>${words.line(view.line)}</p>
    ${heardLine(reunionSound(play.reunion).captions, words, app)}
    <div class="after-row">
      <button
        type="button"
        class="button button-primary"
        data-control="watch-next"
        @click=${() => play.watchNext()}
      >
        <span>${words.t(view.isLast ? 'reunion.explain' : 'reunion.next')}</span>${icon(arrowIcon)}
      </button>
      ${
        view.isLast
          ? nothing
          : html`<button type="button" class="button-link" @click=${() => play.skipWatching()}>
              ${words.t('reunion.skip')}
            </button>`
      }
    </div>`;
}

/** Coming back: predict, watch, understand. */
export function reunionPage(play: AfterPlay, words: Words, app: AppStoreState): TemplateResult {
  const state = play.reunion;
  const { stage } = state;
  const label =
    stage === 'watch' ? words.line(watchView(state).line) : words.t('reunion.pictureLabel');
  return html`<main class="after">
    <h1 tabindex="-1">${words.t('reunion.heading')}</h1>
    ${
      stage === 'explain'
        ? explanation(play, words)
        : html`<div class="after-grid is-reunion">
            ${picturePanel(label)}
            <section class="after-panel" aria-label=${words.t('reunion.panelLabel')}>
              ${stage === 'predict' ? predictPanel(play, words) : watchPanel(play, words, app)}
            </section>
          </div>`
    }
    ${waysOut(words, app.actions)}
  </main>`;
}
