import { html, type TemplateResult } from 'lit-html';
import lotusIcon from '@phosphor-icons/core/bold/flower-lotus-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import type { Strings } from '../../strings/create-strings';
import { formatClock } from '../../strings/format-clock';
import { ageArgs } from '../../view-models/age';
import { debriefView } from '../../view-models/debrief-view';
import { wordsForSeed, type AppStore, type Words } from '../app-context';
import { icon } from '../icons/icon';
import {
  learningSection,
  looksSection,
  soonSection,
  steadySection,
  tableSection,
  trustSection,
} from './debrief-sections';
import './debrief.css';

type Session = NonNullable<AppStoreState['session']>;

/** Hands the play log over as a file of the player's own. */
function saveLog(state: AppStoreState, session: Session): void {
  const file = `small-signals-${session.scenarioId}-${session.seed}.json`;
  const url = URL.createObjectURL(
    new Blob([state.actions.exportLog()], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
  state.actions.addNotice('debrief.exported', { file });
}

/** A year goes on; it is not begun again from its middle. */
function yearButton({ actions }: AppStoreState, { t }: Words): TemplateResult {
  return html`<button
    type="button"
    class="debrief-button is-main"
    data-control="on-with-year"
    @click=${() => actions.endVisit()}
  >
    ${t('debrief.actions.year')}
  </button>`;
}

function againButtons({ actions }: AppStoreState, { t }: Words): TemplateResult {
  return html`<button
      type="button"
      class="debrief-button"
      @click=${() => void actions.playAgainOther()}
    >
      ${t('debrief.actions.other')}
    </button>
    <button
      type="button"
      class="debrief-button is-main"
      @click=${() => void actions.playAgainSame()}
    >
      ${t('debrief.actions.again')}
    </button>`;
}

function actionsBar(state: AppStoreState, session: Session, words: Words): TemplateResult {
  const { actions } = state;
  const { t } = words;
  return html`<nav class="debrief-actions" aria-label=${t('debrief.actions.label')}>
    <button type="button" class="debrief-button" @click=${() => actions.openDialog('leave')}>
      ${icon(lotusIcon)} ${t('safety.calm.open')}
    </button>
    <button type="button" class="debrief-button" @click=${() => actions.toTitle()}>
      ${t('debrief.actions.title')}
    </button>
    <button type="button" class="debrief-button" @click=${() => saveLog(state, session)}>
      ${t('debrief.actions.export')}
    </button>
    ${state.year ? yearButton(state, words) : againButtons(state, words)}
  </nav>`;
}

/** The end of a day: what was done, what it taught, and what can be done next. */
export function debriefPage(store: AppStore, strings: Strings): TemplateResult {
  const state = store.getState();
  const { session } = state;
  if (!session) return html`<main><h1>${strings.t('debrief.title')}</h1></main>`;
  const words = wordsForSeed(strings, session.seed);
  const view = debriefView(session);
  const sectionWords = {
    t: (key: string, args?: Readonly<Record<string, string | number>>) =>
      words.line(args ? { key, args } : { key }),
    identity: {},
    clock: (minutes: number) => formatClock(strings.locale, minutes),
  };
  return html`<main class="debrief">
    <div class="debrief-inner">
      <header>
        <h1>${words.t('debrief.title')}</h1>
        <p class="debrief-headline">
          ${words.t('debrief.subtitle', ageArgs(session.infant.ageWeeks))}
        </p>
        <p class="debrief-headline">${words.line(view.headline)}</p>
      </header>
      <div class="debrief-grid">
        ${trustSection(view, sectionWords)} ${soonSection(view, sectionWords)}
        ${learningSection(view, sectionWords)} ${steadySection(view, sectionWords)}
        ${looksSection(view, sectionWords)} ${tableSection(view, sectionWords)}
      </div>
      ${actionsBar(state, session, words)}
    </div>
  </main>`;
}
