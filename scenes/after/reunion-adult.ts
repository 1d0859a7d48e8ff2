import type { CaregiverAtReunion } from '../../src/view-models/after-picture';
import { smooth } from '../drawing/geometry';
import { neutralChannels } from '../infant/rig-parameters';
import type { AdultPose, AdultStance } from './adult-figure';
import { mixOf } from './glide';

/** Where the caregiver is, and how. */
export interface ReunionAdult {
  readonly x: number;
  /** Height of the hip in the picture. */
  readonly y: number;
  readonly scale: number;
  readonly stance: AdultStance;
  readonly pose: AdultPose;
  /** Beyond the door frame: only what is in the opening can be seen. */
  readonly isBehindWall: boolean;
}

const full = (pose: AdultPose): AdultPose => ({
  ...pose,
  face: { ...neutralChannels(), ...pose.face },
});
const WARM = { eyeOpenLeft: 0.74, eyeOpenRight: 0.74, cheekRaise: 0.4, mouthCorner: 0.85 };
const FACING = { headTurn: -0.42, gazeX: -0.6, gazeY: 0.25, browRaise: 0.3 };
const WAITING = full({
  face: { ...WARM, ...FACING },
  farArm: [
    [-70, -60],
    [-128, -66],
  ],
  nearArm: [
    [2, -48],
    [-82, -40],
  ],
});
const HOLDING = full({
  face: { ...WARM, ...FACING, gazeY: 0.5, headTilt: -0.3 },
  farArm: [
    [-96, -84],
    [-150, -60],
  ],
  nearArm: [
    [-10, -50],
    [-104, -30],
  ],
});
/** Back from the door: one hand goes up, the other is still at the handle. */
const COMING_IN = full({
  face: { ...WARM, ...FACING, browRaise: 0.5, mouthOpen: 0.2 },
  farArm: [
    [-76, -70],
    [-98, -142],
  ],
  nearArm: [
    [62, -58],
    [52, 10],
  ],
});
/** Beside the toys before leaving, the hands on the knee. */
const BESIDE = full({
  face: { ...WARM, ...FACING, gazeY: 0.5 },
  farArm: [
    [-64, -64],
    [-92, -14],
  ],
  nearArm: [
    [20, -50],
    [-66, -8],
  ],
});
/** On the way to the door: the arms hang, the face is turned away. */
const LEAVING = full({
  face: { headTurn: 0.6, gazeX: 0.5, mouthCorner: 0.2 },
  farArm: [
    [-44, -56],
    [-48, 8],
  ],
  nearArm: [
    [52, -56],
    [54, 8],
  ],
});

const DOWN: AdultStance = { kneel: 1, stride: 0 };
const UP: AdultStance = { kneel: 0, stride: 0 };
/** Hip of the adult in the open door, further from us than the rug; feet on its threshold. */
const DOOR = { x: 812, y: 262, scale: 0.58, stance: UP };
const IN_DOOR: ReunionAdult = { ...DOOR, pose: COMING_IN, isBehindWall: false };
const GOES_OUT: ReunionAdult = { ...DOOR, pose: LEAVING, isBehindWall: false };
const OUTSIDE: ReunionAdult = { ...DOOR, x: 1010, pose: LEAVING, isBehindWall: true };
const near = (x: number, pose: AdultPose): ReunionAdult => ({
  ...{ x, y: 374, scale: 1, stance: DOWN },
  pose,
  isBehindWall: false,
});
const standing = (adult: ReunionAdult, pose: AdultPose): ReunionAdult => ({
  ...{ ...adult, y: 274, stance: UP },
  pose,
});
const PLACES = {
  beside: near(560, BESIDE),
  kneels: near(724, WAITING),
  comesIn: IN_DOOR,
  away: OUTSIDE,
} as const;

/** Where the caregiver comes to stand in a picture. */
export function adultPlace(caregiver: CaregiverAtReunion, isHolding: boolean): ReunionAdult {
  return caregiver === 'kneels' && isHolding ? near(724, HOLDING) : PLACES[caregiver];
}

interface Leg {
  readonly to: ReunionAdult;
  readonly milliseconds: number;
  readonly isWalk: boolean;
}

/** The way from where the caregiver was to where they are to be. */
function routeTo(from: CaregiverAtReunion, to: CaregiverAtReunion, end: ReunionAdult): Leg[] {
  const leg = (place: ReunionAdult, milliseconds: number, isWalk = false): Leg => ({
    to: place,
    milliseconds,
    isWalk,
  });
  if (to === 'away') {
    const up = standing(adultPlace(from, false), LEAVING);
    const out = [leg(GOES_OUT, 1300, true), leg(OUTSIDE, 500, true)];
    return from === 'comesIn' ? out : [leg(up, 700), ...out];
  }
  if (to === 'comesIn') return [leg(OUTSIDE, 350), leg(IN_DOOR, 650, true)];
  if (from === 'comesIn') return [leg(standing(end, WAITING), 1100, true), leg(end, 700)];
  return [leg(end, 450)];
}

/** One step takes so long, milliseconds. */
const STEP_MILLISECONDS = 620;

/** The caregiver's way through the room, walked leg by leg. */
export interface AdultWalk {
  step(
    caregiver: CaregiverAtReunion,
    isHolding: boolean,
    milliseconds: number,
    isAtOnce: boolean,
  ): void;
  value(): ReunionAdult;
  isOnTheWay(): boolean;
}

export function createAdultWalk(): AdultWalk {
  let place: CaregiverAtReunion = 'beside';
  let end = adultPlace(place, false);
  let from = end;
  let value = end;
  let legs: Leg[] = [];
  let passed = 0;
  const walkOn = (): void => {
    for (let leg = legs[0]; leg && passed >= leg.milliseconds; leg = legs[0]) {
      passed -= leg.milliseconds;
      from = leg.to;
      value = leg.to;
      legs.shift();
    }
    const leg = legs[0];
    if (!leg) return;
    const share = passed / leg.milliseconds;
    const stride = leg.isWalk ? Math.sin((Math.PI * 2 * passed) / STEP_MILLISECONDS) : 0;
    const moved = mixOf(from, leg.to, smooth(share));
    value = {
      ...moved,
      stance: { ...moved.stance, stride: stride * Math.min(1, 4 * (1 - share)) },
    };
  };
  return {
    step(caregiver, isHolding, milliseconds, isAtOnce) {
      const wanted = adultPlace(caregiver, isHolding);
      if (wanted !== end && JSON.stringify(wanted) !== JSON.stringify(end)) {
        legs = routeTo(place, caregiver, wanted);
        from = value;
        passed = 0;
      }
      place = caregiver;
      end = wanted;
      if (isAtOnce) {
        legs = [];
        value = end;
        from = end;
        return;
      }
      passed += milliseconds;
      walkOn();
    },
    value: () => value,
    isOnTheWay: () => legs.length > 0,
  };
}
