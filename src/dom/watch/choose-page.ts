import { html, nothing, type TemplateResult } from 'lit-html';
import playIcon from '@phosphor-icons/core/fill/play-fill.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { VISIT_NAMES } from '../../view-models/chapter-view';
import { identityOf } from '../../view-models/identity';
import { WATCHED_NAMES } from '../../view-models/watch-view';
import type { PageContext } from '../app-context';
import { icon } from '../icons/icon';

/** One card of a group in which one is chosen; the control is a real radio button. */
function choice(
  group: string,
  value: string,
  isChosen: boolean,
  texts: { readonly name: string; readonly about: string },
  choose: () => void,
): TemplateResult {
  return html`<label class="watch-choice">
    <input type="radio" name=${group} value=${value} .checked=${isChosen} @change=${choose} />
    <span>
      <b>${texts.name}</b>
      <span class="watch-choice-about">${texts.about}</span>
    </span>
  </label>`;
}

function caregivers(state: AppStoreState, { strings }: PageContext): TemplateResult {
  return html`<fieldset class="watch-choices">
    <legend>${strings.t('watch.menu.who')}</legend>
    ${WATCHED_NAMES.map(({ name, nameKey, aboutKey }) =>
      choice(
        'watch-caregiver',
        name,
        state.watchChoice.caregiver === name,
        { name: strings.line({ key: nameKey }), about: strings.line({ key: aboutKey }) },
        () => state.actions.chooseWatch({ caregiver: name }),
      ),
    )}
  </fieldset>`;
}

function visits(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { t, line } = strings;
  return html`<fieldset class="watch-choices">
    <legend>${t('watch.menu.visit')}</legend>
    ${VISIT_NAMES.map(({ id, number, titleKey, aboutKey }) =>
      choice(
        'watch-visit',
        id,
        state.watchChoice.visitId === id,
        {
          name: t('year.visit.title', { number, title: line({ key: titleKey }) }),
          about: line({ key: aboutKey }),
        },
        () => state.actions.chooseWatch({ visitId: id }),
      ),
    )}
  </fieldset>`;
}

/** The same infant again, for comparing caregivers, or somebody new. */
function infantLine(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { seed } = state.watchChoice;
  if (seed === null) return html`${nothing}`;
  return html`<p class="watch-infant">
    ${strings.t('watch.menu.infant', { name: identityOf({ seed }).name })}
    <button
      type="button"
      class="button-link"
      @click=${() => state.actions.chooseWatch({ seed: null })}
    >
      ${strings.t('watch.menu.other')}
    </button>
  </p>`;
}

/** The page on which somebody to watch is chosen, and the day. */
export function choosePage(state: AppStoreState, context: PageContext): TemplateResult {
  const { t } = context.strings;
  const { actions } = state;
  return html`<main class="year watch-menu">
    <div class="year-card">
      <h1 tabindex="-1">${t('watch.menu.heading')}</h1>
      <p class="year-lead">${t('watch.menu.about')}</p>
      <div class="watch-fields">
        ${caregivers(state, context)} ${visits(state, context)}
        <div class="watch-start">
          ${infantLine(state, context)}
          <p class="small">${t('watch.menu.note')}</p>
          <div class="year-actions" role="group" aria-label=${t('title.menuLabel')}>
            <button
              type="button"
              class="button button-primary"
              data-control="watch-begin"
              @click=${() => actions.want({ kind: 'watch' })}
            >
              ${icon(playIcon)}<span>${t('watch.menu.begin')}</span>
            </button>
            <button type="button" class="button" @click=${() => actions.toYear()}>
              ${t('watch.menu.year')}
            </button>
            <button type="button" class="button-link" @click=${() => actions.toTitle()}>
              ${t('year.toTitle')}
            </button>
            <button type="button" class="button-link" @click=${() => actions.openDialog('leave')}>
              ${t('safety.calm.open')}
            </button>
          </div>
        </div>
      </div>
    </div>
  </main>`;
}
