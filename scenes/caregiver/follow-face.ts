import { between, clamp } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { roundArcs } from '../effects/rings';
import type { RigParameters } from '../infant/rig-parameters';
import { moveWrist } from './arm-pose';
import type { ArmPose } from './arm-pose';
import type { CarePicture } from './care-picture';

type Turn = Pick<RigParameters, 'headTurn' | 'headAway'>;

/** From this turn of the head on a face is averted, and from that one wholly. */
const AVERTED = { from: 0.15, wholly: 0.6 } as const;
/** Beside an averted face, from the belly, picture units: where one hand goes after it. */
const BESIDE_FACE: Readonly<Record<'left' | 'right', Point>> = {
  left: [-66, -4],
  right: [128, -6],
};
const ELBOW_FROM_WRIST: Point = [96, 124];
/** Of two hands, so far up the near one comes, and so far both lean over. */
const UP = 74;
const OVER = { near: 14, far: 40 } as const;
/** A hand whose wrist is below this only rests. */
const RESTS_BELOW = 300;

/** Which way the face is turned, and how wholly, 0 to 1. */
function avertedOf({ headTurn, headAway }: Turn): { side: 1 | -1; share: number } {
  const turned = headTurn + 0.5 * headAway;
  const share = clamp((Math.abs(turned) - AVERTED.from) / (AVERTED.wholly - AVERTED.from));
  return { side: turned < 0 ? -1 : 1, share };
}

function goBeside(
  arm: ArmPose,
  side: 1 | -1,
  share: number,
  { x, y }: CarePicture['infant'],
): ArmPose {
  const [across, down] = BESIDE_FACE[side < 0 ? 'left' : 'right'];
  const wrist: Point = [x + across, y + down];
  const elbow: Point = [wrist[0] + ELBOW_FROM_WRIST[0], wrist[1] + ELBOW_FROM_WRIST[1]];
  return {
    ...arm,
    wrist: between(arm.wrist, wrist, share),
    elbow: between(arm.elbow, elbow, share),
  };
}

/** The picture with its hands gone after a face that turns away, as far as they follow. */
export function followFace(picture: CarePicture, turn: Turn): CarePicture {
  if (picture.follows <= 0) return picture;
  const { side, share: averted } = avertedOf(turn);
  const share = averted * picture.follows;
  if (picture.left.wrist[1] > RESTS_BELOW) {
    return { ...picture, right: goBeside(picture.right, side, share, picture.infant) };
  }
  const move = (arm: ArmPose, isNear: boolean): ArmPose =>
    moveWrist(
      arm,
      side * share * (isNear ? OVER.near : OVER.far),
      -UP * share * (isNear ? 1 : 0.25),
    );
  return {
    ...picture,
    left: move(picture.left, side < 0),
    right: move(picture.right, side > 0),
  };
}

/** Arcs before an averted face that is gone after: no room is left. */
export function drawFollowing(pen: Pen, { infant, follows }: CarePicture, turn: Turn): void {
  const { side, share } = avertedOf(turn);
  const alpha = follows * share;
  if (alpha <= 0.02) return;
  const middle = side > 0 ? -24 : 204;
  const shape = { x: infant.x, y: infant.y - 82, from: middle - 26, to: middle + 26 };
  roundArcs({ ...shape, radius: 84, gap: 14, count: 3 }, 4).forEach((arc, index) => {
    const width = 6 - index;
    pen.path(arc, { stroke: COLOURS.paper, width: width + 4, alpha: 0.5 * alpha });
    pen.path(arc, { stroke: COLOURS.coralDeep, width, alpha: alpha * (0.95 - 0.2 * index) });
  });
}
