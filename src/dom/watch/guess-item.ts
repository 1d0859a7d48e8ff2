import { html, type TemplateResult } from 'lit-html';
import { formatClock } from '../../strings/format-clock';
import type { WatchGuessView } from '../../view-models/watch-view';
import type { Words } from '../app-context';

/** What was thought, and what came. */
export function guessItem(guess: WatchGuessView, words: Words): TemplateResult {
  const { clockMinutes, questionKey, guessKey, cameKey, isAsGuessed } = guess;
  return html`<li>
    <b>${formatClock(words.locale, clockMinutes)}, ${words.line({ key: questionKey })}</b>
    ${
      guessKey === null
        ? words.t('watch.guess.none')
        : words.t('watch.guess.yours', { guess: words.line({ key: guessKey }) })
    }
    ${
      cameKey === null
        ? words.t('watch.guess.open')
        : isAsGuessed
          ? words.t('watch.guess.same')
          : words.t('watch.guess.came', { came: words.line({ key: cameKey }) })
    }
  </li>`;
}
