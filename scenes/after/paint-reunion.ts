import type { ReunionPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { peopleOf } from '../caregiver/person';
import type { HeadLooks } from '../infant/complexion';
import { drawInfant } from '../infant/draw-infant';
import { expressionParameters } from '../infant/expressions';
import { keepInRange } from '../infant/rig-parameters';
import { drawRattle } from '../room/toys';
import { drawKneelingAdult, type AdultPose } from './adult-figure';
import { REUNION_POSES } from './reunion-poses';
import { drawReunionRoom } from './reunion-room';

const FLOOR_LEVEL = 484;
const INFANT_SCALE = 0.62;
/** From the belly down to what it rests on, in units of the picture. */
const REST = { sits: 118 * INFANT_SCALE, stands: 176 * INFANT_SCALE, held: 0 } as const;
/** Usual places of the belly. */
const PLACE_X = { toys: 270, between: 430, door: 610, arms: 628 } as const;
const SITTING = { leftFootX: -0.96, leftFootY: 1, rightFootX: 0.96, rightFootY: 1 };
const STANDING = { leftFootX: -0.26, leftFootY: 1.62, rightFootX: 0.26, rightFootY: 1.62 };
const HELD = { leftFootX: -0.5, leftFootY: 1.2, rightFootX: 0.5, rightFootY: 1.2 };
const FEET = { sits: SITTING, stands: STANDING, held: HELD } as const;

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

function drawTheInfant(pen: Pen, picture: ReunionPicture, looks: Looks): void {
  const pose = REUNION_POSES[picture.act];
  const base = expressionParameters(pose.expression);
  const channels = keepInRange({ ...base, ...FEET[pose.posture], ...pose.channels });
  const isHeld = pose.posture === 'held';
  const x = isHeld ? PLACE_X.arms : (pose.x ?? PLACE_X[picture.place]);
  const y = isHeld ? 356 : FLOOR_LEVEL - REST[pose.posture];
  if (!isHeld) pen.spot(x + 6, FLOOR_LEVEL, 78, 14, COLOURS.contactShadow, 0.34);
  pen.group({ x, y, scaleX: INFANT_SCALE }, () => {
    const parameters = { ...channels, ageMonths: base.ageMonths, isRightHandInFront: false };
    drawInfant(pen, parameters, looks.infant, {
      dress: 'outfit',
      isSitting: pose.posture === 'sits',
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

/** The room, the infant and, when they are there, the caregiver. */
export function paintReunion(pen: Pen, picture: ReunionPicture, looks: Looks): void {
  const isHeld = REUNION_POSES[picture.act].posture === 'held';
  drawReunionRoom(pen, picture.isCaregiverThere);
  if (!picture.isCaregiverThere) {
    drawTheInfant(pen, picture, looks);
    return;
  }
  pen.spot(720, 488, 150, 16, COLOURS.contactShadow, 0.35);
  const { self } = peopleOf(looks);
  if (!isHeld) drawTheInfant(pen, picture, looks);
  pen.group({ x: 724, y: 374 }, () => {
    drawKneelingAdult(pen, self, caregiverHead(looks), isHeld ? HOLDING : WAITING, (inner) => {
      if (!isHeld) return;
      inner.group({ x: -724, y: -374 }, () => drawTheInfant(inner, picture, looks));
    });
  });
}
