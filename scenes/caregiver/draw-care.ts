import { clamp, lerp, limbLine, toDegrees, toRadians } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import type { Pen } from '../drawing/pen';
import { mouthAnchor } from '../infant/anchors';
import { drawHead } from '../infant/draw-head';
import { expressionParameters } from '../infant/expressions';
import type { RigParameters } from '../infant/rig-parameters';
import { drawSpoon } from '../room/high-chair';
import { drawBottle, drawRattle } from '../room/toys';
import { drawAdultArm, gripOf } from './adult-arm';
import { drawAdultHand } from './adult-hand';
import { handShape } from './arm-pose';
import type { ArmPose } from './arm-pose';
import { SUPPORT_HAND } from './care-picture';
import type { CarePicture } from './care-picture';
import { drawChest } from './chest';
import { drawFollowing, followFace } from './follow-face';
import type { People, Person } from './person';

/** Where the chest stands: behind an upright infant, and behind one in a cradle hold. */
const UPRIGHT_CHEST: Point = [0, 196];
const CRADLE_CHEST: Point = [0, 178];
/** How far below it starts when it slides in, picture units. */
const SLIDE = 70;

/** The arm that the infant lies on in a cradle hold. */
const ARM_UNDER: ArmPose = {
  root: [-172, 70],
  elbow: [-192, 256],
  wrist: [54, 300],
  size: 1.12,
  hand: handShape({}),
};

/** The one whose arms are round the infant. */
export function holderOf(picture: CarePicture, people: People): Person {
  return people[picture.holder.who];
}

/** Head of an adult who looks down at the infant; only the helper's is seen, across the room. */
function drawHelperHead(pen: Pen, person: Person): void {
  const face = expressionParameters('soothed');
  const parameters = { ...face, headTilt: 0.12, headPitch: 0.35, gazeY: 0.7, mouthCorner: 0.7 };
  const { skinTone: skin, hair } = person;
  const looks = { skin, hair, hairStyle: 'bob', eyes: 'brown' } as const;
  pen.group({ x: 0, y: -104, scaleX: 1.1 }, () => {
    drawHead(pen, parameters, looks, { age: 'adult', displayScale: 0.6 });
  });
}

/**
 * What is behind the infant: the chest it leans on, and the arm under it. Near, the chest goes up
 * beyond the edge of the picture; from across the room the whole helper is seen.
 */
export function drawBehindInfant(
  pen: Pen,
  picture: CarePicture,
  people: People,
  isWholeHelperSeen: boolean,
): void {
  const { presence, cradle } = picture.holder;
  if (presence <= 0) return;
  const person = holderOf(picture, people);
  const drop = (1 - presence) * SLIDE;
  pen.group({ y: drop }, () => {
    const x = lerp(UPRIGHT_CHEST[0], CRADLE_CHEST[0], cradle);
    const y = lerp(UPRIGHT_CHEST[1], CRADLE_CHEST[1], cradle);
    pen.group({ x, y }, () => drawChest(pen, person));
    if (isWholeHelperSeen) drawHelperHead(pen, person);
    if (cradle > 0.5) drawAdultArm(pen, person, ARM_UNDER);
    const { infant } = picture;
    pen.spot(infant.x + 6, infant.y, 120, 140, person.knit.shade, 0.45, 0.3);
  });
}

/** The infant's mouth in picture units. */
export function mouthPoint(picture: CarePicture, parameters: RigParameters): Point {
  const { x, y, rotateDegrees, scale } = picture.infant;
  const mouth = mouthAnchor(parameters);
  const angle = toRadians(rotateDegrees);
  return [
    x + scale * (mouth.x * Math.cos(angle) - mouth.y * Math.sin(angle)),
    y + scale * (mouth.x * Math.sin(angle) + mouth.y * Math.cos(angle)),
  ];
}

/** Direction in which what feeds lies from the mouth, degrees. */
const FEEDING_DEGREES = { lying: -54, cradled: -116 } as const;
/** How large it is, and how far along the hand takes it. */
const FEEDING_THINGS = {
  bottle: { size: 0.84, grip: 108, draw: (pen: Pen) => drawBottle(pen, 0.6) },
  spoon: { size: 0.95, grip: 74, draw: drawSpoon },
} as const;
type FeedingKind = keyof typeof FEEDING_THINGS;
/** Where it comes from when it is brought to the mouth. */
const BROUGHT_FROM: Point = [96, 190];

/** From below for an infant that lies, from the side in a cradle hold. */
function feedingDegrees({ holder }: CarePicture): number {
  return lerp(FEEDING_DEGREES.lying, FEEDING_DEGREES.cradled, holder.presence);
}

function feedingDirection(picture: CarePicture): Point {
  const angle = toRadians(feedingDegrees(picture));
  return [-Math.sin(angle), Math.cos(angle)];
}

/** The mouth is open enough for a spoon from here, and a head turned so far does not want it. */
const MOUTH_TAKES = 0.4;
const TURNED_AWAY = 0.5;
/** A spoon that waits does not go after a head that turns away. */
const SPOON_FOLLOWS = 0.3;
/** From this gap on it is one that waits; nearer, it is pressed on the lips. */
const WAITING_GAP = 12;

/** Where the tip of what feeds is to be: a gentle spoon comes only as the mouth opens. */
function feedingPlace(
  picture: CarePicture,
  parameters: RigParameters,
): { mouth: Point; gap: number } {
  const gap = picture.thing?.gap ?? 0;
  if (picture.thing?.kind !== 'spoon' || gap < WAITING_GAP) {
    return { mouth: mouthPoint(picture, parameters), gap };
  }
  const { headTurn, headTilt } = parameters;
  const ahead = {
    ...parameters,
    headTurn: headTurn * SPOON_FOLLOWS,
    headAway: 0,
    headTilt: headTilt * SPOON_FOLLOWS,
  };
  const isTurnedAway = Math.abs(headTurn) > TURNED_AWAY;
  const wanted = isTurnedAway ? 0 : clamp(parameters.mouthOpen / MOUTH_TAKES);
  return { mouth: mouthPoint(picture, ahead), gap: gap * (1 - wanted) };
}

/** The arm that holds bottle or spoon follows the mouth, however the head turns. */
function withHandAtMouth(
  picture: CarePicture,
  parameters: RigParameters,
  kind: FeedingKind,
): { arm: ArmPose; teat: Point } {
  const [across, down] = feedingDirection(picture);
  const { mouth, gap } = feedingPlace(picture, parameters);
  const away = picture.thing?.away ?? 0;
  const teat: Point = [
    mouth[0] + across * gap + BROUGHT_FROM[0] * away,
    mouth[1] + down * gap + BROUGHT_FROM[1] * away,
  ];
  const { grip } = FEEDING_THINGS[kind];
  const held: Point = [teat[0] + across * grip, teat[1] + down * grip];
  const { right } = picture;
  const reach = 46 * right.size;
  // The hand lies along it, its palm over it, the wrist a hand's length further out.
  const wrist: Point = [held[0] + across * reach * 0.75, held[1] + down * reach - 12];
  const line = limbLine(right.root, { joint: right.elbow, end: wrist }, 12);
  const last = line[line.length - 1]!;
  const before = line[line.length - 3]!;
  const forearm = toDegrees(Math.atan2(last[1] - before[1], last[0] - before[0]));
  const wanted = toDegrees(Math.atan2(-down, -across)) + 16 * picture.holder.presence;
  const turn = ((((wanted - forearm) % 360) + 540) % 360) - 180;
  return { arm: { ...right, wrist, hand: { ...right.hand, turn } }, teat };
}

function drawFeedingHand(
  pen: Pen,
  picture: CarePicture,
  parameters: RigParameters,
  { person, kind }: { readonly person: Person; readonly kind: FeedingKind },
): void {
  const { arm, teat } = withHandAtMouth(picture, parameters, kind);
  const frame = { x: teat[0], y: teat[1], rotateDegrees: feedingDegrees(picture) };
  const { size, draw } = FEEDING_THINGS[kind];
  pen.group({ ...frame, scaleX: size }, () => draw(pen));
  drawAdultArm(pen, person, arm);
}

function drawRightArm(
  pen: Pen,
  picture: CarePicture,
  parameters: RigParameters,
  person: Person,
): void {
  const { right, thing } = picture;
  if (thing?.kind === 'bottle' || thing?.kind === 'spoon') {
    drawFeedingHand(pen, picture, parameters, { person, kind: thing.kind });
    return;
  }
  if (thing?.kind === 'rattle') {
    const { x, y, rotateDegrees } = gripOf(right);
    pen.group({ x, y, rotateDegrees: rotateDegrees + 24, scaleX: 1.05 }, () => drawRattle(pen));
  }
  drawAdultArm(pen, person, right);
}

/** What is before the infant: arms, hands, and what they hold. */
export function drawBeforeInfant(
  pen: Pen,
  planned: CarePicture,
  parameters: RigParameters,
  people: People,
): void {
  const picture = followFace(planned, parameters);
  const person = holderOf(picture, people);
  if (picture.supportPresence > 0.5) {
    drawAdultHand(pen, person, SUPPORT_HAND, SUPPORT_HAND.shape);
  }
  drawAdultArm(pen, person, picture.left);
  drawRightArm(pen, picture, parameters, person);
  drawFollowing(pen, picture, parameters);
}
