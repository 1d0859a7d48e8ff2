import type { ReunionPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import { clamp } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { peopleOf } from '../caregiver/person';
import type { HeadLooks } from '../infant/complexion';
import { drawInfant } from '../infant/draw-infant';
import { expressionParameters } from '../infant/expressions';
import { createIdleLife } from '../infant/idle-life';
import type { Mood } from '../infant/mood';
import {
  CHANNEL_NAMES,
  keepInRange,
  neutralChannels,
  type ChannelValues,
} from '../infant/rig-parameters';
import { groundBelow, isInProfile, takeStance, type Stance } from '../infant/stances';
import { drawRattle } from '../room/toys';
import { drawAdult } from './adult-figure';
import type { AfterScene } from './after-scene';
import { calmMood } from './calm-mood';
import { createGlide } from './glide';
import { adultPlace, createAdultWalk, type ReunionAdult } from './reunion-adult';
import { REUNION_POSES, type ReunionPose } from './reunion-poses';
import { DOORWAY, drawReunionRoom } from './reunion-room';

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
/** How soon the infant is where an act takes it: a toddle, not a slide. */
const INFANT_PACE_MILLISECONDS = 330;
/** From so many units on to go, the steps are at their highest. */
const FULL_STEP_UNITS = 50;
const TODDLE_MILLISECONDS = 460;

/** Where the infant is, and how it holds itself. */
interface InfantFigure {
  readonly x: number;
  readonly y: number;
  readonly channels: ChannelValues;
}

function infantFigure(picture: ReunionPicture): InfantFigure {
  const pose = REUNION_POSES[picture.act];
  const base = expressionParameters(pose.expression, INFANT_MONTHS);
  const channels = neutralChannels();
  for (const channel of CHANNEL_NAMES) channels[channel] = base[channel];
  const stance = STANCES[pose.posture];
  const isHeld = pose.posture === 'held';
  takeStance(channels, stance);
  keepInRange(Object.assign(channels, isHeld ? HELD_FEET : {}, pose.channels));
  const x = isHeld ? PLACE_X.arms : (pose.x ?? PLACE_X[picture.place]);
  const y = isHeld ? 356 : FLOOR_LEVEL - groundBelow(stance, INFANT_MONTHS) * INFANT_SCALE;
  return { x, y, channels };
}

function infantMood({ act }: ReunionPicture): Mood {
  const { expression } = REUNION_POSES[act];
  return {
    ...calmMood(),
    crying: expression === 'cry' ? 1 : expression === 'cling' ? 0.3 : 0,
    fussing: expression === 'fuss' ? 1 : 0,
    still: expression === 'frozen' ? 1 : 0,
  };
}

function drawTheInfant(
  pen: Pen,
  picture: ReunionPicture,
  { x, y, channels }: InfantFigure,
  looks: Looks,
): void {
  const pose = REUNION_POSES[picture.act];
  const stance = STANCES[pose.posture];
  if (pose.posture !== 'held') {
    const shadow = isInProfile(stance) ? 104 : 78;
    pen.spot(x + 6, FLOOR_LEVEL, shadow, 14, COLOURS.contactShadow, 0.34);
  }
  pen.group({ x, y, scaleX: INFANT_SCALE }, () => {
    const parameters = { ...channels, ageMonths: INFANT_MONTHS, isRightHandInFront: false };
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

function drawTheAdult(
  pen: Pen,
  adult: ReunionAdult,
  looks: Looks,
  inArms?: (pen: Pen) => void,
): void {
  const { x, y, scale, stance, pose, isBehindWall } = adult;
  const { self } = peopleOf(looks);
  const draw = (): void => {
    const sole = y + (104 + 110 * (1 - stance.kneel)) * scale;
    pen.spot(x - 4, sole + 8, 150 * scale, 16 * scale, COLOURS.contactShadow, 0.35);
    pen.group({ x, y, scaleX: scale }, () => {
      drawAdult(pen, self, caregiverHead(looks), pose, stance, inArms);
    });
  };
  if (!isBehindWall) return draw();
  const { left, top, width, height } = DOORWAY;
  pen.clipRect(left, top, width, height, 4, draw);
}

/** The room with the door, the infant and the caregiver, as they move. */
export function createReunionScene(seed: number): AfterScene<ReunionPicture> {
  const idle = createIdleLife(seed);
  const adultIdle = createIdleLife(seed ^ 0x5f35);
  const walk = createAdultWalk();
  const start: ReunionPicture = {
    ...{ kind: 'reunion', act: 'plays', place: 'toys', caregiver: 'beside' },
  };
  const infant = createGlide(infantFigure(start), INFANT_PACE_MILLISECONDS);
  let clock = 0;
  let isStill = true;
  const isDoorOpen = ({ caregiver }: ReunionPicture): boolean =>
    caregiver === 'away' ? walk.isOnTheWay() : caregiver !== 'beside';
  const isHeld = ({ act }: ReunionPicture): boolean => REUNION_POSES[act].posture === 'held';

  /** Steps while it is on its way, and idle life over all. */
  const moving = (picture: ReunionPicture): InfantFigure => {
    const { x, y, channels } = infant.value();
    const alive = { ...channels };
    const way = isHeld(picture) ? 0 : clamp(Math.abs(infant.felt().x - x) / FULL_STEP_UNITS);
    const swing = Math.sin((Math.PI * 2 * clock) / TODDLE_MILLISECONDS) * way;
    alive.leftFootY -= 0.22 * Math.max(0, swing);
    alive.rightFootY -= 0.22 * Math.max(0, -swing);
    alive.lean += 0.25 * swing;
    idle.apply(alive, infantMood(picture), isStill);
    return { x, y: y - 5 * Math.abs(swing), channels: keepInRange(alive) };
  };
  const movingAdult = (): ReunionAdult => {
    const adult = walk.value();
    const face = { ...(adult.pose.face as ChannelValues) };
    adultIdle.apply(face, calmMood(), isStill);
    return { ...adult, pose: { ...adult.pose, face: keepInRange(face) } };
  };

  return {
    step(picture, milliseconds, isAtOnce) {
      clock += milliseconds;
      isStill = isAtOnce;
      infant.follow(infantFigure(picture), milliseconds, isAtOnce);
      walk.step(picture.caregiver, isHeld(picture), milliseconds, isAtOnce);
      if (isAtOnce) return;
      idle.tick(milliseconds, infantMood(picture));
      adultIdle.tick(milliseconds, calmMood());
    },
    roomKey: (picture) => String(isDoorOpen(picture)),
    drawRoom: (pen, picture) => drawReunionRoom(pen, isDoorOpen(picture)),
    drawFigures(pen, picture, looks) {
      const child = moving(picture);
      const adult = movingAdult();
      const isGone = adult.x === adultPlace('away', false).x;
      const isFar = adult.scale < 0.9;
      if (isFar && !isGone) drawTheAdult(pen, adult, looks);
      if (!isHeld(picture)) drawTheInfant(pen, picture, child, looks);
      if (isFar || isGone) return;
      drawTheAdult(pen, adult, looks, (inner) => {
        if (!isHeld(picture)) return;
        const { x, y, scale } = adult;
        inner.group({ scaleX: 1 / scale }, () => {
          inner.group({ x: -x, y: -y }, () => drawTheInfant(inner, picture, child, looks));
        });
      });
    },
  };
}
