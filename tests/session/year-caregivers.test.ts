import { describe, expect, it } from 'vitest';
import {
  BUILT_IN_CAREGIVER_NAMES,
  type BuiltInCaregiverName,
} from '../../src/caregivers/caregiver-names';
import { builtInCaregiver } from '../../src/caregivers/built-in-caregivers';
import { createRandom, mixSeed } from '../../src/model/random';
import { readTrust } from '../../src/model/read-trust';
import { PATTERNS, type Pattern } from '../../src/model/trust-reading';
import type { ResolvedCare } from '../../src/simulation/care';
import { resolveCaregiver } from '../../src/simulation/resolve-caregiver';
import { simulateInfant, temperamentOf } from '../../src/simulation/simulate-infant';
import { playAsCaregiver } from '../../src/simulation/watch/play-as-caregiver';
import { playYear } from './year-visits';

/**
 * Infants of each caregiver. `PLAYED_INFANTS=500 npx vitest run --project unit year-caregivers`
 * measures closely; the differences named below come from that, with two seeds of 500.
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
      const play = (start: Parameters<typeof playAsCaregiver>[0]) =>
        playAsCaregiver(start, care, createRandom(mixSeed(seed, start.visitIndex + 77)));
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
 * What is left besides chance, in likelihood, for every caregiver: visits stand for the weeks round
 * them, with needs and loudness that can be seen on a screen, and each lived moment for several.
 */
const LIVED_DAYS = 0.03;

/**
 * What is left on top, for reasons that are known:
 *
 * - Weeks are filled from what was lived, and a year holds about 24 answers to distress. A rare and
 *   weighty act comes up twice too often for one infant and never for the next, and what fear does
 *   levels off, so the mean is milder. The simulator itself, with care known from as few answers (12
 *   and 24), gives .045 and .018 more secure and .075 and .030 less disorganized for care that
 *   frightens at times.
 * - Before three months nobody takes turns in play, and infants under an intruding hand ask for less
 *   in at most two extra bids a day, not after four in ten of all that is pushed on them.
 * - Signals of the days are of middling loudness, and the unpredictable wait for the loud ones.
 * - Without mends .033 more avoidant; why, has not been found.
 */
const KNOWN: Readonly<Partial<Record<BuiltInCaregiverName, number>>> = {
  'frightening-at-times': 0.045,
  intrusive: 0.03,
  unpredictable: 0.02,
  'no-repair': 0.015,
};

describe.each(BUILT_IN_CAREGIVER_NAMES)('a year played as %s', (name) => {
  const { care } = resolveCaregiver(builtInCaregiver(name));
  const inGame = played(care);
  const inSimulator = simulated(care);

  it('ends in the likelihoods of the simulator, within sampling error and what is known', () => {
    for (const pattern of PATTERNS) {
      const error = Math.hypot(inGame[pattern].error, inSimulator[pattern].error);
      const allowed = ERRORS * error + LIVED_DAYS + (KNOWN[name] ?? 0);
      const difference = Math.abs(inGame[pattern].mean - inSimulator[pattern].mean);
      expect(difference, pattern).toBeLessThan(allowed);
    }
  });

  it('makes the same pattern the likeliest', () => {
    const best = likeliest(inSimulator);
    const rival = likeliest(inGame);
    // Two that are about as likely as each other may change places.
    const error = Math.hypot(inGame[best].error, inGame[rival].error);
    expect(inGame[rival].mean - inGame[best].mean).toBeLessThan(ERRORS * error + LIVED_DAYS);
  });
});
