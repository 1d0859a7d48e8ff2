import { strainOf } from '../../session/card-strain';
import type { Circumstance } from '../../session/circumstance-names';
import {
  LIKE_COUNT,
  LIKE_PIECE,
  liveLike,
  liveOnward,
  ONWARD,
  type LikeGroup,
  type LikeInfant,
  type Onward,
} from './like-infants';
import type { LabRun } from '../lab/lab-run';
import { yearInfluence, type YearLog, type YearMoment } from './year-influence';
import { hasAnswers, type YearRecord } from './year-record';

/** Some of one of the hundreds. */
interface LikeTask {
  readonly kind: 'like';
  readonly group: LikeGroup;
  readonly from: number;
  readonly to: number;
  /** How much more the circumstances strain than the player's own did. */
  readonly strain: number;
}

/** A piece of what is worked out for the look back on a year. Plain data. */
export type YearTask =
  | LikeTask
  | { readonly kind: 'onward'; readonly move: Onward['move'] }
  | { readonly kind: 'influence'; readonly visit: number };

export type YearPiece =
  | { readonly kind: 'like'; readonly group: LikeGroup; readonly infants: readonly LikeInfant[] }
  | { readonly kind: 'onward'; readonly onward: Onward }
  | { readonly kind: 'influence'; readonly moments: readonly YearMoment[] };

/** What all pieces are worked out from. */
export interface YearMaterial {
  readonly record: YearRecord;
  readonly log: YearLog;
}

/** Works out one piece. */
export function doYearTask({ record, log }: YearMaterial, task: YearTask): YearPiece {
  switch (task.kind) {
    case 'like': {
      const count = Math.max(0, task.to - task.from);
      const infants = Array.from({ length: count }, (_, index) =>
        liveLike(record, task.group, task.from + index, task.strain),
      );
      return { kind: 'like', group: task.group, infants };
    }
    case 'onward':
      return { kind: 'onward', onward: liveOnward(record, task.move) };
    case 'influence':
      return { kind: 'influence', moments: yearInfluence(log, task.visit) };
  }
}

/** The cards of the two groups that live under other circumstances. */
export type OtherCards = Readonly<Record<'cardsA' | 'cardsB', readonly Circumstance[]>>;

/**
 * One hundred in pieces.
 *
 * @param strain how much more its circumstances strain than the player's own did
 */
export function likeTasks(group: LikeGroup, strain: number): LikeTask[] {
  return Array.from({ length: LIKE_COUNT / LIKE_PIECE }, (_, index) => ({
    kind: 'like',
    group,
    from: index * LIKE_PIECE,
    to: (index + 1) * LIKE_PIECE,
    strain,
  }));
}

/** The hundred under other cards than a year was played with; none where nothing was answered. */
export function cardTasks(
  { record }: YearMaterial,
  group: keyof OtherCards,
  cards: readonly Circumstance[],
): LikeTask[] {
  if (!hasAnswers(record)) return [];
  return likeTasks(group, strainOf(cards) - strainOf(record.circumstances));
}

/** Everything there is to work out, in the order in which the page shows it. */
export function yearTasks(material: YearMaterial, others: OtherCards): YearTask[] {
  return [
    ...likeTasks('others', 0),
    ...likeTasks('same', 0),
    ...cardTasks(material, 'cardsA', others.cardsA),
    ...cardTasks(material, 'cardsB', others.cardsB),
    ...ONWARD.map((move): YearTask => ({ kind: 'onward', move })),
    ...material.record.visits.map((_, visit): YearTask => ({ kind: 'influence', visit })),
  ];
}

/** Whoever works out a look back on a year in the background. */
export interface YearRunner {
  /** Pieces are told in the order of their tasks. */
  start(
    material: YearMaterial,
    tasks: readonly YearTask[],
    piece: (piece: YearPiece) => void,
  ): Pick<LabRun, 'end' | 'cancel'>;
}
