import type Phaser from 'phaser';
import type { Light, Looks, SceneView } from '../../src/view-models/scene-view';
import { drawBusyHands } from '../caregiver/busy-hands';
import type { People } from '../caregiver/person';
import { smooth } from '../drawing/geometry';
import type { Pen } from '../drawing/pen';
import {
  COUNTER_TOP,
  drawCounter,
  drawCounterEnd,
  THING_PLACES,
  THING_SCALE,
} from '../room/counter';
import { ROOM_TINT } from '../room/light-map';
import { drawTaskThing } from '../room/task-things';
import type { TaskKind } from '../room/task-things';
import { PaintedImage } from './painted-image';
import type { StageSize } from './scene-source';
import { pictureScale } from './stage-camera';

const KINDS = Object.keys(THING_PLACES) as readonly TaskKind[];
/** What is painted again while something on the counter moves. */
const THINGS_AREA = { left: -380, top: 128, width: 760, height: 230 };
/** On the end of the counter beside the mat, counted from the right edge of the picture. */
const END_PLACES = [-66, -186] as const;
const END_WIDTH = 142;
const SLIDE_SECONDS = 0.4;
/** How far things slide in from below. */
const SLIDE = 120;

/** What one painting of the counter needs. */
export interface CounterScene {
  readonly view: SceneView;
  readonly looks: Looks;
  readonly people: People;
  readonly seconds: number;
  readonly isStill: boolean;
}

/** The other life: the counter one is busy at, and its end when something calls from there. */
export class CounterLayer {
  readonly #counter: PaintedImage;
  readonly #things: PaintedImage;
  #stage: StageSize | null = null;
  #light: Light | null = null;
  #busy = 0;
  #calling = 0;
  #busySeconds = 0;
  #lastCalling: readonly TaskKind[] = [];
  #key = '';

  constructor(scene: Phaser.Scene) {
    this.#counter = new PaintedImage(scene);
    this.#things = new PaintedImage(scene);
    // Nearer than everything in the room.
    this.#counter.image.setDepth(2);
    this.#things.image.setDepth(2);
  }

  resize(stage: StageSize): void {
    this.#stage = stage;
    this.#light = null;
    this.#key = '';
    const pixelsPerUnit = pictureScale(stage) * stage.pixelRatio;
    this.#things.reserve({ ...THINGS_AREA, pixelsPerUnit });
  }

  /** How far one has stepped back to the counter, 0 to 1: the camera goes along. */
  update(scene: CounterScene, seconds: number): number {
    const { view, isStill } = scene;
    const isBusy = view.whereabouts === 'busy';
    const isCalled = !isBusy && view.callingTasks.length > 0;
    const step = seconds / (isStill ? 0.2 : SLIDE_SECONDS);
    const towards = (value: number, wanted: boolean, pace: number): number =>
      Math.min(1, Math.max(0, value + (wanted ? pace : -pace)));
    this.#busy = towards(this.#busy, isBusy, step * 0.6);
    this.#calling = towards(this.#calling, isCalled && this.#busy === 0, step);
    this.#busySeconds = isBusy ? this.#busySeconds + seconds : 0;
    if (isCalled) this.#lastCalling = view.callingTasks.slice(0, END_PLACES.length);
    this.#bake(view.light);
    return this.#busy;
  }

  #bake(light: Light): void {
    const stage = this.#stage;
    if (!stage || this.#light === light) return;
    this.#light = light;
    const pixelsPerUnit = pictureScale(stage) * stage.pixelRatio;
    const half = stage.width / pictureScale(stage) / 2 + 1;
    const area = { left: -half, top: COUNTER_TOP - 20, width: half * 2, height: 112 };
    this.#counter.reserve({ ...area, pixelsPerUnit });
    this.#counter.paint((pen) => drawCounter(pen, half), ROOM_TINT[light]);
  }

  /** Paints the things that move; false while there is nothing of the other life to see. */
  paint(scene: CounterScene): boolean {
    if (this.#busy === 0 && this.#calling === 0) return false;
    const isMoving = !scene.isStill;
    const { view } = scene;
    const still = [view.busyWith, view.callingTasks, this.#busy > 0, view.light, scene.looks];
    const key = isMoving ? String(scene.seconds) : JSON.stringify(still);
    if (key === this.#key) return false;
    this.#key = key;
    const draw = (pen: Pen): void => {
      if (this.#busy > 0) this.#drawBusy(pen, scene);
      else this.#drawEnd(pen, scene);
    };
    this.#things.paint(draw, view.light === 'night' ? ROOM_TINT.night : null);
    return true;
  }

  #drawBusy(pen: Pen, scene: CounterScene): void {
    const { view, isStill } = scene;
    for (const kind of KINDS) {
      const isInUse = view.busyWith === kind;
      const isCalling = view.callingTasks.includes(kind);
      const seconds = scene.seconds;
      pen.group({ ...THING_PLACES[kind], scaleX: THING_SCALE }, () => {
        drawTaskThing(pen, kind, { isCalling, isInUse, seconds, isStill });
      });
    }
    if (!view.busyWith) return;
    const seconds = isStill ? 0 : this.#busySeconds;
    drawBusyHands(pen, {
      kind: view.busyWith,
      self: scene.people.self,
      looks: scene.looks,
      seconds,
    });
  }

  #drawEnd(pen: Pen, scene: CounterScene): void {
    const right = THINGS_AREA.left + THINGS_AREA.width;
    const width = END_WIDTH + (this.#lastCalling.length - 1) * 120;
    drawCounterEnd(pen, right - width, right);
    this.#lastCalling.forEach((kind, index) => {
      const place = { x: right + END_PLACES[index]!, y: THING_PLACES[kind].y + 14, scaleX: 0.86 };
      const { seconds, isStill } = scene;
      pen.group(place, () => {
        drawTaskThing(pen, kind, { isCalling: true, isInUse: false, seconds, isStill });
      });
    });
  }

  /** Puts counter and things on the stage. */
  place(isStill: boolean): void {
    const stage = this.#stage;
    if (!stage) return;
    const unit = pictureScale(stage) * stage.pixelRatio;
    const middle = (stage.width * stage.pixelRatio) / 2;
    const isBusy = this.#busy > 0;
    const shown = smooth(isBusy ? this.#busy : this.#calling);
    const drop = isStill ? 0 : (1 - shown) * SLIDE * unit;
    const edge = middle / unit - (THINGS_AREA.left + THINGS_AREA.width);
    const shift = isBusy ? 0 : edge * unit;
    for (const painted of [this.#counter, this.#things]) {
      const { left, top, pixelsPerUnit } = painted.area;
      const isThings = painted === this.#things;
      painted.image
        .setPosition(
          Math.round(middle + left * unit + (isThings ? shift : 0)),
          Math.round(top * unit + drop),
        )
        .setScale(unit / pixelsPerUnit)
        .setAlpha(isStill ? shown : 1)
        .setVisible(isThings ? shown > 0 : isBusy);
    }
  }

  release(): void {
    this.#counter.release();
    this.#things.release();
  }
}
