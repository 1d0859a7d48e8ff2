import { log as naturalLog } from '../model/exact-math';
import type { Circumstance } from './circumstance-names';
import { ADDED_TASKS, effectsOf, LEAST_ENERGY } from './circumstances';
import {
  ACTIVITY_SECONDS,
  CARE_ENERGY,
  CRYING_ENERGY,
  GENTLE_REACH_SECONDS,
  HELP_ENERGY,
  TASK_ENERGY,
} from './session-parameters';

/**
 * An ordinary day of the first year, in model seconds and fractions, for what cards leave of it.
 * Energy, help, tasks and their length are the means of the five visits, which a test holds them
 * to; the rest is what such a day comes to when most signals are answered. Assumptions.
 */
export const ORDINARY_DAY = {
  energyAtStart: 0.62,
  helpCount: 1.2,
  taskSeconds: 130,
  workSeconds: 24,
  restSeconds: 40,
  /** Of care that is given, and of crying that is loud. */
  careSeconds: 240,
  loudSeconds: 60,
  wholeSeconds: 800,
} as const;
/** Nobody is ever without any strength, nor without any time. */
const atLeast = (fraction: number): number => Math.min(1, Math.max(LEAST_ENERGY, fraction));

/** Energy halfway through an ordinary day under some cards, 0 to 1, by the session's own figures. */
function energyUnder(cards: readonly Circumstance[]): number {
  const effects = effectsOf(cards);
  const day = ORDINARY_DAY;
  const helpSeconds = Math.max(0, day.helpCount + effects.helpCount) * ACTIVITY_SECONDS.askHelp;
  const change =
    day.careSeconds * CARE_ENERGY.gentle * effects.careWear +
    day.loudSeconds * CRYING_ENERGY.shout * effects.cryingWear +
    day.restSeconds * TASK_ENERGY.rest * effects.restGain +
    helpSeconds * HELP_ENERGY * effects.restGain;
  return atLeast(day.energyAtStart + effects.energyAtStart + change / 2);
}

/** The part of an ordinary day that the rest of life leaves to be near the infant, 0 to 1. */
function timeUnder(cards: readonly Circumstance[]): number {
  const { adds, drops, helpCount, helpTime } = effectsOf(cards);
  const day = ORDINARY_DAY;
  const more = adds.reduce((sum, kind) => sum + ADDED_TASKS[kind].needed, 0);
  const less = drops.includes('work') ? day.workSeconds : 0;
  const waits = GENTLE_REACH_SECONDS.askHelp * helpTime * Math.max(0, day.helpCount + helpCount);
  return atLeast(1 - (day.taskSeconds + more - less + waits) / day.wholeSeconds);
}

/** What a day leaves for care: strength times time. */
const roomUnder = (cards: readonly Circumstance[]): number => energyUnder(cards) * timeUnder(cards);

/** Cards that together are the strain of the literature, which care under strain is told by. */
export const HARDER_CARDS: readonly Circumstance[] = ['short-sleep', 'tight-money', 'help-far'];
/** And three that together are support. */
export const LIGHTER_CARDS: readonly Circumstance[] = [
  'shared-nights',
  'paid-leave',
  'grandparent-near',
];

/**
 * How much cards strain a day: 0 with none, 1 with short nights, tight money and help far away,
 * below 0 where they leave more strength and time. It follows from what they do to energy, help and
 * tasks in the session; the logarithm of what is left, so that strains multiply. Assumption.
 */
export function strainOf(cards: readonly Circumstance[]): number {
  if (cards.length === 0) return 0;
  const usual = roomUnder([]);
  return naturalLog(usual / roomUnder(cards)) / naturalLog(usual / roomUnder(HARDER_CARDS));
}
