import type { InfantView } from '../../src/view-models/infant-view';
import { clamp, lerp, smooth } from '../drawing/geometry';
import { CHANNEL_NAMES } from './rig-parameters';
import type { Channel, ChannelValues } from './rig-parameters';
import { expressionParameters } from './expressions';
import { monthsOf } from './growth';
import { startleByAge } from './startle-by-age';

type Reaction = NonNullable<InfantView['reaction']>;
type ReactionKind = Reaction['kind'];

/** How a reaction comes and goes, milliseconds, and where it pulls the channels. */
interface Course {
  readonly rise: number;
  readonly hold: number;
  readonly fall: number;
  readonly pose: Readonly<Partial<ChannelValues>>;
}

const startled = expressionParameters('startle');

/** Each can be seen within 300 ms. Timings are those of the art direction. */
const COURSES: Readonly<Record<ReactionKind, Course>> = {
  startle: {
    rise: 120,
    hold: 300,
    fall: 900,
    pose: Object.fromEntries(CHANNEL_NAMES.map((channel) => [channel, startled[channel]])),
  },
  stiffen: {
    rise: 180,
    hold: 900,
    fall: 900,
    pose: {
      tension: 1,
      toe: 1,
      leftHandOpen: 0,
      rightHandOpen: 0,
      browLower: 0.5,
      browInner: 0.5,
      mouthCorner: -0.25,
      mouthWide: 0.2,
      leftFootY: 1.38,
      rightFootY: 1.38,
      headPitch: -0.2,
    },
  },
  turnAway: {
    rise: 420,
    hold: 1400,
    fall: 1000,
    pose: {
      headTurn: 0.8,
      headAway: 0.7,
      gazeX: 0.65,
      gazeY: 0.25,
      headTilt: 0.1,
      mouthCorner: 0.05,
      lean: 0.4,
    },
  },
  ease: {
    rise: 260,
    hold: 900,
    fall: 1600,
    pose: {
      tension: 0,
      toe: 0,
      browLower: 0,
      browInner: 0.15,
      mouthCorner: 0.35,
      leftHandOpen: 0.5,
      rightHandOpen: 0.5,
      headTilt: 0.16,
    },
  },
  brighten: {
    rise: 220,
    hold: 1300,
    fall: 1000,
    pose: {
      browRaise: 0.6,
      browLower: 0,
      eyeOpenLeft: 1,
      eyeOpenRight: 1,
      cheekRaise: 0.25,
      mouthCorner: 0.8,
      mouthOpen: 0.14,
      glint: 1,
      pupil: 0.7,
      leftHandOpen: 0.8,
      rightHandOpen: 0.8,
    },
  },
};
const KINDS = Object.keys(COURSES) as readonly ReactionKind[];

/** A face that cries hard takes little of a mild reaction; the body shows it. */
const CRYING_HIDES: readonly Channel[] = [
  'eyeOpenLeft',
  'eyeOpenRight',
  'mouthOpen',
  'mouthCorner',
  'cheekRaise',
  'browRaise',
  'browLower',
];

/** Older infants start less. */
function startleShare(ageWeeks: number): number {
  return lerp(1, 0.55, clamp((ageWeeks - 17) / 9));
}

interface Running {
  /** Linear, 0 to 1; eased where it is used. */
  level: number;
  /** Time left at full strength before it fades. */
  holdLeft: number;
}

export interface Reactions {
  /** Starts the reaction of a view when its id is a new one. */
  notice(view: InfantView, headTurn: number): void;
  tick(milliseconds: number, isMotionReduced: boolean): void;
  apply(values: ChannelValues): void;
}

export function createReactions(): Reactions {
  const running = Object.fromEntries(
    KINDS.map((kind) => [kind, { level: 0, holdLeft: 0 }]),
  ) as Record<ReactionKind, Running>;
  let lastId: number | null = null;
  let ageWeeks = 0;
  let awaySide = 1;

  const pull = (values: ChannelValues, kind: ReactionKind, share: number): void => {
    const { pose } = COURSES[kind];
    const aged = kind === 'startle' ? startleByAge({ ...pose }, 1, monthsOf(ageWeeks)) : pose;
    const hidden = kind === 'startle' ? 0 : values.eyeSqueeze;
    const mirrored = kind === 'turnAway' ? awaySide : 1;
    for (const channel of Object.keys(pose) as Channel[]) {
      const isSideways =
        channel === 'headTurn' ||
        channel === 'headAway' ||
        channel === 'gazeX' ||
        channel === 'lean';
      const target = aged[channel]! * (isSideways ? mirrored : 1);
      const kept = CRYING_HIDES.includes(channel) ? share * (1 - hidden) : share;
      values[channel] = lerp(values[channel], target, kept);
    }
  };

  return {
    notice(view, headTurn) {
      ageWeeks = view.ageWeeks;
      const { reaction } = view;
      if (!reaction || reaction.id === lastId) return;
      lastId = reaction.id;
      // Away is the side the head is on already; straight ahead it is the right.
      if (running.turnAway.level < 0.05) awaySide = headTurn < -0.1 ? -1 : 1;
      const course = COURSES[reaction.kind];
      running[reaction.kind].holdLeft = course.rise + course.hold;
    },
    tick(milliseconds, isMotionReduced) {
      for (const kind of KINDS) {
        const course = COURSES[kind];
        const state = running[kind];
        const length = state.holdLeft > 0 ? course.rise : -course.fall;
        const fade = isMotionReduced ? Math.sign(length) * 200 : length;
        state.level = clamp(state.level + milliseconds / fade);
        state.holdLeft = Math.max(0, state.holdLeft - milliseconds);
      }
    },
    apply(values) {
      for (const kind of KINDS) {
        const { level } = running[kind];
        if (level <= 0) continue;
        const share = kind === 'startle' ? startleShare(ageWeeks) : 0.9;
        pull(values, kind, smooth(level) * share);
      }
    },
  };
}
