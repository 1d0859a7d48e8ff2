import type { Expression } from '../../src/view-models/expressions';
import { EXPRESSIONS, normaliseBlend } from '../../src/view-models/expressions';
import type { InfantPose, InfantView } from '../../src/view-models/infant-view';
import type { Light, Looks, SceneView } from '../../src/view-models/scene-view';
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

/** The weights of one expression, or of two. */
export function expressionsOf(still: Still): Readonly<Partial<Record<Expression, number>>> {
  const find = (name: string) => EXPRESSIONS.find((each) => each === textOf(still, name));
  const first = find('expression') ?? 'calmAlert';
  const second = find('second');
  if (!second || second === first) return { [first]: 1 };
  const share = numberOf(still, 'share');
  return normaliseBlend({ [first]: 1 - share, [second]: share });
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

export function infantViewOfStill(still: Still): InfantView {
  const expressions = expressionsOf(still);
  const { cry = 0, fuss = 0, asleep = 0 } = expressions;
  return {
    ageWeeks: numberOf(still, 'ageWeeks'),
    pose: textOf(still, 'pose') as InfantPose,
    expressions,
    shownArousal: cry + 0.5 * fuss,
    feltArousal: cry + 0.5 * fuss,
    stage: 'calm',
    tension: numberOf(still, 'tension'),
    isCrying: cry > 0.5,
    isAsleep: asleep > 0.5,
    reaction: null,
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
  const infant = infantViewOfStill(still);
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
    noises: [],
    isPaused: false,
  };
}
