import type { Episode } from '../model/episode';
import { answerEpisode, arousalAt, openEpisode, shownArousalAt } from '../model/episode-flow';
import { fitOf } from '../model/fit';
import type { Infant } from '../model/infant';
import { PARAMETERS } from '../model/parameters';
import { createRandom, mixSeed, type RandomStream } from '../model/random';
import { CONTACT_FRACTION, type ResponseKind } from '../model/response';
import type { SignallingStrategy } from '../model/signalling-strategy';
import { chooseStrategy } from '../model/strategy-choice';
import {
  actApart,
  actTogether,
  placeAfter,
  type ReunionAct,
  type ReunionMood,
  type ReunionPlace,
} from './reunion-act';

/** Part of the scene: before, while the caregiver is away, and after the door has opened. */
export type ReunionPart = 'before' | 'apart' | 'reunion';

/** One moment, as it happened. */
export interface ReunionMoment {
  readonly part: ReunionPart;
  /** First or second time. */
  readonly round: 1 | 2;
  /** Seconds since this part began. */
  readonly atSeconds: number;
  readonly act: ReunionAct;
  readonly strategy: SignallingStrategy;
  /** Where the infant is after it. */
  readonly place: ReunionPlace;
  /** Arousal inside and what shows of it, each 0 to 1. */
  readonly level: number;
  readonly shown: number;
}

const SALT_REUNION = 0x52_45_55_4e;
/** Moments that are looked at, seconds into each part. The second time apart is shorter. */
const APART_SECONDS: Readonly<Record<1 | 2, readonly number[]>> = {
  1: [5, 20, 40, 60],
  2: [5, 20, 40],
};
const REUNION_SECONDS = [3, 8, 14, 20, 28, 36, 45, 55] as const;
/** How much being left upsets: the second time more, and a reactive infant more. Assumption. */
const INTENSITY: Readonly<Record<1 | 2, number>> = { 1: 0.5, 2: 0.68 };
const INTENSITY_BY_REACTIVITY = 0.4;
/** How often a way of signalling is kept from one moment to the next. Assumption. */
const KEEPS_WAY = 0.62;
/** On an off day, whatever was learned: so often down, and up to here up. Assumption. */
const OFF_DAY_DOWN = 0.3;
const OFF_DAY_UP = 0.7;

interface Scene {
  readonly infant: Infant;
  readonly random: RandomStream;
  readonly moments: ReunionMoment[];
  /** As often as one observation misleads (the model's lapse): then any way may show. */
  readonly isOffDay: boolean;
  place: ReunionPlace;
}

function answer(scene: Scene, episode: Episode, response: ResponseKind, atSeconds: number): void {
  answerEpisode(scene.infant, episode, {
    atSeconds,
    fit: fitOf('closeness', response),
    manner: 'gentle',
    isFrightening: false,
    contact: CONTACT_FRACTION[response],
  });
}

/** Contact is broken by the infant itself: what it feels grows again until it is held once more. */
function breakContact(episode: Episode, level: number, atSeconds: number): void {
  episode.arousal = {
    startSeconds: atSeconds,
    startLevel: level,
    targetLevel: episode.intensity,
    tauSeconds: PARAMETERS.riseTauSeconds,
  };
}

function moodAt(
  scene: Scene,
  episode: Episode,
  now: number,
  strategy: SignallingStrategy,
): ReunionMood {
  const { infant, place, random } = scene;
  const level = arousalAt(episode, now);
  const shown = shownArousalAt(infant, { ...episode, strategy }, now);
  const { isOffDay } = scene;
  return { infant, strategy, place, level, shown, draw: random.next(), isOffDay };
}

function wayOfSignalling({ infant, isOffDay, random }: Scene): SignallingStrategy {
  const draw = random.next();
  if (!isOffDay) return chooseStrategy(infant, draw);
  return draw < OFF_DAY_DOWN ? 'minimised' : draw < OFF_DAY_UP ? 'amplified' : 'plain';
}

/** One going away and coming back. The caregiver greets, and takes the infant up when asked. */
function liveRound(scene: Scene, round: 1 | 2): void {
  const { infant, random } = scene;
  const raw = INTENSITY[round] + INTENSITY_BY_REACTIVITY * (infant.temperament.reactivity - 0.5);
  const intensity = Math.min(0.95, Math.max(0.25, raw));
  const bid = { need: 'closeness', intensity, isSoothable: true, atSeconds: 0 } as const;
  const episode = openEpisode(infant, bid, random);
  const apart = APART_SECONDS[round];
  const record = (part: ReunionPart, atSeconds: number, act: ReunionAct, mood: ReunionMood) => {
    scene.place = placeAfter(act, scene.place);
    const { strategy, level, shown } = mood;
    scene.moments.push({
      ...{ part, round, atSeconds, act, strategy, level, shown },
      place: scene.place,
    });
  };
  for (const atSeconds of apart) {
    const mood = moodAt(scene, episode, atSeconds, episode.strategy);
    record('apart', atSeconds, actApart(mood), mood);
  }
  const backAt = apart.at(-1)! + 5;
  answer(scene, episode, 'talk', backAt);
  let strategy = scene.isOffDay ? wayOfSignalling(scene) : episode.strategy;
  for (const atSeconds of REUNION_SECONDS) {
    const now = backAt + atSeconds;
    const draw = random.next();
    const anew = wayOfSignalling(scene);
    if (draw > KEEPS_WAY) strategy = anew;
    const mood = moodAt(scene, episode, now, strategy);
    const before = scene.place;
    const act = actTogether(mood, random.next());
    record('reunion', atSeconds, act, mood);
    if (act === 'pushesAway') breakContact(episode, mood.level, now);
    else if (scene.place === 'arms' && (before !== 'arms' || act === 'clings')) {
      answer(scene, episode, 'hold', now);
    }
  }
}

/**
 * A caregiver leaves the room and comes back, twice, and what this infant does: each moment follows
 * from its arousal, its odds of signalling plainly, up or down, its fear and its expectations,
 * through the functions of the model and seeded draws. The infant given is left as it is.
 *
 * @param seed unsigned 32-bit; the same infant and seed always do the same
 */
export function liveReunion(infant: Infant, seed: number): readonly ReunionMoment[] {
  const random = createRandom(mixSeed(seed, SALT_REUNION));
  const isOffDay = random.next() < PARAMETERS.lapse;
  const scene: Scene = { infant, random, moments: [], isOffDay, place: 'toys' };
  const calm = { strategy: 'plain', level: 0, shown: 0, place: 'toys' } as const;
  scene.moments.push({ part: 'before', round: 1, atSeconds: 0, act: 'plays', ...calm });
  scene.moments.push({ part: 'before', round: 1, atSeconds: 20, act: 'looksUp', ...calm });
  liveRound(scene, 1);
  liveRound(scene, 2);
  return scene.moments;
}
