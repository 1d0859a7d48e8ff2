import type { SessionInput } from '../session/session-state';
import type { AppActions } from './app-state';
import type { UntimedStep } from './untimed';
import { isWatching } from './is-watching';
import { isStanding, isTeacherClockOn, type StoreTools } from './store-tools';

type PlayActions = Pick<
  AppActions,
  | 'reach'
  | 'release'
  | 'respond'
  | 'stir'
  | 'goNear'
  | 'goBusy'
  | 'chooseUntimed'
  | 'watchLonger'
  | 'pause'
  | 'pauseAway'
  | 'resume'
  | 'setHidden'
  | 'openDialog'
  | 'closeDialog'
>;

/** What the player does within a day. While the world stands still, hands do nothing. */
function handActions(
  tools: StoreTools,
): Pick<
  PlayActions,
  'reach' | 'release' | 'respond' | 'stir' | 'goNear' | 'goBusy' | 'chooseUntimed' | 'watchLonger'
> {
  const { get, set, engine } = tools;
  const isUntimed = (): boolean => get().settings.tempo === 'untimed';

  const apply = (make: (state: ReturnType<typeof get>) => UntimedStep | null): void => {
    const state = get();
    if (isStanding(state) || isWatching(state) || !state.session || !engine.current) return;
    const step = make(state);
    if (step) set({ session: step.session, untimed: step.plan });
  };
  const send = (input: SessionInput): void =>
    apply(({ session, untimed }) => {
      if (!session || !engine.current) return null;
      if (!isUntimed()) return { session: engine.current.dispatch(session, input), plan: untimed };
      // Between two choices the world runs by itself; only going to and fro is free.
      const isWay = input.type === 'goNear' || input.type === 'goBusy';
      return untimed.isWaiting || isWay ? engine.current.actUntimed(session, input) : null;
    });

  return {
    reach(response) {
      if (!isUntimed()) send({ type: 'reach', response });
    },
    release() {
      if (!isUntimed()) send({ type: 'release' });
    },
    respond: (response, manner) =>
      send({ type: 'respond', response, manner: manner ?? get().settings.switchManner }),
    stir() {
      const { session, isTimeQuick } = get();
      tools.hand.stirredAtMilliseconds = session?.timeMilliseconds ?? null;
      if (isTimeQuick && !isWatching(get())) set({ isTimeQuick: false });
    },
    goNear: () => send({ type: 'goNear' }),
    goBusy: (taskId) => send({ type: 'goBusy', taskId }),
    chooseUntimed: (response, manner, when) =>
      apply(({ session, untimed }) =>
        session && untimed.isWaiting && isUntimed()
          ? (engine.current?.chooseUntimed(session, { response, manner, when }) ?? null)
          : null,
      ),
    watchLonger: () =>
      apply(({ session, untimed }) =>
        session && untimed.isWaiting && isUntimed()
          ? (engine.current?.watchUntimed(session) ?? null)
          : null,
      ),
  };
}

/** Answers, ways, and the standstills of a day. */
export function playActions(tools: StoreTools): PlayActions {
  const { get, set, clock, saveDay } = tools;
  const isTimePassing = (): boolean => {
    const { settings, untimed, watch } = get();
    if (isTeacherClockOn(get())) return true;
    if (isWatching(get()) && (watch?.isAsking || watch?.isStopped)) return false;
    return !isStanding(get()) && !(settings.tempo === 'untimed' && untimed.isWaiting);
  };
  const standStill = (changes: Parameters<typeof set>[0]): void => {
    clock.stop();
    set(changes);
    saveDay();
  };
  return {
    ...handActions(tools),
    pause() {
      if ((get().screen === 'play' || isTeacherClockOn(get())) && !get().isPaused) {
        standStill({ isPaused: true, pauseReason: 'player' });
      }
    },
    pauseAway() {
      // Where the world waits anyway there is nothing to stop.
      if (isTimePassing()) standStill({ isPaused: true, pauseReason: 'away' });
    },
    resume: () => set({ isPaused: false, pauseReason: null }),
    setHidden(isHidden) {
      if (isHidden) standStill({ isHidden });
      else set({ isHidden });
    },
    openDialog(openDialog) {
      clock.stop();
      set({ openDialog });
    },
    closeDialog: () => set({ openDialog: null }),
  };
}
