import type { Parameters } from '../../model/parameters';
import { readTrust } from '../../model/read-trust';
import type { Pattern } from '../../model/trust-reading';
import { meanOf } from '../statistics';
import type { ConditionName } from './conditions';
import type { LivedInfant } from './live-condition';

type Likelihoods = Readonly<Record<Pattern, number>>;

/** What the facts are measured on: infants by condition, read with one set of numbers. */
export interface Results {
  infants(condition: ConditionName): readonly LivedInfant[];
  /** Likelihood of a pattern for every infant, at one of the looks. */
  likelihoods(condition: ConditionName, pattern: Pattern, look?: number): number[];
  /** Mean likelihood: the expected fraction of infants classified so. */
  share(condition: ConditionName, pattern: Pattern, look?: number): number;
}

/** Reads the infants of each condition, once for every time of looking. */
export function createResults(
  lived: (condition: ConditionName) => readonly LivedInfant[],
  parameters: Parameters,
): Results {
  const read = new Map<string, Likelihoods[]>();
  const readAll = (condition: ConditionName, look: number): Likelihoods[] => {
    const key = `${condition}@${String(look)}`;
    const known = read.get(key);
    if (known) return known;
    const readings = lived(condition).map((one) => {
      const infant = one.looks[look];
      if (!infant) throw new Error(`${condition} has no look ${String(look)}`);
      return readTrust(infant, parameters).patternLikelihoods;
    });
    read.set(key, readings);
    return readings;
  };
  const likelihoods = (condition: ConditionName, pattern: Pattern, look = 0) =>
    readAll(condition, look).map((one) => one[pattern]);
  return {
    infants: lived,
    likelihoods,
    share: (condition, pattern, look = 0) => meanOf(likelihoods(condition, pattern, look)),
  };
}
