import { html, nothing, type TemplateResult } from 'lit-html';
import lotusIcon from '@phosphor-icons/core/bold/flower-lotus-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { browserLook } from '../../store/look/browser-look';
import type { LookStore } from '../../store/look/look-store';
import { ageArgs } from '../../view-models/age';
import { careFigures } from '../../view-models/care-figures';
import { dayChartView, type DayChartView } from '../../view-models/day-chart-view';
import { circumstancesDid, type CircumstancesDid } from '../../view-models/circumstances-did';
import { debriefView, type DebriefView } from '../../view-models/debrief-view';
import type { Announcer } from '../announcer';
import { wordsFor, type PageContext, type Words } from '../app-context';
import { icon } from '../icons/icon';
import { daySection } from './day-section';
import { learningSection, looksSection, soonSection, steadySection } from './debrief-sections';
import { momentTable } from './moment-table';
import { figuresSection } from './figures-section';
import { lifeSection } from './life-section';
import { lookWords } from './look-words';
import { createConfirm, runsSection, type Confirm } from './runs-section';
import { shareSection } from './share-section';
import { turnsSection } from './turns-section';
import { watchedSection } from './watched-section';
import { whatIfSection } from './what-if-section';
import './debrief.css';
import './look.css';
import './print.css';

type Session = NonNullable<AppStoreState['session']>;

/** The look back: its picture of a day, for one mount of the app. */
export interface DebriefPage {
  template(state: AppStoreState): TemplateResult;
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
  const mayGoOn =
    state.isPast && !state.watch && (session.phase === 'running' || state.year !== null);
  return html`<nav class="debrief-actions" aria-label=${t('debrief.actions.label')}>
    <button type="button" class="debrief-button" @click=${() => actions.openDialog('leave')}>
      ${icon(lotusIcon)} ${t('safety.calm.open')}
    </button>
    <button type="button" class="debrief-button" @click=${() => actions.toTitle()}>
      ${t('debrief.actions.title')}
    </button>
    ${
      mayGoOn
        ? html`<button
            type="button"
            class="debrief-button"
            @click=${() => void actions.goOnWithPast()}
          >
            ${t('look.goOn')}
          </button>`
        : nothing
    }
    ${
      state.year
        ? html`<button
            type="button"
            class="debrief-button"
            data-control="year-look"
            @click=${() => actions.toYearLook()}
          >
            ${t('debrief.actions.yearLook')}
          </button>`
        : nothing
    }
    ${state.year && !state.isPast ? yearButton(state, words) : againButtons(state, words)}
  </nav>`;
}

/** What is worked out of a day once, however often the page is drawn. */
interface Views {
  readonly timeline: unknown;
  readonly debrief: DebriefView;
  readonly day: DayChartView;
  readonly life: CircumstancesDid;
}

/** All that one drawing needs. */
interface Drawing {
  readonly state: AppStoreState;
  readonly session: Session;
  readonly words: Words;
  readonly views: Views;
  readonly look: LookStore;
  readonly confirm: Confirm;
  readonly say: (text: string) => void;
}

function page({ state, session, words, views, look, confirm, say }: Drawing): TemplateResult {
  const text = lookWords(words);
  const { debrief, day, life } = views;
  /** From a moment worth a second look to the question what would have been. */
  const askWhatIf = (momentId: string): void => {
    look.actions.askWhatIf(momentId);
    document.getElementById('look-what-if-title')?.focus();
  };
  return html`<main class="debrief">
    <div class="debrief-inner">
      <header>
        <h1>${words.t('debrief.title')}</h1>
        <p class="debrief-headline">
          ${words.t('debrief.subtitle', ageArgs(session.infant.ageWeeks))}
        </p>
        <p class="debrief-headline">${words.line(debrief.headline)}</p>
      </header>
      <div class="debrief-grid">
        ${watchedSection(state, words)} ${daySection(day, look, text)} ${soonSection(debrief, text)}
        ${steadySection(debrief, text)} ${figuresSection(careFigures(session), text)}
        ${learningSection(debrief, text)} ${turnsSection(debrief, text)} ${lifeSection(life, text)}
        ${looksSection(debrief, text, askWhatIf)} ${whatIfSection(look, text, say)}
        ${momentTable(debrief, text)} ${shareSection(state, session, look, text)}
        ${runsSection(look, text, confirm)}
      </div>
      ${actionsBar(state, session, words)}
    </div>
  </main>`;
}

/** Makes the page for one mount of the app; `redraw` asks for a rendering soon. */
export function createDebriefPage(
  { store, strings }: PageContext,
  announcer: Announcer,
  redraw: () => void,
): DebriefPage {
  const look: LookStore = browserLook(store);
  look.subscribe(redraw);
  void look.actions.loadRuns();
  const confirm = createConfirm(redraw);
  const say = (text: string): void => announcer.say({ text, urgency: 'polite' });
  let views: Views | null = null;

  const viewsOf = ({ session, year, watch }: AppStoreState): Views | null => {
    if (!session) return null;
    look.actions.open({ session, year }, watch === null);
    const { timeline, sizes, others } = look.getState();
    if (!timeline) return null;
    if (views?.timeline !== timeline)
      views = {
        timeline,
        debrief: debriefView(session, sizes),
        day: dayChartView(timeline),
        life: circumstancesDid(timeline, others),
      };
    return views;
  };
  return {
    template(state) {
      const view = viewsOf(state);
      if (!state.session || !view) return html`<main><h1>${strings.t('debrief.title')}</h1></main>`;
      const words = wordsFor(strings, state.session);
      return page({ state, session: state.session, words, views: view, look, confirm, say });
    },
  };
}
