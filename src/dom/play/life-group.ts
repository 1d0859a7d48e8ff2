import { html, nothing, svg, type TemplateResult } from 'lit-html';
import babyIcon from '@phosphor-icons/core/bold/baby-bold.svg?raw';
import cookIcon from '@phosphor-icons/core/bold/cooking-pot-bold.svg?raw';
import energyIcon from '@phosphor-icons/core/fill/lightning-fill.svg?raw';
import phoneIcon from '@phosphor-icons/core/bold/phone-call-bold.svg?raw';
import restIcon from '@phosphor-icons/core/bold/couch-bold.svg?raw';
import siblingIcon from '@phosphor-icons/core/bold/users-three-bold.svg?raw';
import workIcon from '@phosphor-icons/core/bold/laptop-bold.svg?raw';
import type { AppActions } from '../../store/app-state';
import { cardLine } from '../../view-models/circumstance-name';
import type { PlayView, TaskControl } from '../../view-models/play-view';
import type { Words } from '../app-context';
import { circumstanceIcon } from '../icons/circumstance-icon';
import { icon } from '../icons/icon';
import { groupHeading } from './group-heading';

const TASK_ICONS: Readonly<Record<TaskControl['kind'], string>> = {
  phone: phoneIcon,
  cook: cookIcon,
  work: workIcon,
  sibling: siblingIcon,
  rest: restIcon,
};

function taskButton(task: TaskControl, words: Words, actions: AppActions): TemplateResult {
  const percent = Math.round(task.progress * 100);
  return html`<button
    type="button"
    class="task task-${task.status} ${task.isCalling ? 'is-calling' : ''}"
    data-task=${task.id}
    aria-disabled=${task.isEnabled ? 'false' : 'true'}
    @click=${() => {
      if (task.isEnabled) actions.goBusy(task.id);
    }}
  >
    ${icon(TASK_ICONS[task.kind], 'task-icon')}
    <span class="task-words">
      <span class="task-name">${words.line({ key: task.labelKey })}</span>
      <span class="task-status">${words.line({ key: task.statusKey })}</span>
    </span>
    <svg class="task-progress" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="task-progress-track" width="100" height="4" />
      <rect class="task-progress-done" width=${percent} height="4" />
    </svg>
  </button>`;
}

/** The way back to the infant. It stays in the page when one is near, so that focus has a place. */
function backButton(view: PlayView, words: Words, actions: AppActions): TemplateResult {
  const isBusy = view.whereabouts === 'busy';
  return html`<button
    type="button"
    class="button life-back ${isBusy ? 'button-primary' : ''}"
    data-control="near"
    aria-disabled=${view.canGoNear ? 'false' : 'true'}
    aria-describedby="life-note"
    @click=${() => {
      if (view.canGoNear) actions.goNear();
    }}
  >
    ${icon(babyIcon)}
    <span>${words.t(isBusy ? 'play.life.backTo' : 'play.life.near')}</span>
  </button>`;
}

function energyMeter(view: PlayView, words: Words): TemplateResult {
  const { level, wordKey } = view.energy;
  const percent = Math.round(level * 100);
  const word = words.line({ key: wordKey });
  // Colour follows the word, so that both change at the same moment.
  return html`<div class="energy ${wordKey.replace('.', '-')}">
    ${icon(energyIcon)}
    <span class="energy-label" aria-hidden="true">${words.t('play.life.energy')}</span>
    <svg
      class="energy-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="meter"
      aria-label=${words.t('play.life.energy')}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${percent}
      aria-valuetext=${word}
    >
      ${svg`<rect class="energy-level" width=${percent} height="10" />`}
    </svg>
    <span class="energy-word" aria-hidden="true">${word}</span>
  </div>`;
}

/** The cards that lie on the table, small: their signs for the eye, their names for all else. */
function laidCards({ circumstances }: PlayView, words: Words): TemplateResult | typeof nothing {
  if (circumstances.length === 0) return nothing;
  return html`<ul class="life-laid" aria-label=${words.t('circumstance.heading')}>
    ${circumstances.map((card) => {
      const name = words.line(cardLine(card));
      return html`<li title=${name}>
        ${circumstanceIcon(card)}<span class="visually-hidden">${name}</span>
      </li>`;
    })}
  </ul>`;
}

/** The last group: what else asks for the caregiver, the way there and back, and the energy. */
export function lifeGroup(
  view: PlayView,
  number: number,
  words: Words,
  actions: AppActions,
): TemplateResult {
  const isBusy = view.whereabouts === 'busy';
  return html`<section class="tray-group life" aria-labelledby="life-heading">
    <div class="life-head">
      ${groupHeading(number, 'life-heading', words.t('play.life.heading'))}
      ${laidCards(view, words)}
    </div>
    ${energyMeter(view, words)}
    <div class="life-controls" role="group" aria-labelledby="life-heading">
      ${backButton(view, words, actions)}
      ${view.tasks.map((task) => taskButton(task, words, actions))}
    </div>
    <p class="group-note" id="life-note">
      ${words.t(isBusy ? 'play.life.busyHint' : 'play.life.nearHint')}
      ${view.tasks.length === 0 ? words.t('play.life.quiet') : nothing}
    </p>
  </section>`;
}
