import type { Pen } from '../drawing/pen';
import { drawBrowFolds, drawBrows } from './brows';
import { complexionOf } from './complexion';
import type { HeadLooks } from './complexion';
import { drawEyes } from './eyes';
import { createFace, headTiltDegrees, lineDetail, turnedFully } from './face';
import { drawHairBehind } from './hair-back';
import { drawHairInFront } from './hair-front';
import { drawEars, drawHeadShade, drawNearEar, headOutline } from './head-shape';
import { drawHeadInProfile, profileSide } from './head-in-profile';
import { drawMouth } from './mouth';
import { drawNose } from './nose';
import type { HeadAge } from './proportions';
import type { RigParameters } from './rig-parameters';
import { drawTears } from './tears';

/** How a head is drawn. */
export interface HeadDrawing {
  readonly age: HeadAge;
  /** CSS pixels per rig unit: small pictures get bolder lines and no fine ones. */
  readonly displayScale: number;
}

/** Draws a head with its centre at the origin; about 184 units wide and 176 high. */
export function drawHead(
  pen: Pen,
  channels: RigParameters,
  looks: HeadLooks,
  drawing: HeadDrawing,
): void {
  const side = profileSide(channels);
  if (side) drawHeadInProfile(pen, channels, looks, { ...drawing, side });
  else drawFacingHead(pen, turnedFully(channels), looks, drawing);
}

function drawFacingHead(
  pen: Pen,
  parameters: RigParameters,
  looks: HeadLooks,
  drawing: HeadDrawing,
): void {
  const complexion = complexionOf(looks);
  const face = createFace(parameters, complexion, drawing.age, lineDetail(drawing.displayScale));
  const head = headOutline(face);
  pen.group({ rotateDegrees: headTiltDegrees(parameters) }, () => {
    drawHairBehind(pen, face, looks.hairStyle);
    drawEars(pen, face);
    pen.path(head, { fill: complexion.base });
    drawNearEar(pen, face);
    drawHeadShade(pen, face, head);
    drawEyes(pen, face);
    drawBrows(pen, face);
    drawBrowFolds(pen, face);
    drawNose(pen, face);
    drawMouth(pen, face);
    drawTears(pen, face);
    drawHairInFront(pen, face, looks.hairStyle, head);
  });
}
