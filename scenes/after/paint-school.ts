import { TEACHER_SKINS, type SchoolPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import { clamp, lerp } from '../drawing/geometry';
import { peopleOf } from '../caregiver/person';
import type { HeadLooks } from '../infant/complexion';
import { createIdleLife, type IdleLife } from '../infant/idle-life';
import { keepInRange, neutralChannels, type ChannelValues } from '../infant/rig-parameters';
import { drawBlocks } from '../room/toys';
import { drawAdult } from './adult-figure';
import type { AfterScene } from './after-scene';
import { calmMood } from './calm-mood';
import { CHILD_BUILDS, hipsOverSoles } from './child-build';
import { drawChild, type ChildPose } from './child-figure';
import { createGlide, type Glide } from './glide';
import { placeChild } from './school-child';
import { drawClassmates } from './school/classmates';
import { drawClassroom } from './school/classroom';
import { placeTeacher, type PlacedTeacher } from './school-teacher';

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

const STANDS_AT = 500;
/** How soon child and teacher are where a moment takes them. */
const PACE_MILLISECONDS = 300;
const STEP_MILLISECONDS = 420;
/** From so many units on to go, the steps are at their highest. */
const FULL_STEP_UNITS = 40;

const wholeFace = <Pose extends { readonly face: Partial<ChannelValues> }>(pose: Pose): Pose => ({
  ...pose,
  face: { ...neutralChannels(), ...pose.face },
});

/** Child and teacher of a picture, with every number that can move. */
function figuresOf(picture: SchoolPicture) {
  const { x, pose } = placeChild(picture);
  const feet = { leftFoot: [-20, 112], rightFoot: [20, 112] } as const;
  return {
    child: { x, build: CHILD_BUILDS[picture.grade], pose: wholeFace({ ...feet, ...pose }) },
    teacher: placeTeacher(picture, x),
  };
}
type Figures = ReturnType<typeof figuresOf>;

/** A child's feet on its way. */
function walking({ x, build, pose }: Figures['child'], swing: number): Figures['child'] {
  const up = (foot: ChildPose['leftFoot'], lift: number): [number, number] => [
    foot?.[0] ?? 0,
    (foot?.[1] ?? 112) - 16 * Math.max(0, lift),
  ];
  const leftFoot = up(pose.leftFoot, swing);
  const rightFoot = up(pose.rightFoot, -swing);
  return { x, build, pose: { ...pose, leftFoot, rightFoot } };
}

/** A teacher on the way to the child, or back to the others. */
function striding({ stance, ...teacher }: PlacedTeacher, swing: number): PlacedTeacher {
  return { ...teacher, stance: { ...stance, stride: swing * (1 - stance.kneel) } };
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
    roomKey: ({ grade, trust, leaves }) => JSON.stringify([grade, trust, leaves]),
    drawRoom: drawClassroom,
    drawFigures(pen, picture, looks) {
      drawClassmates(pen, picture, isStill ? null : clock);
      const { child, teacher } = figures?.value() ?? figuresOf(picture);
      const felt = figures?.felt() ?? { child, teacher };
      const swingOf = (to: number, now: number): number =>
        clamp(Math.abs(to - now) / FULL_STEP_UNITS) *
        Math.sin((Math.PI * 2 * clock) / STEP_MILLISECONDS);
      const swing = swingOf(felt.child.x, child.x);
      const adult = striding(teacher, swingOf(felt.teacher.x, teacher.x));
      const { x, build, pose } = walking(child, swing);
      const { head, knit } = TEACHERS[picture.grade];
      const { self } = peopleOf({ ...looks, caregiver: { skin: head.skin, knit } });
      pen.spot(x, STANDS_AT, 76, 14, '#6B3F2A', 0.4);
      const soles = adult.y + adult.scale * lerp(214, 104, adult.stance.kneel);
      pen.spot(adult.x + 10, soles + 8, 60 + 90 * adult.stance.kneel, 16, '#6B3F2A', 0.38);
      pen.group({ x: adult.x, y: adult.y + breath(4100), scaleX: adult.scale }, () => {
        drawAdult(pen, self, head, alive(adult.pose, teacherIdle), adult.stance);
      });
      if (picture.signal === 'actsOut' && picture.after === null) {
        const blocks = { x: x + 116, y: STANDS_AT + 12, rotateDegrees: 34, scaleX: 0.7 };
        pen.group(blocks, () => drawBlocks(pen));
      }
      const y = STANDS_AT - hipsOverSoles(build) - 5 * Math.abs(swing) + breath(2300) * 0.6;
      pen.group({ x, y, scaleX: build.size }, () => {
        drawChild(pen, looks.infant, alive(pose, childIdle), build);
      });
    },
  };
}
