import { clamp, lerp } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Face } from './face';

/** The mouth in units from its middle: one path of two curves between two corners. */
export interface MouthShape {
  readonly halfWidth: number;
  readonly cornerY: number;
  /** Apexes of the upper and the lower lip line. */
  readonly upperY: number;
  readonly lowerY: number;
  /** How far the handles of the curves lie apart, as shares of the half width. */
  readonly upperHandle: number;
  readonly lowerHandle: number;
  readonly gap: number;
}

/** Below this gap the lips touch and one line is drawn. */
export const CLOSED_GAP = 2.5;

/** A square cry pushes the handles out to the corners; a rounded mouth becomes an O. */
export function mouthShape(face: Face): MouthShape {
  const { parameters, proportions } = face;
  const open = clamp(parameters.mouthOpen);
  const corner = clamp(parameters.mouthCorner, -1, 1);
  const square = clamp(parameters.mouthSquare);
  const halfWidth =
    proportions.mouthWidth *
    (1 + parameters.mouthWide * 0.55 + square * 0.56 + Math.max(0, corner) * 0.3 + open * 0.14);
  const round = clamp(-parameters.mouthWide * 2.2) * clamp(open * 1.6) * (1 - square);
  const height = proportions.mouthHeight * (1 + 0.12 * square);
  const upperY = corner * 4.6 - open * (3 + square * 7 + round * 6) + (corner < 0 ? corner : 0);
  const lowerY = corner * 4.6 + open * height + (corner < 0 ? corner * 0.5 : 0);
  return {
    halfWidth,
    cornerY: -corner * 6.5 + open * (3 - square + round * 7),
    upperY,
    lowerY,
    upperHandle: Math.max(lerp(0.52, 1.02, square), round * 1.02),
    lowerHandle: Math.max(lerp(0.66, 1.22, square), round * 1.05),
    gap: lowerY - upperY,
  };
}

/** The line of the upper lip; with closed lips it is the whole mouth. */
export function upperLip(shape: MouthShape): Outline {
  const { halfWidth, cornerY, upperHandle } = shape;
  const handleY = cornerY + ((shape.upperY - cornerY) * 4) / 3;
  return new Outline()
    .moveTo(-halfWidth, cornerY)
    .curveTo(
      -halfWidth * upperHandle,
      handleY,
      halfWidth * upperHandle,
      handleY,
      halfWidth,
      cornerY,
    );
}

/** The open mouth. */
export function mouthOutline(shape: MouthShape): Outline {
  const { halfWidth, cornerY, lowerHandle } = shape;
  const handleY = cornerY + ((shape.lowerY - cornerY) * 4) / 3;
  return upperLip(shape)
    .curveTo(
      halfWidth * lowerHandle,
      handleY,
      -halfWidth * lowerHandle,
      handleY,
      -halfWidth,
      cornerY,
    )
    .close();
}
