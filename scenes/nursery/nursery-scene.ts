import { Scene, type GameObjects, type Textures } from 'phaser';
import type { Light, SceneView } from '../../src/view-models/scene-view';
import type { SceneSource } from '../boot/scene-source';
import { Pen } from '../drawing/pen';
import { drawInfant } from '../infant/draw-infant';
import { createInfantMotion } from '../infant/infant-motion';
import { bakedScale, bakeRoom } from '../room/bake-room';
import { MAT_PLACE, ROOM } from '../room/room-plan';
import { cameraFor, stepCamera, type CameraShot } from './camera-shot';

/** Repaints of the infant a second; drawing is what costs. */
const PAINTS_PER_SECOND = 24;
/** Rig units that the infant's picture covers. */
const FIGURE = { width: 460, height: 470, originX: 230, originY: 270 } as const;

/** The nursery: a baked room, and the infant painted anew when it has moved. */
export class NurseryScene extends Scene {
  #source: SceneSource | null = null;
  #size = { width: 1, height: 1, ratio: 1 };
  #isReady = false;
  #light: Light | null = null;
  #room: GameObjects.Image | null = null;
  #figure: Textures.CanvasTexture | null = null;
  #figureImage: GameObjects.Image | null = null;
  #pen: Pen | null = null;
  #shot: CameraShot | null = null;
  #sincePaint = 0;
  readonly #motion = createInfantMotion(1);

  constructor() {
    super('nursery');
  }

  /** What to show from now on; null for nothing. */
  show(source: SceneSource | null): void {
    this.#source = source;
    this.#shot = null;
  }

  /** The stage has another size: CSS pixels, and device pixels for each. */
  fit(width: number, height: number, ratio: number): void {
    this.#size = { width, height, ratio };
    if (this.#isReady) this.#build();
  }

  create(): void {
    this.#isReady = true;
    this.#build();
  }

  override update(_time: number, elapsedMilliseconds: number): void {
    const source = this.#source;
    const view = source?.readView();
    if (!source || !view) return;
    if (view.light !== this.#light) this.#hangRoom(view.light);
    const isMotionReduced = source.isMotionReduced();
    this.#aim(view, elapsedMilliseconds, isMotionReduced);
    this.#sincePaint += elapsedMilliseconds;
    if (this.#sincePaint < 1000 / PAINTS_PER_SECOND) return;
    this.#paintInfant(source, view, view.isPaused ? 0 : this.#sincePaint, isMotionReduced);
    this.#sincePaint = 0;
  }

  #pixelsPerUnit(): number {
    return cameraFor('near', this.#size).zoom * this.#size.ratio;
  }

  #build(): void {
    this.#light = null;
    const scale = this.#pixelsPerUnit() * MAT_PLACE.scale;
    if (this.textures.exists('figure')) {
      this.#figureImage?.destroy();
      this.textures.remove('figure');
    }
    this.#figure = this.textures.createCanvas(
      'figure',
      Math.ceil(FIGURE.width * scale),
      Math.ceil(FIGURE.height * scale),
    );
    if (!this.#figure) return;
    this.#pen = new Pen(this.#figure.context);
    this.#figureImage = this.add
      .image(MAT_PLACE.x, MAT_PLACE.y, 'figure')
      .setOrigin(FIGURE.originX / FIGURE.width, FIGURE.originY / FIGURE.height)
      .setScale(MAT_PLACE.scale / scale)
      .setDepth(2);
  }

  #hangRoom(light: Light): void {
    this.#light = light;
    const wanted = this.#pixelsPerUnit();
    const baked = bakeRoom(light, wanted, (width, height) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      return canvas;
    });
    this.#room?.destroy();
    if (this.textures.exists('room')) this.textures.remove('room');
    this.textures.addCanvas('room', baked);
    this.#room = this.add
      .image(ROOM.left, ROOM.top, 'room')
      .setOrigin(0, 0)
      .setScale(1 / bakedScale(wanted))
      .setDepth(0);
  }

  #aim(view: SceneView, elapsedMilliseconds: number, isMotionReduced: boolean): void {
    const wanted = cameraFor(view.whereabouts, this.#size);
    this.#shot =
      this.#shot && !isMotionReduced ? stepCamera(this.#shot, wanted, elapsedMilliseconds) : wanted;
    this.cameras.main.setZoom(this.#shot.zoom * this.#size.ratio);
    this.cameras.main.centerOn(this.#shot.x, this.#shot.y);
  }

  #paintInfant(
    source: SceneSource,
    view: SceneView,
    elapsedMilliseconds: number,
    isMotionReduced: boolean,
  ): void {
    const figure = this.#figure;
    const pen = this.#pen;
    if (!figure || !pen) return;
    const parameters = this.#motion.step(elapsedMilliseconds, view.infant, { isMotionReduced });
    const scale = figure.width / FIGURE.width;
    const { context } = figure;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, figure.width, figure.height);
    context.setTransform(scale, 0, 0, scale, FIGURE.originX * scale, FIGURE.originY * scale);
    drawInfant(pen, parameters, source.readLooks().infant, {
      dress: view.infant.isAsleep ? 'sleepSack' : 'outfit',
      displayScale: scale / this.#size.ratio,
    });
    figure.refresh();
  }
}
