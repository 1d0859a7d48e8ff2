import type { SessionState } from '../session/session-state';
import { keepCopy } from '../storage/text-storage';
import type { AppActions } from './app-state';
import { showPlay, withEngine } from './begin-play';
import { SAVE_KEYS } from './save-slot';
import type { StoreTools } from './store-tools';
import { planAt } from './untimed-plan';

type LookActions = Pick<
  AppActions,
  'lookAt' | 'toPlays' | 'replayFrom' | 'showPast' | 'goOnWithPast'
>;

const STANDING = { isPaused: false, pauseReason: null, openDialog: null, lookedAt: null } as const;

/** Looking back, going back to a moment, and plays that came from elsewhere. */
export function lookActions(tools: StoreTools): LookActions {
  const { get, set, clock, hand, dependencies } = tools;
  const play = (session: SessionState): void => {
    clock.stop();
    hand.stirredAtMilliseconds = null;
    set({ ...STANDING, session, screen: 'play', untimed: planAt(session) });
  };
  return {
    lookAt: (lookedAt) => set({ lookedAt }),
    toPlays() {
      tools.saveDay();
      set({ ...STANDING, screen: 'plays' });
    },
    replayFrom: (start, momentId, done) =>
      withEngine(tools, () => {
        const { session, isPast } = get();
        if (!session) return;
        tools.saveDay();
        set({ replay: { origin: session, momentId, wasPast: isPast, done } });
        play(start);
      }),
    showPast: ({ session, year }) =>
      withEngine(tools, () => {
        clock.stop();
        tools.saveDay();
        set({
          ...STANDING,
          session,
          year,
          screen: 'debrief',
          replay: null,
          isPast: true,
          watch: null,
        });
      }),
    goOnWithPast: () =>
      withEngine(tools, (rules) => {
        const { session, year, isPast } = get();
        // A day that is over has nothing left to go on with; a year goes on after any of its days.
        if (!session || !isPast || (session.phase === 'ended' && !year)) return;
        keepCopy(dependencies.storage, SAVE_KEYS[year ? 'year' : 'day']);
        showPlay(tools, rules, { session, year, untimed: planAt(session) });
      }),
  };
}
