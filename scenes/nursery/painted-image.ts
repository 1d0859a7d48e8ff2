import type Phaser from 'phaser';
import { Pen } from '../drawing/pen';

let made = 0;
let paintings = 0;

/** How often anything has been painted; when it has grown, something looks different. */
export function paintingCount(): number {
  return paintings;
}

export function createCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  return canvas;
}

/** A colour laid over what has been painted. */
export interface Tint {
  readonly colour: string;
  readonly alpha: number;
}

/** The part of the drawing plane that a painted image shows, and pixels per unit. */
export interface PaintedArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixelsPerUnit: number;
}

/**
 * A picture on the stage that is painted with a pen. Its texture is made of a canvas of our own,
 * so that it can live on the graphics chip and costs nothing until it is painted again.
 */
export class PaintedImage {
  readonly image: Phaser.GameObjects.Image;
  readonly #scene: Phaser.Scene;
  #key = '__DEFAULT';
  #area: PaintedArea = { left: 0, top: 0, width: 1, height: 1, pixelsPerUnit: 1 };
  #canvas: HTMLCanvasElement | null = null;
  #pen: Pen | null = null;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.image = scene.add.image(0, 0, this.#key).setOrigin(0, 0).setVisible(false);
  }

  get area(): PaintedArea {
    return this.#area;
  }

  /** Takes a canvas that has been painted elsewhere. */
  show(canvas: HTMLCanvasElement, area: PaintedArea): void {
    this.release();
    this.#area = area;
    this.#canvas = canvas;
    made += 1;
    this.#key = `painted-${made}`;
    const { textures } = this.#scene;
    const texture = textures.create(this.#key, canvas);
    texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    this.image.setTexture(this.#key).setOrigin(0, 0).setVisible(true);
    paintings += 1;
  }

  /** Makes an empty canvas for an area; nothing is kept of the one before. */
  reserve(area: PaintedArea): void {
    const { width, height, pixelsPerUnit } = area;
    const canvas = createCanvas(width * pixelsPerUnit, height * pixelsPerUnit);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser gives no 2D canvas');
    this.show(canvas, area);
    this.#pen = new Pen(context);
  }

  /** Paints anew, in units of the area. */
  paint(draw: (pen: Pen) => void, tint: Tint | null = null): void {
    const pen = this.#pen;
    const canvas = this.#canvas;
    if (!pen || !canvas) return;
    const { left, top, pixelsPerUnit } = this.#area;
    const { context } = pen;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const scale = pixelsPerUnit;
    context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    draw(pen);
    if (tint) this.#lay(tint, canvas);
    this.#scene.textures.get(this.#key).source[0]?.update();
    paintings += 1;
  }

  /** Lets go of texture and canvas. */
  release(): void {
    // When the scene shuts down the image may have gone first.
    if (this.image.active) this.image.setVisible(false).setTexture('__DEFAULT');
    if (this.#canvas) this.#scene.textures.remove(this.#key);
    this.#canvas = null;
    this.#pen = null;
  }

  #lay({ colour, alpha }: Tint, canvas: HTMLCanvasElement): void {
    const context = canvas.getContext('2d');
    if (!context) return;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = 'source-atop';
    context.globalAlpha = alpha;
    context.fillStyle = colour;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.restore();
  }
}
