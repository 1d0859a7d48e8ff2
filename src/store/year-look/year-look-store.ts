import { createStore, type StoreApi } from 'zustand/vanilla';
import { HARDER_CARDS, LIGHTER_CARDS } from '../../session/card-strain';
import { withCardToggled, type Circumstance } from '../../session/circumstance-names';
import { createLog } from '../../session/play-log';
import type { YearStep } from '../../session/year-state';
import {
  LIKE_COUNT,
  LIKE_GROUPS,
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
  /** Which of these two hundreds is worked out again: its cards were changed, all else is known. */
  readonly changing: keyof OtherCards | null;
  /** What each moment did for the end of the year is known, as is all but the two hundreds. */
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

/** The two hundreds whose cards can be changed. */
const OTHER_GROUPS = ['cardsA', 'cardsB'] as const satisfies readonly (keyof OtherCards)[];

export type LoadYearRunner = () => Promise<YearRunner>;

const materialOf = (step: YearStep): YearMaterial => ({
  record: yearRecord(step),
  log: createLog(step.session, step.year),
});

type Hundreds = Pick<YearLookState, 'cards' | 'likes'>;

/** Whom the two hundreds under other cards still lack. */
const lackingTasks = (material: YearMaterial, { cards, likes }: Hundreds): YearTask[] =>
  OTHER_GROUPS.flatMap((group) =>
    cardTasks(material, group, cards[group]).filter(({ from }) => from >= likes[group].length),
  );

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
  /** What the two hundreds under other cards lack, where all else is known; otherwise all of it. */
  function complete(step: YearStep, changing: keyof OtherCards, { cards, likes }: Hundreds): void {
    const { areMomentsKnown, allCount } = store.getState();
    if (!areMomentsKnown) return run(step, cards);
    stop();
    const material = materialOf(step);
    const tasks = lackingTasks(material, { cards, likes });
    const doneCount = allCount - tasks.length;
    store.setState({ status: 'running', changing, cards, likes, doneCount });
    void begin(material, tasks);
  }
  return {
    run,
    /** One of the two hundreds again, under other cards; all of it while not all is known. */
    change(step: YearStep, group: keyof OtherCards, cards: OtherCards): void {
      complete(step, group, { cards, likes: { ...store.getState().likes, [group]: [] } });
    },
    /** What is missing after a stop. */
    goOn(step: YearStep): void {
      const state = store.getState();
      const group = OTHER_GROUPS.find((each) => state.likes[each].length < LIKE_COUNT);
      if (group) complete(step, group, state);
      else run(step, state.cards);
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
      if (isSame) work.goOn(step);
      else work.run(step, otherCards(step.session.circumstances));
    },
    cancel: () => work.cancel(),
    again() {
      if (looked) work.goOn(looked);
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
