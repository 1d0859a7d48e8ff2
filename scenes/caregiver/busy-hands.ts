import type { Looks } from '../../src/view-models/scene-view';
import { capsule } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { complexionOf } from '../infant/complexion';
import { lineDetail } from '../infant/face';
import { drawHand } from '../infant/hand';
import { THING_PLACES } from '../room/counter';
import { drawMug, drawPhoneBody } from '../room/task-things';
import type { TaskKind } from '../room/task-things';
import { drawSteam } from '../effects/steam';
import { drawAdultArm, gripOf } from './adult-arm';
import { armFromBelow } from './arm-pose';
import type { ArmPose, HandShape } from './arm-pose';
import { swing } from './care-moment';
import type { Person } from './person';

/** Who is busy, with what, and the picture's seconds since it began. */
export interface BusyHands {
  readonly kind: TaskKind;
  readonly self: Person;
  readonly looks: Looks;
  readonly seconds: number;
}

const SIZE = 0.62;

function arm(side: 1 | -1, wristX: number, wristY: number, hand: Partial<HandShape>): ArmPose {
  const elbowX = wristX + side * 78;
  const pose = armFromBelow([wristX, wristY], [elbowX, wristY + 84], hand, SIZE);
  const thumbSide = side < 0 ? 1 : -1;
  return {
    ...pose,
    root: [elbowX + side * 60, wristY + 220],
    hand: { ...pose.hand, thumbSide, ...hand },
  };
}

function drawOnPhone(pen: Pen, { self, seconds }: BusyHands): void {
  const { x } = THING_PLACES.phone;
  const rise = 2 * swing(seconds, 3.2);
  const holding = arm(1, x + 66, 312 + rise, {
    spread: 3,
    curl: 30,
    thumb: 58,
    turn: -8,
    isGrip: true,
  });
  const { x: gripX, y: gripY } = gripOf(holding);
  pen.group({ x: gripX - 4, y: gripY - 18, rotateDegrees: -10, scaleX: 1.12 }, () => {
    drawPhoneBody(pen, true);
  });
  drawAdultArm(pen, self, holding);
}

function drawCooking(pen: Pen, { self, seconds }: BusyHands): void {
  const { x, y } = THING_PLACES.cook;
  const tipX = x + 18 * swing(seconds, 1.9);
  const tipY = y - 8 + 3 * swing(seconds + 0.475, 1.9);
  const hand = { spread: 2, curl: 30, thumb: 60, turn: 4, isGrip: true };
  const stirring = arm(1, x + 78 + (tipX - x) * 0.7, y - 6, hand);
  const grip = gripOf(stirring);
  pen.path(capsule([tipX, tipY], [grip.x + 3, grip.y - 16], 4.5, 4), { fill: '#A86F41' });
  drawAdultArm(pen, self, stirring);
  drawAdultArm(pen, self, arm(-1, x - 92, y + 44, { spread: 6, curl: 12, turn: 12 }));
}

function drawTyping(pen: Pen, { self, seconds }: BusyHands): void {
  const { x, y } = THING_PLACES.work;
  const left = 4 * Math.max(0, swing(seconds, 0.62));
  const right = 4 * Math.max(0, swing(seconds + 0.31, 0.62));
  const hand = { spread: 8, curl: 22, thumb: 40 };
  drawAdultArm(pen, self, arm(-1, x - 48, y + 44 - left, { ...hand, turn: 18 }));
  drawAdultArm(pen, self, arm(1, x + 48, y + 44 - right, { ...hand, turn: -18 }));
}

/** The older child draws along: a small hand from the left. */
function drawTogether(pen: Pen, { self, looks, seconds }: BusyHands): void {
  const { x, y } = THING_PLACES.sibling;
  const complexion = complexionOf(looks.infant);
  const smallX = x - 28 + 7 * swing(seconds, 1.3);
  const smallY = y + 8 + 3 * swing(seconds + 0.4, 1.3);
  pen.path(capsule([x - 150, y + 96], [smallX - 26, smallY + 18], 26, 15), {
    fill: COLOURS.honey,
  });
  pen.path(capsule([smallX - 34, smallY + 23], [smallX - 8, smallY + 6], 12, 11), {
    fill: complexion.base,
  });
  const place = {
    x: smallX - 8,
    y: smallY + 6,
    rotateDegrees: -32,
    size: 1.15,
    thumbSide: 1,
  } as const;
  pen.rect(-4, -14, 36, 8, 4, {
    fill: '#EE8F72',
    at: { x: smallX + 6, y: smallY, rotateDegrees: 38 },
  });
  drawHand(pen, place, 0.1, complexion, lineDetail(1));
  const drawing = arm(1, x + 76 + 6 * swing(seconds, 2.1), y + 14, {
    spread: 2,
    curl: 30,
    thumb: 60,
    turn: -6,
    isGrip: true,
  });
  const grip = gripOf(drawing);
  pen.rect(-20, -4, 40, 8, 4, {
    fill: '#5FB0AE',
    at: { x: grip.x - 10, y: grip.y + 4, rotateDegrees: -36 },
  });
  drawAdultArm(pen, self, drawing);
}

function drawResting(pen: Pen, { self, seconds }: BusyHands): void {
  const { x, y } = THING_PLACES.rest;
  const lift = 3 * swing(seconds, 4.6);
  const mugX = x - 30;
  const hand = { spread: 3, curl: 16, thumb: 62 };
  pen.group({ x: mugX, y: y - 8 + lift, scaleX: 0.95 }, () => drawMug(pen));
  pen.group({ x: mugX, y: y - 44 + lift, scaleX: 0.8 }, () => drawSteam(pen, seconds, 0.8));
  drawAdultArm(pen, self, arm(-1, mugX - 58, y + 30 + lift, { ...hand, turn: 26 }));
  drawAdultArm(pen, self, arm(1, mugX + 58, y + 30 + lift, { ...hand, turn: -26 }));
}

const BUSY: Readonly<Record<TaskKind, (pen: Pen, hands: BusyHands) => void>> = {
  phone: drawOnPhone,
  cook: drawCooking,
  work: drawTyping,
  sibling: drawTogether,
  rest: drawResting,
};

/** The caregiver's hands at something else than care. */
export function drawBusyHands(pen: Pen, hands: BusyHands): void {
  BUSY[hands.kind](pen, hands);
}
