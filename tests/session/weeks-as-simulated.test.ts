import { describe, expect, it } from 'vitest';
import { builtInCaregiver } from '../../src/caregivers/built-in-caregivers';
import type { BuiltInCaregiverName } from '../../src/caregivers/caregiver-names';
import { createInfant } from '../../src/model/infant';
import { createRandom, mixSeed } from '../../src/model/random';
import { readTrust } from '../../src/model/read-trust';
import { PATTERNS } from '../../src/model/trust-reading';
import { careOfPlayer } from '../../src/session/care-source';
import type { CaredMoment } from '../../src/session/cared-moment';
import { fillWeeks } from '../../src/session/fill-weeks';
import { PRESENT_RULES } from '../../src/session/play-rules';
import type { ResolvedCare } from '../../src/simulation/care';
import { resolveCaregiver } from '../../src/simulation/resolve-caregiver';
import { lifeStreamOf, simulateInfant, temperamentOf } from '../../src/simulation/simulate-infant';
import { createLife, liveUntil } from '../../src/simulation/simulate-life';

const INFANTS = Array.from({ length: 120 }, (_, infant) => infant);
const SEED = 3;
const BIDS = 364;

/** Every answer of a simulated year, as lived moments. */
function momentsOf(infant: number, care: ResolvedCare): CaredMoment[] {
  const plan = { infant, seed: SEED, care };
  const life = createLife(temperamentOf(plan), lifeStreamOf(plan));
  const moments: CaredMoment[] = [];
  // The simulator fills the same outcome and the same records again and again.
  life.onEpisode = (outcome) => {
    const answers = outcome.answers.map((one) => ({ ...one }));
    moments.push({ outcome: { ...outcome, answers }, isAfterImposing: false });
  };
  liveUntil(life, () => care, 1);
  return moments;
}

const CAREGIVERS: readonly BuiltInCaregiverName[] = [
  'good-enough',
  'rebuffing',
  'unpredictable',
  'frightening-at-times',
];

/**
 * What is left of the difference between game and simulator is not the weeks: where care is known
 * from many answers, weeks that are drawn from them end where the simulator ends.
 */
describe.each(CAREGIVERS)('a year drawn from very many answers of %s', (name) => {
  const { care } = resolveCaregiver(builtInCaregiver(name));
  const known = careOfPlayer([momentsOf(1000, care)], PRESENT_RULES);
  const source = { ...known, imposedShare: care.imposesFraction };
  const drawn = INFANTS.map((infant) => {
    const temperament = temperamentOf({ infant, seed: SEED, care });
    const newborn = createInfant({ temperament, ageWeeks: 0 });
    const plan = { fromWeeks: 0, toWeeks: 52, bids: BIDS, rules: PRESENT_RULES };
    const random = createRandom(mixSeed(SEED, infant));
    return readTrust(fillWeeks(newborn, plan, source, random).infant).patternLikelihoods;
  });
  const simulated = INFANTS.map(
    (infant) => simulateInfant({ infant, seed: SEED, care }).probabilities,
  );

  it('ends in the likelihoods of the simulator, within sampling error', () => {
    for (const pattern of PATTERNS) {
      const differences = drawn.map((one, index) => one[pattern] - simulated[index]![pattern]);
      const mean = differences.reduce((sum, value) => sum + value, 0) / INFANTS.length;
      const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      const error = Math.sqrt(squares) / INFANTS.length;
      expect(Math.abs(mean), pattern).toBeLessThan(3 * error + 0.01);
    }
  });
});
