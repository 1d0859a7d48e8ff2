import type { ReunionPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawInfant } from '../infant/draw-infant';
import { expressionParameters } from '../infant/expressions';
import type { Mood } from '../infant/mood';
import {
  CHANNEL_NAMES,
  keepInRange,
  neutralChannels,
  type ChannelValues,
} from '../infant/rig-parameters';
import { groundBelow, isInProfile, takeStance, type Stance } from '../infant/stances';
import { drawRattle } from '../room/toys';
import { calmMood } from './calm-mood';
import { bear, isFromBehind } from './reunion-bearing';
import { REUNION_POSES, type ReunionPose } from './reunion-poses';

const FLOOR_LEVEL = 484;
const INFANT_SCALE = 0.62;
/** The year is over. */
const INFANT_MONTHS = 12;
/** Usual places of the belly. */
const PLACE_X = { toys: 270, between: 430, door: 610, arms: 628 } as const;
/** So near it comes to a caregiver on the knee: nearer, their hands would be over its face. */
const BEFORE_HANDS_X = 512;
/** The knees drawn up, as an infant is held. */
const HELD_FEET = { leftFootX: -0.5, leftFootY: 1.2, rightFootX: 0.5, rightFootY: 1.2 };
const STANCES: Readonly<Record<ReunionPose['posture'], Stance>> = {
  sits: 'sitting',
  stands: 'standing',
  crawls: 'crawling',
  held: 'lying',
};
/** Where the infant is, and how it holds itself. */
export interface InfantFigure {
  readonly x: number;
  readonly y: number;
  readonly channels: ChannelValues;
}

/** Where the infant of a picture is, and how: its act, borne as it has learned to. */
export function infantFigure(picture: ReunionPicture): InfantFigure {
  const pose = REUNION_POSES[picture.act];
  const base = expressionParameters(pose.expression, INFANT_MONTHS);
  const channels = neutralChannels();
  for (const channel of CHANNEL_NAMES) channels[channel] = base[channel];
  const stance = STANCES[pose.posture];
  const isHeld = pose.posture === 'held';
  takeStance(channels, stance);
  Object.assign(channels, isHeld ? HELD_FEET : {}, pose.channels);
  const borne = bear(picture, pose, channels);
  const reached = (pose.x ?? PLACE_X[picture.place]) + borne.step;
  const nearest = picture.caregiver === 'kneels' ? BEFORE_HANDS_X : Infinity;
  const x = isHeld ? PLACE_X.arms : Math.min(nearest, reached);
  const y = isHeld ? 356 : FLOOR_LEVEL - groundBelow(stance, INFANT_MONTHS) * INFANT_SCALE;
  return { x, y, channels: keepInRange(borne.channels) };
}

/** What its idle life is like: breath, blinks, stillness. */
export function infantMood({ act }: ReunionPicture): Mood {
  const { expression } = REUNION_POSES[act];
  return {
    ...calmMood(),
    crying: expression === 'cry' ? 1 : expression === 'cling' ? 0.3 : 0,
    fussing: expression === 'fuss' ? 1 : 0,
    still: expression === 'frozen' ? 1 : 0,
  };
}

/** Draws the infant where it is by now. */
export function drawTheInfant(
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
      seenFrom: isFromBehind(picture, pose) ? 'behind' : 'front',
      displayScale: INFANT_SCALE,
      inFront: (inner) => {
        if (!pose.hasToy) return;
        inner.group({ x: 132, y: -38, rotateDegrees: 16, scaleX: 0.9 }, () => drawRattle(inner));
      },
    });
  });
}
