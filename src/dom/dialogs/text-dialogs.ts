import { html, nothing, type TemplateResult } from 'lit-html';
import eyeIcon from '@phosphor-icons/core/bold/eye-bold.svg?raw';
import handIcon from '@phosphor-icons/core/fill/hand-heart-fill.svg?raw';
import leafIcon from '@phosphor-icons/core/fill/leaf-fill.svg?raw';
import mendIcon from '@phosphor-icons/core/bold/arrow-counter-clockwise-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import type { PageContext } from '../app-context';
import { icon } from '../icons/icon';
import { dialogHead } from './dialog-head';
import { safetyText } from './safety-text';

function startDay(state: AppStoreState, softCry: boolean): void {
  state.actions.setSetting('contentNoteSeen', true);
  if (softCry) state.actions.setSetting('softCry', true);
  state.actions.closeDialog();
  void state.actions.beginWanted();
}

/** What is shown and what is not, before the first day. */
export function contentNote(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { t } = strings;
  const isStart = ['title', 'year', 'story', 'watch'].includes(state.screen);
  const shown = state.wanted.kind === 'year' ? 'title.note.shownYear' : 'title.note.shown';
  return html`${dialogHead(t('title.note.heading'), t('common.close'), () =>
      state.actions.closeDialog(),
    )}
    <ul class="note-lines">
      <li>${t(shown)}</li>
      <li>${t('title.note.harm')}</li>
      <li>${t('title.note.free')}</li>
      <li>${t('title.note.test')}</li>
    </ul>
    <p>${t('title.note.hard')}</p>
    ${
      isStart
        ? html`<div class="dialog-actions">
            <button
              type="button"
              class="button button-primary"
              @click=${() => startDay(state, false)}
            >
              ${t('title.note.start')}
            </button>
            <button type="button" class="button" @click=${() => startDay(state, true)}>
              ${t('title.note.softStart')}
            </button>
            <button type="button" class="button-link" @click=${() => state.actions.closeDialog()}>
              ${t('title.note.notNow')}
            </button>
          </div>`
        : ''
    }`;
}

/** How the game is played and what stands behind it. */
export function howDialog(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { t } = strings;
  const steps = [
    [eyeIcon, t('title.how.notice.title'), t('title.how.notice.text')],
    [handIcon, t('title.how.answer.title'), t('title.how.answer.text')],
    [mendIcon, t('title.how.mend.title'), t('title.how.mend.text')],
    [leafIcon, t('title.how.trust.title'), t('title.how.trust.text')],
  ] as const;
  return html`${dialogHead(t('title.how.heading'), t('common.close'), () =>
      state.actions.closeDialog(),
    )}
    <ol class="how-steps">
      ${steps.map(
        ([sign, title, text]) =>
          html`<li>
            ${icon(sign, 'how-icon')}
            <div>
              <h3>${title}</h3>
              <p>${text}</p>
            </div>
          </li>`,
      )}
    </ol>
    <p>${t('title.how.model')}</p>
    <p class="small">${t('title.how.keys')}</p>`;
}

/** Crying, limits, safe sleep, when to seek care, help for the caregiver. */
export function safetyDialog(state: AppStoreState, { strings }: PageContext): TemplateResult {
  return html`${dialogHead(strings.t('safety.heading'), strings.t('common.close'), () =>
    state.actions.closeDialog(),
  )}
  ${safetyText(strings)}`;
}

/** Screens of a day or a year, which is kept when one leaves. */
const KEPT_SCREENS: readonly AppStoreState['screen'][] = ['play', 'chapter', 'reunion', 'school'];

/** A quiet page: everything has stopped, and one may stay or go. */
export function calmScreen(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { t } = strings;
  const { actions } = state;
  const isKept = KEPT_SCREENS.includes(state.screen);
  const what = state.screen === 'play' ? 'day' : 'story';
  const leave = () => {
    actions.closeDialog();
    actions.toTitle();
  };
  return html`<div class="calm">
    <div class="calm-light" aria-hidden="true"></div>
    <h2 id="dialog-heading" tabindex="-1">${t('safety.calm.heading')}</h2>
    ${isKept ? html`<p class="calm-text">${t('safety.calm.text', { what })}</p>` : nothing}
    <p class="calm-text">${t('safety.calm.breathe')}</p>
    <div class="dialog-actions">
      <button type="button" class="button button-primary" @click=${() => actions.closeDialog()}>
        ${t('safety.calm.back')}
      </button>
      ${
        isKept
          ? html`<button type="button" class="button" @click=${leave}>
              ${t('safety.calm.leave', { what })}
            </button>`
          : nothing
      }
    </div>
    ${isKept ? html`<p class="small">${t('safety.calm.leaveNote', { what })}</p>` : nothing}
    <details class="calm-safety">
      <summary>${t('safety.heading')}</summary>
      <div>${safetyText(strings)}</div>
    </details>
  </div>`;
}
