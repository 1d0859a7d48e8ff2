import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import { watchedName, watchGuesses } from '../../view-models/watch-view';
import type { Words } from '../app-context';
import { guessItem } from '../watch/guess-item';

/** Of a day that was watched: whom, who "you" is here, and what was thought and what came. */
export function watchedSection(
  { watch, session, actions }: AppStoreState,
  words: Words,
): TemplateResult | typeof nothing {
  if (!watch || !session) return nothing;
  const { t } = words;
  const who = words.line({ key: watchedName(watch.day.caregiver).nameKey });
  const guesses = watchGuesses(watch, session.timeMilliseconds);
  return html`<section
    class="card debrief-watched"
    aria-labelledby="watched-title"
    data-part="watched"
  >
    <h2 id="watched-title">${t('watch.debrief.heading', { who })}</h2>
    <p>${t('watch.debrief.eyes')}</p>
    <h3>${t('watch.debrief.guesses')}</h3>
    ${
      guesses.length === 0
        ? html`<p>${t('watch.debrief.none')}</p>`
        : html`<ol class="watched-guesses">
              ${guesses.map((guess) => guessItem(guess, words))}
            </ol>
            <p class="small">${t('watch.debrief.open')}</p>`
    }
    <button
      type="button"
      class="button"
      data-control="watch-again"
      @click=${() => actions.toWatch()}
    >
      ${t('watch.debrief.again')}
    </button>
  </section>`;
}
