import type { Point } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import type { Face } from './face';

const CURL_RADIUS = 20;
const FRINGE_RADIUS = 18;

function crownCurls(face: Face, shift: number): Point[] {
  const { skullWidth, crown } = face.proportions;
  const places: Point[] = [];
  for (let index = 0; index < 9; index += 1) {
    const angle = Math.PI * (1.06 + (0.88 * index) / 8);
    const x = Math.cos(angle) * (skullWidth - 12) + shift * 0.7;
    places.push([x, Math.sin(angle) * (crown - 20) - 2 + Math.sin(index * 2.4) * 3]);
  }
  return places;
}

/** The fringe stays above the brows: they carry the cue. */
function fringeCurls(face: Face, shift: number): Point[] {
  const { skullWidth, crown } = face.proportions;
  const places: Point[] = [];
  for (let index = 0; index < 7; index += 1) {
    const angle = Math.PI * (1.15 + (0.7 * index) / 6);
    places.push([Math.cos(angle) * (skullWidth - 30) + shift, Math.sin(angle) * (crown - 26) - 10]);
  }
  return places;
}

/** Short curls: a cap of hair inside the skull, a crown and a fringe of round curls. */
export function drawCurls(pen: Pen, face: Face, head: Outline, shift: number): void {
  const { skullWidth, crown } = face.proportions;
  const { hair, hairLight } = face.complexion;
  const yaw = face.parameters.headTurn;
  pen.clip(head, () => {
    pen.ellipse(shift * 0.6, -crown - 2, skullWidth * 1.08, 58, { fill: hair });
    // The side that turns to us needs hair down to the ear.
    const side = Math.max(0, Math.abs(yaw) - 0.1);
    if (side > 0) {
      pen.ellipse(
        -Math.sign(yaw) * skullWidth * (1.2 - Math.min(0.42, side)),
        -crown * 0.5,
        skullWidth * 0.42,
        44,
        { fill: hair },
      );
    }
  });
  // The edge of the skull is hair as well, or a thin line of skin would run through the curls.
  pen.clipRect(-skullWidth - 20, -crown - 20, (skullWidth + 20) * 2, crown + 12, 0, () => {
    pen.path(head, { stroke: hair, width: 4 });
  });
  const crownPlaces = crownCurls(face, shift);
  const curls = new Outline();
  for (const [x, y] of crownPlaces) curls.ellipse(x, y, CURL_RADIUS, CURL_RADIUS);
  for (const [x, y] of fringeCurls(face, shift)) curls.ellipse(x, y, FRINGE_RADIUS, FRINGE_RADIUS);
  pen.path(curls, { fill: hair });
  const shine = new Outline();
  for (const [x, y] of crownPlaces) shine.moveTo(x - 8, y).quadTo(x - 6, y - 8, x + 5, y - 6);
  pen.path(shine, { stroke: hairLight, width: 3, alpha: 0.45 });
}
