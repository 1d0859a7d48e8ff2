import type { Infant } from './infant';
import { PARAMETERS, type Parameters } from './parameters';
import { readPatterns } from './read-patterns';
import { strategyMix } from './strategy-choice';
import { howSurprise, overallSurprise, whenSurprise, whetherSurprise } from './surprise';
import { countMean, countSd } from './trust-state';
import type { Estimate, TrustReading } from './trust-reading';

/** Share of each expectation in trust in the caregiver. Assumption: equal thirds. */
const TRUST_SHARE = 1 / 3;

function estimate(evidenceFor: number, evidenceAgainst: number): Estimate {
  return {
    mean: countMean(evidenceFor, evidenceAgainst),
    sd: countSd(evidenceFor, evidenceAgainst),
  };
}

/** Everything that may be shown of what this infant has learned of this caregiver. */
export function readTrust(infant: Infant, parameters: Parameters = PARAMETERS): TrustReading {
  const { trust } = infant;
  const comes = estimate(trust.comesFor, trust.comesAgainst);
  const safe = estimate(trust.safeFor, trust.safeAgainst);
  const helps = estimate(trust.helpsFor, trust.helpsAgainst);
  const ownSignal = estimate(trust.ownFor, trust.ownAgainst);
  const mix = strategyMix(infant, parameters);
  const trustInCaregiver = {
    mean: TRUST_SHARE * (comes.mean + safe.mean + helps.mean),
    sd: TRUST_SHARE * Math.sqrt(comes.sd * comes.sd + safe.sd * safe.sd + helps.sd * helps.sd),
  };
  return {
    trustInCaregiver,
    trustInSelf: ownSignal,
    expectations: { comes, safe, helps, ownSignal },
    predictability: {
      overall: 1 - overallSurprise(trust, parameters),
      when: 1 - whenSurprise(trust, parameters),
      how: 1 - howSurprise(trust),
      whether: 1 - whetherSurprise(trust),
    },
    fear: trust.fear,
    strategyMix: mix,
    patternLikelihoods: readPatterns(infant, mix, ownSignal.mean, parameters),
    distressEpisodeCount: trust.distressEpisodeCount,
  };
}
