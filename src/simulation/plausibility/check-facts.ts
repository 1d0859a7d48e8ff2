import type { Parameters } from '../../model/parameters';
import { CONDITIONS, type ConditionName } from './conditions';
import type { Fact } from './fact';
import { FACTS_OF_KINDS } from './facts-of-kinds';
import { FACTS_OF_POPULATIONS } from './facts-of-populations';
import { FACTS_OF_STEPS } from './facts-of-steps';
import { FACTS_OF_TIME } from './facts-of-time';
import { liveCondition, type LivedInfant, type RunOptions } from './live-condition';
import { createResults } from './results';

/** The plausibility table, by number of the finding. */
export const FACTS: readonly Fact[] = [
  ...FACTS_OF_KINDS,
  ...FACTS_OF_STEPS,
  ...FACTS_OF_POPULATIONS,
  ...FACTS_OF_TIME,
].sort((one, other) => one.number - other.number);

/** What the model says about one fact. */
export interface Verdict {
  readonly fact: Fact;
  readonly measured: number;
  readonly isInBand: boolean;
}

/** The infants of a condition. */
export type Lived = (condition: ConditionName) => readonly LivedInfant[];

/** Lives every condition when it is first asked for, and keeps it in `kept`. */
export function keepLived(
  options: RunOptions,
  kept = new Map<ConditionName, readonly LivedInfant[]>(),
): Lived {
  return (condition) => {
    const known = kept.get(condition);
    if (known) return known;
    const lived = liveCondition(CONDITIONS[condition], options);
    kept.set(condition, lived);
    return lived;
  };
}

/** Measures every fact on infants that have been lived already, read with these numbers. */
export function judgeFacts(
  facts: readonly Fact[],
  lived: Lived,
  parameters: Parameters,
): Verdict[] {
  const results = createResults(lived, parameters);
  return facts.map((fact) => {
    const measured = fact.output(results);
    const [low, high] = fact.band;
    return { fact, measured, isInBand: measured >= low && measured <= high };
  });
}

/** Lives and judges, fact by fact; infants that no later fact needs are let go. */
export function* checkFacts(facts: readonly Fact[], options: RunOptions): Generator<Verdict> {
  const kept = new Map<ConditionName, readonly LivedInfant[]>();
  const lived = keepLived(options, kept);
  for (const [index, fact] of facts.entries()) {
    yield* judgeFacts([fact], lived, options.parameters);
    const later = new Set(facts.slice(index + 1).flatMap(({ caregivers }) => caregivers));
    for (const condition of [...kept.keys()]) if (!later.has(condition)) kept.delete(condition);
  }
}
