import { TEACHER_MILLISECONDS } from '../session/after-year';
import type { SchoolState } from '../session/school';
import { line, type Line } from './line';

/** The teacher's half minute, and what the others want in it. */
export interface SchoolClockView {
  /** Whole seconds that are left, rounded up. */
  readonly secondsLeft: number;
  /** What is left, 0 to 1. */
  readonly share: number;
  /** What the others want by now. */
  readonly others: readonly Line[];
}

const OTHERS = [
  ...(['nose', 'crayon', 'done', 'boot', 'song', 'button'] as const),
  ...(['paint', 'loo', 'pencil', 'water', 'snail', 'tooth'] as const),
];
/** After so long one more of the others asks for something, milliseconds. */
const NEXT_MILLISECONDS = 9_000;
const MOST_OTHERS = 3;
/** Without a clock so many ask from the beginning. */
const OTHERS_UNTIMED = 2;

/** How many of the others want something by now. */
export function othersCalling(teacherMilliseconds: number, isTimed: boolean): number {
  if (!isTimed) return OTHERS_UNTIMED;
  return Math.min(MOST_OTHERS, 1 + Math.floor(teacherMilliseconds / NEXT_MILLISECONDS));
}

/**
 * The clock beside a scene at school.
 *
 * @param teacherMilliseconds what has passed of it, at tempo 1
 */
export function schoolClockView(
  { records }: SchoolState,
  teacherMilliseconds: number,
  isTimed: boolean,
): SchoolClockView {
  const left = Math.max(0, TEACHER_MILLISECONDS - teacherMilliseconds);
  const count = othersCalling(teacherMilliseconds, isTimed);
  const others = Array.from({ length: count }, (_, index) => {
    const wish = OTHERS[(records.length * MOST_OTHERS + index) % OTHERS.length] ?? 'nose';
    return line(`school.others.${wish}`);
  });
  return { secondsLeft: Math.ceil(left / 1000), share: left / TEACHER_MILLISECONDS, others };
}
