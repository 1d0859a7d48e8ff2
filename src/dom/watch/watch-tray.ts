import { html, nothing, type TemplateResult } from 'lit-html';
import fasterIcon from '@phosphor-icons/core/bold/fast-forward-bold.svg?raw';
import slowerIcon from '@phosphor-icons/core/bold/rewind-bold.svg?raw';
import stopIcon from '@phosphor-icons/core/bold/pause-bold.svg?raw';
import goIcon from '@phosphor-icons/core/fill/play-fill.svg?raw';
import stepIcon from '@phosphor-icons/core/bold/skip-forward-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { watchTempo } from '../../store/is-watching';
import { formatClock } from '../../strings/format-clock';
import type { PlayView } from '../../view-models/play-view';
import type { WatchQuestion, WatchView } from '../../view-models/watch-view';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';
import { storyVine } from '../play/story-vine';
import { guessItem } from './guess-item';

interface Control {
  readonly name: string;
  readonly label: string;
  readonly sign: string;
  readonly isEnabled: boolean;
  readonly isMain?: boolean;
  readonly keys?: string;
  readonly press: () => void;
}

function controlButton({ name, label, sign, isEnabled, isMain, keys, press }: Control) {
  return html`<button
    type="button"
    class="button ${isMain ? 'button-primary' : ''}"
    data-control=${name}
    aria-disabled=${isEnabled ? 'false' : 'true'}
    aria-keyshortcuts=${keys ?? nothing}
    @click=${() => {
      if (isEnabled) press();
    }}
  >
    ${icon(sign)}<span>${label}</span>
  </button>`;
}

/** Stop and go on, one step, slower and faster. */
function controls(state: AppStoreState, view: WatchView, words: Words): TemplateResult {
  const { actions } = state;
  const tempo = watchTempo(state);
  const { t } = words;
  const mayRun = view.question === null && state.session?.phase === 'running';
  const { slower, faster, isRunning } = view;
  const list: Control[] = [
    {
      name: 'watch-go',
      label: t(isRunning ? 'watch.control.stop' : 'watch.control.go'),
      sign: isRunning ? stopIcon : goIcon,
      isEnabled: mayRun,
      isMain: true,
      press: () => actions.setWatchRunning(!isRunning),
    },
    {
      name: 'watch-step',
      label: t('watch.control.step'),
      sign: stepIcon,
      isEnabled: mayRun,
      keys: 'ArrowRight',
      press: () => actions.stepWatch(),
    },
    {
      name: 'watch-slower',
      label: t('watch.control.slower'),
      sign: slowerIcon,
      isEnabled: slower !== null,
      keys: 'ArrowDown',
      press: () => slower !== null && actions.chooseWatch({ tempo: slower }),
    },
    {
      name: 'watch-faster',
      label: t('watch.control.faster'),
      sign: fasterIcon,
      isEnabled: faster !== null,
      keys: 'ArrowUp',
      press: () => faster !== null && actions.chooseWatch({ tempo: faster }),
    },
  ];
  return html`<div class="watch-controls" role="group" aria-label=${t('watch.control.label')}>
    ${list.map(controlButton)}
    <p class="group-note watch-tempo" role="status">
      ${tempo === 'untimed' ? t('watch.control.untimed') : t('watch.control.tempo', { tempo })}
    </p>
    <button type="button" class="button-link" @click=${() => actions.finish()}>
      ${t('watch.control.look')}
    </button>
  </div>`;
}

/** The question at which the day stands; every answer goes on. */
function questionCard(
  { stopId, number, count, line, options }: WatchQuestion,
  state: AppStoreState,
  words: Words,
): TemplateResult {
  const { actions } = state;
  return html`<div class="watch-question" data-stop=${stopId}>
    <h2 class="group-heading" tabindex="-1" data-watch-question>
      ${words.t('watch.ask.heading', { number, count })}
    </h2>
    <p class="watch-ask" id="watch-ask">${words.line(line)}</p>
    <div class="watch-options" role="group" aria-labelledby="watch-ask">
      ${options.map(
        ({ option, labelKey }) =>
          html`<button
            type="button"
            class="button"
            data-guess=${option}
            @click=${() => actions.guessNext(option)}
          >
            ${words.line({ key: labelKey })}
          </button>`,
      )}
      <button
        type="button"
        class="button-link"
        data-guess="none"
        @click=${() => actions.guessNext(null)}
      >
        ${words.t('watch.ask.skip')}
      </button>
    </div>
  </div>`;
}

function guessesSoFar(view: WatchView, words: Words): TemplateResult {
  return html`<h2 class="group-heading">${words.t('watch.guess.heading')}</h2>
    ${
      view.guesses.length === 0
        ? html`<p class="group-note">${words.t('watch.guess.soon')}</p>`
        : html`<ul class="watch-guesses" tabindex="0" aria-label=${words.t('watch.guess.heading')}>
            ${view.guesses.map((guess) => guessItem(guess, words))}
          </ul>`
    }`;
}

/** What the last moments were, and what the infant takes from them. */
function latelyPart({ lately }: WatchView, words: Words): TemplateResult | typeof nothing {
  if (lately.length === 0) return nothing;
  return html`<h3 class="watch-lately-heading" id="watch-lately">${words.t('watch.lately')}</h3>
    <ul class="watch-lately" aria-labelledby="watch-lately">
      ${lately.map(
        ({ clockMinutes, happened, moved }) =>
          html`<li>
            <b>${formatClock(words.locale, clockMinutes)}</b> ${words.line(happened)}
            ${moved ? words.line(moved) : nothing}
          </li>`,
      )}
    </ul>`;
}

/** The tray of a watched day: who it is and what they do, the controls, and the questions. */
export function watchTray(
  state: AppStoreState,
  play: PlayView,
  view: WatchView,
  words: Words,
): TemplateResult {
  return html`<section class="tray watch-tray" aria-label=${words.t('watch.tray')}>
    ${storyVine(play, words)}
    <div class="tray-groups watch-groups">
      <section class="tray-group" aria-labelledby="watch-who">
        <h2 class="group-heading" id="watch-who">
          ${words.t('watch.who', { who: words.line({ key: view.who.nameKey }) })}
        </h2>
        <p class="watch-deed">${words.line(view.deed)}</p>
        <p class="group-note">${words.t('watch.eyes')}</p>
        ${latelyPart(view, words)}
      </section>
      <section class="tray-group watch-middle">
        ${view.question ? questionCard(view.question, state, words) : guessesSoFar(view, words)}
      </section>
      <section class="tray-group">${controls(state, view, words)}</section>
    </div>
  </section>`;
}
