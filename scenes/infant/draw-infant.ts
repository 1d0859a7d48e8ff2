import type { Looks } from '../../src/view-models/scene-view';
import { OUTFITS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawArm } from './arm';
import { drawBodyInProfile, headInProfile, headPlaceInProfile } from './body-in-profile';
import { complexionOf } from './complexion';
import { drawHead } from './draw-head';
import { lineDetail } from './face';
import type { Side } from './face';
import type { Dress, Figure } from './figure';
import { growthAt } from './growth';
import { drawHeadFromBehind } from './head-from-behind';
import { drawLeg } from './leg';
import { headCentre } from './limbs';
import type { RigParameters } from './rig-parameters';
import { forwardDrop, isInProfile } from './stances';
import type { ProfileStance, Stance } from './stances';
import { drawDiaper, drawSeat, drawSleepSack, drawTorso } from './torso';

/**
 * Where the infant is seen from. Carried at a shoulder its back is to us, its face beside the
 * adult's neck: the face is the cue and is never hidden while somebody is to read it.
 */
export type SeenFrom = 'front' | 'behind' | 'overShoulder';

/** How the infant is drawn. */
export interface InfantDrawing {
  readonly dress: Dress;
  /** How it bears its weight; set the feet with `takeStance`. Left out, it lies or is held. */
  readonly stance?: Stance;
  /** Left out, it is seen from the front; a stance in profile always looks to us. */
  readonly seenFrom?: SeenFrom;
  /** Which way a body in profile faces: 1, to the right, if left out. */
  readonly direction?: Side;
  /** CSS pixels per rig unit: small pictures get bolder lines and no fine ones. */
  readonly displayScale: number;
  /** Draws what lies on the body and under the arms. */
  readonly onBody?: (pen: Pen) => void;
  /** Draws what is held, before everything. */
  readonly inFront?: (pen: Pen) => void;
}

/** Lowest point of the trunk, rig units. */
const TRUNK_BOTTOM = 99;
const TRUNK_HEIGHT = 147;

/** A trunk that leans towards us looks shorter: its shoulders have come down by so much. */
function drawLeaningTorso(pen: Pen, figure: Figure, isFromBehind: boolean, drop: number): void {
  const scaleY = 1 - drop / TRUNK_HEIGHT;
  pen.group({ y: TRUNK_BOTTOM * (1 - scaleY), scaleX: 1, scaleY }, () => {
    drawTorso(pen, figure, isFromBehind);
  });
}

function drawBody(pen: Pen, figure: Figure, stance: Stance, isFromBehind: boolean): void {
  const legs = (): void => {
    drawLeg(pen, figure, -1);
    drawLeg(pen, figure, 1);
  };
  const hasLegs = figure.dress !== 'sleepSack';
  const isOnFloor = stance === 'sitting' || stance === 'propped';
  const areLegsBefore = isOnFloor && !isFromBehind;
  if (hasLegs && !areLegsBefore) legs();
  if (areLegsBefore) drawSeat(pen, figure);
  drawLeaningTorso(pen, figure, isFromBehind, forwardDrop(stance));
  if (figure.dress === 'sleepSack') drawSleepSack(pen, figure);
  if (hasLegs && areLegsBefore) legs();
  if (figure.dress === 'diaper') drawDiaper(pen);
}

function drawProfile(
  pen: Pen,
  figure: Figure,
  looks: Looks['infant'],
  drawing: InfantDrawing,
  stance: ProfileStance,
): void {
  const { parameters } = figure;
  const direction = drawing.direction ?? 1;
  drawBodyInProfile(pen, figure, stance, direction);
  const [x, y] = headPlaceInProfile(parameters, stance, direction);
  pen.group({ x, y, scaleX: growthAt(parameters.ageMonths).head }, () => {
    const { displayScale } = drawing;
    drawHead(pen, headInProfile(parameters, direction), looks, { age: 'infant', displayScale });
  });
}

/** Chest to chest with the adult, the cheek at the shoulder: the face is seen from the side. */
function atShoulder(parameters: RigParameters): RigParameters {
  return { ...parameters, headAway: 1 };
}

function drawUpright(
  pen: Pen,
  figure: Figure,
  looks: Looks['infant'],
  drawing: InfantDrawing,
): void {
  const { parameters } = figure;
  const { displayScale, stance = 'lying', seenFrom = 'front' } = drawing;
  const drop = forwardDrop(stance);
  const isFromBehind = seenFrom !== 'front';
  const isRightArmLast = parameters.isRightHandInFront && !isFromBehind;
  const arms = (): void => {
    pen.group({ y: drop }, () => {
      drawArm(pen, figure, -1);
      if (!isRightArmLast) drawArm(pen, figure, 1);
    });
  };
  // Seen from behind, what the hands do is on the other side of the trunk.
  if (isFromBehind) arms();
  drawBody(pen, figure, stance, isFromBehind);
  drawing.onBody?.(pen);
  if (!isFromBehind) arms();
  const [headX, headY] = headCentre(parameters);
  pen.group({ x: headX, y: headY + drop, scaleX: growthAt(parameters.ageMonths).head }, () => {
    const head = { age: 'infant', displayScale } as const;
    if (seenFrom === 'behind') drawHeadFromBehind(pen, parameters, looks, head);
    else drawHead(pen, isFromBehind ? atShoulder(parameters) : parameters, looks, head);
  });
  if (isRightArmLast) pen.group({ y: drop }, () => drawArm(pen, figure, 1));
}

/**
 * Draws the whole infant, back to front in layers. The origin is the belly; upright, the figure
 * reaches 216 units up to the crown and about 160 down to the soles.
 */
export function drawInfant(
  pen: Pen,
  parameters: RigParameters,
  looks: Looks['infant'],
  drawing: InfantDrawing,
): void {
  const figure: Figure = {
    parameters,
    complexion: complexionOf(looks),
    cloth: OUTFITS[looks.outfit],
    dress: drawing.dress,
    lines: lineDetail(drawing.displayScale),
  };
  const { stance = 'lying' } = drawing;
  if (isInProfile(stance)) drawProfile(pen, figure, looks, drawing, stance);
  else drawUpright(pen, figure, looks, drawing);
  drawing.inFront?.(pen);
}
