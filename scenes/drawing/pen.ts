import { withAlpha } from './colour';
import { toRadians } from './geometry';
import type { Context2D, Frame, Gradient, Ink, Paint, Shape, Transform } from './paint';

/** Path strings kept as `Path2D`. More than this is a sign of strings made anew each frame. */
const MOST_KEPT_PATHS = 1000;
const keptPaths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  const kept = keptPaths.get(data);
  if (kept) return kept;
  if (keptPaths.size >= MOST_KEPT_PATHS) keptPaths.clear();
  const path = new Path2D(data);
  keptPaths.set(data, path);
  return path;
}

function buildGradient(context: Context2D, gradient: Gradient): CanvasGradient {
  const built =
    gradient.kind === 'linear'
      ? context.createLinearGradient(...gradient.from, ...gradient.to)
      : context.createRadialGradient(...gradient.centre, 0, ...gradient.centre, gradient.radius);
  for (const [offset, colour, alpha = 1] of gradient.stops) {
    built.addColorStop(offset, alpha < 1 ? withAlpha(colour, alpha) : colour);
  }
  return built;
}

/** Colour at the middle, nothing at radius 1; `core` is the share of the radius that stays full. */
function buildSpot(context: Context2D, colour: string, core: number): CanvasGradient {
  const built = context.createRadialGradient(0, 0, 0, 0, 0, 1);
  built.addColorStop(core, colour);
  built.addColorStop(1, withAlpha(colour, 0));
  return built;
}

/**
 * Draws on a 2D canvas context with shapes, paints and groups as data.
 * One pen belongs to one context; gradients it has built are kept for the next frame.
 */
export class Pen {
  readonly context: Context2D;
  #alpha: number;
  readonly #gradients = new WeakMap<Gradient, CanvasGradient>();
  readonly #spots = new Map<string, CanvasGradient>();

  constructor(context: Context2D) {
    this.context = context;
    this.#alpha = context.globalAlpha;
  }

  path(shape: Shape, paint: Paint): this {
    this.#begin(paint);
    if (typeof shape === 'string') return this.#finish(paint, pathOf(shape));
    shape.trace(this.context);
    return this.#finish(paint);
  }

  ellipse(x: number, y: number, radiusX: number, radiusY: number, paint: Paint): this {
    this.#begin(paint);
    this.context.ellipse(x, y, Math.max(0, radiusX), Math.max(0, radiusY), 0, 0, Math.PI * 2);
    return this.#finish(paint);
  }

  circle(x: number, y: number, radius: number, paint: Paint): this {
    return this.ellipse(x, y, radius, radius, paint);
  }

  rect(x: number, y: number, width: number, height: number, radius: number, paint: Paint): this {
    this.#begin(paint);
    if (radius > 0) this.context.roundRect(x, y, width, height, radius);
    else this.context.rect(x, y, width, height);
    return this.#finish(paint);
  }

  line(fromX: number, fromY: number, toX: number, toY: number, paint: Paint): this {
    this.#begin(paint);
    this.context.moveTo(fromX, fromY);
    this.context.lineTo(toX, toY);
    return this.#finish(paint);
  }

  /** A soft ellipse that fades to nothing at its edge. `core` 0 to 1 stays at full strength. */
  spot(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    colour: string,
    alpha = 1,
    core = 0,
  ): this {
    if (alpha <= 0 || radiusX <= 0 || radiusY <= 0) return this;
    const { context } = this;
    context.save();
    context.translate(x, y);
    context.scale(radiusX, radiusY);
    context.globalAlpha = this.#alpha * alpha;
    context.fillStyle = this.#spotOf(colour, core);
    context.beginPath();
    context.arc(0, 0, 1, 0, Math.PI * 2);
    context.fill();
    context.restore();
    return this;
  }

  /** Draws with a place, turn, size, alpha or blend of its own. */
  group(frame: Frame, draw: (pen: this) => void): this {
    return this.#within(() => {
      this.#move(frame);
      if (frame.alpha !== undefined) {
        this.#alpha *= frame.alpha;
        this.context.globalAlpha = this.#alpha;
      }
      if (frame.blend) this.context.globalCompositeOperation = frame.blend;
      draw(this);
    });
  }

  /** Draws only inside a shape. */
  clip(shape: Shape, draw: (pen: this) => void): this {
    return this.#within(() => {
      if (typeof shape === 'string') this.context.clip(pathOf(shape));
      else {
        this.context.beginPath();
        shape.trace(this.context);
        this.context.clip();
      }
      draw(this);
    });
  }

  /** Draws only inside a rectangle with round corners. */
  clipRect(
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number,
    draw: (pen: this) => void,
  ): this {
    return this.#within(() => {
      this.context.beginPath();
      this.context.roundRect(x, y, width, height, radius);
      this.context.clip();
      draw(this);
    });
  }

  #within(draw: () => void): this {
    const alpha = this.#alpha;
    this.context.save();
    draw();
    this.context.restore();
    this.#alpha = alpha;
    return this;
  }

  #move(transform: Transform): void {
    const { context } = this;
    const { x = 0, y = 0, rotateDegrees = 0, scaleX = 1, scaleY = scaleX } = transform;
    if (x !== 0 || y !== 0) context.translate(x, y);
    if (rotateDegrees !== 0) context.rotate(toRadians(rotateDegrees));
    if (scaleX !== 1 || scaleY !== 1) context.scale(scaleX, scaleY);
  }

  #begin(paint: Paint): void {
    if (paint.at) {
      this.context.save();
      this.#move(paint.at);
    }
    this.context.beginPath();
  }

  #finish(paint: Paint, path?: Path2D): this {
    this.#apply(paint, path);
    if (paint.at) this.context.restore();
    return this;
  }

  #apply(paint: Paint, path?: Path2D): void {
    const { context } = this;
    const isFaded = paint.alpha !== undefined && paint.alpha < 1;
    if (isFaded) context.globalAlpha = this.#alpha * Math.max(0, paint.alpha ?? 1);
    if (paint.fill !== undefined) {
      context.fillStyle = this.#inkOf(paint.fill);
      if (path) context.fill(path);
      else context.fill();
    }
    if (paint.stroke !== undefined) this.#stroke(paint, paint.stroke, path);
    if (isFaded) context.globalAlpha = this.#alpha;
  }

  #stroke(paint: Paint, ink: Ink, path?: Path2D): void {
    const { context } = this;
    context.strokeStyle = this.#inkOf(ink);
    context.lineWidth = paint.width ?? 2;
    context.lineCap = paint.cap ?? 'round';
    context.lineJoin = 'round';
    if (paint.dash) context.setLineDash([...paint.dash]);
    if (path) context.stroke(path);
    else context.stroke();
    if (paint.dash) context.setLineDash([]);
  }

  #inkOf(ink: Ink): string | CanvasGradient | CanvasPattern {
    if (typeof ink === 'string' || !('stops' in ink)) return ink;
    const kept = this.#gradients.get(ink);
    if (kept) return kept;
    const built = buildGradient(this.context, ink);
    this.#gradients.set(ink, built);
    return built;
  }

  #spotOf(colour: string, core: number): CanvasGradient {
    const key = colour + core;
    const kept = this.#spots.get(key);
    if (kept) return kept;
    const built = buildSpot(this.context, colour, core);
    this.#spots.set(key, built);
    return built;
  }
}
