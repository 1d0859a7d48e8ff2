import Phaser from 'phaser';
import type { Light, SceneView, VineLeaf } from '../../src/view-models/scene-view';
import { bakedScale, startBakingRoom } from '../room/bake-room';
import type { RoomBaking } from '../room/bake-room';
import { drawCotFront } from '../room/cot';
import { ROOM_TINT } from '../room/light-map';
import { POOL_PLACE, ROOM } from '../room/room-plan';
import { drawWindowVine } from '../room/window-vine';
import { createCanvas, PaintedImage } from './painted-image';
import type { StageSize } from './scene-source';
import { nearCamera, onStage } from './stage-camera';
import type { StageCamera } from './stage-camera';

const VINE_AREA = { left: 260, top: 20, width: 364, height: 336 };
const ROOM_AREA = {
  left: ROOM.left,
  top: ROOM.top,
  width: ROOM.right - ROOM.left,
  height: ROOM.bottom - ROOM.top,
};
const COT_FRONT_AREA = { left: 850, top: 280, width: 336, height: 290 };
/** The pool of light as painted, room units; it is stretched to the felt safety. */
const POOL = { radiusX: 300, radiusY: 130, pixelsPerUnit: 0.5 };

/** How strongly the pool shines by the hour. */
const POOL_ALPHA: Readonly<Record<Light, number>> = { day: 0.55, evening: 0.85, night: 0.95 };

/** Seconds in which the pool follows what is felt: it dims slowly. */
const POOL_SECONDS = 0.8;

/** The room with its light, the vine on the window, and the warm light of felt safety. */
export class RoomLayer {
  readonly #room: PaintedImage;
  readonly #vine: PaintedImage;
  readonly #pool: PaintedImage;
  readonly #cotFront: PaintedImage;
  #stage: StageSize | null = null;
  #light: Light | null = null;
  /** The room in the next light, on its way over several frames. */
  #baking: RoomBaking | null = null;
  #leaves = '';
  #felt: number | null = null;

  constructor(scene: Phaser.Scene) {
    this.#room = new PaintedImage(scene);
    this.#vine = new PaintedImage(scene);
    this.#pool = new PaintedImage(scene);
    this.#cotFront = new PaintedImage(scene);
    this.#cotFront.image.setDepth(1);
  }

  /** Takes a new size: everything is baked again when it is next shown. */
  resize(stage: StageSize): void {
    this.#stage = stage;
    this.#light = null;
    this.#baking = null;
    this.#leaves = '';
  }

  /** The light that is seen: the next one is there only when the whole room is drawn in it. */
  takeLight(wanted: Light): Light {
    this.#bake(wanted);
    return this.#light ?? wanted;
  }

  /** @param isCovered something hides the whole room, so it need not be drawn */
  update(view: SceneView, camera: StageCamera, seconds: number, isCovered: boolean): void {
    this.#grow(view.vine, view.light);
    this.#place(this.#room, camera);
    this.#place(this.#vine, camera);
    this.#shine(view, camera, seconds);
    for (const { image } of [this.#room, this.#vine, this.#pool]) image.setVisible(!isCovered);
  }

  #bake(light: Light): void {
    const stage = this.#stage;
    if (!stage || this.#light === light) {
      this.#baking = null;
      return;
    }
    const wanted = nearCamera(stage).roomScale * stage.pixelRatio;
    if (this.#baking?.light !== light) this.#baking = startBakingRoom(light, wanted, createCanvas);
    // At first there is nothing else to see; later the room stays as it was until the next is done.
    let isDone = this.#baking.step();
    while (!isDone && this.#light === null) isDone = this.#baking.step();
    if (!isDone) return;
    if (this.#light === null) this.#makePool();
    this.#light = light;
    this.#leaves = '';
    this.#showRoom(this.#baking.canvas, bakedScale(wanted));
    this.#baking = null;
  }

  #showRoom(room: HTMLCanvasElement, pixelsPerUnit: number): void {
    this.#room.show(room, { ...ROOM_AREA, pixelsPerUnit });
    this.#cotFront.reserve({ ...COT_FRONT_AREA, pixelsPerUnit });
    this.#cotFront.paint((pen) => {
      drawCotFront(pen);
      // Only where the slats are, the room as it was baked, with its light.
      pen.group({ blend: 'source-in' }, () => {
        const { left, top, width, height } = ROOM_AREA;
        pen.context.drawImage(room, left, top, width, height);
      });
    });
    this.#vine.reserve({ ...VINE_AREA, pixelsPerUnit });
  }

  #makePool(): void {
    const { radiusX, radiusY, pixelsPerUnit } = POOL;
    this.#pool.reserve({
      left: -radiusX,
      top: -radiusY,
      width: radiusX * 2,
      height: radiusY * 2,
      pixelsPerUnit,
    });
    this.#pool.paint((pen) => {
      pen.spot(0, 0, radiusX, radiusY, '#FFB04A', 0.5, 0.06);
      pen.spot(0, -8, radiusX * 0.62, radiusY * 0.62, '#FFD98A', 0.4, 0.1);
    });
  }

  /** The slats before an infant that lies in the cot across the room. */
  showCotFront(isShown: boolean, camera: StageCamera): void {
    this.#place(this.#cotFront, camera);
    this.#cotFront.image.setVisible(isShown);
  }

  #grow(vine: readonly VineLeaf[], light: Light): void {
    const leaves = vine.join();
    if (this.#leaves === `${light} ${leaves}`) return;
    this.#leaves = `${light} ${leaves}`;
    this.#vine.paint((pen) => drawWindowVine(pen, vine), ROOM_TINT[light]);
  }

  /** Whole device pixels: a still room is drawn pixel for pixel, which is sharp and cheap. */
  #place({ image, area }: PaintedImage, camera: StageCamera): void {
    const ratio = this.#stage?.pixelRatio ?? 1;
    const { x, y } = onStage(camera, area.left, area.top);
    const scale = (camera.roomScale * ratio) / area.pixelsPerUnit;
    image.setPosition(Math.round(x * ratio), Math.round(y * ratio));
    image.setScale(Math.abs(scale - 1) < 0.002 ? 1 : scale);
  }

  #shine(view: SceneView, camera: StageCamera, seconds: number): void {
    const ratio = this.#stage?.pixelRatio ?? 1;
    const follow = 1 - Math.exp(-seconds / POOL_SECONDS);
    this.#felt = this.#felt === null ? view.lightPool : this.#felt;
    this.#felt += (view.lightPool - this.#felt) * follow;
    const felt = this.#felt;
    const { x, y } = onStage(camera, POOL_PLACE.x, POOL_PLACE.y);
    const scale = ((0.72 + 0.75 * felt) * camera.roomScale * ratio) / POOL.pixelsPerUnit;
    this.#pool.image
      .setOrigin(0.5, 0.5)
      .setBlendMode(Phaser.BlendModes.SCREEN)
      .setPosition(x * ratio, y * ratio)
      .setScale(scale)
      .setAlpha(POOL_ALPHA[view.light] * (0.16 + 0.84 * felt));
  }

  release(): void {
    for (const painted of [this.#room, this.#vine, this.#pool, this.#cotFront]) painted.release();
  }
}
