import { between, seededChance, type Chance } from './seeded-chance';
import { melody, swell, type Contour } from './voice-curves';
import type { VoicePlan, VoiceUnit } from './voice-plan';

/** Ways in which a child at school is heard to meet its teacher. No words are spoken. */
export type ChildGesture =
  'asks' | 'hesitates' | 'manages' | 'hides' | 'keepsApart' | 'clings' | 'actsOut';

export interface ChildVoiceOptions {
  readonly gesture: ChildGesture;
  readonly ageYears: number;
  /** How often it has been heard already: a gesture is made once. */
  readonly index: number;
  readonly seed: number;
  /** No sudden onsets, and quieter. */
  readonly isSoft: boolean;
}

/** One part of a gesture: a syllable, a breath or something that is knocked. */
interface Part {
  /** Silence before it. */
  readonly pauseSeconds: number;
  readonly seconds: number;
  /** As a share of the child's own pitch; null for breath alone. */
  readonly pitch: number | null;
  readonly contour: Contour;
  readonly span: number;
  readonly loudness: number;
  readonly attackSeconds: number;
  readonly roughness?: number;
  readonly breathiness?: number;
  readonly brightness?: number;
  readonly waver?: number;
}

const PART: Part = {
  ...{ pauseSeconds: 0.04, seconds: 0.24, pitch: 1, contour: 'riseFall', span: 0.16 },
  ...{ loudness: 0.24, attackSeconds: 0.07 },
};
const BREATH: Part = {
  ...{ ...PART, pitch: null, seconds: 0.5, loudness: 0.12, attackSeconds: 0.2, breathiness: 1 },
};
/** A step in soft shoes; a block of wood that falls. */
const STEP: Part = {
  ...{ ...PART, pauseSeconds: 0.3, seconds: 0.16, pitch: 0.34, contour: 'fall', span: 0.4 },
  ...{ attackSeconds: 0.03, breathiness: 0.6 },
};
const BLOCK: Part = {
  ...{ ...PART, seconds: 0.09, pitch: 1.7, contour: 'fall', span: 0.5, loudness: 0.24 },
  ...{ attackSeconds: 0.012, breathiness: 0.45, brightness: 0.1 },
};
const SHOUT: Part = {
  ...{ ...PART, contour: 'fall', span: 0.3, loudness: 0.42, attackSeconds: 0.05 },
  ...{ roughness: 0.35, brightness: 0.6 },
};

/**
 * What is heard with each way of showing a need. All of it is assumption; it follows what the picture
 * shows: a question goes up, a hand that sinks is a word that stops.
 */
const GESTURES: Readonly<Record<ChildGesture, readonly Part[]>> = {
  asks: [
    PART,
    { ...PART, pitch: 0.95 },
    { ...PART, seconds: 0.38, pitch: 1.15, contour: 'rise', span: 0.35, loudness: 0.28 },
  ],
  hesitates: [
    {
      ...PART,
      seconds: 0.2,
      contour: 'rise',
      loudness: 0.16,
      breathiness: 0.4,
      attackSeconds: 0.1,
    },
    { ...BREATH, pauseSeconds: 0.16, seconds: 0.6 },
  ],
  manages: [
    { ...PART, seconds: 0.42, pitch: 0.9, span: 0.06, loudness: 0.16, attackSeconds: 0.12 },
    { ...PART, seconds: 0.42, pitch: 1.12, span: 0.06, loudness: 0.16, attackSeconds: 0.12 },
    { ...PART, seconds: 0.6, pitch: 1, span: 0.06, loudness: 0.16, attackSeconds: 0.12 },
  ],
  hides: [
    { ...PART, seconds: 0.3, pitch: 0.82, contour: 'fall', loudness: 0.18, breathiness: 0.45 },
  ],
  keepsApart: [
    { ...STEP, pauseSeconds: 0, loudness: 0.3 },
    { ...STEP, loudness: 0.22 },
    { ...STEP, loudness: 0.15 },
    { ...BREATH, pauseSeconds: 0.3, seconds: 0.9 },
  ],
  clings: [
    { ...PART, seconds: 0.9, pitch: 1.2, span: 0.22, waver: 0.03, brightness: 0.3, loudness: 0.26 },
    { ...PART, seconds: 1.2, pitch: 1.1, span: 0.3, waver: 0.03, brightness: 0.3, loudness: 0.24 },
  ],
  actsOut: [
    { ...SHOUT, pitch: 1.35, seconds: 0.36 },
    { ...SHOUT, pitch: 1.2, seconds: 0.5, pauseSeconds: 0.1 },
    { ...BLOCK, pauseSeconds: 0.08 },
    { ...BLOCK, pitch: 1.45, pauseSeconds: 0.07 },
    { ...BLOCK, pitch: 1.9, pauseSeconds: 0.16, loudness: 0.18 },
    { ...BLOCK, pitch: 1.5, pauseSeconds: 0.05, loudness: 0.12 },
  ],
};

/** Mean pitch of a child's speech at about three and at about seven, hertz. Assumption. */
const PITCH_HERTZ = { atThree: 315, perYear: -13 };
/** Nothing sudden in the softer sound: so long it takes at least to begin, and so loud it is. */
const SOFT = { attackSeconds: 0.14, loudness: 0.55 };

function unitOf(
  part: Part,
  startSeconds: number,
  { ageYears, isSoft }: ChildVoiceOptions,
  chance: Chance,
): VoiceUnit {
  const own = PITCH_HERTZ.atThree + PITCH_HERTZ.perYear * (ageYears - 3);
  const { pitch, contour, span, waver = 0, roughness = 0, brightness = 0.15 } = part;
  const least = isSoft ? SOFT.attackSeconds : 0;
  const durationSeconds = Math.max(part.seconds * between(chance, [0.9, 1.1]), 2 * least);
  const attackSeconds = Math.max(part.attackSeconds, least);
  const loudness = part.loudness * (isSoft ? SOFT.loudness : 1);
  const meanHertz = own * (pitch ?? 1) * between(chance, [0.97, 1.03]);
  const curve = { meanHertz, durationSeconds, contour, span, arcCount: 1, jitter: 0.006, waver };
  return {
    startSeconds,
    durationSeconds,
    pitchHertz: pitch === null ? [] : melody(curve, chance),
    loudness: swell(durationSeconds, attackSeconds, 0.4 * durationSeconds, loudness),
    roughness: isSoft ? 0.4 * roughness : roughness,
    breathiness: part.breathiness ?? 0.18,
    brightness: isSoft ? 0.4 * brightness : brightness,
  };
}

/** A child's way of meeting its teacher, heard once. */
export function planChildVoice(options: ChildVoiceOptions): VoicePlan {
  if (options.index > 0) return { units: [], lengthSeconds: Infinity };
  const chance = seededChance(options.seed);
  const units: VoiceUnit[] = [];
  let clock = 0.1;
  for (const part of GESTURES[options.gesture]) {
    clock += part.pauseSeconds;
    const unit = unitOf(part, clock, options, chance);
    units.push(unit);
    clock += unit.durationSeconds;
  }
  return { units, lengthSeconds: Infinity };
}
