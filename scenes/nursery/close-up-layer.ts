import type Phaser from 'phaser';
import type { InfantPose } from '../../src/view-models/infant-view';
import type { Light } from '../../src/view-models/scene-view';
import { contextOf, layGrain } from '../room/bake-room';
import { drawKitchenFromTable } from '../room/kitchen-close-up';
import { drawChangingTableFromAbove, drawCotFromAbove } from '../room/close-ups';
import { Pen } from '../drawing/pen';
import { createCanvas, PaintedImage } from './painted-image';
import type { StageSize } from './scene-source';
import { pictureScale } from './stage-camera';

type Place = 'cot' | 'changingTable' | 'highChair';

const DRAWINGS: Readonly<Record<Place, (pen: Pen) => void>> = {
  cot: drawCotFromAbove,
  changingTable: drawChangingTableFromAbove,
  highChair: drawKitchenFromTable,
};

/** The place a pose is seen at close up; null where the whole room is seen. */
export function closePlaceOf(pose: InfantPose): Place | null {
  return Object.hasOwn(DRAWINGS, pose) ? (pose as Place) : null;
}

/** Light over a place seen from above: the tint of the hour, and a pool in the middle. */
const HOUR_TINT = {
  day: null,
  evening: { edge: '#CBA3A8', middle: '#FFEDDC' },
  night: { edge: '#4E5596', middle: '#C9A27E' },
} as const;

const FADE_SECONDS = 0.3;

function bake(place: Place, light: Light, stage: StageSize): HTMLCanvasElement {
  const scale = pictureScale(stage) * stage.pixelRatio;
  const canvas = createCanvas(stage.width * stage.pixelRatio, stage.height * stage.pixelRatio);
  const context = contextOf(canvas);
  context.setTransform(scale, 0, 0, scale, canvas.width / 2, 0);
  const pen = new Pen(context);
  DRAWINGS[place](pen);
  const tint = HOUR_TINT[light];
  if (tint) {
    const half = stage.width / pictureScale(stage) / 2 + 2;
    const stops = [
      [0, tint.middle],
      [0.45, tint.middle],
      [1, tint.edge],
    ] as const;
    pen.group({ blend: 'multiply' }, () => {
      pen.rect(-half, 0, half * 2, 400, 0, {
        fill: { kind: 'radial', centre: [0, 150], radius: 420, stops },
      });
    });
  }
  layGrain(context, createCanvas);
  return canvas;
}

/** Cot and changing table from above, the kitchen from the table: what is seen when one is there. */
export class CloseUpLayer {
  readonly #picture: PaintedImage;
  #stage: StageSize | null = null;
  #shown = '';
  #alpha = 0;

  constructor(scene: Phaser.Scene) {
    this.#picture = new PaintedImage(scene);
  }

  resize(stage: StageSize): void {
    this.#stage = stage;
    this.#shown = '';
  }

  /** Fades in for a place and out for none; tells whether it hides everything behind it. */
  update(place: Place | null, light: Light, seconds: number): boolean {
    const stage = this.#stage;
    if (!stage) return false;
    if (place && this.#shown !== `${place} ${light}`) {
      this.#shown = `${place} ${light}`;
      this.#picture.show(bake(place, light, stage), {
        left: 0,
        top: 0,
        width: stage.width,
        height: stage.height,
        pixelsPerUnit: stage.pixelRatio,
      });
    }
    const step = seconds / FADE_SECONDS;
    this.#alpha = Math.min(1, Math.max(0, this.#alpha + (place ? step : -step)));
    this.#picture.image.setAlpha(this.#alpha).setVisible(this.#alpha > 0 && this.#shown !== '');
    return this.#alpha === 1;
  }

  release(): void {
    this.#picture.release();
  }
}
