import { cueBlend } from '../../src/view-models/cue-blend';
import { CUES } from '../../src/view-models/cues';
import type { CueId } from '../../src/view-models/cues';
import { EXPRESSIONS, mixBlends, normaliseBlend } from '../../src/view-models/expressions';
import type { Blend } from '../../src/view-models/expressions';
import { CALM_CUES } from '../../src/view-models/infant-calm';
import type { CalmCueId } from '../../src/view-models/infant-calm';
import {
  REACTION_BLENDS,
  REACTION_SHARE,
  strengthInPlay,
} from '../../src/view-models/infant-reaction';
import type { ReactionKind } from '../../src/view-models/infant-reaction';
import type { GazeThing, InfantPose, InfantView } from '../../src/view-models/infant-view';
import type { Light, Looks, SceneView } from '../../src/view-models/scene-view';
import { PLAY_THINGS, TURN_CUES, type TurnCueId } from '../../src/view-models/turn-view';
import { NONE, RIG_FIELDS, STILL_FIELDS } from './still-fields';
import type { StillField } from './still-fields';

/** What was chosen, by the name of the field; what is left out is as usual. */
export type Still = Readonly<Record<string, string | number>>;

function readValue(field: StillField, text: string): string | number | undefined {
  if (field.kind === 'choice') return field.values.includes(text) ? text : undefined;
  const value = Number(text);
  const isGood = text !== '' && value >= field.low && value <= field.high;
  return isGood ? value : undefined;
}

/**
 * Reads a still as a link names it: `expression:cry,skin:s5`. Numbers out of range, unknown values
 * and unknown names come back as problems and change nothing.
 */
export function parseStill(text: string): {
  readonly still: Still;
  readonly problems: readonly string[];
} {
  const still: Record<string, string | number> = {};
  const problems: string[] = [];
  for (const part of text.split(',').filter((each) => each !== '')) {
    const [name = '', value = ''] = part.split(':');
    const fields = Object.hasOwn(STILL_FIELDS, name) ? STILL_FIELDS : RIG_FIELDS;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const read = field && readValue(field, value);
    if (read === undefined) problems.push(part);
    else still[name] = read;
  }
  return { still, problems };
}

/** Writes a still as a link names it; what is as usual is left out. */
export function writeStill(still: Still): string {
  return Object.entries(still)
    .filter(([name, value]) => value !== STILL_FIELDS[name]?.usual)
    .map(([name, value]) => `${name}:${value}`)
    .join(',');
}

/** The text of a choice. */
export function textOf(still: Still, name: string): string {
  return String(still[name] ?? STILL_FIELDS[name]?.usual);
}

export function numberOf(still: Still, name: string): number {
  return Number(still[name] ?? STILL_FIELDS[name]?.usual);
}

/** What shows of the arousal in the middle of a stage, 0 to 1. */
const SHOWN: Readonly<Record<string, number>> = { calm: 0, whisper: 0.3, talk: 0.55, shout: 0.85 };

/**
 * The weights of one behaviour or expression, or of two, with what is left of an answer of the body
 * `milliseconds` after it began.
 */
export function expressionsOf(still: Still, milliseconds = 0): Blend {
  const find = (name: string) => EXPRESSIONS.find((each) => each === textOf(still, name));
  const cue = textOf(still, 'cue');
  const stage = textOf(still, 'stage') as InfantView['stage'];
  let first: Blend = { [find('expression') ?? 'calmAlert']: 1 };
  if (Object.hasOwn(CALM_CUES, cue)) first = CALM_CUES[cue as CalmCueId];
  if (Object.hasOwn(TURN_CUES, cue)) first = TURN_CUES[cue as TurnCueId];
  if (Object.hasOwn(CUES, cue))
    first = cueBlend(cue as CueId, stage, SHOWN[stage]!, textOf(still, 'need') === 'play');
  const second = find('second');
  const mixed = second
    ? mixBlends(first, { [second]: 1 }, numberOf(still, 'share'))
    : normaliseBlend(first);
  const reaction = reactionOf(still);
  if (!reaction) return mixed;
  const share = REACTION_SHARE * strengthInPlay(reaction, milliseconds);
  return mixBlends(mixed, REACTION_BLENDS[reaction], share);
}

function reactionOf(still: Still): ReactionKind | null {
  const reaction = textOf(still, 'reaction');
  return reaction === NONE ? null : (reaction as ReactionKind);
}

/** The people of a still. Values were checked when it was read. */
export function looksOfStill(still: Still): Looks {
  const text = (name: string) => textOf(still, name) as never;
  return {
    infant: {
      skin: text('skin'),
      hair: text('hair'),
      hairStyle: text('hairStyle'),
      outfit: text('outfit'),
      eyes: text('eyes'),
    },
    caregiver: { skin: text('caregiverSkin'), knit: text('knit') },
  };
}

/** What is shown of the infant `milliseconds` after it began. */
export function infantViewOfStill(still: Still, milliseconds = 0): InfantView {
  const expressions = expressionsOf(still, milliseconds);
  const { cry = 0, fuss = 0, asleep = 0 } = expressions;
  const reaction = reactionOf(still);
  return {
    ageWeeks: numberOf(still, 'ageWeeks'),
    pose: textOf(still, 'pose') as InfantPose,
    expressions,
    gaze: textOf(still, 'gaze') === NONE ? null : (textOf(still, 'gaze') as GazeThing),
    shownArousal: cry + 0.5 * fuss,
    feltArousal: cry + 0.5 * fuss,
    stage: textOf(still, 'stage') as InfantView['stage'],
    tension: numberOf(still, 'tension'),
    isCrying: cry > 0.5,
    isAsleep: asleep > 0.5,
    reaction: reaction && { kind: reaction, id: 1 },
    sound: { kind: 'none', intensity: 0 },
  };
}

type Task = SceneView['callingTasks'][number];

/** What the stage shows of a still, `milliseconds` after it began. */
export function sceneViewOfStill(still: Still, milliseconds: number): SceneView {
  const text = (name: string) => textOf(still, name);
  const task = (name: string) => (text(name) === NONE ? null : (text(name) as Task));
  const calling = task('calling');
  const mend = numberOf(still, 'mend');
  const infant = infantViewOfStill(still, milliseconds);
  return {
    ageMonths: (infant.ageWeeks * 12) / 52,
    infant,
    whereabouts: text('whereabouts') === 'busy' ? 'busy' : 'near',
    busyWith: task('busyWith'),
    callingTasks: calling ? [calling] : [],
    hands:
      text('response') === NONE
        ? null
        : {
            response: text('response') as never,
            manner: text('manner') as never,
            phase: text('phase') as never,
            progress: numberOf(still, 'progress'),
            isChasing: text('chasing') === 'yes',
            fright: text('fright') === NONE ? null : (text('fright') as never),
            id: 1,
          },
    light: text('light') as Light,
    lightPool: numberOf(still, 'lightPool'),
    vine: Array.from({ length: numberOf(still, 'leaves') }, (_, index) =>
      index % 4 === 2 ? 'mended' : index % 4 === 3 ? 'missed' : 'answered',
    ),
    clockMinutes: 600,
    energy: 0.7,
    mendCount: mend > 0 && milliseconds >= numberOf(still, 'at') - mend ? 1 : 0,
    isInfantsTurn: false,
    thing: PLAY_THINGS.find((thing) => thing === infant.gaze) ?? null,
    noises: [],
    isPaused: false,
  };
}
