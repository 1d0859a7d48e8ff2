import { directionAlong, pointAlong, toDegrees, toRadians } from '../drawing/geometry';
import { headTiltDegrees, projector, turnedFully } from './face';
import type { Side } from './face';
import { growthAt } from './growth';
import { mouthInProfile, profileSide } from './head-in-profile';
import { infantHead } from './infant-head';
import { armLine, headCentre } from './limbs';
import type { RigParameters } from './rig-parameters';

/** A place on the drawn infant, in rig units from the belly, and which way it is turned. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly rotateDegrees: number;
}

function mouthOnHead(parameters: RigParameters): { readonly x: number; readonly y: number } {
  const { mouthY } = infantHead(parameters.ageMonths);
  const side = profileSide(parameters);
  if (side) {
    const [x, y] = mouthInProfile(side, mouthY, parameters.headPitch);
    return { x, y };
  }
  const turned = turnedFully(parameters);
  const place = projector(turned)(0, mouthY);
  return { x: place.x + turned.headTurn * 3, y: place.y };
}

/** The middle of the mouth: what feeds the infant is held here, however the head is turned. */
export function mouthAnchor(parameters: RigParameters): Anchor {
  const { x, y } = mouthOnHead(parameters);
  const rotateDegrees = headTiltDegrees(parameters);
  const angle = toRadians(rotateDegrees);
  const [headX, headY] = headCentre(parameters);
  const { head } = growthAt(parameters.ageMonths);
  return {
    x: headX + head * (x * Math.cos(angle) - y * Math.sin(angle)),
    y: headY + head * (x * Math.sin(angle) + y * Math.cos(angle)),
    rotateDegrees,
  };
}

/** The wrist: a toy in the hand lies a little way on, in the direction of the forearm. */
export function wristAnchor(parameters: RigParameters, side: Side): Anchor {
  const line = armLine(parameters, side);
  const [x, y] = pointAlong(line, 1);
  return { x, y, rotateDegrees: toDegrees(directionAlong(line, 1)) };
}
