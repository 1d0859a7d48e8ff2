import { exp } from './exact-math';
import type { Infant } from './infant';
import { PARAMETERS, type Parameters } from './parameters';
import type { SignallingStrategy } from './signalling-strategy';
import { overallSurprise } from './surprise';

/** Weeks in a year, the unit of age in the equations. */
export const WEEKS_PER_YEAR = 52;

/** How decidedly the better strategy is chosen; the very young vary more. */
function sharpness(ageWeeks: number, parameters: Parameters): number {
  const age = Math.min(1, ageWeeks / WEEKS_PER_YEAR);
  return parameters.choiceSharpness * (parameters.choiceYouth + (1 - parameters.choiceYouth) * age);
}

/** Odds of amplifying against signalling plainly: soft-max over what each has been worth. */
function amplifiedOdds(infant: Infant, sharp: number, parameters: Parameters): number {
  const { trust, temperament } = infant;
  const pull =
    trust.amplifiedValue -
    trust.plainValue +
    parameters.surpriseAmplifies * overallSurprise(trust, parameters) +
    parameters.overTrackingAmplifies * trust.overTracking +
    parameters.reactivityAmplifies * (temperament.reactivity - 0.5);
  return exp(sharp * pull);
}

/** Odds of minimising against signalling plainly; intrusion teaches to look away. */
function minimisedOdds({ trust }: Infant, sharp: number, parameters: Parameters): number {
  const pull =
    trust.minimisedValue - trust.plainValue + parameters.intrusionMinimises * trust.intrusion;
  return exp(sharp * pull);
}

/** How likely each strategy is for the next need: fractions that sum to 1. */
export function strategyMix(
  infant: Infant,
  parameters: Parameters = PARAMETERS,
): Record<SignallingStrategy, number> {
  const sharp = sharpness(infant.ageWeeks, parameters);
  const amplified = amplifiedOdds(infant, sharp, parameters);
  const minimised = minimisedOdds(infant, sharp, parameters);
  const odds = 1 + amplified + minimised;
  return { plain: 1 / odds, amplified: amplified / odds, minimised: minimised / odds };
}

/** The strategy for the next need, from one uniform draw. */
export function chooseStrategy(
  infant: Infant,
  draw: number,
  parameters: Parameters = PARAMETERS,
): SignallingStrategy {
  const sharp = sharpness(infant.ageWeeks, parameters);
  const amplified = amplifiedOdds(infant, sharp, parameters);
  const minimised = minimisedOdds(infant, sharp, parameters);
  const point = draw * (1 + amplified + minimised);
  if (point < 1) return 'plain';
  return point < 1 + amplified ? 'amplified' : 'minimised';
}
