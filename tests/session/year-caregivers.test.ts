import { describe, expect, it } from 'vitest';
import { BUILT_IN_CAREGIVER_NAMES } from '../../src/caregivers/caregiver-names';
import { builtInCaregiver } from '../../src/caregivers/built-in-caregivers';
import { mixSeed } from '../../src/model/random';
import { readTrust } from '../../src/model/read-trust';
import { PATTERNS, type Pattern } from '../../src/model/trust-reading';
import type { ResolvedCare } from '../../src/simulation/care';
import { resolveCaregiver } from '../../src/simulation/resolve-caregiver';
import { simulateInfant, temperamentOf } from '../../src/simulation/simulate-infant';
import { playAsCaregiver } from '../../src/simulation/watch/play-as-caregiver';
import { playYear } from './year-visits';

/**
 * Infants of each caregiver. `PLAYED_INFANTS=500 npx vitest run --project unit year-caregivers`
 * measures closely; so came the table in the model's document, with two seeds of 500.
 */
const INFANTS = Number(process.env.PLAYED_INFANTS ?? 100);
const SEED = Number(process.env.PLAYED_SEED ?? 1);

type Likelihoods = Record<Pattern, { mean: number; error: number }>;

/** Mean of each likelihood, and the standard error of that mean. */
function summary(records: readonly Readonly<Record<Pattern, number>>[]): Likelihoods {
  const entries = PATTERNS.map((pattern) => {
    const values = records.map((record) => record[pattern]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return [pattern, { mean, error: Math.sqrt(squares) / values.length }] as const;
  });
  return Object.fromEntries(entries) as Likelihoods;
}

const infants = Array.from({ length: INFANTS }, (_, infant) => infant);

/** Played through the session: five visits and the weeks between, by the same infants. */
const played = (care: ResolvedCare): Likelihoods =>
  summary(
    infants.map((infant) => {
      const seed = mixSeed(SEED, infant);
      const temperament = temperamentOf({ infant, seed: SEED, care });
      const play = (start: Parameters<typeof playAsCaregiver>[0]) => playAsCaregiver(start, care);
      return readTrust(playYear(seed, play, temperament).session.infant).patternLikelihoods;
    }),
  );

const simulated = (care: ResolvedCare): Likelihoods =>
  summary(infants.map((infant) => simulateInfant({ infant, seed: SEED, care }).probabilities));

const likeliest = (likelihoods: Likelihoods): Pattern =>
  PATTERNS.reduce((best, next) => (likelihoods[next].mean > likelihoods[best].mean ? next : best));

/** Standard errors of a difference that chance alone exceeds about once in 370 times. */
const ERRORS = 3;
/**
 * What is left besides chance, in likelihood, for every caregiver: days have signals of middling
 * loudness and hands that cannot do everything a caregiver of the simulator does, and some fifty
 * moments say a little less of somebody than a year does. Nobody has an allowance of their own.
 */
const LIVED_DAYS = 0.015;

describe.each(BUILT_IN_CAREGIVER_NAMES)('a year played as %s', (name) => {
  const { care } = resolveCaregiver(builtInCaregiver(name));
  const inGame = played(care);
  const inSimulator = simulated(care);

  it('ends in the likelihoods of the simulator, within sampling error', () => {
    for (const pattern of PATTERNS) {
      const error = Math.hypot(inGame[pattern].error, inSimulator[pattern].error);
      const allowed = ERRORS * error + LIVED_DAYS;
      const difference = Math.abs(inGame[pattern].mean - inSimulator[pattern].mean);
      expect(difference, pattern).toBeLessThan(allowed);
    }
  });

  it('makes the same pattern the likeliest', () => {
    const best = likeliest(inSimulator);
    const rival = likeliest(inGame);
    // Two that are about as likely as each other may change places, in the game or the simulator.
    const error = Math.hypot(
      ...[inGame, inSimulator].flatMap((likelihoods) => [
        likelihoods[best].error,
        likelihoods[rival].error,
      ]),
    );
    expect(inGame[rival].mean - inGame[best].mean).toBeLessThan(ERRORS * error + LIVED_DAYS);
  });
});
