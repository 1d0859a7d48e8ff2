import { describe, expect, it } from 'vitest';
import {
  caregiverFromPlay,
  caregiverFromVisits,
  LIKE_ME_ID,
} from '../../src/caregivers/caregiver-from-play';
import { builtInCaregiver, GOOD_ENOUGH_CARE } from '../../src/caregivers/built-in-caregivers';
import type { BuiltInCaregiverName } from '../../src/caregivers/caregiver-names';
import { parseCaregiver } from '../../src/caregivers/parse-caregiver';
import { readTrust } from '../../src/model/read-trust';
import { PATTERNS } from '../../src/model/trust-reading';
import { resolveCaregiver } from '../../src/simulation/resolve-caregiver';
import { simulateInfant } from '../../src/simulation/simulate-infant';
import { playAsCaregiver } from '../../src/simulation/watch/play-as-caregiver';
import { firstWeeks, KIND, playDay, UNKIND } from '../session/play-styles';
import { playYear } from '../session/year-visits';

const YEARS = 60;
const INFANTS_PER_YEAR = 10;
/** A year of fifty moments says this well what a caregiver is like, in points of likelihood. */
const ALLOWANCE = 0.1;

/** Mean likelihoods of years that were played, and of infants cared for as in those plays. */
function playedAndEstimated(name: BuiltInCaregiverName) {
  const { care } = resolveCaregiver(builtInCaregiver(name));
  const played = { secure: 0, avoidant: 0, resistant: 0, disorganized: 0 };
  const estimated = { ...played };
  for (let seed = 0; seed < YEARS; seed += 1) {
    const play = playYear(seed, (start) => playAsCaregiver(start, care));
    const { patternLikelihoods } = readTrust(play.session.infant);
    const likeThat = resolveCaregiver(caregiverFromPlay(play).caregiver).care;
    const infants = Array.from({ length: INFANTS_PER_YEAR }, (_, index) =>
      simulateInfant({ infant: INFANTS_PER_YEAR * seed + index, seed: 1, care: likeThat }),
    );
    for (const pattern of PATTERNS) {
      played[pattern] += patternLikelihoods[pattern] / YEARS;
      for (const { probabilities } of infants)
        estimated[pattern] += probabilities[pattern] / YEARS / INFANTS_PER_YEAR;
    }
  }
  return { played, estimated };
}

describe('the caregiver of a play', () => {
  it.each(['steady-sensitive', 'no-repair', 'rebuffing', 'absent'] as const)(
    'leads infants to where a year played as %s led its own',
    (name) => {
      const { played, estimated } = playedAndEstimated(name);
      for (const pattern of PATTERNS)
        expect(Math.abs(estimated[pattern] - played[pattern]), pattern).toBeLessThan(ALLOWANCE);
    },
  );

  it('counts what was done in a day', () => {
    const kind = caregiverFromPlay({ year: null, session: playDay(firstWeeks(), 3, KIND) });
    const unkind = caregiverFromPlay({ year: null, session: playDay(firstWeeks(), 3, UNKIND) });
    expect(kind.moments).toBeGreaterThan(4);
    expect(kind.caregiver.care.gentleFraction).toBeGreaterThan(0.95);
    expect(unkind.caregiver.care.gentleFraction).toBeLessThan(0.3);
    expect(unkind.caregiver.care.delaySeconds?.median).toBeGreaterThan(
      kind.caregiver.care.delaySeconds?.median ?? Infinity,
    );
    expect(unkind.caregiver.care.repairFraction).toBeLessThan(0.3);
    expect(unkind.caregiver.care.fitFraction).toBeLessThan(0.3);
  });

  it('is a caregiver file like any other', () => {
    const { caregiver } = caregiverFromPlay({
      year: null,
      session: playDay(firstWeeks(), 3, UNKIND),
    });
    expect(caregiver.id).toBe(LIKE_ME_ID);
    expect(parseCaregiver(JSON.parse(JSON.stringify(caregiver)), 'mine')).toEqual({
      ok: true,
      value: caregiver,
    });
  });

  it('is good-enough care where nothing was lived', () => {
    const { caregiver, moments } = caregiverFromVisits([[]]);
    expect(moments).toBe(0);
    const { playTracking, loudnessBias, dayToDayVariation, ...counted } = GOOD_ENOUGH_CARE;
    expect(caregiver.care).toEqual(counted);
    expect({ ...caregiver.care, playTracking, loudnessBias, dayToDayVariation }).toEqual(
      GOOD_ENOUGH_CARE,
    );
  });
});
