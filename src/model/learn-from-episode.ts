import type { EpisodeOutcome } from './episode';
import { createExperience, fillExperience, isPauseOnly, type Experience } from './experience';
import type { Infant } from './infant';
import { isDistressNeed } from './need';
import { PARAMETERS, type Parameters } from './parameters';
import type { SignallingStrategy } from './signalling-strategy';
import { learnFromPlay } from './learn-from-play';
import { strategyMix, WEEKS_PER_YEAR } from './strategy-choice';
import { countMean, type TrustState } from './trust-state';

/**
 * Waits are felt on a compressed scale, half-way at this many seconds: jitter around a short wait
 * stays small. Assumption.
 */
const WAIT_HALF_SECONDS = 120;

/** How far each strategy was tried, 0 to 1; together 1. */
type StrategyUse = Readonly<Record<SignallingStrategy, number>>;
const ONLY_PLAIN: StrategyUse = { plain: 1, amplified: 0, minimised: 0 };
const ONLY_AMPLIFIED: StrategyUse = { plain: 0, amplified: 1, minimised: 0 };
const ONLY_MINIMISED: StrategyUse = { plain: 0, amplified: 0, minimised: 1 };

function only(strategy: SignallingStrategy): StrategyUse {
  if (strategy === 'plain') return ONLY_PLAIN;
  return strategy === 'amplified' ? ONLY_AMPLIFIED : ONLY_MINIMISED;
}

/** Filled anew for every episode, never kept. */
const experience = createExperience();

/** What an infant takes from an episode: changes its trust in this caregiver. */
export function learnFromEpisode(
  infant: Infant,
  outcome: EpisodeOutcome,
  parameters: Parameters = PARAMETERS,
): void {
  learn(infant, outcome, 1, parameters);
}

/**
 * What an episode like this one teaches, in hours that are not played: it goes the same way, but the
 * infant signals as it tends to rather than as it did that once, so that one draw is not repeated.
 */
export function learnFromLikeEpisode(
  infant: Infant,
  outcome: EpisodeOutcome,
  parameters: Parameters = PARAMETERS,
): void {
  learn(infant, outcome, 1, parameters, strategyMix(infant, parameters));
}

/**
 * What an episode with somebody else teaches about this caregiver: a small share of the same, so
 * that relationships stay their own.
 */
export function learnFromOther(
  infant: Infant,
  outcome: EpisodeOutcome,
  parameters: Parameters = PARAMETERS,
): void {
  learn(infant, outcome, parameters.generalisation, parameters);
}

/** A calm stretch in which the caregiver let the infant be, or imposed something of its own. */
export function learnFromCalmMoment(
  infant: Infant,
  isImposed: boolean,
  parameters: Parameters = PARAMETERS,
): void {
  const { trust } = infant;
  trust.intrusion += parameters.calmIntrusionStep * ((isImposed ? 1 : 0) - trust.intrusion);
  if (isImposed) learnOwnSignal(trust, 0, parameters.calmWeight, parameters);
}

function learn(
  infant: Infant,
  outcome: EpisodeOutcome,
  share: number,
  parameters: Parameters,
  used: StrategyUse = only(outcome.strategy),
): void {
  // Nobody returned before the signal ended: no evidence of help, and none of neglect either.
  if (isPauseOnly(outcome)) return;
  fillExperience(experience, outcome, parameters);
  const isDistress = isDistressNeed(outcome.need);
  const weight = share * (isDistress ? 1 : parameters.playWeight);
  learnExpectations(infant.trust, outcome, experience, weight, parameters);
  if (outcome.need === 'play') {
    learnFromPlay(infant, outcome, experience, share, parameters);
    return;
  }
  learnTraces(infant, experience, weight, outcome.need === 'overstimulated', parameters);
  if (!isDistress) return;
  learnSurprise(infant.trust, experience, share, parameters);
  learnValues(infant, used, experience, share, parameters);
  infant.trust.distressEpisodeCount += share;
}

/** Adds evidence to the four pairs of counts; older evidence is slowly forgotten. */
function learnExpectations(
  trust: TrustState,
  outcome: EpisodeOutcome,
  experience: Experience,
  weight: number,
  parameters: Parameters,
): void {
  const { came, help, safety } = experience;
  const kept = 1 - weight / parameters.memoryEpisodes;
  trust.comesFor = trust.comesFor * kept + weight * came;
  trust.comesAgainst = trust.comesAgainst * kept + weight * (1 - came);
  learnOwnSignal(
    trust,
    help * came * safety,
    weight * Math.min(1, outcome.signalClarity),
    parameters,
  );
  if (experience.delaySeconds < 0) return;
  // Safe and helpful are learned about those who come.
  trust.helpsFor = trust.helpsFor * kept + weight * help;
  trust.helpsAgainst = trust.helpsAgainst * kept + weight * (1 - help);
  trust.safeFor = trust.safeFor * kept + weight * safety;
  trust.safeAgainst = trust.safeAgainst * kept + weight * (1 - safety);
}

/** Evidence that the own signal made the difference; a muted signal is weak evidence. */
function learnOwnSignal(
  trust: TrustState,
  evidence: number,
  weight: number,
  parameters: Parameters,
): void {
  const kept = 1 - weight / parameters.memoryEpisodes;
  trust.ownFor = trust.ownFor * kept + weight * evidence;
  trust.ownAgainst = trust.ownAgainst * kept + weight * (1 - evidence);
}

function learnSurprise(
  trust: TrustState,
  experience: Experience,
  share: number,
  parameters: Parameters,
): void {
  const step = parameters.surpriseStep * share;
  const isCome = experience.delaySeconds >= 0;
  const whether = (isCome ? 1 : 0) - countMean(trust.comesFor, trust.comesAgainst);
  trust.surpriseWhether += step * (whether * whether - trust.surpriseWhether);
  if (!isCome) return;
  const wait = experience.delaySeconds / (experience.delaySeconds + WAIT_HALF_SECONDS);
  const when = wait - trust.expectedWhen;
  trust.expectedWhen += step * when;
  trust.surpriseWhen += step * (when * when - trust.surpriseWhen);
  const how = experience.kindness - trust.expectedHow;
  trust.expectedHow += step * how;
  trust.surpriseHow += step * (how * how - trust.surpriseHow);
}

/** Fear rises fast and fades slowly; intrusion follows what is pressed on the infant. */
function learnTraces(
  infant: Infant,
  experience: Experience,
  weight: number,
  isCallForLess: boolean,
  parameters: Parameters,
): void {
  const { trust } = infant;
  const gain = reactivityGain(infant, parameters) * weight;
  const scare =
    parameters.fearStep * experience.fright + parameters.harshFear * experience.harshness;
  const isGood = experience.delaySeconds >= 0 && experience.safety === 1;
  trust.fear += Math.min(1, gain * scare) * (1 - trust.fear);
  if (isGood) trust.fear -= parameters.fearFade * weight * trust.fear;
  if (isCallForLess || experience.harshness > 0) {
    const pressing = Math.max(experience.pressed, experience.harshness);
    trust.intrusion += parameters.intrusionStep * weight * (pressing - trust.intrusion);
  }
}

/** Reactive infants are moved more, for better and for worse. */
export function reactivityGain(infant: Infant, parameters: Parameters): number {
  return 1 + parameters.reactivityGain * (infant.temperament.reactivity - 0.5);
}

function learnValues(
  infant: Infant,
  used: StrategyUse,
  experience: Experience,
  share: number,
  parameters: Parameters,
): void {
  const { trust } = infant;
  const age = infant.ageWeeks / WEEKS_PER_YEAR;
  const step = (share * parameters.valueStep) / Math.sqrt(1 + parameters.valueAgeing * age);
  const gain = reactivityGain(infant, parameters);
  const { askAmplified, askMinimised, valueDrift } = parameters;
  const plain = worthOf(1, parameters.effortPlain, experience, parameters);
  const amplified = worthOf(askAmplified, parameters.effortAmplified, experience, parameters);
  const minimised = worthOf(askMinimised, parameters.effortMinimised, experience, parameters);
  const stepOf = (tried: number) => step * (tried + (1 - tried) * valueDrift);
  trust.plainValue += stepOf(used.plain) * (gain * plain - trust.plainValue);
  trust.amplifiedValue += stepOf(used.amplified) * (gain * amplified - trust.amplifiedValue);
  trust.minimisedValue += stepOf(used.minimised) * (gain * minimised - trust.minimisedValue);
}

/**
 * What a bid that asks so much, at this effort, brings: relief and warmth, less rebuff, harshness,
 * fright, silence and effort.
 */
function worthOf(
  ask: number,
  effort: number,
  experience: Experience,
  parameters: Parameters,
): number {
  const isIgnored = experience.delaySeconds < 0 ? 1 : 0;
  const cost =
    parameters.rebuffCost * experience.rebuff +
    parameters.harshCost * experience.harshness +
    parameters.ignoredCost * isIgnored;
  return (
    parameters.reliefValue * experience.help +
    parameters.warmthValue * Math.min(1, ask) * experience.warmth -
    ask * cost -
    parameters.frightCost * experience.fright -
    effort
  );
}
