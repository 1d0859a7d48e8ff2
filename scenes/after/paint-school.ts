import { TEACHER_SKINS, type SchoolPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import type { Pen } from '../drawing/pen';
import { peopleOf } from '../caregiver/person';
import type { HeadLooks } from '../infant/complexion';
import { drawBlocks } from '../room/toys';
import { drawKneelingAdult, type AdultPose } from './adult-figure';
import { drawChild } from './child-figure';
import { drawClassroom } from './classroom';
import { BEFORE, drawing, GLAD, WARY, type Placed } from './school-poses';

/** How the child is after an answer, nearer to the teacher when it has eased. */
function placed({ signal, after, answer }: SchoolPicture): Placed {
  const before = BEFORE[signal];
  if (after === 'eased') {
    return {
      x: 440,
      pose: {
        face: { ...GLAD, headTurn: 0.42, gazeX: 0.6 },
        direction: 1,
        leftHand: [66, -44],
        rightHand: [110, -58],
        lean: 6,
        heldOut: drawing,
      },
    };
  }
  if (after === 'startled') {
    const face = { ...WARY, headTurn: -0.5, gazeX: 0.6, headPitch: 0.2, browRaise: 0.5 };
    return {
      x: Math.min(before.x, 280),
      pose: { face, direction: -1, leftHand: [14, -60], rightHand: [-14, -52] },
    };
  }
  if (after === 'same' && answer && before.x < 300) {
    return {
      x: before.x + 60,
      pose: { ...before.pose, face: { ...before.pose.face, headTurn: 0.3, gazeX: 0.7 } },
    };
  }
  return before;
}

const KIND = {
  cheekRaise: 0.4,
  mouthCorner: 0.85,
  mouthOpen: 0.2,
  browRaise: 0.3,
  eyeOpenLeft: 0.74,
  eyeOpenRight: 0.74,
};
const ELSEWHERE: AdultPose = {
  face: { ...KIND, headTurn: 0.5, gazeX: 0.6 },
  farArm: [
    [-70, -60],
    [-104, -20],
  ],
  nearArm: [
    [18, -52],
    [-62, -26],
  ],
};
const ANSWERS: AdultPose = {
  face: { ...KIND, headTurn: -0.42, gazeX: -0.6, gazeY: 0.15 },
  farArm: [
    [-70, -52],
    [-128, -58],
  ],
  nearArm: [
    [2, -48],
    [-82, -34],
  ],
};
const CURT: AdultPose = {
  face: {
    browLower: 0.7,
    mouthCorner: -0.3,
    headTurn: -0.42,
    gazeX: -0.6,
    eyeOpenLeft: 0.7,
    eyeOpenRight: 0.7,
  },
  farArm: [
    [-84, -100],
    [-146, -128],
  ],
  nearArm: [
    [18, -52],
    [-50, -20],
  ],
};

/** A teacher of each year: three people. */
const TEACHERS: Readonly<
  Record<
    SchoolPicture['grade'],
    { readonly head: HeadLooks; readonly knit: Looks['caregiver']['knit'] }
  >
> = {
  preschool: {
    head: { skin: TEACHER_SKINS.preschool, hair: 'ink', hairStyle: 'bun', eyes: 'brown' },
    knit: 'mustard',
  },
  kindergarten: {
    head: { skin: TEACHER_SKINS.kindergarten, hair: 'chestnut', hairStyle: 'cap', eyes: 'grey' },
    knit: 'forest',
  },
  firstGrade: {
    head: { skin: TEACHER_SKINS.firstGrade, hair: 'ink', hairStyle: 'bob', eyes: 'brown' },
    knit: 'mulberry',
  },
};

/** The classroom, the child and the teacher among the others. */
export function paintSchool(pen: Pen, picture: SchoolPicture, looks: Looks): void {
  drawClassroom(pen, picture);
  const { head, knit } = TEACHERS[picture.grade];
  const { self } = peopleOf({ ...looks, caregiver: { skin: head.skin, knit } });
  const { x, pose } = placed(picture);
  const { answer } = picture;
  const teacherX = answer ? Math.max(x + 170, 560) : 690;
  pen.spot(x, 500, 76, 14, '#6B3F2A', 0.4);
  pen.spot(teacherX + 10, 500, 150, 16, '#6B3F2A', 0.38);
  pen.group({ x: teacherX, y: 388 }, () => {
    drawKneelingAdult(pen, self, head, !answer ? ELSEWHERE : answer.isAbrupt ? CURT : ANSWERS);
  });
  const size =
    picture.grade === 'preschool' ? 0.86 : picture.grade === 'kindergarten' ? 0.94 : 1.02;
  if (picture.signal === 'actsOut' && picture.after === null) {
    pen.group({ x: x + 110, y: 510, rotateDegrees: 30, scaleX: 0.5 }, () => drawBlocks(pen));
  }
  pen.group({ x, y: 500 - 118 * size, scaleX: size }, () => {
    drawChild(pen, looks.infant, pose);
  });
}
