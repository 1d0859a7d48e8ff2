import { clamp } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { SIDES } from './face';
import type { Face, Side } from './face';

function browOutline(face: Face, side: Side): Outline {
  const { browRaise, browInner, browLower } = face.parameters;
  const { browWidth } = face.proportions;
  const thickness = face.proportions.browThickness * face.lines.boldness;
  const inward = -side;
  const height = browLower * 11 - browRaise * 7;
  const innerLift = browLower * 8.5 - browInner * 8;
  const outerLift = browInner * 3 - browLower - browRaise;
  const shift = inward * browLower * 6;
  const innerX = inward * browWidth + shift;
  const outerX = shift - inward * browWidth;
  const innerY = height + innerLift;
  const outerY = height + outerLift + 2;
  const middleX = (innerX + outerX) / 2;
  const middleY = height - 4 + (innerLift + outerLift) * 0.28 + browLower * 4.5;
  return new Outline()
    .moveTo(innerX, innerY - thickness * 0.5)
    .quadTo(middleX, middleY - thickness, outerX, outerY)
    .quadTo(middleX, middleY + thickness * 0.55, innerX, innerY + thickness * 0.5)
    .quadTo(innerX + inward * 3.4, innerY, innerX, innerY - thickness * 0.5)
    .close();
}

/** The brow on a side of the picture. */
export function drawBrow(pen: Pen, face: Face, side: Side): void {
  const { proportions, complexion } = face;
  const isInfant = face.age === 'infant';
  const paint = {
    fill: isInfant ? complexion.infantBrow : complexion.adultBrow,
    alpha: isInfant ? Math.min(1, 0.78 * complexion.cueGain) : 0.95,
  };
  const place = face.project(
    side * (proportions.eyeX + 1),
    proportions.eyeY - proportions.browRise,
  );
  pen.group({ x: place.x, y: place.y, scaleX: place.widthScale, scaleY: 1 }, () => {
    pen.path(browOutline(face, side), paint);
  });
}

export function drawBrows(pen: Pen, face: Face): void {
  for (const side of SIDES) drawBrow(pen, face, side);
}

/** The bulge and furrow of lowered brows, and the fold over worried ones. */
export function drawBrowFolds(pen: Pen, face: Face): void {
  const { browInner, browLower } = face.parameters;
  const { complexion, proportions } = face;
  const browY = proportions.eyeY - proportions.browRise;
  if (browLower > 0.3) {
    const strength = (browLower - 0.3) / 0.7;
    const place = face.project(0, browY + 6);
    pen.spot(place.x, place.y - 3, 24, 12, complexion.shade, 0.7 * strength);
    const furrow = new Outline();
    for (const side of SIDES) {
      const x = place.x + side * 4.5;
      const y = place.y - 5;
      furrow.moveTo(x, y).quadTo(x - side * 1.5, y + 4, x - side * 0.4, y + 9);
    }
    const alpha = Math.min(1, 0.6 * strength * complexion.cueGain);
    pen.path(furrow, { stroke: complexion.line, width: 2 * face.lines.boldness, alpha });
  }
  const worry = clamp(browInner - 0.45) * clamp((0.9 - browLower) / 0.3);
  if (worry > 0 && face.lines.hasFineLines) {
    const place = face.project(0, browY - 16);
    const fold = new Outline()
      .moveTo(place.x - 11, place.y)
      .quadTo(place.x, place.y - 4, place.x + 11, place.y);
    pen.path(fold, { stroke: complexion.deep, width: 2, alpha: 0.7 * worry });
  }
}
