import { createStore, type StoreApi } from 'zustand/vanilla';
import { createLog } from '../../session/play-log';
import type { YearStep } from '../../session/year-state';
import {
  LIKE_GROUPS,
  type LikeGroup,
  type LikeInfant,
  type Onward,
} from '../../simulation/year/like-infants';
import type { YearMoment } from '../../simulation/year/year-influence';
import { yearRecord } from '../../simulation/year/year-record';
import { yearTasks, type YearPiece, type YearRunner } from '../../simulation/year/year-work';

/** What has been worked out of a year so far. */
export interface YearLookState {
  readonly status: 'waiting' | 'running' | 'finished' | 'cancelled' | 'failed';
  readonly doneCount: number;
  readonly allCount: number;
  readonly likes: Readonly<Record<LikeGroup, readonly LikeInfant[]>>;
  readonly onward: readonly Onward[];
  readonly moments: readonly YearMoment[];
}

export interface YearLookStore extends StoreApi<YearLookState> {
  /** Begins with a year, unless it is the one that is looked at already. */
  open(step: YearStep): void;
  cancel(): void;
  again(): void;
  /** Another screen is shown: nothing runs on behind it, and coming back goes on. */
  leave(): void;
}

const NOTHING: YearLookState = {
  status: 'waiting',
  doneCount: 0,
  allCount: 0,
  likes: Object.fromEntries(
    LIKE_GROUPS.map((group) => [group, []]),
  ) as unknown as YearLookState['likes'],
  onward: [],
  moments: [],
};

function withPiece(state: YearLookState, piece: YearPiece): YearLookState {
  const next = { ...state, doneCount: state.doneCount + 1 };
  switch (piece.kind) {
    case 'like': {
      const infants = [...state.likes[piece.group], ...piece.infants];
      return { ...next, likes: { ...state.likes, [piece.group]: infants } };
    }
    case 'onward':
      return { ...next, onward: [...state.onward, piece.onward] };
    case 'influence':
      return { ...next, moments: [...state.moments, ...piece.moments] };
  }
}

export type LoadYearRunner = () => Promise<YearRunner>;

/** The memory of the look back on a year; what takes long is worked out in the background. */
export function createYearLookStore(loadRunner: LoadYearRunner): YearLookStore {
  const store = createStore<YearLookState>()(() => NOTHING);
  let looked: YearStep | null = null;
  let stop = (): void => undefined;
  /** Tells an answer that came too late from one that is waited for. */
  let turn = 0;

  async function run(step: YearStep): Promise<void> {
    stop();
    const mine = (turn += 1);
    const material = { record: yearRecord(step), log: createLog(step.session, step.year) };
    const tasks = yearTasks(material);
    store.setState({ ...NOTHING, status: 'running', allCount: tasks.length });
    const end = await loadRunner()
      .then((runner) => {
        if (mine !== turn) return 'cancelled';
        const work = runner.start(material, tasks, (piece) => {
          if (mine === turn) store.setState(withPiece(store.getState(), piece));
        });
        stop = () => work.cancel();
        return work.end;
      })
      .catch(() => 'failed' as const);
    if (mine === turn) store.setState({ status: end });
  }
  const cancel = (): void => {
    stop();
    turn += 1;
    if (store.getState().status === 'running') store.setState({ status: 'cancelled' });
  };
  return Object.assign(store, {
    open(step: YearStep) {
      if (looked?.session === step.session && store.getState().status !== 'waiting') return;
      looked = step;
      void run(step);
    },
    cancel,
    again() {
      if (looked) void run(looked);
    },
    leave() {
      const { status } = store.getState();
      if (status !== 'running') return;
      cancel();
      store.setState({ status: 'waiting' });
    },
  });
}
