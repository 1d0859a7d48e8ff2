import type { AppActions, AppState } from './app-state';
import { HERE, refusal, withEngine } from './begin-play';
import { isWatching, watchTempo } from './is-watching';
import type { StoreTools } from './store-tools';
import { RUNNING } from './untimed-plan';

type WatchActions = Pick<
  AppActions,
  'toWatch' | 'chooseWatch' | 'guessNext' | 'setWatchRunning' | 'stepWatch'
>;

/** Begins the day that has been chosen to be watched. What is kept of other days stays as it is. */
export function beginWatching(tools: StoreTools, drawSeed: () => number): Promise<void> {
  const { get, set, clock, addNotice } = tools;
  return withEngine(tools, (engine) => {
    const { watchChoice } = get();
    const { caregiver, visitId } = watchChoice;
    const seed = watchChoice.seed ?? drawSeed();
    const begun = engine.startWatching(visitId, seed, caregiver);
    if (!begun.ok) {
      addNotice(...refusal(begun.problem), 'problem');
      return;
    }
    const day = begun.value;
    clock.stop();
    tools.saveDay();
    set({
      ...HERE,
      session: day.start,
      year: day.year,
      weeksToNext: null,
      screen: 'play',
      isPaused: false,
      pauseReason: null,
      openDialog: null,
      untimed: RUNNING,
      // Nothing of it takes the place of a day or a year of the player's own.
      isPast: true,
      watch: engine.beginWatch(day, watchTempo(get()) === 'untimed'),
      watchChoice: { ...watchChoice, seed },
    });
  });
}

/** Watching a caregiver: whom, the questions on the way, stopping and going on. */
export function watchActions({ get, set, clock, engine, saveDay }: StoreTools): WatchActions {
  const change = (
    make: (watch: NonNullable<AppState['watch']>) => Partial<NonNullable<AppState['watch']>>,
  ): void => {
    const { watch } = get();
    if (watch && isWatching(get())) set({ watch: { ...watch, ...make(watch) } });
  };
  return {
    toWatch() {
      clock.stop();
      saveDay();
      set({ screen: 'watch', isPaused: false, pauseReason: null, openDialog: null });
    },
    chooseWatch: (choice) => set({ watchChoice: { ...get().watchChoice, ...choice } }),
    guessNext: (guess) =>
      change((watch) => {
        const after = engine.current?.guessNext(watch, guess) ?? watch;
        // In untimed tempo every answer and every step is a choice; the day goes on to the next.
        const isUntimed = watchTempo(get()) === 'untimed';
        return isUntimed
          ? { ...after, isStopped: false, stepAfterEventCount: eventCount(get()) }
          : after;
      }),
    setWatchRunning: (isRunning) =>
      change(() => ({ isStopped: !isRunning, stepAfterEventCount: null })),
    stepWatch: () =>
      change((watch) =>
        watch.isAsking ? {} : { isStopped: false, stepAfterEventCount: eventCount(get()) },
      ),
  };
}

const eventCount = ({ session }: AppState): number => session?.events.length ?? 0;
