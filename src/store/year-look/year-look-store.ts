import { createStore, type StoreApi } from 'zustand/vanilla';
import { HARDER_CARDS, LIGHTER_CARDS } from '../../session/card-strain';
import { withCardToggled, type Circumstance } from '../../session/circumstance-names';
import { createLog } from '../../session/play-log';
import type { YearStep } from '../../session/year-state';
import {
  LIKE_GROUPS,
  LIKE_PIECE,
  type LikeGroup,
  type LikeInfant,
  type Onward,
} from '../../simulation/year/like-infants';
import type { YearMoment } from '../../simulation/year/year-influence';
import { hasAnswers, yearRecord } from '../../simulation/year/year-record';
import {
  cardTasks,
  yearTasks,
  type OtherCards,
  type YearMaterial,
  type YearPiece,
  type YearRunner,
  type YearTask,
} from '../../simulation/year/year-work';

/** What has been worked out of a year so far. */
export interface YearLookState {
  readonly status: 'waiting' | 'running' | 'finished' | 'cancelled' | 'failed';
  readonly doneCount: number;
  readonly allCount: number;
  readonly likes: Readonly<Record<LikeGroup, readonly LikeInfant[]>>;
  readonly onward: readonly Onward[];
  readonly moments: readonly YearMoment[];
  /** The cards under which the same care is laid beside the player's own days. */
  readonly cards: OtherCards;
  /** Nothing was answered all year: other cards would change nothing. */
  readonly isUnanswered: boolean;
  /** Which of these two hundreds is being worked out again, because its cards were changed. */
  readonly changing: keyof OtherCards | null;
  /** What each moment did for the end of the year is known. */
  readonly areMomentsKnown: boolean;
}

export interface YearLookStore extends StoreApi<YearLookState> {
  /** Begins with a year, unless it is the one that is looked at already. */
  open(step: YearStep): void;
  cancel(): void;
  again(): void;
  /** Lays a card under which the same care is to be compared, or takes it away. */
  toggleCard(group: keyof OtherCards, card: Circumstance): void;
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
  cards: { cardsA: HARDER_CARDS, cardsB: LIGHTER_CARDS },
  isUnanswered: false,
  changing: null,
  areMomentsKnown: false,
};

/** To begin with: harder circumstances and lighter ones; without cards where these were there. */
function otherCards(own: readonly Circumstance[]): OtherCards {
  const unless = (cards: readonly Circumstance[]) => (cards.join() === own.join() ? [] : cards);
  return { cardsA: unless(HARDER_CARDS), cardsB: unless(LIGHTER_CARDS) };
}

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

const materialOf = (step: YearStep): YearMaterial => ({
  record: yearRecord(step),
  log: createLog(step.session, step.year),
});

/** What is worked out in the background, one thing at a time: what is newer ends what was before. */
function backgroundWork(store: StoreApi<YearLookState>, loadRunner: LoadYearRunner) {
  let stop = (): void => undefined;
  /** Tells an answer that came too late from one that is waited for. */
  let turn = 0;

  async function begin(material: YearMaterial, tasks: readonly YearTask[]): Promise<void> {
    const mine = (turn += 1);
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
    if (mine !== turn) return;
    const areMomentsKnown = store.getState().areMomentsKnown || end === 'finished';
    store.setState({ status: end, changing: null, areMomentsKnown });
  }
  /** All of it. */
  function run(step: YearStep, cards: OtherCards): void {
    stop();
    const material = materialOf(step);
    const tasks = yearTasks(material, cards);
    const isUnanswered = !hasAnswers(material.record);
    const first = { ...NOTHING, cards, isUnanswered, allCount: tasks.length };
    store.setState({ ...first, status: 'running' });
    void begin(material, tasks);
  }
  return {
    run,
    /** One of the two hundreds again, under other cards; all of it while not all is known. */
    change(step: YearStep, group: keyof OtherCards, cards: OtherCards): void {
      const { status, changing, likes, doneCount } = store.getState();
      if (status !== 'finished' && changing !== group) return run(step, cards);
      stop();
      const material = materialOf(step);
      const tasks = cardTasks(material, group, cards[group]);
      store.setState({
        ...{ status: 'running', changing: group, cards },
        doneCount: doneCount - likes[group].length / LIKE_PIECE,
        likes: { ...likes, [group]: [] },
      });
      void begin(material, tasks);
    },
    cancel(): void {
      stop();
      turn += 1;
      if (store.getState().status !== 'running') return;
      store.setState({ status: 'cancelled', changing: null });
    },
  };
}

/** The memory of the look back on a year; what takes long is worked out in the background. */
export function createYearLookStore(loadRunner: LoadYearRunner): YearLookStore {
  const store = createStore<YearLookState>()(() => NOTHING);
  const work = backgroundWork(store, loadRunner);
  let looked: YearStep | null = null;
  return Object.assign(store, {
    open(step: YearStep) {
      const isSame = looked?.session === step.session;
      if (isSame && store.getState().status !== 'waiting') return;
      looked = step;
      work.run(step, isSame ? store.getState().cards : otherCards(step.session.circumstances));
    },
    cancel: () => work.cancel(),
    again() {
      if (looked) work.run(looked, store.getState().cards);
    },
    toggleCard(group: keyof OtherCards, card: Circumstance) {
      const { cards } = store.getState();
      const next = { ...cards, [group]: withCardToggled(cards[group], card) };
      if (looked) work.change(looked, group, next);
    },
    leave() {
      if (store.getState().status !== 'running') return;
      work.cancel();
      store.setState({ status: 'waiting' });
    },
  });
}
