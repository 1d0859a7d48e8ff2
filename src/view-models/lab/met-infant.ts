import { COURSE_WEEKS } from '../../simulation/lab/lab-tally';
import type { CourseWeek } from './results';

/** Where on its scale a dimension of temperament lies, in words. */
export function temperLevel(value: number): 'low' | 'middle' | 'high' {
  if (value < 0.38) return 'low';
  return value > 0.62 ? 'high' : 'middle';
}

/** One infant's trust over the year, as a band without width. */
export function courseOf(course: readonly number[]): CourseWeek[] {
  return COURSE_WEEKS.map((week, index) => {
    const value = course[index] ?? 0;
    return { week, q10: value, q25: value, q50: value, q75: value, q90: value };
  });
}
