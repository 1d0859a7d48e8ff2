import type { ReunionPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { peopleOf } from '../caregiver/person';
import type { HeadLooks } from '../infant/complexion';
import { drawInfant } from '../infant/draw-infant';
import { expressionParameters } from '../infant/expressions';
import { keepInRange } from '../infant/rig-parameters';
import { groundBelow, isInProfile, takeStance, type Stance } from '../infant/stances';
import { drawRattle } from '../room/toys';
import { drawKneelingAdult, drawStandingAdult, type AdultPose } from './adult-figure';
import { REUNION_POSES, type ReunionPose } from './reunion-poses';
import { drawReunionRoom } from './reunion-room';

const FLOOR_LEVEL = 484;
const INFANT_SCALE = 0.62;
/** The year is over. */
const INFANT_MONTHS = 12;
/** Usual places of the belly. */
const PLACE_X = { toys: 270, between: 430, door: 610, arms: 628 } as const;
/** The knees drawn up, as an infant is held. */
const HELD_FEET = { leftFootX: -0.5, leftFootY: 1.2, rightFootX: 0.5, rightFootY: 1.2 };
const STANCES: Readonly<Record<ReunionPose['posture'], Stance>> = {
  sits: 'sitting',
  stands: 'standing',
  crawls: 'crawling',
  held: 'lying',
};

const WARM = { eyeOpenLeft: 0.74, eyeOpenRight: 0.74, cheekRaise: 0.4, mouthCorner: 0.85 };
const FACING = { headTurn: -0.42, gazeX: -0.6, gazeY: 0.25, browRaise: 0.3 };
const WAITING: AdultPose = {
  face: { ...WARM, ...FACING },
  farArm: [
    [-70, -60],
    [-128, -66],
  ],
  nearArm: [
    [2, -48],
    [-82, -40],
  ],
};
const HOLDING: AdultPose = {
  face: { ...WARM, ...FACING, gazeY: 0.5, headTilt: -0.3 },
  farArm: [
    [-96, -84],
    [-150, -60],
  ],
  nearArm: [
    [-10, -50],
    [-104, -30],
  ],
};

/** Back from the door: one hand goes up, the other is still at the handle. */
const COMING_IN: AdultPose = {
  face: { ...WARM, ...FACING, browRaise: 0.5, mouthOpen: 0.2 },
  farArm: [
    [-76, -70],
    [-98, -142],
  ],
  nearArm: [
    [62, -58],
    [52, 10],
  ],
};
/** Beside the toys before leaving, the hands on the knee. */
const BESIDE: AdultPose = {
  face: { ...WARM, ...FACING, gazeY: 0.5 },
  farArm: [
    [-64, -64],
    [-92, -14],
  ],
  nearArm: [
    [20, -50],
    [-66, -8],
  ],
};
/** Hip of the adult in the open door, further from us than the rug; feet on its threshold. */
const IN_DOOR = { x: 812, y: 262, scaleX: 0.58 };
const KNEELS = { x: 724, y: 374 };
const KNEELS_BESIDE = { x: 560, y: 374 };

function drawTheInfant(pen: Pen, picture: ReunionPicture, looks: Looks): void {
  const pose = REUNION_POSES[picture.act];
  const base = expressionParameters(pose.expression, INFANT_MONTHS);
  const stance = STANCES[pose.posture];
  const isHeld = pose.posture === 'held';
  const feet = isHeld ? HELD_FEET : {};
  const channels = keepInRange({ ...takeStance({ ...base }, stance), ...feet, ...pose.channels });
  const x = isHeld ? PLACE_X.arms : (pose.x ?? PLACE_X[picture.place]);
  const y = isHeld ? 356 : FLOOR_LEVEL - groundBelow(stance, INFANT_MONTHS) * INFANT_SCALE;
  const shadow = isInProfile(stance) ? 104 : 78;
  if (!isHeld) pen.spot(x + 6, FLOOR_LEVEL, shadow, 14, COLOURS.contactShadow, 0.34);
  pen.group({ x, y, scaleX: INFANT_SCALE }, () => {
    const parameters = { ...channels, ageMonths: base.ageMonths, isRightHandInFront: false };
    drawInfant(pen, parameters, looks.infant, {
      dress: 'outfit',
      stance,
      seenFrom: pose.seenFrom ?? 'front',
      displayScale: INFANT_SCALE,
      inFront: (inner) => {
        if (!pose.hasToy) return;
        inner.group({ x: 132, y: -38, rotateDegrees: 16, scaleX: 0.9 }, () => drawRattle(inner));
      },
    });
  });
}

/** The caregiver's head: their own skin, hair that goes with it. */
function caregiverHead({ caregiver }: Looks): HeadLooks {
  return { skin: caregiver.skin, hair: 'brown', hairStyle: 'bob', eyes: 'brown' };
}

function kneelingPose({ caregiver }: ReunionPicture, isHeld: boolean): AdultPose {
  if (caregiver === 'beside') return BESIDE;
  return isHeld ? HOLDING : WAITING;
}

/** The room, the infant and, when they are there, the caregiver. */
export function paintReunion(pen: Pen, picture: ReunionPicture, looks: Looks): void {
  const { caregiver } = picture;
  const isHeld = REUNION_POSES[picture.act].posture === 'held';
  const { self } = peopleOf(looks);
  const head = caregiverHead(looks);
  drawReunionRoom(pen, caregiver === 'comesIn' || caregiver === 'kneels');
  if (caregiver === 'comesIn') {
    pen.spot(IN_DOOR.x, 388, 62, 9, COLOURS.contactShadow, 0.35);
    pen.group(IN_DOOR, () => drawStandingAdult(pen, self, head, COMING_IN));
  }
  if (!isHeld) drawTheInfant(pen, picture, looks);
  if (caregiver === 'away' || caregiver === 'comesIn') return;
  const place = caregiver === 'beside' ? KNEELS_BESIDE : KNEELS;
  pen.spot(place.x - 4, 488, 150, 16, COLOURS.contactShadow, 0.35);
  pen.group(place, () => {
    drawKneelingAdult(pen, self, head, kneelingPose(picture, isHeld), (inner) => {
      if (!isHeld) return;
      inner.group({ x: -place.x, y: -place.y }, () => drawTheInfant(inner, picture, looks));
    });
  });
}
