/** The calls an outline needs of a canvas: a context or a `Path2D` both have them. */
export type OutlineTarget = Pick<
  CanvasPath,
  'moveTo' | 'lineTo' | 'bezierCurveTo' | 'quadraticCurveTo' | 'arc' | 'ellipse' | 'closePath'
>;

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const ARC = 4;
const ELLIPSE = 5;
const CLOSE = 6;

/**
 * A path kept as plain numbers. Shapes that change every frame are built this way:
 * no string is made or parsed, and the same outline can be filled, stroked and clipped.
 */
export class Outline {
  readonly #steps: number[] = [];

  moveTo(x: number, y: number): this {
    this.#steps.push(MOVE, x, y);
    return this;
  }

  lineTo(x: number, y: number): this {
    this.#steps.push(LINE, x, y);
    return this;
  }

  /** Cubic curve through two handles to (x, y). */
  curveTo(
    handle1X: number,
    handle1Y: number,
    handle2X: number,
    handle2Y: number,
    x: number,
    y: number,
  ): this {
    this.#steps.push(CURVE, handle1X, handle1Y, handle2X, handle2Y, x, y);
    return this;
  }

  /** Quadratic curve through one handle to (x, y). */
  quadTo(handleX: number, handleY: number, x: number, y: number): this {
    this.#steps.push(QUADRATIC, handleX, handleY, x, y);
    return this;
  }

  /** Part of a circle, clockwise from one angle to another; joined by a line to what came before. */
  arc(
    centreX: number,
    centreY: number,
    radius: number,
    fromRadians: number,
    toRadians: number,
  ): this {
    this.#steps.push(ARC, centreX, centreY, Math.max(0, radius), fromRadians, toRadians);
    return this;
  }

  /** A whole ellipse as a part of its own. */
  ellipse(centreX: number, centreY: number, radiusX: number, radiusY: number): this {
    this.#steps.push(MOVE, centreX + radiusX, centreY);
    this.#steps.push(ELLIPSE, centreX, centreY, Math.max(0, radiusX), Math.max(0, radiusY));
    return this;
  }

  close(): this {
    this.#steps.push(CLOSE);
    return this;
  }

  /** Plays the steps onto a context or a `Path2D`. */
  trace(target: OutlineTarget): void {
    const steps = this.#steps;
    let index = 0;
    const next = (): number => steps[index++]!;
    while (index < steps.length) {
      switch (next()) {
        case MOVE:
          target.moveTo(next(), next());
          break;
        case LINE:
          target.lineTo(next(), next());
          break;
        case CURVE:
          target.bezierCurveTo(next(), next(), next(), next(), next(), next());
          break;
        case QUADRATIC:
          target.quadraticCurveTo(next(), next(), next(), next());
          break;
        case ARC:
          target.arc(next(), next(), next(), next(), next());
          break;
        case ELLIPSE:
          target.ellipse(next(), next(), next(), next(), 0, 0, Math.PI * 2);
          break;
        default:
          target.closePath();
      }
    }
  }
}
