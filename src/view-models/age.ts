/** Weeks in a month of a year of 52. */
const WEEKS_PER_MONTH = 52 / 12;
/** From here on an age is told in months, as people do. */
const MONTHS_FROM_WEEKS = 13;

/** Age in months, not rounded. */
export const monthsOf = (ageWeeks: number): number => ageWeeks / WEEKS_PER_MONTH;

/** An age for a sentence: whole months, or 0 and whole weeks while the infant is very young. */
export function ageArgs(ageWeeks: number): { readonly weeks: number; readonly months: number } {
  const months = ageWeeks < MONTHS_FROM_WEEKS ? 0 : Math.round(monthsOf(ageWeeks));
  return { weeks: Math.round(ageWeeks), months };
}
