import type Phaser from 'phaser';
import type { InfantView } from '../../src/view-models/infant-view';
import type { Light } from '../../src/view-models/scene-view';
import { isLying } from '../caregiver/resting-pictures';
import type { Pen } from '../drawing/pen';
import { drawInfant } from '../infant/draw-infant';
import type { SeenFrom } from '../infant/draw-infant';
import type { Dress } from '../infant/figure';
import type { RigParameters } from '../infant/rig-parameters';
import { groundBelow } from '../infant/stances';
import type { Stance } from '../infant/stances';
import { visibleChange } from '../infant/visible-change';
import { ACTOR_TINT } from '../room/light-map';
import { drawHighChairBefore, drawHighChairBehind } from '../room/high-chair';
import { drawStool } from '../room/toys';
import type { ActorScene } from './actor-layer';
import { INFANT_REACH, middleOf } from './actor-places';
import { PaintedImage } from './painted-image';
import type { StageSize } from './scene-source';
import { pictureScale } from './stage-camera';

/** A change of the infant smaller than this, in CSS pixels, waits for more to come together. */
const LEAST_CHANGE = { usual: 0.15, frugal: 0.6 };
/** How long one drawing of the infant goes over into another that it cannot blend with. */
const CHANGE_SECONDS = 0.28;
/** Where the mat is under the belly of a figure on it, rig units. */
const MAT_GROUND = { low: 128, standing: 152 } as const;
/** A body in profile reaches further to the side that it faces. */
const PROFILE_SHIFT = -14;
const STOOL = { x: -146, top: 34 } as const;
/** The stool stands in the room's light, which the infant's own picture does not have. */
const STOOL_LIGHT = {
  day: undefined,
  evening: { colour: '#B06A62', alpha: 0.42 },
  night: { colour: '#4A4C8E', alpha: 0.45 },
} as const;

function dressOf({ pose }: InfantView): Dress {
  if (pose === 'cot') return 'sleepSack';
  return pose === 'changingTable' ? 'diaper' : 'outfit';
}

function seenFrom({ pose }: InfantView): SeenFrom {
  return pose === 'shoulder' ? 'overShoulder' : 'front';
}

/** How far the belly is from where it is when the infant sits, rig units. */
function stanceShift(stance: Stance, months: number): { readonly x: number; readonly y: number } {
  switch (stance) {
    case 'lying':
    case 'propped':
    case 'sitting':
    case 'highChair':
      return { x: 0, y: 0 };
    case 'standing':
      return { x: 26, y: MAT_GROUND.standing - groundBelow(stance, months) };
    case 'prone':
    case 'crawling':
      return { x: PROFILE_SHIFT, y: MAT_GROUND.low - groundBelow(stance, months) };
  }
}

/** The shadow on the mat under the figure, and what it holds on to. */
function drawMatUnder(pen: Pen, stance: Stance, months: number, light: Light): void {
  if (stance === 'lying' || stance === 'sitting' || stance === 'propped') {
    pen.spot(6, 122, 112, 42, '#7A4A33', 0.35);
    return;
  }
  const ground = groundBelow(stance, months);
  if (stance !== 'standing') {
    pen.spot(-12, ground - 4, 176, 26, '#7A4A33', 0.4);
    return;
  }
  pen.group({ x: STOOL.x, y: STOOL.top }, () =>
    drawStool(pen, ground - STOOL.top, STOOL_LIGHT[light]),
  );
  pen.spot(6, ground - 8, 84, 18, '#7A4A33', 0.4);
}

function drawGround(pen: Pen, { infant, light, stance, parameters }: ActorScene): void {
  if (stance === 'highChair') drawHighChairBehind(pen, light);
  else if (infant.pose === 'mat') drawMatUnder(pen, stance, parameters.ageMonths, light);
  else if (isLying(infant.pose)) pen.spot(8, 30, 118, 190, '#4F6F70', 0.32, 0.4);
  // A soft dark ground, so that the face stands out from a warm wall.
  if (light !== 'day' && infant.pose === 'mat') {
    pen.spot(0, -110, 190, 170, '#7A2F3A', 0.3, 0.3);
  }
}

/** Two drawings with the same manner go over into each other by their channels alone. */
function mannerOf({ infant, stance }: ActorScene): string {
  return `${stance} ${seenFrom(infant)}`;
}

/**
 * The painted infant. A body that is seen another way cannot be blended with the one before: that
 * one stays for a moment and fades while the new one comes.
 */
export class InfantPicture {
  #present: PaintedImage;
  #before: PaintedImage;
  #stage: StageSize | null = null;
  #key = '';
  #manner = '';
  #lastParameters: RigParameters | null = null;
  /** Shares of the new drawing, 0 to 1. */
  #arrived = 1;

  constructor(scene: Phaser.Scene) {
    this.#present = new PaintedImage(scene);
    this.#before = new PaintedImage(scene);
  }

  get pictures(): readonly PaintedImage[] {
    return [this.#before, this.#present];
  }

  get images(): readonly Phaser.GameObjects.Image[] {
    return this.pictures.map(({ image }) => image);
  }

  resize(stage: StageSize, pixelsPerUnit: number): void {
    this.#stage = stage;
    const side = INFANT_REACH * 2;
    for (const picture of this.pictures) {
      picture.reserve({
        left: -INFANT_REACH,
        top: -INFANT_REACH,
        width: side,
        height: side,
        pixelsPerUnit,
      });
    }
    this.#before.image.setVisible(false);
    this.#key = '';
    this.#manner = '';
    this.#arrived = 1;
  }

  /** Lets a drawing that is going fade. */
  step(seconds: number): void {
    this.#arrived = Math.min(1, this.#arrived + seconds / CHANGE_SECONDS);
    this.#before.image.setVisible(this.#arrived < 1).setAlpha(1 - this.#arrived);
    this.#present.image.setAlpha(Math.min(1, this.#arrived * 1.6));
  }

  #change(manner: string): void {
    if (this.#manner !== '') {
      [this.#present, this.#before] = [this.#before, this.#present];
      this.#present.image.setVisible(true);
      this.#arrived = 0;
      this.step(0);
    }
    this.#manner = manner;
    this.#key = '';
  }

  /** Paints the infant if it looks different; false when there was nothing to do. */
  paint(scene: ActorScene): boolean {
    const stage = this.#stage;
    if (!stage) return false;
    const { infant } = scene.frame.picture;
    const { parameters, looks, light, stance } = scene;
    const displayScale = infant.scale * pictureScale(stage);
    const { rotateDegrees, scale } = infant;
    const manner = mannerOf(scene);
    if (manner !== this.#manner) this.#change(manner);
    const key = JSON.stringify([rotateDegrees, scale, scene.infant.pose, light, looks.infant]);
    const least = stage.isFrugal ? LEAST_CHANGE.frugal : LEAST_CHANGE.usual;
    const last = this.#lastParameters;
    const isSame = last && visibleChange(last, parameters) * displayScale < least;
    if (isSame && key === this.#key) return false;
    this.#key = key;
    this.#lastParameters = parameters;
    const middle = middleOf(infant);
    const place = { x: infant.x - middle.x, y: infant.y - middle.y, rotateDegrees, scaleX: scale };
    this.#present.paint((pen) => {
      pen.group({ ...place }, () => {
        pen.group(stanceShift(stance, parameters.ageMonths), () => {
          drawGround(pen, scene);
          drawInfant(pen, parameters, looks.infant, {
            dress: dressOf(scene.infant),
            displayScale,
            stance,
            seenFrom: seenFrom(scene.infant),
            ...(stance === 'highChair' && {
              onBody: (inner) => drawHighChairBefore(inner, light),
            }),
          });
        });
      });
    }, ACTOR_TINT[light]);
    return true;
  }
}
