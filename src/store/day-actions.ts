import { storyOf, type Story } from '../session/story';
import type { AppActions } from './app-state';
import { circumstanceActions } from './circumstance-actions';
import { continueKept, HERE, showOrRefuse, withEngine } from './begin-play';
import type { StoreTools } from './store-tools';
import { storyActions } from './story-actions';
import { yearActions } from './year-actions';

type DayActions = Pick<
  AppActions,
  | 'newGame'
  | 'continueSaved'
  | 'want'
  | 'toggleCircumstance'
  | 'drawCircumstances'
  | 'clearCircumstances'
  | 'toStory'
  | 'chooseStory'
  | 'surpriseStory'
  | 'clearStory'
  | 'beginStory'
  | 'beginWanted'
  | 'continueYear'
  | 'toYear'
  | 'endVisit'
  | 'goOnWithYear'
  | 'toReunion'
  | 'toSchool'
  | 'actAfter'
  | 'replaceYear'
  | 'toYearLook'
  | 'finish'
  | 'playAgainSame'
  | 'playAgainOther'
  | 'openLab'
  | 'toTitle'
  | 'exportLog'
>;

const FIRST_SCENARIO = 'first-weeks';

/** The seed of what begins next: a link's for the first; whoever plays on meets somebody else. */
function seedsOf({ dependencies }: StoreTools) {
  let first = dependencies.linkDay.seed;
  const next = (): number => (first ??= dependencies.drawSeed());
  return {
    nextSeed: next,
    drawFirstSeed: (): number => {
      const seed = next();
      first = undefined;
      return seed;
    },
  };
}

/** For another infant with the same caregiver, in the same family. */
function homeOf(story: Story | null): Story | null {
  const { caregiverSkin, knit, family } = story ?? {};
  return storyOf({ caregiverSkin, knit, family });
}

/** The play on the screen as a file that can be passed on. */
function logOf({ get, engine }: StoreTools): string {
  const { session, year } = get();
  if (!session || !engine.current) throw new Error('there is no day to export');
  return engine.current.logText({ session, year });
}

/** Starting, leaving and going on with days. */
export function dayActions(tools: StoreTools): DayActions {
  const { get, set } = tools;
  const { linkDay, drawSeed } = tools.dependencies;
  const { nextSeed, drawFirstSeed } = seedsOf(tools);

  const newGame: AppActions['newGame'] = (options = {}) =>
    withEngine(tools, (engine) => {
      const seed = options.seed ?? drawFirstSeed();
      const scenarioId = options.scenarioId ?? linkDay.scenarioId ?? FIRST_SCENARIO;
      const circumstances = options.circumstances ?? get().circumstances;
      const story = (options.story === undefined ? get().story : options.story) ?? undefined;
      showOrRefuse(tools, engine, engine.startDay(scenarioId, seed, { circumstances, story }));
      set({ story: null });
    });

  const playAgain = (isSame: boolean): Promise<void> => {
    const { session } = get();
    if (!session) return newGame();
    const { scenarioId, seed, circumstances, story = null } = session;
    if (isSame) return newGame({ scenarioId, seed, circumstances, story });
    return newGame({ scenarioId, seed: drawSeed(), circumstances, story: homeOf(story) });
  };

  const year = yearActions(tools, newGame, drawFirstSeed);

  return {
    newGame,
    continueSaved: () => continueKept(tools, 'day'),
    ...year,
    ...circumstanceActions(tools, nextSeed),
    ...storyActions(tools, nextSeed, year.want),
    finish() {
      const { session, replay } = get();
      if (!session) return;
      tools.saveDay();
      const back = replay
        ? { session: replay.origin, replay: null, isPast: replay.wasPast, lookedAt: null }
        : {};
      set({ screen: 'debrief', isPaused: false, pauseReason: null, openDialog: null, ...back });
      replay?.done(session);
    },
    playAgainSame: () => playAgain(true),
    playAgainOther: () => playAgain(false),
    openLab() {
      set({ screen: 'lab', isPaused: false, pauseReason: null, openDialog: null });
    },
    toTitle() {
      tools.saveDay();
      // A day that was only looked at or watched is not kept from wherever the way leads next.
      const forgotten = get().isPast ? { session: null, year: null } : {};
      set({
        ...forgotten,
        screen: 'title',
        isPaused: false,
        pauseReason: null,
        openDialog: null,
        ...HERE,
      });
    },
    exportLog: () => logOf(tools),
  };
}
