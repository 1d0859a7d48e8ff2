import { html, nothing, type TemplateResult } from 'lit-html';
import lotusIcon from '@phosphor-icons/core/bold/flower-lotus-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { createYearLookStore, type LoadYearRunner } from '../../store/year-look/year-look-store';
import { ageArgs } from '../../view-models/age';
import { VISIT_NAMES } from '../../view-models/chapter-view';
import { yearVisits, type YearVisit } from '../../view-models/year-look/year-course';
import type { Announcer } from '../announcer';
import { wordsFor, type PageContext } from '../app-context';
import { lookWords, type LookWords } from '../debrief/look-words';
import { outParts } from '../debrief/share-section';
import { icon } from '../icons/icon';
import { circumstancesSection } from './circumstances-section';
import { hundredSection, readyText, type YearLookContext } from './hundred-sections';
import {
  momentsSection,
  movesSection,
  predictionsSection,
  researchSection,
} from './onward-sections';
import { courseSection, dimensionsSection, likelihoodSection } from './year-sections';
import '../debrief/debrief.css';
import '../debrief/look.css';
import '../debrief/print.css';
import './year-look.css';

export type { LoadYearRunner } from '../../store/year-look/year-look-store';

/** The look back on a year, once it has arrived. */
export interface YearLookPage {
  template(state: AppStoreState): TemplateResult;
  /** Another screen is shown: nothing runs on behind it. */
  leave(): void;
}

type Session = NonNullable<AppStoreState['session']>;

function actionsBar(state: AppStoreState, isWhole: boolean, { t }: LookWords): TemplateResult {
  const { actions } = state;
  const goOn = html`<button
    type="button"
    class="debrief-button is-main"
    data-control="on-with-year"
    @click=${() => actions.endVisit()}
  >
    ${t(isWhole ? 'yearLook.actions.end' : 'yearLook.actions.chapter')}
  </button>`;
  return html`<nav class="debrief-actions" aria-label=${t('debrief.actions.label')}>
    <button type="button" class="debrief-button" @click=${() => actions.openDialog('leave')}>
      ${icon(lotusIcon)} ${t('safety.calm.open')}
    </button>
    <button type="button" class="debrief-button" @click=${() => actions.toTitle()}>
      ${t('debrief.actions.title')}
    </button>
    <button type="button" class="debrief-button" @click=${() => actions.finish()}>
      ${t('yearLook.actions.day')}
    </button>
    ${state.isPast ? nothing : goOn}
  </nav>`;
}

interface Drawing {
  readonly state: AppStoreState;
  readonly session: Session;
  readonly visits: readonly YearVisit[];
  readonly context: YearLookContext;
}

function page({ state, session, visits, context }: Drawing): TemplateResult {
  const { words } = context;
  const { t } = words;
  const isWhole = visits.length === VISIT_NAMES.length;
  return html`<main class="debrief year-look">
    <div class="debrief-inner">
      <header>
        <h1 tabindex="-1">${t('yearLook.heading', { complete: isWhole ? 'yes' : 'no' })}</h1>
        <p class="debrief-headline">
          ${t('yearLook.lead', { visits: visits.length, ...ageArgs(session.infant.ageWeeks) })}
        </p>
      </header>
      <div class="debrief-grid">
        ${courseSection(visits, words)} ${dimensionsSection(visits, words)}
        ${likelihoodSection(visits, context)} ${hundredSection(context)}
        ${circumstancesSection(context, session.circumstances)}
        ${predictionsSection(state.year, context)} ${movesSection(context)}
        ${momentsSection(visits, context)} ${researchSection(words)}
        <section class="card debrief-share" aria-labelledby="year-share-title">
          <h2 id="year-share-title">${t('yearLook.share.title')}</h2>
          ${outParts(state, session, words)}
        </section>
      </div>
      ${actionsBar(state, isWhole, words)}
    </div>
  </main>`;
}

/** What the page needs from outside. */
export interface YearLookParts {
  readonly context: PageContext;
  readonly announcer: Announcer;
  readonly loadYearRunner: LoadYearRunner;
  readonly redraw: () => void;
}

/** Makes the page for one mount of the app. */
export function createYearLookPage({
  context: { strings, store },
  announcer,
  loadYearRunner,
  redraw,
}: YearLookParts): YearLookPage {
  const look = createYearLookStore(loadYearRunner);
  let lived: { readonly session: Session; readonly visits: readonly YearVisit[] } | null = null;

  const contextFor = (session: Session): YearLookContext => ({
    words: lookWords(wordsFor(strings, session)),
    look,
  });
  look.subscribe((state, before) => {
    redraw();
    const { session, screen } = store.getState();
    const hasEnded = state.status === 'finished' && before.status === 'running';
    if (!hasEnded || !session || screen !== 'yearLook') return;
    const ready = contextFor(session);
    const text = before.changing ? ready.words.t('yearLook.circumstances.ready') : readyText(ready);
    announcer.say({ text, urgency: 'polite' });
  });
  return {
    template(state) {
      const { session, year } = state;
      if (!session || !year) return html`<main><h1>${strings.t('debrief.title')}</h1></main>`;
      if (lived?.session !== session) lived = { session, visits: yearVisits({ year, session }) };
      // Drawn first, worked out after: the page is never waited for.
      setTimeout(() => look.open({ year, session }));
      return page({ state, session, visits: lived.visits, context: contextFor(session) });
    },
    leave: () => look.leave(),
  };
}
