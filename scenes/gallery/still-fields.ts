import { GAZE_THINGS } from '../../src/view-models/gaze';
import { FRIGHT_KINDS } from '../../src/view-models/fright';
import {
  GRADES,
  REUNION_ACTS,
  SCHOOL_SIGNALS,
  TEACHER_ACTS,
} from '../../src/view-models/after-picture';
import { EXPRESSIONS } from '../../src/view-models/expressions';
import { CUES, CUES_OF_NEED } from '../../src/view-models/cues';
import { CALM_CUES } from '../../src/view-models/infant-calm';
import type { Looks } from '../../src/view-models/scene-view';
import { TURN_CUES } from '../../src/view-models/turn-view';
import { STREAKS } from '../caregiver/care-effects';
import { RESTING_PICTURES } from '../caregiver/resting-pictures';
import { EYES, HAIR, KNITS, OUTFITS, SKINS } from '../drawing/palette';
import type { SeenFrom } from '../infant/draw-infant';
import { CHANNELS } from '../infant/rig-parameters';
import { STANCES } from '../infant/stances';
import { THING_PLACES } from '../room/counter';
import { ROOM_TONES } from '../room/room-tones';

/** One thing that can be chosen for a still. */
export type StillField =
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly usual: string }
  | {
      readonly kind: 'number';
      readonly low: number;
      readonly high: number;
      readonly step: number;
      readonly usual: number;
    };

function choice(values: readonly string[], usual = values[0]!): StillField {
  return { kind: 'choice', values, usual };
}
function number(low: number, high: number, step: number, usual: number): StillField {
  return { kind: 'number', low, high, step, usual };
}

const HAIR_STYLES: Readonly<Record<Looks['infant']['hairStyle'], true>> = {
  tuft: true,
  fuzz: true,
  cap: true,
  curls: true,
  puffs: true,
  swoop: true,
};
export const NONE = 'none';
const THINGS = Object.keys(THING_PLACES);

/**
 * Everything that can be chosen, as data, taken from where it is drawn: what the rig, the hands or
 * the room learn to do can be chosen here without a change.
 */
export const STILL_FIELDS: Readonly<Record<string, StillField>> = {
  /**
   * The infant alone, its face alone, the infant alone as it moves in the game, the stage as in the
   * game, or what follows the year.
   */
  show: choice(['figure', 'face', 'moving', 'stage', 'reunion', 'school']),
  expression: choice(EXPRESSIONS, 'calmAlert'),
  /** A behaviour of the game instead of one expression, as strong as it is at its stage. */
  cue: choice([NONE, ...[CUES, CALM_CUES, TURN_CUES].flatMap(Object.keys)]),
  stage: choice(['calm', 'whisper', 'talk', 'shout']),
  /** What the behaviour is about: an invitation to play never turns into a cry. */
  need: choice([NONE, ...Object.keys(CUES_OF_NEED)]),
  /** An answer of the body to what was just done. */
  reaction: choice([NONE, 'ease', 'brighten', 'startle', 'stiffen', 'turnAway']),
  /** What it looks at, beside what it does. */
  gaze: choice([NONE, ...GAZE_THINGS]),
  /** Mixed into the first, by `share`. */
  second: choice([NONE, ...EXPRESSIONS]),
  share: number(0, 1, 0.05, 0.5),
  ageWeeks: number(2, 56, 1, 26),
  pose: choice(Object.keys(RESTING_PICTURES)),
  /** How a figure alone bears its weight; on the stage age and mood decide. */
  stance: choice(STANCES),
  seenFrom: choice(['front', 'behind', 'overShoulder'] satisfies SeenFrom[]),
  tension: number(0, 1, 0.05, 0),
  skin: choice(Object.keys(SKINS), 's3'),
  hair: choice(Object.keys(HAIR)),
  hairStyle: choice(Object.keys(HAIR_STYLES)),
  eyes: choice(Object.keys(EYES)),
  outfit: choice(Object.keys(OUTFITS)),
  caregiverSkin: choice(Object.keys(SKINS), 's4'),
  knit: choice(Object.keys(KNITS)),
  light: choice(Object.keys(ROOM_TONES)),
  lightPool: number(0, 1, 0.05, 0.5),
  leaves: number(0, 12, 1, 4),
  response: choice([NONE, ...Object.keys(STREAKS)]),
  manner: choice(['gentle', 'plain', 'abrupt']),
  phase: choice(['reaching', 'doing']),
  /** What an abrupt act that frightens is to the infant. */
  fright: choice([NONE, ...FRIGHT_KINDS]),
  /** The game goes after an infant that has turned away. */
  chasing: choice(['no', 'yes']),
  progress: number(0, 1, 0.05, 1),
  /** A mend, so many milliseconds before the end; 0 is none. */
  mend: number(0, 2500, 100, 0),
  whereabouts: choice(['near', 'busy']),
  busyWith: choice([NONE, ...THINGS]),
  calling: choice([NONE, ...THINGS]),
  /** What the infant does at the reunion. */
  act: choice(REUNION_ACTS),
  /** Which year at school, how the child shows its need, and what the teacher does. */
  grade: choice(GRADES),
  signal: choice(SCHOOL_SIGNALS),
  answer: choice([NONE, ...TEACHER_ACTS]),
  after: choice([NONE, 'eased', 'same', 'startled']),
  /** After the year: how much the child counts on whoever is there, and how it fears them. */
  trust: number(0, 1, 0.05, 0.5),
  fear: number(0, 1, 0.05, 0),
  motion: choice(['full', 'reduced']),
  /** The same seed moves the same way. */
  seed: number(1, 99, 1, 1),
  /** Side of its tile on a sheet, pixels; a stage is as large as it always is. */
  side: number(64, 720, 1, 128),
  /** How long all this has been going on, milliseconds. */
  at: number(0, 12_000, 100, 1200),
};

/** The moving parts of the rig; chosen for a figure or a face, they overrule the expression. */
export const RIG_FIELDS: Readonly<Record<string, StillField>> = Object.fromEntries(
  Object.entries(CHANNELS).map(([name, { low, neutral, high }]) => [
    name,
    number(low, high, 0.01, neutral),
  ]),
);
