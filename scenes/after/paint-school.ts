import { TEACHER_SKINS, type SchoolPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import { clamp } from '../drawing/geometry';
import { peopleOf } from '../caregiver/person';
import type { HeadLooks } from '../infant/complexion';
import { createIdleLife, type IdleLife } from '../infant/idle-life';
import { keepInRange, neutralChannels, type ChannelValues } from '../infant/rig-parameters';
import { drawBlocks } from '../room/toys';
import { drawAdult, type AdultPose } from './adult-figure';
import type { AfterScene } from './after-scene';
import { calmMood } from './calm-mood';
import { drawChild, type ChildPose } from './child-figure';
import { drawClassroom } from './classroom';
import { createGlide, type Glide } from './glide';
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

const SIZES = { preschool: 0.86, kindergarten: 0.94, firstGrade: 1.02 } as const;
const STANDS_AT = 500;
/** How soon child and teacher are where a moment takes them. */
const PACE_MILLISECONDS = 300;
const STEP_MILLISECONDS = 420;
/** From so many units on to go, the steps are at their highest. */
const FULL_STEP_UNITS = 40;
const KNEELS = { kneel: 1, stride: 0 } as const;

const wholeFace = <Pose extends { readonly face: Partial<ChannelValues> }>(pose: Pose): Pose => ({
  ...pose,
  face: { ...neutralChannels(), ...pose.face },
});

/** Child and teacher of a picture, with every number that can move. */
function figuresOf(picture: SchoolPicture) {
  const { x, pose } = placed(picture);
  const { answer, grade } = picture;
  const teacher = !answer ? ELSEWHERE : answer.isAbrupt ? CURT : ANSWERS;
  const feet = { leftFoot: [-20, 112], rightFoot: [20, 112] } as const;
  return {
    child: { x, size: SIZES[grade], pose: wholeFace({ ...feet, ...pose }) },
    teacher: { x: answer ? Math.max(x + 170, 560) : 690, pose: wholeFace(teacher) },
  };
}
type Figures = ReturnType<typeof figuresOf>;

/** A child's feet on its way. */
function walking({ x, size, pose }: Figures['child'], swing: number): Figures['child'] {
  const up = (foot: ChildPose['leftFoot'], lift: number): [number, number] => [
    foot?.[0] ?? 0,
    (foot?.[1] ?? 112) - 16 * Math.max(0, lift),
  ];
  const leftFoot = up(pose.leftFoot, swing);
  const rightFoot = up(pose.rightFoot, -swing);
  return { x, size, pose: { ...pose, leftFoot, rightFoot } };
}

/** The classroom, the child and the teacher among the others, as they move. */
export function createSchoolScene(seed: number): AfterScene<SchoolPicture> {
  const childIdle = createIdleLife(seed ^ 0x11);
  const teacherIdle = createIdleLife(seed ^ 0x5f35);
  let figures: Glide<Figures> | null = null;
  let clock = 0;
  let isStill = true;
  const alive = <Pose extends { readonly face: Partial<ChannelValues> }>(
    pose: Pose,
    idle: IdleLife,
  ): Pose => {
    const face = { ...neutralChannels(), ...pose.face };
    idle.apply(face, calmMood(), isStill);
    return { ...pose, face: keepInRange(face) };
  };
  /** A breath lifts the whole figure a little, units. */
  const breath = (length: number): number =>
    isStill ? 0 : 1.4 * Math.sin((Math.PI * 2 * clock) / length);

  return {
    step(picture, milliseconds, isAtOnce) {
      clock += milliseconds;
      isStill = isAtOnce;
      const target = figuresOf(picture);
      figures ??= createGlide(target, PACE_MILLISECONDS);
      figures.follow(target, milliseconds, isAtOnce);
      if (isAtOnce) return;
      for (const idle of [childIdle, teacherIdle]) idle.tick(milliseconds, calmMood());
    },
    roomKey: ({ trust, leaves, callingCount }) => JSON.stringify([trust, leaves, callingCount]),
    drawRoom: drawClassroom,
    drawFigures(pen, picture, looks) {
      const { child, teacher } = figures?.value() ?? figuresOf(picture);
      const felt = figures?.felt().child.x ?? child.x;
      const way = clamp(Math.abs(felt - child.x) / FULL_STEP_UNITS);
      const swing = way * Math.sin((Math.PI * 2 * clock) / STEP_MILLISECONDS);
      const { x, size, pose } = walking(child, swing);
      const { head, knit } = TEACHERS[picture.grade];
      const { self } = peopleOf({ ...looks, caregiver: { skin: head.skin, knit } });
      pen.spot(x, STANDS_AT, 76, 14, '#6B3F2A', 0.4);
      pen.spot(teacher.x + 10, STANDS_AT, 150, 16, '#6B3F2A', 0.38);
      pen.group({ x: teacher.x, y: 388 + breath(4100) }, () => {
        drawAdult(pen, self, head, alive(teacher.pose, teacherIdle), KNEELS);
      });
      if (picture.signal === 'actsOut' && picture.after === null) {
        const blocks = { x: x + 110, y: STANDS_AT + 10, rotateDegrees: 30, scaleX: 0.5 };
        pen.group(blocks, () => drawBlocks(pen));
      }
      const y = STANDS_AT - 118 * size - 5 * Math.abs(swing) + breath(2300) * 0.6;
      pen.group({ x, y, scaleX: size }, () => {
        drawChild(pen, looks.infant, alive(pose, childIdle));
      });
    },
  };
}
