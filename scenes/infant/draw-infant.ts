import type { Looks } from '../../src/view-models/scene-view';
import { OUTFITS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawArm } from './arm';
import { complexionOf } from './complexion';
import { drawHead } from './draw-head';
import { lineDetail } from './face';
import type { Dress, Figure } from './figure';
import { growthAt } from './growth';
import { drawLeg } from './leg';
import { headCentre } from './limbs';
import type { RigParameters } from './rig-parameters';
import { drawDiaper, drawSleepSack, drawTorso } from './torso';

/** How the infant is drawn. */
export interface InfantDrawing {
  readonly dress: Dress;
  /** Sitting, the legs come before the trunk; set the feet at about (±0.96, 1.0). */
  readonly isSitting?: boolean;
  /** CSS pixels per rig unit: small pictures get bolder lines and no fine ones. */
  readonly displayScale: number;
  /** Draws what lies on the body and under the arms. */
  readonly onBody?: (pen: Pen) => void;
  /** Draws what is held, before everything. */
  readonly inFront?: (pen: Pen) => void;
}

function drawBody(pen: Pen, figure: Figure, isSitting: boolean): void {
  const legs = (): void => {
    drawLeg(pen, figure, -1);
    drawLeg(pen, figure, 1);
  };
  const hasLegs = figure.dress !== 'sleepSack';
  if (hasLegs && !isSitting) legs();
  drawTorso(pen, figure);
  if (figure.dress === 'sleepSack') drawSleepSack(pen, figure);
  if (hasLegs && isSitting) legs();
  if (figure.dress === 'diaper') drawDiaper(pen);
}

/**
 * Draws the whole infant from the front, back to front in layers. The origin is the belly;
 * the figure reaches 216 units up to the crown and about 160 down to the soles.
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
  drawBody(pen, figure, drawing.isSitting === true);
  drawing.onBody?.(pen);
  drawArm(pen, figure, -1);
  if (!parameters.isRightHandInFront) drawArm(pen, figure, 1);
  const [headX, headY] = headCentre(parameters);
  pen.group({ x: headX, y: headY, scaleX: growthAt(parameters.ageMonths).head }, () => {
    drawHead(pen, parameters, looks, { age: 'infant', displayScale: drawing.displayScale });
  });
  if (parameters.isRightHandInFront) drawArm(pen, figure, 1);
  drawing.inFront?.(pen);
}
