import type { ReunionAct, ReunionPicture } from '../../src/view-models/after-picture';
import { lerp } from '../drawing/geometry';
import { CHANNEL_NAMES, type ChannelValues } from '../infant/rig-parameters';
import type { ReunionPose } from './reunion-poses';

/** What a bearing changes of a pose. */
interface Shade {
  readonly channels: Partial<ChannelValues>;
  /** Nearer to the caregiver, or further off, picture units. */
  readonly step?: number;
}

/** The same act by an infant that counts on its caregiver, and by one that does not. */
interface Bearings {
  readonly open?: Shade;
  readonly wary?: Shade;
}

const TO_CAREGIVER = { headTurn: 0.5, headAway: 0, gazeX: 0.75, gazeY: -0.1 };
const FISTS = { leftHandOpen: 0.05, rightHandOpen: 0.05 };
/** The shoulders up, the head low, the hands shut, nothing of a smile. */
const WARY: Shade = {
  channels: {
    ...FISTS,
    ...{ tension: 0.95, headPitch: 0.32, browInner: 0.7, browRaise: 0, browLower: 0.1 },
    ...{ cheekRaise: 0, mouthCorner: -0.4, mouthWide: -0.15, blush: 0.12, glint: 0.7, toe: 0.6 },
  },
  step: -34,
};
/** The shoulders loose, the brow smooth. */
const OPEN: Shade = { channels: { tension: 0, browInner: 0, blush: 0.75 }, step: 14 };
/** Who cries, cries; only the body tells. */
const WARY_CRY: Shade = { channels: { ...FISTS, tension: 1 }, step: -34 };
const OPEN_CRY: Shade = { channels: { tension: 0.2, blush: 0.7 }, step: 14 };

const SOFT_SMILE = { mouthCorner: 0.6, mouthOpen: 0.1, cheekRaise: 0.3, browRaise: 0.3 };
const HANDS_TO_CHEST = { leftHandX: -0.25, leftHandY: 0, rightHandX: 0.3, rightHandY: -0.05 };
/** Held, and not holding: the arms hang and the head keeps off. */
const STIFF_IN_ARMS = {
  ...{ headTurn: -0.55, headTilt: -0.15, headPitch: 0.1, gazeX: -0.6, gazeY: 0.3 },
  ...{ eyeOpenLeft: 0.9, eyeOpenRight: 0.9, lean: -0.7 },
  ...{ leftHandX: -0.6, leftHandY: 0.35, rightHandX: 0.35, rightHandY: 0.55 },
};

const BEARINGS: Readonly<Partial<Record<ReunionAct, Bearings>>> = {
  plays: {
    open: { channels: { ...SOFT_SMILE, headTurn: 0.2, gazeX: 0.3, rightHandX: 0.3 }, step: 60 },
    wary: { channels: { headTurn: -0.55, gazeX: -0.5, mouthOpen: 0 }, step: -60 },
  },
  looksUp: {
    open: { channels: { ...SOFT_SMILE, rightHandX: 0.95, rightHandY: -0.3 }, step: 60 },
    wary: { channels: { headTurn: 0.15, gazeX: 0.8, mouthOpen: 0 }, step: -60 },
  },
  playsThinly: {
    open: { channels: { mouthCorner: 0.35, headTurn: -0.2 } },
    wary: { channels: { headPitch: 0.5, gazeY: 0.8 }, step: -60 },
  },
  watchesDoor: {
    wary: { channels: { rightHandX: 0.8, rightHandY: 0.5, headTilt: -0.1 }, step: -70 },
  },
  calls: { wary: { channels: { ...HANDS_TO_CHEST, mouthOpen: 0.2, headTurn: 0.3 }, step: -80 } },
  criesAtDoor: { wary: { channels: HANDS_TO_CHEST, step: -80 } },
  greets: {
    wary: {
      channels: {
        ...{ eyeOpenLeft: 0.8, eyeOpenRight: 0.8, mouthOpen: 0.05, gazeX: 0.8, headTurn: 0.15 },
        ...{ rightHandX: 0.75, rightHandY: -0.1, leftHandX: -0.3, leftHandY: 0.3 },
      },
    },
  },
  sharesToy: {
    wary: { channels: { headTurn: 0.1, gazeX: 0.7, mouthOpen: 0 } },
  },
  backToToys: {
    open: { channels: { headTurn: 0.1, gazeX: 0.1 }, step: 40 },
    wary: { channels: { headTurn: -0.6, gazeX: -0.6, mouthOpen: 0 }, step: -60 },
  },
  comes: { wary: { channels: { gazeX: 0.2, gazeY: 0.6, mouthOpen: 0 }, step: -30 } },
  reachesUp: {
    open: { channels: { mouthCorner: 0.35, browInner: 0.25 }, step: 50 },
    wary: {
      channels: {
        ...{ leftHandX: -0.62, leftHandY: -0.3, rightHandX: 0.66, rightHandY: -0.34 },
        ...{ headTurn: -0.1, headPitch: 0.15, gazeX: 0.8, gazeY: -0.3, mouthOpen: 0.05 },
      },
    },
  },
  settles: {
    open: { channels: { mouthCorner: 0.6, cheekRaise: 0.25 } },
    wary: { channels: STIFF_IN_ARMS },
  },
  clings: { wary: { channels: { leftHandX: -0.1, rightHandX: 0.5, headTurn: -0.1 } } },
  keepsBusy: {
    open: { channels: { headAway: -0.3, mouthCorner: 0.5, browRaise: 0.2 }, step: 80 },
  },
  turnsAway: { open: { channels: { mouthCorner: 0.35, headTurn: -0.35, lean: 0 }, step: 80 } },
  glances: {
    open: { channels: { ...TO_CAREGIVER, ...SOFT_SMILE }, step: 80 },
    wary: { channels: { headTurn: -0.2 } },
  },
  // Full of holding, it wants down to its toys.
  leansOut: {
    open: {
      channels: {
        ...{ headAway: 0, headTurn: -0.45, mouthCorner: 0.55, cheekRaise: 0.2, lean: -0.5 },
        ...{ leftHandX: -0.9, leftHandY: 0.2, leftHandOpen: 0.9, rightHandX: 0.6, rightHandY: 0.1 },
      },
    },
  },
  fusses: {
    open: { channels: { ...TO_CAREGIVER, rightHandX: 1.1, rightHandY: -0.1 }, step: 30 },
    wary: { channels: { headTurn: -0.35, gazeX: -0.4 }, step: -30 },
  },
  // Only a moment's halt: it looks at the face it knows, one hand on its way.
  freezes: {
    open: {
      channels: {
        ...TO_CAREGIVER,
        ...{ gazeSplit: 0, glint: 1, pupil: 0.55, browRaise: 0.4, mouthCorner: 0.3, mouthWide: 0 },
        ...{ rightHandX: 1, rightHandY: -0.15, rightHandOpen: 0.8 },
      },
      step: 46,
    },
    wary: {
      channels: {
        ...{ leftHandX: -0.34, leftHandY: -0.42, rightHandX: 0.5, rightHandY: 0.2 },
        ...{ headTurn: -0.3, gazeX: -0.2, eyeOpenLeft: 0.98, eyeOpenRight: 0.98, headPitch: 0.2 },
      },
      step: -50,
    },
  },
  stopsHalfway: {
    open: { channels: { ...SOFT_SMILE, gazeX: 0.7, gazeY: -0.3, glint: 1, gazeSplit: 0 } },
    wary: { channels: { gazeX: -0.4, gazeY: 0.6 }, step: -40 },
  },
  comesAside: {
    open: { channels: { ...TO_CAREGIVER, mouthCorner: 0.3, lean: 0.2 }, step: 30 },
  },
};

/** From this much trust on an infant that looks to its toys does so with its face to the room. */
const SHOWS_ITS_BACK_BELOW = 0.5;
/** How much fear opens the eyes, and how far it pulls back, units. Assumption. */
const FEAR_EYES = 0.35;
const FEAR_BACK_UNITS = 50;
/** Being upset inside stiffens, however calm the face is. Assumption. */
const UPSET_TENSION = 0.4;

function apply(channels: ChannelValues, shades: readonly (Shade | undefined)[]): ChannelValues {
  return Object.assign({ ...channels }, ...shades.map((shade) => shade?.channels)) as ChannelValues;
}

const stepOf = (shades: readonly (Shade | undefined)[]): number =>
  shades.reduce((step, shade) => shade?.step ?? step, 0);

/** How an infant carries itself in an act: what its pose becomes, and how far it stands off. */
export interface Borne {
  readonly channels: ChannelValues;
  /** To the right, picture units; the caregiver is there. */
  readonly step: number;
}

/** An act as this infant carries it, somewhere between wary and open. */
export function bear(
  { act, bearing }: ReunionPicture,
  { expression, posture }: ReunionPose,
  channels: ChannelValues,
): Borne {
  const isCrying = expression === 'cry' || expression === 'cling';
  const { open, wary } = BEARINGS[act] ?? {};
  const openShades = [isCrying ? OPEN_CRY : OPEN, open];
  const waryShades = [isCrying ? WARY_CRY : WARY, wary];
  const { inCaregiver, fear, upset } = bearing;
  const [from, to] = [apply(channels, waryShades), apply(channels, openShades)];
  const mixed = { ...channels };
  for (const channel of CHANNEL_NAMES)
    mixed[channel] = lerp(from[channel], to[channel], inCaregiver);
  mixed.tension += UPSET_TENSION * upset * (1 - inCaregiver);
  if (!isCrying) {
    mixed.eyeOpenLeft += FEAR_EYES * fear;
    mixed.eyeOpenRight += FEAR_EYES * fear;
  }
  if (posture === 'held') return { channels: mixed, step: 0 };
  const step = lerp(stepOf(waryShades), stepOf(openShades), inCaregiver);
  return { channels: mixed, step: step - FEAR_BACK_UNITS * fear };
}

/** Whether an infant shows its back: to one it counts on it does not, unless it looks to the door. */
export function isFromBehind({ act, bearing }: ReunionPicture, { seenFrom }: ReunionPose): boolean {
  const isOpen = bearing.inCaregiver >= SHOWS_ITS_BACK_BELOW;
  return seenFrom === 'behind' && (act === 'watchesDoor' || !isOpen);
}
