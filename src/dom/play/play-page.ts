import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import type { StringKey } from '../../strings/string-key';
import { holdCaptions, urgentNews, type HeldCaptions } from '../../view-models/caption-hold';
import { identityOf } from '../../view-models/identity';
import { playView, type PlayView, type ResponseControl } from '../../view-models/play-view';
import { xrayView } from '../../view-models/xray-view';
import type { Announcer } from '../announcer';
import { wordsFor, type PageContext, type Words } from '../app-context';
import { captions } from './captions';
import { coachCard, coachKeys, limitKeys } from './coach';
import { listenForHolds, type HoldTarget } from './hold-control';
import { listenForStirs } from './listen-for-stirs';
import { howGroup } from './how-group';
import { lifeGroup } from './life-group';
import { overCard } from './over-card';
import { replayCard } from './replay-card';
import { storyVine } from './story-vine';
import { createTeller } from './teller';
import { clockCard, toolBar } from './top-bar';
import { whatGroup } from './what-group';
import { whenGroup } from './when-group';
import { xrayPanel } from './xray-panel';

type Session = NonNullable<AppStoreState['session']>;
type ResponseKind = ResponseControl['kind'];

/** The play screen: its picture of the state, and what has to happen beside drawing. */
export interface PlayPage {
  template(state: AppStoreState): TemplateResult;
  /** After each rendering: listeners on a new tray, what there is to say. */
  afterRender(root: HTMLElement, state: AppStoreState): void;
  stop(): void;
}

/** What the page itself remembers; nothing of it belongs to the day. */
interface PageMemory {
  /** Untimed play: the answer chosen, before it is said when. */
  chosen: ResponseKind | null;
  isCoachHidden: boolean;
  /** What was drawn last. */
  view: PlayView | null;
  /** The captions that stand, so that each can be read. */
  captions: HeldCaptions | null;
  /** The moment, as seed and number, in which it was first told that time passes faster. */
  quietTold: string | null;
  /** Moments over when the X-ray last told its news. */
  toldCount: number;
}

/** All that the parts of the page need for one drawing. */
interface Drawing {
  readonly state: AppStoreState;
  readonly session: Session;
  readonly view: PlayView;
  readonly words: Words;
  readonly memory: PageMemory;
  readonly tips: readonly StringKey[];
  readonly redraw: () => void;
}

function holdTarget(context: PageContext, memory: PageMemory, redraw: () => void): HoldTarget {
  const actions = () => context.store.getState().actions;
  return {
    mayHold: () => memory.view?.when === null && memory.view.manner.mode === 'hold',
    isEnabled: (kind) =>
      memory.view?.responses.find((control) => control.kind === kind)?.isEnabled ?? false,
    reach: (kind) => actions().reach(kind),
    release: () => actions().release(),
    press: (kind) => {
      if (memory.view?.when === null) return actions().respond(kind);
      memory.chosen = memory.chosen === kind ? null : kind;
      redraw();
    },
    order: () => memory.view?.responses.map((control) => control.kind) ?? [],
  };
}

function tray({ state, session, view, memory, words, redraw }: Drawing): TemplateResult {
  const { actions, settings } = state;
  return html`<section class="tray" aria-label=${words.t('play.trayLabel')} data-tray>
    ${storyVine(view, words)}
    <div class="tray-groups ${view.when === null ? '' : 'is-untimed'}">
      ${whatGroup(view, memory.chosen, words)}
      ${howGroup(view, identityOf(session).looks.caregiver.skin, words, (manner) =>
        actions.setSetting('switchManner', manner),
      )}
      ${whenGroup(state, view, memory.chosen, words, (when) => {
        const response = memory.chosen ?? 'look';
        memory.chosen = null;
        actions.chooseUntimed(response, settings.switchManner, when);
        redraw();
      })}
      ${lifeGroup(view, view.when === null ? 3 : 4, words, actions)}
    </div>
  </section>`;
}

const skipToAnswers = (): void => {
  document.querySelector<HTMLElement>('[data-response]')?.focus();
};

function room({ state, session, view, memory, words, tips, redraw }: Drawing): TemplateResult {
  const { settings, actions } = state;
  const hideTips = () => {
    memory.isCoachHidden = true;
    redraw();
  };
  // In untimed play the choice is for now: nobody at the limit has to pick a time as well.
  const takeWayOut = (response: ResponseKind) =>
    view.when === null
      ? actions.respond(response, 'gentle')
      : actions.chooseUntimed(response, 'gentle', 'now');
  const mayAct = view.when === null || state.untimed.isWaiting;
  return html`<main class="room">
    <h1 class="visually-hidden" tabindex="-1">${words.t('play.heading')}</h1>
    <button type="button" class="button skip-link" @click=${skipToAnswers}>
      ${words.t('common.skipToControls')}
    </button>
    <div id="stage" class="stage" role="img" aria-label=${words.t('play.stageLabel')}></div>
    <div class="overlay">
      <div class="overlay-left">
        ${clockCard(view, words, state.isTimeQuick)} ${captions(view, words)}
      </div>
      <div class="overlay-right">
        ${toolBar(state, words)}
        ${
          settings.xrayOpen
            ? xrayPanel(xrayView(session), words, () => actions.setSetting('xrayOpen', false))
            : nothing
        }
        ${state.replay ? replayCard(words, () => actions.finish()) : coachCard(tips, words, hideTips, mayAct ? takeWayOut : null)}
      </div>
    </div>
    ${view.isOver ? overCard(state, words) : nothing}
  </main>`;
}

/** The view with captions that change when there is news, and else now and then. */
function withSteadyCaptions(
  view: PlayView,
  session: Session,
  { settings }: AppStoreState,
  memory: PageMemory,
): PlayView {
  const news = `${urgentNews(session)} ${settings.cueHelp} ${settings.soundCaptions}`;
  memory.captions = holdCaptions(memory.captions, view, news, performance.now());
  return { ...view, ...memory.captions.captions };
}

/** What is worth saying now: the way out at the limit first, then what teaches. */
function tipsOf(
  session: Session,
  view: PlayView,
  { settings, isTimeQuick }: AppStoreState,
  memory: PageMemory,
): readonly StringKey[] {
  const limit = limitKeys(session, view);
  if (limit.length > 0) return limit;
  // Whoever looks inside needs no tips.
  if (memory.isCoachHidden || settings.xrayOpen) return [];
  const coached = coachKeys(session, view);
  if (coached.length > 0) return coached;
  // Where there is nothing else to say: in the first moment in which time passes faster.
  const moment = `${String(session.seed)} ${String(session.momentIndex)}`;
  if (isTimeQuick) memory.quietTold ??= moment;
  return memory.quietTold === moment ? ['play.coach.quiet'] : [];
}

/** Whoever looks inside hears what the moment that is just over has changed. */
function tellXray({ state, session, words, memory }: Drawing, announcer: Announcer): void {
  const count = session.history.length;
  if (state.settings.xrayOpen && count > memory.toldCount) {
    const { newest } = xrayView(session);
    if (newest) announcer.say({ text: words.line(newest), urgency: 'polite' });
  }
  memory.toldCount = count;
}

/** Escape stops the clock; in a dialog it is the dialog's own. */
function listenForPause({ store }: PageContext): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { screen, session, isPaused, openDialog, actions } = store.getState();
    const isRunning = screen === 'play' && session?.phase === 'running';
    if (event.key === 'Escape' && isRunning && !isPaused && openDialog === null) actions.pause();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

/** Makes the page for one mount of the app; `redraw` asks for a rendering soon. */
export function createPlayPage(
  context: PageContext,
  announcer: Announcer,
  redraw: () => void,
): PlayPage {
  const memory: PageMemory = {
    chosen: null,
    isCoachHidden: false,
    view: null,
    captions: null,
    quietTold: null,
    toldCount: 0,
  };
  const teller = createTeller(announcer);
  const unlistenPause = listenForPause(context);
  const unlistenStirs = listenForStirs(() => context.store.getState().actions.stir());
  let heldTray: HTMLElement | null = null;
  let unlisten: (() => void) | null = null;
  let drawing: Drawing | null = null;

  return {
    template(state) {
      const { session } = state;
      if (!session) return html`${nothing}`;
      const words = wordsFor(context.strings, session);
      const view = withSteadyCaptions(playView(session, state.settings), session, state, memory);
      const tips = tipsOf(session, view, state, memory);
      memory.view = view;
      drawing = { state, session, view, words, memory, tips, redraw };
      return html`<div class="play">${room(drawing)} ${tray(drawing)}</div>`;
    },
    afterRender(root, state) {
      const element = root.querySelector<HTMLElement>('[data-tray]');
      if (element && element !== heldTray) {
        unlisten?.();
        heldTray = element;
        unlisten = listenForHolds(element, holdTarget(context, memory, redraw));
      }
      if (drawing && !state.isPaused && state.openDialog === null) {
        teller.tell(drawing.session, drawing.view, drawing.tips, drawing.words);
        tellXray(drawing, announcer);
      }
    },
    stop() {
      unlisten?.();
      unlistenPause();
      unlistenStirs();
      announcer.clear();
    },
  };
}
