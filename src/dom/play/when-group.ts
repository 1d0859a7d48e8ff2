import { html, nothing, type TemplateResult } from 'lit-html';
import nowIcon from '@phosphor-icons/core/fill/hand-heart-fill.svg?raw';
import watchIcon from '@phosphor-icons/core/bold/hourglass-medium-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import type { PlayView, ResponseControl, WhenChoice } from '../../view-models/play-view';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';
import { groupHeading } from './group-heading';

/** Where the world stands, in a few words. */
function standing(
  state: AppStoreState,
  chosen: ResponseControl['kind'] | null,
  words: Words,
): string {
  const { isWaiting, pending } = state.untimed;
  if (pending) {
    return words.t('play.when.pending', { response: words.t(`response.${pending.response}`) });
  }
  if (!isWaiting) return words.t('play.when.passing');
  return words.t(chosen === null ? 'play.when.chooseFirst' : 'play.when.yourTurn');
}

/** Group 3 of untimed play: the world waits, and the delay is chosen too. */
export function whenGroup(
  state: AppStoreState,
  view: PlayView,
  chosen: ResponseControl['kind'] | null,
  words: Words,
  choose: (when: WhenChoice) => void,
): TemplateResult | typeof nothing {
  if (view.when === null) return nothing;
  const { isWaiting } = state.untimed;
  const mayChoose = (choice: WhenChoice) =>
    isWaiting && (choice === 'notThisTime' || chosen !== null);
  return html`<section class="tray-group when" aria-labelledby="when-heading">
    ${groupHeading(3, 'when-heading', words.t('play.when.heading'))}
    <div class="when-choices" role="group" aria-labelledby="when-heading">
      ${view.when.map(
        ({ choice, labelKey }) =>
          html`<button
            type="button"
            class="button when-choice ${choice === 'now' ? 'button-primary' : ''}"
            data-when=${choice}
            aria-disabled=${mayChoose(choice) ? 'false' : 'true'}
            aria-describedby="when-standing"
            @click=${() => {
              if (mayChoose(choice)) choose(choice);
            }}
          >
            ${choice === 'now' ? icon(nowIcon) : nothing}
            <span>${words.line({ key: labelKey })}</span>
          </button>`,
      )}
      <button
        type="button"
        class="button when-watch"
        aria-disabled=${isWaiting ? 'false' : 'true'}
        @click=${() => {
          if (isWaiting) state.actions.watchLonger();
        }}
      >
        ${icon(watchIcon)}<span>${words.t('play.when.watch')}</span>
      </button>
    </div>
    <p class="group-note" id="when-standing">${standing(state, chosen, words)}</p>
  </section>`;
}
