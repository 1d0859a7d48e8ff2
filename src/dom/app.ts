import { html, nothing, render, type TemplateResult } from 'lit-html';
import './styles/tokens.css';
import './styles/base.css';
import './styles/title.css';
import type { AppStoreState } from '../store/app-state';
import { isWatching } from '../store/is-watching';
import type { Strings } from '../strings/create-strings';
import { createAnnouncer } from './announcer';
import type { AppStore, PageContext } from './app-context';
import type { ShownPicture } from './after/after-page';
import { focusHeading, keepFocus } from './keep-focus';
import { createLateParts, type LateParts } from './late-parts';
import { watchStyles } from './lost-styles';
import { noticesTemplate } from './notices';
import type { LabOutside } from './lab/lab-entry';
import { isWorthDrawing } from './redraw-pace';
import { applyRootLook } from './root-look';
import { titlePage } from './title/title-page';
import { waitingPage } from './waiting-page';
import type { LoadYearRunner } from './year-look/year-look-page';

/** What the page needs from outside. */
export interface AppDependencies {
  readonly strings: Strings;
  /** Called with the element that scenes draw in when it appears, and null when it has gone. */
  readonly onStage: (stage: HTMLElement | null) => void;
  /** Called when the look back has been drawn; its `canvas[data-expression]` are to be painted. */
  readonly onFaces: (canvases: readonly HTMLCanvasElement[]) => void;
  readonly lab: LabOutside;
  readonly loadYearRunner: LoadYearRunner;
  /** Called when the page that asks who it is about has been drawn; its canvases are to be painted. */
  readonly onStory: (canvases: readonly HTMLCanvasElement[]) => void;
  /** Called when the reunion or school has been drawn; its picture is to be painted. */
  readonly onPicture: (canvas: HTMLCanvasElement, shown: ShownPicture) => void;
}

/** Which late part draws a screen. */
const PART_OF = {
  play: 'play',
  year: 'year',
  story: 'story',
  chapter: 'year',
  reunion: 'after',
  school: 'after',
  lab: 'lab',
  plays: 'plays',
  debrief: 'debrief',
  watch: 'watch',
  yearLook: 'yearLook',
} as const;

function screen(state: AppStoreState, context: PageContext, late: LateParts): TemplateResult {
  if (state.screen === 'title') return titlePage(state, context);
  const part = isWatching(state) ? 'watch' : PART_OF[state.screen];
  late.ask(part);
  const pages = {
    play: () => (isWatching(state) ? late.watch : late.play)?.template(state),
    watch: () => late.watch?.choose(state),
    year: () => late.year?.yearPage(state, context),
    story: () => late.story?.storyPage(state, context),
    chapter: () => late.year?.chapterPage(state, context),
    lab: () => late.lab?.template(),
    plays: () => late.plays?.template(state),
    reunion: () => late.after?.template(state),
    school: () => late.after?.template(state),
    debrief: () => late.debrief?.template(state),
    yearLook: () => late.yearLook?.template(state),
  };
  const page = pages[state.screen]();
  if (page) return page;
  const askAgain = () => late.askAgain(part);
  return waitingPage(state, context, { hasFailed: late.hasFailed(part), askAgain });
}

/** Everything there is to see, for one state. */
function page(state: AppStoreState, context: PageContext, late: LateParts): TemplateResult {
  if (state.openDialog !== null || state.isPaused) late.ask('dialogs');
  return html`${screen(state, context, late)} ${noticesTemplate(state, context)}
  ${late.dialogs?.dialogsTemplate(state, context) ?? nothing}`;
}

/** What has to happen once a screen stands: dialogs, things said, pictures painted. */
function afterDrawing(
  root: HTMLElement,
  state: AppStoreState,
  late: LateParts,
  deps: AppDependencies,
): void {
  late.dialogs?.syncDialogs(root, state);
  if (isWatching(state)) late.watch?.afterRender(root);
  else if (state.screen === 'play') late.play?.afterRender(root, state);
  if (state.screen === 'lab') late.lab?.afterRender(root);
  else late.lab?.leave();
  if (state.screen !== 'yearLook') late.yearLook?.leave();
  if (state.screen !== 'plays') late.plays?.leave();
  if (state.screen === 'debrief' || state.screen === 'yearLook') {
    deps.onFaces([...root.querySelectorAll<HTMLCanvasElement>('canvas[data-expression]')]);
  }
  if (state.screen === 'story') {
    deps.onStory([...root.querySelectorAll<HTMLCanvasElement>('canvas[data-story]')]);
  }
  if (state.screen === 'reunion' || state.screen === 'school') {
    late.after?.afterRender(root, state, deps.onPicture);
  }
}

/**
 * Shows the current screen in `root` and keeps it up to date, at most once per animation frame.
 *
 * @returns a function that takes everything away again
 */
export function mountApp(root: HTMLElement, store: AppStore, deps: AppDependencies): () => void {
  const context: PageContext = { store, strings: deps.strings };
  const announcer = createAnnouncer(document.body);
  let frame: number | null = null;
  let drawn: AppStoreState | null = null;
  let drawnAt = 0;
  let stage: HTMLElement | null = null;
  /** The screen whose heading has had the focus; the first one leaves it with the browser. */
  let headedScreen = store.getState().screen;

  const drawSoon = (): void => {
    frame ??= requestAnimationFrame(draw);
  };
  const late = createLateParts(
    context,
    announcer,
    () => {
      drawn = null;
      drawSoon();
    },
    deps,
  );

  const showStage = (): void => {
    const next = root.querySelector<HTMLElement>('#stage');
    if (next === stage) return;
    stage = next;
    deps.onStage(stage);
  };

  function draw(now: number): void {
    frame = null;
    const state = store.getState();
    if (drawn && !isWorthDrawing(drawn, state, now - drawnAt)) return;
    drawn = state;
    drawnAt = now;
    applyRootLook(state.settings);
    keepFocus(root, () => render(page(state, context, late), root));
    if (headedScreen !== state.screen) {
      if (state.screen !== 'play') announcer.clear();
      if (focusHeading(root)) headedScreen = state.screen;
    }
    afterDrawing(root, state, late, deps);
    showStage();
  }

  watchStyles();
  const unsubscribe = store.subscribe(drawSoon);
  drawSoon();
  return () => {
    unsubscribe();
    if (frame !== null) cancelAnimationFrame(frame);
    late.play?.stop();
    late.lab?.leave();
    late.yearLook?.leave();
    late.after?.stop();
    late.watch?.stop();
    announcer.remove();
    render(nothing, root);
    showStage();
  };
}
