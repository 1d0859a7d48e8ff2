import { cuesNow, seededIndex } from './cue-choice';
import type { InfantPose } from './infant-appearance';
import { calmCue, idleBeat } from './infant-calm';
import { poseOf } from './infant-pose';
import { reactionNow } from './infant-reaction';
import type { Observation } from './observation';
import { PLAY_THINGS, thingLookedAt, turnCue, type PlayThing } from './turn-view';

/** What is there to be looked at where the infant is, besides the things of a play. */
const CALM_THINGS = ['window', 'ball', 'mobile', 'kettle', 'cloths', 'rattle'] as const;
export type CalmThing = (typeof CALM_THINGS)[number];
export type GazeThing = CalmThing | PlayThing;

/** Everything that is looked at, each once. */
export const GAZE_THINGS: readonly GazeThing[] = [...new Set([...CALM_THINGS, ...PLAY_THINGS])];

/** Things that the picture has in sight of the infant, by how it lies or is held. */
const IN_SIGHT: Readonly<Record<InfantPose, readonly [CalmThing, ...CalmThing[]]>> = {
  mat: ['window', 'ball'],
  cot: ['mobile'],
  changingTable: ['cloths'],
  highChair: ['kettle'],
  arms: ['window'],
  shoulder: ['window'],
  cradleFeed: ['window'],
  cradleRock: ['window'],
};
/** Younger infants look at what is bright and large; weeks, rounded from milestone lists. */
const SMALL_THINGS_FROM_WEEKS = 12;

/** What an infant that asks for nothing and watches something watches. */
export function calmThing({ state, seconds }: Observation): CalmThing {
  if (state.activity?.response === 'offerToy') return 'rattle';
  const things = IN_SIGHT[poseOf(state)];
  if (state.infant.ageWeeks < SMALL_THINGS_FROM_WEEKS) return things[0];
  const index = seededIndex(state.seed, 9100 + idleBeat(seconds), things.length);
  return things[index] ?? things[0];
}

/** A jolt or a turning away takes the eyes with it. */
function isTakenUp(look: Observation): boolean {
  const kind = reactionNow(look)?.kind;
  return kind === 'startle' || kind === 'stiffen' || kind === 'turnAway';
}

/** The thing of a play, where the infant still is with it; null once it was carried off. */
export function thingInSight(look: Observation): PlayThing | null {
  return look.state.place === look.moment?.place ? thingLookedAt(look) : null;
}

/** The thing that eyes and head are turned to; null for the caregiver, for nothing, and asleep. */
export function gazeNow(look: Observation): GazeThing | null {
  if (look.state.isAsleep || isTakenUp(look) || turnCue(look) !== null) return null;
  if (thingLookedAt(look)) return thingInSight(look);
  if (cuesNow(look).length > 0 || calmCue(look) !== 'watchesLight') return null;
  return calmThing(look);
}
