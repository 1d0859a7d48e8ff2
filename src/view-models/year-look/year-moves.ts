import { ONWARD, type Onward } from '../../simulation/year/like-infants';
import type { Move } from '../../simulation/year/changed-care';
import type { YearMoment } from '../../simulation/year/year-influence';
import { secondLookOf, type SecondLook } from '../debrief-second-looks';
import type { YearVisit } from './year-course';

/** What one change of care would do from now on, fractions -1 to 1 against going on as so far. */
export interface MoveView {
  readonly move: Move;
  readonly trustInCaregiver: number;
  readonly trustInSelf: number;
}

/** Below this gain a change is not worth naming; a view threshold, fraction of the scale. */
const WORTH_NAMING = 0.005;
const MOST = 3;

const gain = ({ trustInCaregiver, trustInSelf }: MoveView): number =>
  trustInCaregiver + trustInSelf;

/** The strongest changes, the strongest first; null until all are known. */
export function strongestMoves(onward: readonly Onward[]): MoveView[] | null {
  const same = onward.find(({ move }) => move === 'same');
  if (!same || onward.length < ONWARD.length) return null;
  return onward
    .flatMap(({ move, trustInCaregiver, trustInSelf }): MoveView[] =>
      move === 'same'
        ? []
        : [
            {
              move,
              trustInCaregiver: trustInCaregiver - same.trustInCaregiver,
              trustInSelf: trustInSelf - same.trustInSelf,
            },
          ],
    )
    .filter((view) => gain(view) > WORTH_NAMING)
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, MOST);
}

/** A moment of the year that mattered, with how much. */
export interface YearLookMoment extends SecondLook {
  readonly visit: YearVisit['name'];
  /** What it did to trust in the caregiver at the end of the year, -1 to 1. */
  readonly trustAtEnd: number;
  /** Distance of the readings at the end with and without it. */
  readonly size: number;
}

/** The three moments without which the year would have come out most differently, in order. */
export function strongestMoments(
  moments: readonly YearMoment[],
  visits: readonly YearVisit[],
): YearLookMoment[] {
  return [...moments]
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST)
    .sort((a, b) => a.visit - b.visit)
    .flatMap(({ visit, momentId, trust, size }) => {
      const lived = visits[visit];
      const record = lived?.history.find(({ moment }) => moment.id === momentId);
      if (!lived || !record) return [];
      return [{ ...secondLookOf(record), visit: lived.name, trustAtEnd: trust, size }];
    });
}
