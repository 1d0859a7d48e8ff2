import { exp, power, tanh } from './exact-math';
import type { Infant } from './infant';
import type { Parameters } from './parameters';
import type { SignallingStrategy } from './signalling-strategy';
import { overallSurprise } from './surprise';
import { countMean, type TrustState } from './trust-state';
import type { Pattern } from './trust-reading';

/**
 * The caregiver as a safe haven, 0 to 1: somebody comes, it is safe and it helps. All three are
 * needed. Coming, and the whole, have a flat top: good enough is nearly as good as best.
 */
function safeHaven(trust: TrustState): number {
  const nobody = 1 - countMean(trust.comesFor, trust.comesAgainst);
  const safe = countMean(trust.safeFor, trust.safeAgainst);
  const helps = countMean(trust.helpsFor, trust.helpsAgainst);
  const lacking = 1 - (1 - nobody * nobody) * safe * helps;
  return 1 - lacking * lacking;
}

/**
 * How an observer of a reunion would probably see it: a smooth reading of the dimensions, never a
 * cut. It starts at the base rates, is faded in with evidence, squashed so that nothing is ever
 * certain, and keeps a lapse for the noise of one observation.
 */
export function readPatterns(
  infant: Infant,
  mix: Readonly<Record<SignallingStrategy, number>>,
  trustInSelf: number,
  parameters: Parameters,
): Record<Pattern, number> {
  const p = parameters;
  const { trust, temperament } = infant;
  const nobody = 1 - countMean(trust.comesFor, trust.comesAgainst);
  const count = trust.distressEpisodeCount;
  // A reunion upsets a reactive infant more, so that what it has learned shows more.
  const shows = 1 + p.reactivityShows * (temperament.reactivity - 0.5);
  const evidence = (shows * count) / (count + p.evidenceEpisodes);
  const weigh = (logit: number) => exp(evidence * p.logitLimit * tanh(logit / p.logitLimit));
  const baseDisorganized = 1 - p.baseSecure - p.baseAvoidant - p.baseResistant;
  const secure =
    p.baseSecure *
    weigh(
      p.secureByPlain * (mix.plain - 0.6) +
        p.secureByHaven * (safeHaven(trust) - 0.8) +
        p.secureBySelf * (trustInSelf - 0.5) +
        p.secureByPlay * (trust.play - 0.5),
    );
  const avoidant =
    p.baseAvoidant *
    weigh(
      p.avoidantOffset +
        p.avoidantByMinimised * (mix.minimised - 0.2) +
        p.avoidantByIntrusion * (trust.intrusion - 0.1),
    );
  const resistant =
    p.baseResistant *
    weigh(
      p.resistantOffset +
        p.resistantByAmplified * (mix.amplified - 0.2) +
        p.resistantBySurprise * (overallSurprise(trust, p) - 0.4),
    );
  const disorganized =
    baseDisorganized *
    weigh(
      p.disorganizedOffset +
        p.disorganizedByFear * (trust.fear / (trust.fear + p.fearHalf) - 0.2) +
        p.disorganizedByAbsence * power(nobody, p.absencePower) +
        p.disorganizedByTracking * (trust.overTracking - 0.1),
    );
  const total = secure + avoidant + resistant + disorganized;
  const share = (weight: number, base: number) => (1 - p.lapse) * (weight / total) + p.lapse * base;
  return {
    secure: share(secure, p.baseSecure),
    avoidant: share(avoidant, p.baseAvoidant),
    resistant: share(resistant, p.baseResistant),
    disorganized: share(disorganized, baseDisorganized),
  };
}
