import { power } from '../model/exact-math';
import type { Infant } from '../model/infant';
import { PARAMETERS } from '../model/parameters';
import type { SignallingStrategy } from '../model/signalling-strategy';
import { overallSurprise } from '../model/surprise';
import { countMean } from '../model/trust-state';

/** Where the infant is in the room. */
export type ReunionPlace = 'toys' | 'between' | 'door' | 'arms';

/** What can be seen of an infant, moment by moment, while a caregiver leaves and comes back. */
export const REUNION_ACTS = [
  ...['plays', 'looksUp', 'watchesDoor', 'calls', 'criesAtDoor', 'playsThinly'],
  ...['greets', 'comes', 'reachesUp', 'settles', 'backToToys', 'sharesToy'],
  ...['keepsBusy', 'turnsAway', 'glances', 'leansOut'],
  ...['criesReaching', 'clings', 'pushesAway', 'fusses'],
  ...['freezes', 'stopsHalfway', 'comesAside'],
] as const;
export type ReunionAct = (typeof REUNION_ACTS)[number];

/** The four ways of meeting a caregiver again that studies describe; an infant may show several. */
export const REUNION_WAYS = ['greets', 'keepsBusy', 'clings', 'stalls'] as const;
export type ReunionWay = (typeof REUNION_WAYS)[number];

/** Which way an act belongs to; acts while apart belong to none. */
export function wayOfAct(act: ReunionAct): ReunionWay | null {
  switch (act) {
    case 'greets':
    case 'comes':
    case 'reachesUp':
    case 'settles':
    case 'backToToys':
    case 'sharesToy':
      return 'greets';
    case 'keepsBusy':
    case 'turnsAway':
    case 'glances':
    case 'leansOut':
      return 'keepsBusy';
    case 'criesReaching':
    case 'clings':
    case 'pushesAway':
    case 'fusses':
      return 'clings';
    case 'freezes':
    case 'stopsHalfway':
    case 'comesAside':
      return 'stalls';
    default:
      return null;
  }
}

/** What the infant feels and how it signals at one moment, with the draws of that moment. */
export interface ReunionMood {
  readonly infant: Infant;
  readonly strategy: SignallingStrategy;
  readonly place: ReunionPlace;
  /** Arousal inside, 0 to 1. */
  readonly level: number;
  /** What shows of it, 0 to 1. */
  readonly shown: number;
  /** Uniform draw 0 to 1. */
  readonly draw: number;
  /** A short night, a cold coming on: on such a day what it has learned shows less. */
  readonly isOffDay: boolean;
}

/** From here on it wants to be held rather than only to say hello. Assumption. */
const WANTS_ARMS_FROM = 0.22;
/** Below this it is calm enough for its toys again. Assumption. */
const CALM_BELOW = 0.12;
/** Chance of a held-up moment for an infant that is upset: without reason, by fear, by absence. */
const STALL_BASE = 0.05;
const STALL_BY_FEAR = 0.5;
const STALL_BY_ABSENCE = 0.75;
const STALL_MOST = 0.85;
/** From this much of a haven on, and so steeply, even a muted or loud infant lets it count. */
const HAVEN_FROM = 0.3;
const HAVEN_SPAN = 0.4;
const HAVEN_SOFTENS = 0.7;
/** How often an infant that turns its feelings up also resists being held; surprise adds. */
const RESIST_BASE = 0.25;
const RESIST_BY_SURPRISE = 0.5;

/**
 * How much the infant counts on being met, 0 to 1: somebody comes, it is safe, it helps. With that,
 * playing feelings down is only a greeting from afar, and turning them up still ends in settling.
 */
function havenOf({ infant: { trust }, isOffDay }: ReunionMood): number {
  if (isOffDay) return 0;
  const haven =
    countMean(trust.comesFor, trust.comesAgainst) *
    countMean(trust.safeFor, trust.safeAgainst) *
    countMean(trust.helpsFor, trust.helpsAgainst);
  return Math.min(1, Math.max(0, (haven - HAVEN_FROM) / HAVEN_SPAN));
}

/**
 * Chance that the infant is held up between coming and keeping away: the one it needs is the one
 * it fears, or nobody has come often enough for any way to have worked (the model's own terms for
 * both). It shows the more, the more it is upset. The weights are assumptions.
 */
export function stallChance(infant: Infant, level: number): number {
  const { trust } = infant;
  const fear = trust.fear / (trust.fear + PARAMETERS.fearHalf);
  const nobody = 1 - countMean(trust.comesFor, trust.comesAgainst);
  const absence = power(nobody, PARAMETERS.absencePower);
  const pull = STALL_BASE + STALL_BY_FEAR * fear + STALL_BY_ABSENCE * absence;
  return Math.min(STALL_MOST, pull * (0.35 + 0.65 * level));
}

/** The caregiver is out of the room. */
export function actApart({ strategy, level, shown, draw, place }: ReunionMood): ReunionAct {
  if (strategy === 'minimised') return shown > 0.34 && draw < 0.4 ? 'watchesDoor' : 'playsThinly';
  if (place === 'toys' && level < 0.3) return draw < 0.5 ? 'looksUp' : 'plays';
  const loudFrom = strategy === 'amplified' ? 0.35 : 0.62;
  if (shown > loudFrom) return 'criesAtDoor';
  return shown > loudFrom * 0.6 ? 'calls' : 'watchesDoor';
}

function stalled({ place, draw }: ReunionMood): ReunionAct {
  if (place === 'arms') return 'freezes';
  if (place === 'toys') return draw < 0.5 ? 'freezes' : 'stopsHalfway';
  return draw < 0.45 ? 'comesAside' : draw < 0.75 ? 'stopsHalfway' : 'freezes';
}

function plainly({ place, level, draw }: ReunionMood): ReunionAct {
  if (place === 'arms') return level > CALM_BELOW ? 'settles' : 'backToToys';
  if (level > WANTS_ARMS_FROM) return place === 'toys' ? 'comes' : 'reachesUp';
  if (place !== 'toys') return 'backToToys';
  return draw < 0.4 ? 'greets' : 'sharesToy';
}

function playedDown(mood: ReunionMood): ReunionAct {
  const { place, level, draw } = mood;
  const warm = HAVEN_SOFTENS * havenOf(mood);
  if (draw > 1 - warm) {
    if (place === 'arms') return 'settles';
    return draw > 1 - warm / 2 ? 'greets' : 'sharesToy';
  }
  if (place === 'arms') return 'leansOut';
  if (level > 0.3 && draw < 0.3) return 'glances';
  return draw < 0.6 ? 'turnsAway' : 'keepsBusy';
}

function turnedUp(mood: ReunionMood): ReunionAct {
  const { infant, place, level, draw } = mood;
  if (draw > 1 - HAVEN_SOFTENS * havenOf(mood)) return plainly(mood);
  const resists = RESIST_BASE + RESIST_BY_SURPRISE * overallSurprise(infant.trust, PARAMETERS);
  if (place === 'arms') return draw < resists ? 'pushesAway' : 'clings';
  return level < CALM_BELOW && draw < 0.5 ? 'fusses' : 'criesReaching';
}

/** The caregiver is back: what the infant does now. `stallDraw` is a uniform draw of its own. */
export function actTogether(mood: ReunionMood, stallDraw: number): ReunionAct {
  if (stallDraw < stallChance(mood.infant, mood.level)) return stalled(mood);
  if (mood.strategy === 'plain') return plainly(mood);
  return mood.strategy === 'minimised' ? playedDown(mood) : turnedUp(mood);
}

/** Where an act leaves the infant. */
export function placeAfter(act: ReunionAct, before: ReunionPlace): ReunionPlace {
  switch (act) {
    case 'comes':
    case 'stopsHalfway':
    case 'comesAside':
    case 'fusses':
      return 'between';
    case 'watchesDoor':
    case 'calls':
    case 'criesAtDoor':
      return 'door';
    case 'reachesUp':
    case 'settles':
    case 'criesReaching':
    case 'clings':
    case 'pushesAway':
      return 'arms';
    case 'freezes':
      return before;
    default:
      return 'toys';
  }
}
