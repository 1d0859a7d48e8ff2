import type { Channel } from './rig-parameters';

/** Channels that move together. */
export type Part =
  | 'gaze'
  | 'brows'
  | 'lids'
  | 'cheeks'
  | 'mouth'
  | 'corners'
  | 'skin'
  | 'tears'
  | 'head'
  | 'leftHand'
  | 'rightHand'
  | 'feet'
  | 'body';

export const PART_OF_CHANNEL: Readonly<Record<Channel, Part>> = {
  headTurn: 'head',
  headAway: 'head',
  headTilt: 'head',
  headPitch: 'head',
  browRaise: 'brows',
  browInner: 'brows',
  browLower: 'brows',
  eyeOpenLeft: 'lids',
  eyeOpenRight: 'lids',
  eyeSqueeze: 'lids',
  cheekRaise: 'cheeks',
  gazeX: 'gaze',
  gazeY: 'gaze',
  gazeSplit: 'gaze',
  pupil: 'skin',
  glint: 'lids',
  mouthOpen: 'mouth',
  mouthWide: 'mouth',
  mouthCorner: 'corners',
  mouthSquare: 'mouth',
  lipPout: 'mouth',
  chin: 'mouth',
  tongue: 'mouth',
  tongueOut: 'mouth',
  tongueCup: 'mouth',
  noseWrinkle: 'mouth',
  drool: 'mouth',
  blush: 'skin',
  flush: 'skin',
  tear: 'tears',
  breath: 'body',
  lean: 'body',
  tension: 'body',
  toe: 'feet',
  leftHandX: 'leftHand',
  leftHandY: 'leftHand',
  rightHandX: 'rightHand',
  rightHandY: 'rightHand',
  leftHandOpen: 'leftHand',
  rightHandOpen: 'rightHand',
  leftHandSize: 'leftHand',
  rightHandSize: 'rightHand',
  leftFootX: 'feet',
  leftFootY: 'feet',
  rightFootX: 'feet',
  rightFootY: 'feet',
};

/** What is happening to the face as a whole; it decides what leads and what lags. */
export type Change =
  'ordinary' | 'rising' | 'calming' | 'smiling' | 'sleeping' | 'startling' | 'freezing';

/** Milliseconds until 95 % of the way is done, and how long the start hangs back. */
export interface Pace {
  readonly settle: number;
  readonly lag: number;
}

function pace(settle: number, lag = 0): Pace {
  return { settle, lag };
}

type Paces = Readonly<Record<Part, Pace>>;

/** Gaze leads the head; the hands do not start together. */
const ORDINARY: Paces = {
  gaze: pace(130),
  brows: pace(600),
  lids: pace(500),
  cheeks: pace(600, 60),
  mouth: pace(700),
  corners: pace(700),
  skin: pace(1500),
  tears: pace(2000),
  head: pace(520, 100),
  leftHand: pace(650),
  rightHand: pace(650, 75),
  feet: pace(800),
  body: pace(700),
};

function everywhere(each: Pace, skin: Pace): Paces {
  return {
    gaze: each,
    brows: each,
    lids: each,
    cheeks: each,
    mouth: each,
    corners: each,
    skin,
    tears: skin,
    head: each,
    leftHand: each,
    rightHand: each,
    feet: each,
    body: each,
  };
}

/** Timings of the art direction; drawing choices, watched and tuned by eye. */
const PACES: Readonly<Record<Change, Paces>> = {
  ordinary: ORDINARY,
  // To a cry: brows, then the lids shut, then the mouth opens.
  rising: {
    ...ORDINARY,
    brows: pace(350),
    lids: pace(340, 50),
    cheeks: pace(340, 50),
    mouth: pace(700, 200),
    corners: pace(450),
    tears: pace(1500),
  },
  // From a cry: the mouth first, the brows last; the flush stays 6 s, wet lids 10 s.
  // Its corners wait for the eyes: a smile under squeezed lids would be a laugh.
  calming: {
    gaze: pace(300),
    brows: pace(3600, 800),
    lids: pace(2400, 350),
    cheeks: pace(2400, 350),
    mouth: pace(1700),
    corners: pace(4000, 900),
    skin: pace(6000),
    tears: pace(10_000),
    head: pace(1200, 100),
    leftHand: pace(1500),
    rightHand: pace(1500, 90),
    feet: pace(1500),
    body: pace(2000),
  },
  smiling: {
    ...ORDINARY,
    brows: pace(300),
    lids: pace(280),
    cheeks: pace(280, 60),
    mouth: pace(250),
    corners: pace(250),
  },
  // Into sleep everything sinks slowly.
  sleeping: {
    ...everywhere(pace(1800), pace(3000)),
    gaze: pace(600),
    lids: pace(1500),
    leftHand: pace(2600, 200),
    rightHand: pace(2600, 350),
    head: pace(2200, 150),
  },
  startling: everywhere(pace(120), pace(600)),
  freezing: everywhere(pace(200), pace(1500)),
};

/** Reduced motion: everything cross-fades at once and together. */
const CROSS_FADE = pace(200);

export function paceOf(part: Part, change: Change, isMotionReduced: boolean): Pace {
  return isMotionReduced ? CROSS_FADE : PACES[change][part];
}
