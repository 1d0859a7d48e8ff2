import type { Pattern } from '../../model/trust-reading';
import type { ConditionName } from './conditions';
import type { Fact, FactHead } from './fact';
import type { Results } from './results';

/** Share of a pattern under one condition. */
export function share(
  head: FactHead,
  says: string,
  condition: ConditionName,
  pattern: Pattern,
  band: Fact['band'],
): Fact {
  const output = (results: Results) => results.share(condition, pattern);
  return { ...head, says, caregivers: [condition], output, unit: 'share', band };
}

/** How much larger a pattern's share is under one condition than under another. */
export function moreUnder(
  head: FactHead,
  says: string,
  pattern: Pattern,
  [more, less]: readonly [ConditionName, ConditionName],
  band: Fact['band'],
): Fact {
  const output = (results: Results) => results.share(more, pattern) - results.share(less, pattern);
  return { ...head, says, caregivers: [more, less], output, unit: 'difference', band };
}

/** How much larger one pattern's share is than that of the largest of others. */
export function largest(
  head: FactHead,
  says: string,
  condition: ConditionName,
  pattern: Pattern,
  others: readonly Pattern[],
): Fact {
  const output = (results: Results) =>
    results.share(condition, pattern) -
    Math.max(...others.map((other) => results.share(condition, other)));
  return { ...head, says, caregivers: [condition], output, unit: 'difference', band: [0, 1] };
}
