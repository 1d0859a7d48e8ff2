import { html, nothing, type TemplateResult } from 'lit-html';
import arrowIcon from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { holdCaptions, urgentNews, type HeldCaptions } from '../../view-models/caption-hold';
import { watchTempo } from '../../store/is-watching';
import { playView, type PlayView } from '../../view-models/play-view';
import { watchView, type WatchView } from '../../view-models/watch-view';
import { xrayView } from '../../view-models/xray-view';
import type { Announcer } from '../announcer';
import { wordsFor, type PageContext, type Words } from '../app-context';
import { icon } from '../icons/icon';
import { captions } from '../play/captions';
import { createTeller } from '../play/teller';
import { clockCard, toolBar } from '../play/top-bar';
import { xrayPanel } from '../play/xray-panel';
import { choosePage } from './choose-page';
import { watchTray } from './watch-tray';

type Session = NonNullable<AppStoreState['session']>;

/** Choosing whom to watch, and watching, for one mount of the app. */
export interface WatchPage {
  choose(state: AppStoreState): TemplateResult;
  template(state: AppStoreState): TemplateResult;
  /** After each rendering: what there is to say, and the way to a question. */
  afterRender(root: HTMLElement): void;
  stop(): void;
}

/** All that one drawing needs. */
interface Drawing {
  readonly state: AppStoreState;
  readonly session: Session;
  readonly play: PlayView;
  readonly watch: WatchView;
  readonly words: Words;
}

/** The day is done: on to what it taught, or to somebody else. */
function overCard({ actions }: AppStoreState, { t }: Words): TemplateResult {
  return html`<section class="over" aria-labelledby="over-heading">
    <h2 id="over-heading">${t('play.over.heading')}</h2>
    <p>${t('watch.over')}</p>
    <button
      type="button"
      class="button button-honey"
      data-control="look-back"
      @click=${() => actions.finish()}
    >
      <span>${t('play.over.look')}</span>${icon(arrowIcon)}
    </button>
    <button type="button" class="button" @click=${() => actions.toWatch()}>
      ${t('watch.again')}
    </button>
  </section>`;
}

function page({ state, session, play, watch, words }: Drawing): TemplateResult {
  const { settings, actions } = state;
  return html`<div class="play">
    <main class="room">
      <h1 class="visually-hidden" tabindex="-1">${words.t('watch.heading')}</h1>
      <div id="stage" class="stage" role="img" aria-label=${words.t('play.stageLabel')}></div>
      <div class="overlay">
        <div class="overlay-left">
          ${clockCard(play, words, state.isTimeQuick)} ${captions(play, words)}
        </div>
        <div class="overlay-right">
          ${toolBar(state, words)}
          ${
            settings.xrayOpen
              ? xrayPanel(xrayView(session), words, () => actions.setSetting('xrayOpen', false))
              : nothing
          }
        </div>
      </div>
      ${play.isOver ? overCard(state, words) : nothing}
    </main>
    ${watchTray(state, play, watch, words)}
  </div>`;
}

const KEYS: Readonly<Record<string, string>> = {
  ArrowRight: 'watch-step',
  ArrowUp: 'watch-faster',
  ArrowDown: 'watch-slower',
};

/** Escape stops the clock; the arrows press the buttons they stand for, wherever the focus is. */
function listenForKeys(
  { store }: PageContext,
  isWatching: (state: AppStoreState) => boolean,
): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const state = store.getState();
    const { isPaused, openDialog, session, actions } = state;
    if (!isWatching(state) || isPaused || openDialog !== null) return;
    if (event.key === 'Escape' && session?.phase === 'running') actions.pause();
    const control = KEYS[event.key];
    const scrolls = event.target instanceof Element && event.target.matches('ul, .seen-context');
    if (control === undefined || scrolls || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    document.querySelector<HTMLElement>(`[data-control="${control}"]`)?.click();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

/**
 * Makes the page for one mount of the app.
 *
 * @param isWatching whether a day is watched now, so that its keys count
 */
export function createWatchPage(
  context: PageContext,
  announcer: Announcer,
  isWatching: (state: AppStoreState) => boolean,
): WatchPage {
  const teller = createTeller(announcer);
  let held: HeldCaptions | null = null;
  let drawing: Drawing | null = null;
  /** Acts of the caregiver and questions that have been told. */
  let toldCount = 0;
  let askedStop: string | null = null;
  const unlisten = listenForKeys(context, isWatching);

  /** What the caregiver does, once for each act; what the infant does is told as in play. */
  const tellDeed = ({ session, watch, words }: Drawing): void => {
    const count = session.inputs.length;
    if (count < toldCount) toldCount = 0;
    if (count > toldCount) announcer.say({ text: words.line(watch.deed), urgency: 'polite' });
    toldCount = count;
  };
  /** The day stands until there is an answer, so the focus goes to where it can be given. */
  const goToQuestion = (root: HTMLElement, { watch, words }: Drawing): void => {
    const { question } = watch;
    if (question && question.stopId !== askedStop) {
      announcer.say({ text: words.line(question.line), urgency: 'polite' });
      root.querySelector<HTMLElement>('[data-watch-question]')?.focus();
    }
    askedStop = question?.stopId ?? null;
  };

  return {
    choose: (state) => choosePage(state, context),
    template(state) {
      const { session, watch, settings } = state;
      if (!session || !watch) return html`${nothing}`;
      const words = wordsFor(context.strings, session);
      const whole = playView(session, settings);
      // At a question the captions say what is there now.
      const news = `${urgentNews(session)} ${watch.isAsking} ${settings.cueHelp} ${settings.soundCaptions}`;
      held = holdCaptions(held, whole, news, performance.now());
      const play = { ...whole, ...held.captions };
      drawing = {
        state,
        session,
        play,
        watch: watchView(session, watch, watchTempo(state)),
        words,
      };
      return page(drawing);
    },
    afterRender(root) {
      if (!drawing || drawing.state.isPaused || drawing.state.openDialog !== null) return;
      tellDeed(drawing);
      teller.tell(drawing.session, drawing.play, [], drawing.words);
      goToQuestion(root, drawing);
    },
    stop: unlisten,
  };
}
