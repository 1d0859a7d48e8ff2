import type { Outline } from './outline';
import type { Point } from './geometry';

/** Moves, then turns (clockwise), then scales. */
export interface Transform {
  readonly x?: number;
  readonly y?: number;
  readonly rotateDegrees?: number;
  readonly scaleX?: number;
  readonly scaleY?: number;
}

/** A colour at a place along a gradient: offset 0 to 1, colour, alpha 0 to 1. */
export type GradientStop = readonly [offset: number, colour: string, alpha?: number];

/** A gradient as data, in the units of the shape it fills. Kept as constants they are built once. */
export type Gradient =
  | {
      readonly kind: 'linear';
      readonly from: Point;
      readonly to: Point;
      readonly stops: readonly GradientStop[];
    }
  | {
      readonly kind: 'radial';
      readonly centre: Point;
      readonly radius: number;
      readonly stops: readonly GradientStop[];
    };

/** Any colour the canvas knows, a gradient as data, or a pattern made by the canvas. */
export type Ink = string | Gradient | CanvasPattern;

/** How a shape is painted: filled, then stroked. */
export interface Paint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Line width in drawing units; 2 if not given. */
  readonly width?: number;
  readonly cap?: CanvasLineCap;
  readonly dash?: readonly number[];
  /** 0 to 1, times the alpha of the groups around it. */
  readonly alpha?: number;
  /** Where the shape is put, within the groups around it. */
  readonly at?: Transform;
}

/** What a group changes for everything drawn in it. */
export interface Frame extends Transform {
  /** 0 to 1. It fades each shape by itself: shapes that overlap show through each other. */
  readonly alpha?: number;
  readonly blend?: GlobalCompositeOperation;
}

/**
 * A path: an SVG path string for shapes that stay the same (its `Path2D` is kept),
 * an outline for shapes that change.
 */
export type Shape = string | Outline;

export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
