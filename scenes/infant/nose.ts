import { clamp } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { SIDES } from './face';
import type { Face } from './face';

function noseLine(face: Face, x: number, y: number): Outline {
  const size = face.proportions.noseSize;
  const turn = face.parameters.headTurn * 4;
  if (face.age === 'adult') {
    return new Outline()
      .moveTo(x + turn + 4, y - 24)
      .curveTo(x + 9 + turn, y - 10, x + 12, y - 4, x + 9, y + 3)
      .quadTo(x + 2, y + 8, x - 7, y + 3);
  }
  return new Outline()
    .moveTo(x - 7.5 * size, y)
    .quadTo(x - 7 * size, y + 5.5, x, y + 5)
    .quadTo(x + 7 * size, y + 5.5, x + 7.5 * size, y);
}

/** One stroke, a soft light, and the folds of a hard cry, which come only with an open mouth. */
export function drawNose(pen: Pen, face: Face): void {
  const { parameters, complexion, proportions } = face;
  const place = face.project(0, proportions.noseY - parameters.noseWrinkle * 3);
  const x = place.x + parameters.headTurn * 5;
  const { y } = place;
  const light = 9 * proportions.noseSize;
  pen.spot(x - 2, y - 6, light, light, complexion.noseLight, 0.5);
  pen.path(noseLine(face, x, y), { stroke: complexion.deep, width: 3 });
  const folds =
    parameters.noseWrinkle * clamp(parameters.mouthOpen * 1.6) * complexion.cueGain * 0.34;
  if (folds > 0.05 && face.lines.hasFineLines) {
    const outline = new Outline();
    for (const side of SIDES) {
      outline
        .moveTo(x + side * 11, y + 2)
        .curveTo(x + side * 22, y + 4, x + side * 31, y + 11, x + side * 33, y + 21);
    }
    pen.path(outline, { stroke: complexion.line, width: 2.2, alpha: folds });
  }
}
