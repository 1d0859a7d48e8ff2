import { html, nothing, type TemplateResult } from 'lit-html';
import arrowIcon from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import chooseIcon from '@phosphor-icons/core/bold/baby-bold.svg?raw';
import watchIcon from '@phosphor-icons/core/bold/binoculars-bold.svg?raw';
import playsIcon from '@phosphor-icons/core/fill/notebook-fill.svg?raw';
import playIcon from '@phosphor-icons/core/fill/play-fill.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { formatClock } from '../../strings/format-clock';
import { VISIT_NAMES, type VisitName } from '../../view-models/chapter-view';
import { identityOf } from '../../view-models/identity';
import type { PageContext } from '../app-context';
import { icon } from '../icons/icon';
import { circumstanceChooser } from './circumstance-cards';

function visitItem(
  visit: VisitName,
  state: AppStoreState,
  { strings }: PageContext,
): TemplateResult {
  const { t, line } = strings;
  const title = line({ key: visit.titleKey });
  return html`<li class="visit">
    <div>
      <h3>${t('year.visit.title', { number: visit.number, title })}</h3>
      <p>${line({ key: visit.aboutKey })}</p>
    </div>
    <div class="visit-ways">
      <button
        type="button"
        class="button-round"
        aria-label=${t('year.visit.chooseLabel', { title })}
        title=${t('year.visit.choose')}
        @click=${() => state.actions.toStory({ kind: 'day', scenarioId: visit.id })}
      >
        ${icon(chooseIcon)}
      </button>
      <button
        type="button"
        class="button"
        aria-label=${t('year.visit.playLabel', { title })}
        @click=${() => state.actions.want({ kind: 'day', scenarioId: visit.id })}
      >
        ${t('year.visit.play')}
      </button>
    </div>
  </li>`;
}

/** Whoever has a year under way most likely wants to go on with it: it comes first. */
function continueButton(
  saved: NonNullable<AppStoreState['savedYear']>,
  state: AppStoreState,
  { strings }: PageContext,
): TemplateResult {
  const { visitNumber, clockMinutes, part } = saved;
  const { name } = identityOf(saved);
  const time = formatClock(strings.locale, clockMinutes);
  return html`<button
    type="button"
    class="button button-primary"
    data-control="continue-year"
    @click=${() => void state.actions.continueYear()}
  >
    ${icon(arrowIcon)}
    <span>${strings.t('year.menu.continue', { name, number: visitNumber ?? 1, time, part })}</span>
  </button>`;
}

/** The page of the year: begin it, go on with it, or take one of its visits by itself. */
export function yearPage(state: AppStoreState, context: PageContext): TemplateResult {
  const { t } = context.strings;
  const { actions } = state;
  return html`<main class="year">
    <div class="year-card">
      <h1 tabindex="-1">${t('year.menu.heading')}</h1>
      <p class="year-lead">${t('year.menu.about')}</p>
      <div class="year-actions" role="group" aria-label=${t('year.menu.start')}>
        ${state.savedYear ? continueButton(state.savedYear, state, context) : nothing}
        <button
          type="button"
          class="button ${state.savedYear ? '' : 'button-primary'}"
          data-control="begin-year"
          @click=${() => actions.toStory({ kind: 'year' })}
        >
          ${icon(playIcon)}<span>${t('year.menu.begin')}</span>
        </button>
        <button type="button" class="button" data-control="watch" @click=${() => actions.toWatch()}>
          ${icon(watchIcon)}<span>${t('year.menu.watch')}</span>
        </button>
        <button type="button" class="button" data-control="plays" @click=${() => actions.toPlays()}>
          ${icon(playsIcon)}<span>${t('title.plays')}</span>
        </button>
      </div>
      ${circumstanceChooser(state, context.strings)}
      <section aria-labelledby="visits-heading">
        <h2 id="visits-heading">${t('year.menu.single')}</h2>
        <p class="small">${t('year.menu.singleNote')}</p>
        <ol class="visits">
          ${VISIT_NAMES.map((visit) => visitItem(visit, state, context))}
        </ol>
      </section>
      <nav class="year-more" aria-label=${t('year.menu.more')}>
        <button type="button" class="button-link" @click=${() => actions.toTitle()}>
          ${t('year.toTitle')}
        </button>
        <button type="button" class="button-link" @click=${() => actions.openDialog('contentNote')}>
          ${t('title.contentNote')}
        </button>
        <button type="button" class="button-link" @click=${() => actions.openDialog('leave')}>
          ${t('safety.calm.open')}
        </button>
      </nav>
    </div>
  </main>`;
}
