import english from '../assets/strings/en.json';
import type { AfterStage } from '../scenes/after/after-stage';
import type { SceneHandle } from '../scenes/boot/start-scenes';
import type { SoundStage } from './audio/sound-stage';
import type { ShownPicture } from './dom/after/after-page';
import { mountApp } from './dom/app';
import { lateLoader } from './dom/late-loader';
import { createTextStorage } from './storage/text-storage';
import { createAppStore } from './store/app-store';
import { readLink, settingsOfLink } from './store/link-options';
import { layCardsOfLink } from './store/circumstance-actions';
import { watchByLink } from './store/watch-link';
import type { createAfterEar } from './view-models/after-ear';
import { isStanding } from './store/store-tools';
import { createStrings } from './strings/create-strings';
import { LATE_TABLES } from './strings/late-tables';
import type * as NurseryViews from './view-models/nursery-views';
import type { SceneView } from './view-models/scene-view';

/**
 * The only file that knows everybody. It wires page, store, picture and sound, and steps the
 * clock. Rules, picture and sound arrive after the title has been painted.
 */

const { options, problems } = readLink(location.search);
const storage = createTextStorage(() => localStorage);
const { store, tick, saveDay } = createAppStore({
  storage,
  loadEngine: async () => (await import('./store/game-engine')).gameEngine,
  drawSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  linkSettings: settingsOfLink(options),
  linkDay: {
    ...(options.scenario === undefined ? {} : { scenarioId: options.scenario }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  },
  keepRun: async (text) => (await import('./store/look/keep-run')).keepRun(text, Date.now()),
});
const { actions } = store.getState();
const strings = createStrings(
  english,
  'en',
  import.meta.env.PROD ? { fallback: english['notice.textMissing'] } : {},
);
document.documentElement.lang = options.lang ?? 'en';
for (const problem of problems) actions.addNotice('notice.link.badValue', { ...problem });

/** Something broke that nobody foresaw: the day is kept and stopped, and a sentence says so. */
function onUnexpected(): void {
  const { screen, isPaused } = store.getState();
  if (screen === 'play' && !isPaused) actions.pause();
  actions.addNotice('notice.unexpected', {}, 'problem');
}
window.addEventListener('error', onUnexpected);
window.addEventListener('unhandledrejection', onUnexpected);

// Before the page's own listeners: a hold that ends because the window is left is no tap.
window.addEventListener('blur', () => actions.pauseAway());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) actions.pauseAway();
  actions.setHidden(document.hidden);
});
window.addEventListener('pagehide', saveDay);

const prefersLessMotion = matchMedia('(prefers-reduced-motion: reduce)');
const isMotionReduced = (): boolean =>
  store.getState().settings.motion === 'reduced' || prefersLessMotion.matches;

/** The parts that make picture and sound out of a session, once they have arrived. */
type Views = typeof NurseryViews;
let views: Views | null = null;
let sound: SoundStage | null = null;
let scenes: SceneHandle | null = null;
let wantedStage: HTMLElement | null = null;

/** Picture and sound ask on every frame, for the same moment. */
let latest: { session: object; isPaused: boolean; view: SceneView } | null = null;
const readView = (): SceneView | null => {
  const state = store.getState();
  const session = state.lookedAt ?? state.session;
  if (!session || !views) return null;
  const isPaused = isStanding(state);
  if (latest?.session !== session || latest.isPaused !== isPaused) {
    latest = { session, isPaused, view: views.sceneView(session, { isPaused }) };
  }
  return latest.view;
};

async function showPicture(stage: HTMLElement | null): Promise<void> {
  wantedStage = stage;
  scenes?.stop();
  scenes = null;
  if (!stage) return;
  const [boot, nurseryViews] = await Promise.all([
    import('../scenes/boot/start-scenes'),
    import('./view-models/nursery-views'),
  ]);
  views = nurseryViews;
  // The stage may have gone, or been replaced, while the picture was on its way.
  if (wantedStage !== stage) return;
  const readLooks = () => nurseryViews.identityOf(store.getState().session ?? { seed: 0 }).looks;
  const source = { readView, readLooks, isMotionReduced };
  const { renderer } = options;
  scenes = boot.startScenes(stage, source, renderer === undefined ? {} : { renderer });
}

const painterOf = lateLoader(() => actions.addNotice('notice.picture', {}, 'problem'));

/** Paints the small faces of the look back, each once. */
async function paintFaces(canvases: readonly HTMLCanvasElement[]): Promise<void> {
  const empty = canvases.filter(
    (canvas) => canvas.dataset['painted'] !== canvas.dataset['expression'],
  );
  const { session } = store.getState();
  if (empty.length === 0 || !session) return;
  const faces = await painterOf(import('../scenes/infant/paint-faces'));
  faces?.paintFaces(empty, session);
}

/** Paints what can be chosen on the page that asks who it is about. */
async function paintChoices(canvases: readonly HTMLCanvasElement[]): Promise<void> {
  const choices = await painterOf(import('../scenes/story/paint-choices'));
  const { storySeed: seed, story } = store.getState();
  choices?.paintChoices(canvases, { seed, story });
}

let afterStage: AfterStage | null = null;
let hearAfter: ReturnType<typeof createAfterEar> | null = null;

/** Shows the reunion or the classroom, which then move by themselves. */
async function paintPicture(canvas: HTMLCanvasElement, shown: ShownPicture): Promise<void> {
  const [stage, people, ear] = await Promise.all([
    import('../scenes/after/after-stage'),
    import('./view-models/identity'),
    import('./view-models/after-ear'),
  ]);
  afterStage ??= stage.createAfterStage(isMotionReduced);
  hearAfter ??= ear.createAfterEar(() => performance.now());
  const { picture, cast } = shown;
  const { looks } = people.identityOf(cast);
  afterStage.show({ canvas, picture, seed: cast.seed, looks });
}

/** Opening the sound takes some time of its own: what the gesture did is shown first. */
const unlockSoon = (): void => {
  requestAnimationFrame(() => setTimeout(() => sound?.unlock()));
};

/** Browsers let a page sound only after a gesture; the first one brings the sound, too. */
function onGesture(): void {
  if (sound) {
    unlockSoon();
    return;
  }
  import('./audio/sound-stage').then(
    ({ createSoundStage }) => {
      sound ??= createSoundStage();
      unlockSoon();
    },
    () => actions.addNotice('notice.silent', {}, 'problem'),
  );
}
window.addEventListener('pointerdown', onGesture);
window.addEventListener('keydown', onGesture);

function sounded(): void {
  const { session, settings } = store.getState();
  const view = readView();
  const after = hearAfter?.(store.getState());
  const heard = after?.sound ?? (view && views?.soundView(view));
  if (!sound || !heard) return;
  sound.update({
    ...heard,
    infant: { ...heard.infant, seed: after?.seed ?? session?.seed ?? 0 },
    musicLevel: settings.music ? heard.musicLevel : 0,
    volume: settings.volume,
    isMuted: settings.isMuted,
    isSoftCry: settings.softCry,
  });
}

function frame(now: number): void {
  requestAnimationFrame(frame);
  tick(now);
  sounded();
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
/** The gallery is for those who test the game; nothing of it comes with the game. */
async function showGallery(page: HTMLElement): Promise<void> {
  const [{ mountGallery }, { mountSheet }, pictures, board, words] = await Promise.all([
    import('./dom/gallery/gallery-page'),
    import('./dom/gallery/sheet-page'),
    import('../scenes/gallery/gallery-pictures'),
    import('./audio/sound-board'),
    LATE_TABLES.gallery(),
  ]);
  strings.add(words.default);
  const { still = '', renderer } = options;
  if (still.includes(';')) await mountSheet(page, still, strings, pictures);
  else mountGallery(page, { strings, pictures, sounds: board.createSoundBoard(), still, renderer });
}

if (options.view === 'gallery') void showGallery(root);
else {
  mountApp(root, store, {
    strings,
    onStage: (stage) => void painterOf(showPicture(stage)),
    onStory: (canvases) => void paintChoices(canvases),
    onFaces: (canvases) => void paintFaces(canvases),
    loadYearRunner: async () => (await import('./worker/year-runner')).yearRunner(),
    lab: {
      loadRunner: async () => (await import('./worker/browser-runner')).browserRunner(),
      loadOwnPlays: async () => (await import('./store/lab/own-plays')).browserPlays(storage),
      code: options.lab ?? null,
      isMotionReduced,
    },
    onPicture: (canvas, shown) => void painterOf(paintPicture(canvas, shown)),
  });
}
requestAnimationFrame(frame);

// The title is up; fetch the rules while it is read.
const warm = async (): Promise<void> => {
  await layCardsOfLink(options, actions);
  void import('./store/game-engine').catch(() => undefined);
  if (options.view === 'lab') actions.openLab();
  if (options.view === 'reunion') void actions.toReunion();
  if (options.view === 'school') void actions.toSchool();
  const { log } = options;
  if (log !== undefined) {
    import('./store/look/show-code').then(
      ({ showCode }) => showCode(log, actions),
      () => actions.addNotice('notice.loadFailed', {}, 'problem'),
    );
  } else if (options.view === 'watch') {
    watchByLink(options, actions);
  } else if (options.view === 'play') {
    actions.want({ kind: 'day' });
  }
};
requestAnimationFrame(() => setTimeout(() => void warm()));
