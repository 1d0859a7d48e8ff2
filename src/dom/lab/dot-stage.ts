import { patternPath, type PatternShape } from '../../charts/lab/pattern-mark';

/** One infant to be drawn: which caregiver's, its number and its pattern. */
export interface StageDot {
  readonly row: number;
  readonly infant: number;
  readonly pattern: PatternShape;
}

const PATTERN_ORDER: readonly PatternShape[] = ['secure', 'avoidant', 'resistant', 'disorganized'];
/** Colours on the night sky. */
const LIGHTS: Readonly<Record<PatternShape, string>> = {
  secure: '#FFD36B',
  avoidant: '#8FD8DC',
  resistant: '#FFAE8F',
  disorganized: '#D9BEF5',
};
/** Angle between neighbours of a sunflower, radians. */
const GOLDEN_ANGLE = 2.399963;
const SETTLE_MILLISECONDS = 260;
/** Widest distance between neighbours and largest light, in CSS pixels. */
const WIDEST = 5.4;
const LARGEST = 3.6;
const STILL = 0.25;
const HIT_PIXELS = 10;
/** Room under each pool for its figure, CSS pixels. */
const FOOT_PIXELS = 30;

interface Light {
  x: number;
  y: number;
  toX: number;
  toY: number;
  pattern: PatternShape;
  readonly row: number;
  readonly infant: number;
  /** Some are quicker than others, so that they come like a swarm. */
  readonly pace: number;
}

/** A number 0 to 1 that belongs to an infant; only for the looks. */
function whim(seed: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 4294967296;
}

/** Draws infants as lights that settle into a pool for each pattern and caregiver. */
export class DotStage {
  private readonly lights = new Map<number, Light>();
  private rows = 1;
  private perRow = 1;
  private width = 1;
  private height = 1;
  private frame: number | null = null;
  private lastAt = 0;
  private readonly resizes: ResizeObserver;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly isStill: () => boolean,
  ) {
    this.resizes = new ResizeObserver(() => {
      this.measure();
      this.settle();
    });
    this.resizes.observe(canvas);
    this.measure();
  }

  /** Shows these infants; those that are known move from where they are. */
  show(dots: readonly StageDot[], rows: number, perRow: number): void {
    if (rows !== this.rows || perRow !== this.perRow) this.lights.clear();
    this.rows = rows;
    this.perRow = perRow;
    for (const { row, infant, pattern } of dots) {
      const key = row * 10_000 + infant;
      const known = this.lights.get(key);
      if (known) known.pattern = pattern;
      else this.lights.set(key, this.newLight(row, infant, pattern));
    }
    this.settle();
  }

  /** The infant under a place of the canvas, in CSS pixels. */
  at(x: number, y: number): { row: number; infant: number } | null {
    let nearest: Light | null = null;
    let least = HIT_PIXELS * HIT_PIXELS;
    for (const light of this.lights.values()) {
      const distance = (light.x - x) ** 2 + (light.y - y) ** 2;
      if (distance >= least) continue;
      least = distance;
      nearest = light;
    }
    return nearest ? { row: nearest.row, infant: nearest.infant } : null;
  }

  stop(): void {
    this.resizes.disconnect();
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
  }

  private newLight(row: number, infant: number, pattern: PatternShape): Light {
    const turn = whim(infant * 31 + row);
    return {
      row,
      infant,
      pattern,
      x: this.width * (0.5 + 0.5 * (turn - 0.5)),
      y: -10 - 40 * whim(infant + 977),
      toX: 0,
      toY: 0,
      pace: 0.55 + whim(infant * 7 + 3),
    };
  }

  private measure(): void {
    const { clientWidth, clientHeight } = this.canvas;
    this.width = Math.max(1, clientWidth);
    this.height = Math.max(1, clientHeight);
    const scale = Math.min(2, devicePixelRatio || 1);
    this.canvas.width = Math.round(this.width * scale);
    this.canvas.height = Math.round(this.height * scale);
    this.canvas.getContext('2d')?.setTransform(scale, 0, 0, scale, 0, 0);
  }

  private spacing(): number {
    const cell = Math.min(this.width / PATTERN_ORDER.length, this.height / this.rows - FOOT_PIXELS);
    return Math.min(WIDEST, (cell / 2 - 4) / Math.sqrt(Math.max(1, 0.94 * this.perRow)));
  }

  /** Gives every light its place and lets it go there. */
  private settle(): void {
    const spacing = this.spacing();
    const counts = new Map<string, number>();
    for (const light of this.lights.values()) {
      const pool = `${light.row}${light.pattern}`;
      const place = counts.get(pool) ?? 0;
      counts.set(pool, place + 1);
      const radius = spacing * Math.sqrt(place + 0.5);
      const column = PATTERN_ORDER.indexOf(light.pattern);
      const centreX = (this.width * (column + 0.5)) / PATTERN_ORDER.length;
      const centreY = (this.height * (light.row + 0.5)) / this.rows - FOOT_PIXELS / 2;
      light.toX = centreX + radius * Math.cos(place * GOLDEN_ANGLE);
      light.toY = centreY + radius * Math.sin(place * GOLDEN_ANGLE);
    }
    if (this.isStill()) {
      for (const light of this.lights.values()) {
        light.x = light.toX;
        light.y = light.toY;
      }
      this.draw();
      return;
    }
    this.lastAt = performance.now();
    this.frame ??= requestAnimationFrame(this.step);
  }

  private readonly step = (now: number): void => {
    const passed = Math.min(60, Math.max(0, now - this.lastAt));
    this.lastAt = now;
    let isMoving = false;
    for (const light of this.lights.values()) {
      const part = 1 - Math.exp((-passed * light.pace) / SETTLE_MILLISECONDS);
      light.x += (light.toX - light.x) * part;
      light.y += (light.toY - light.y) * part;
      const isOff = Math.abs(light.toX - light.x) + Math.abs(light.toY - light.y) > STILL;
      isMoving ||= isOff;
    }
    this.draw();
    this.frame = isMoving ? requestAnimationFrame(this.step) : null;
  };

  private draw(): void {
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, this.width, this.height);
    const size = Math.min(LARGEST, Math.max(1.1, 0.72 * this.spacing()));
    for (const pattern of PATTERN_ORDER) {
      const shape = new Path2D(patternPath(pattern, size));
      const all = new Path2D();
      for (const light of this.lights.values())
        if (light.pattern === pattern)
          all.addPath(shape, new DOMMatrix([1, 0, 0, 1, light.x, light.y]));
      context.fillStyle = LIGHTS[pattern];
      context.fill(all);
    }
  }
}
