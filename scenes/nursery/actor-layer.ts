import type Phaser from 'phaser';
import type { InfantView } from '../../src/view-models/infant-view';
import type { Light, Looks } from '../../src/view-models/scene-view';
import { toRadians } from '../drawing/geometry';
import type { Pen } from '../drawing/pen';
import type { CareFrame } from '../caregiver/care-performance';
import type { CarePicture, InfantPlace } from '../caregiver/care-picture';
import { drawCareEffects } from '../caregiver/care-effects';
import { drawBeforeInfant, drawBehindInfant } from '../caregiver/draw-care';
import type { People } from '../caregiver/person';
import { isLying } from '../caregiver/resting-pictures';
import { drawMendFlourish } from '../effects/mend-flourish';
import { drawInfant } from '../infant/draw-infant';
import type { Dress } from '../infant/figure';
import type { RigParameters } from '../infant/rig-parameters';
import { stanceOf } from '../infant/stances';
import { visibleChange } from '../infant/visible-change';
import { ACTOR_TINT } from '../room/light-map';
import { FAR_COT_PLACE } from '../room/room-plan';
import { PaintedImage } from './painted-image';
import type { StageSize } from './scene-source';
import { onStage, pictureOrigin, pictureScale } from './stage-camera';
import type { StageCamera } from './stage-camera';

/** Half the side of the infant's own picture, picture units; any turn of it fits in. */
const INFANT_REACH = 178;
/** Middle of the drawn figure above the belly, rig units. */
const FIGURE_MIDDLE = 34;
const BEHIND_AREA = { left: -250, top: -10, width: 500, height: 372 };
/** With the helper's head, when it is seen from across the room. */
const HELPED_AREA = { left: -250, top: -250, width: 500, height: 612 };
const FRONT_AREA = { left: -330, top: -10, width: 660, height: 372 };
/** A change of the infant smaller than this, in CSS pixels, waits for more to come together. */
const LEAST_CHANGE = { usual: 0.15, frugal: 0.6 };
/** The picture sways about this place. */
const PIVOT_Y = 170;

/** All that one painting of the two needs. */
export interface ActorScene {
  readonly frame: CareFrame;
  readonly parameters: RigParameters;
  readonly infant: InfantView;
  readonly looks: Looks;
  readonly people: People;
  readonly light: Light;
  /** Seconds since the last mend; Infinity if there was none. */
  readonly mendSeconds: number;
  /** Seconds since the start, for whatever moves by itself. */
  readonly seconds: number;
}

/** How the picture stands in the room: as seen beside it, held by a helper, or in the far cot. */
export type Standing = 'beside' | 'helped' | 'farCot';

/** A helper stands further back than the mat. */
const HELPED_SIZE = 0.7;
/** Foot of a picture, picture units. */
const FOOT_Y = 330;

/** Where the pivot of the picture is on the stage, in CSS pixels, and pixels per picture unit. */
function groupPlace(
  { infant }: CarePicture,
  camera: StageCamera,
  standing: Standing,
): { x: number; y: number; scale: number; rotateDegrees: number } {
  const origin = pictureOrigin(camera);
  if (standing === 'farCot') {
    const place = onStage(camera, FAR_COT_PLACE.x, FAR_COT_PLACE.y);
    const scale = (FAR_COT_PLACE.scale * camera.roomScale) / infant.scale;
    // Lying along the cot, "below the pivot" is to its right.
    const x = place.x - (infant.y - PIVOT_Y) * scale;
    return { x, y: place.y, scale, rotateDegrees: FAR_COT_PLACE.rotateDegrees };
  }
  const scale = camera.actorScale * (standing === 'helped' ? HELPED_SIZE : 1);
  const foot = origin.y + FOOT_Y * camera.actorScale;
  return { x: origin.x, y: foot - (FOOT_Y - PIVOT_Y) * scale, scale, rotateDegrees: 0 };
}

function dressOf({ pose }: InfantView): Dress {
  if (pose === 'cot') return 'sleepSack';
  return pose === 'changingTable' ? 'diaper' : 'outfit';
}

function middleOf(place: InfantPlace): { x: number; y: number } {
  const angle = toRadians(place.rotateDegrees);
  const up = FIGURE_MIDDLE * place.scale;
  return { x: place.x + Math.sin(angle) * up, y: place.y - Math.cos(angle) * up };
}

function drawGround(pen: Pen, { infant, light }: ActorScene): void {
  if (infant.pose === 'mat') pen.spot(6, 122, 112, 42, '#7A4A33', 0.35);
  else if (isLying(infant.pose)) pen.spot(8, 30, 118, 190, '#4F6F70', 0.32, 0.4);
  // A soft dark ground, so that the face stands out from a warm wall.
  if (light !== 'day' && infant.pose === 'mat') {
    pen.spot(0, -110, 190, 170, '#7A2F3A', 0.3, 0.3);
  }
}

/** The infant, and the adult's chest, arms and hands round it. */
export class ActorLayer {
  readonly #behind: PaintedImage;
  readonly #infant: PaintedImage;
  readonly #front: PaintedImage;
  readonly #group: Phaser.GameObjects.Container;
  #stage: StageSize | null = null;
  #infantKey = '';
  #behindKey = '';
  #frontKey = '';
  #lastParameters: RigParameters | null = null;

  constructor(scene: Phaser.Scene) {
    this.#behind = new PaintedImage(scene);
    this.#infant = new PaintedImage(scene);
    this.#front = new PaintedImage(scene);
    this.#group = scene.add.container(0, 0, [
      this.#behind.image,
      this.#infant.image,
      this.#front.image,
    ]);
  }

  resize(stage: StageSize): void {
    this.#stage = stage;
    const pixelsPerUnit = pictureScale(stage) * stage.pixelRatio;
    const side = INFANT_REACH * 2;
    this.#front.reserve({ ...FRONT_AREA, pixelsPerUnit });
    this.#infant.reserve({
      left: -INFANT_REACH,
      top: -INFANT_REACH,
      width: side,
      height: side,
      pixelsPerUnit,
    });
    this.#infantKey = '';
    this.#behindKey = '';
    this.#frontKey = '';
  }

  /** Paints one of the pictures if it has changed; false when there was nothing to do. */
  paint(painting: 'infant' | 'front' | 'behind', scene: ActorScene): boolean {
    const { picture } = scene.frame;
    if (painting === 'infant') return this.#paintInfant(scene, picture);
    return painting === 'front'
      ? this.#paintFront(scene, picture)
      : this.#paintBehind(scene, picture);
  }

  #paintInfant(scene: ActorScene, { infant }: CarePicture): boolean {
    const stage = this.#stage;
    if (!stage) return false;
    const dress = dressOf(scene.infant);
    const displayScale = infant.scale * pictureScale(stage);
    const { rotateDegrees, scale } = infant;
    const { parameters, looks, light } = scene;
    const key = JSON.stringify([rotateDegrees, scale, scene.infant.pose, light, looks.infant]);
    const least = stage.isFrugal ? LEAST_CHANGE.frugal : LEAST_CHANGE.usual;
    const last = this.#lastParameters;
    const isSame = last && visibleChange(last, parameters) * displayScale < least;
    if (isSame && key === this.#infantKey) return false;
    this.#infantKey = key;
    this.#lastParameters = parameters;
    const middle = middleOf(infant);
    const place = {
      x: infant.x - middle.x,
      y: infant.y - middle.y,
      rotateDegrees,
      scaleX: scale,
    };
    this.#infant.paint((pen) => {
      pen.group(place, () => {
        drawGround(pen, scene);
        const isSitting = stanceOf(scene.infant.pose, parameters.ageMonths) === 'sitting';
        drawInfant(pen, parameters, looks.infant, { dress, displayScale, isSitting });
      });
    }, ACTOR_TINT[light]);
    return true;
  }

  #paintBehind(scene: ActorScene, picture: CarePicture): boolean {
    const { holder, infant } = picture;
    const { isNear, pose } = scene.frame.moment;
    const isWhole = !isNear && !isLying(pose) && holder.who === 'helper';
    const isShown = holder.presence > 0.01;
    this.#behind.image.setVisible(isShown).setAlpha(Math.min(1, holder.presence * 1.8));
    const key = isShown
      ? JSON.stringify([holder, infant, isWhole, scene.light, scene.looks.caregiver])
      : '';
    if (key === this.#behindKey) return false;
    this.#behindKey = key;
    if (!isShown || !this.#stage) return false;
    this.#reserveBehind(isWhole ? HELPED_AREA : BEHIND_AREA, this.#stage);
    const tint = ACTOR_TINT[scene.light];
    this.#behind.paint((pen) => drawBehindInfant(pen, picture, scene.people, isWhole), tint);
    return true;
  }

  #reserveBehind(area: typeof BEHIND_AREA, stage: StageSize): void {
    const pixelsPerUnit = pictureScale(stage) * stage.pixelRatio;
    const { top } = this.#behind.area;
    const isSame = top === area.top && this.#behind.area.pixelsPerUnit === pixelsPerUnit;
    if (!isSame) this.#behind.reserve({ ...area, pixelsPerUnit });
  }

  #paintFront(scene: ActorScene, picture: CarePicture): boolean {
    const { frame, parameters, people, mendSeconds, light } = scene;
    const { moment } = frame;
    const isMoving = !moment.isStill && moment.hands !== null;
    const clock = isMoving ? scene.seconds : Math.min(mendSeconds, 10);
    const mouth = picture.thing?.at === 'mouth' ? scene.seconds : 0;
    const key = JSON.stringify([picture, clock, mouth, light, scene.looks.caregiver]);
    if (key === this.#frontKey) return false;
    this.#frontKey = key;
    this.#front.paint((pen) => {
      pen.group({}, () => drawBeforeInfant(pen, picture, parameters, people));
      drawCareEffects(pen, moment);
      const { x, y } = middleOf(picture.infant);
      drawMendFlourish(pen, x, y, mendSeconds, moment.isStill);
    }, ACTOR_TINT[light]);
    return true;
  }

  /** Puts the painted pictures where the camera sees them; costs no painting. */
  place(frame: CareFrame, camera: StageCamera, standing: Standing, alpha: number): void {
    const stage = this.#stage;
    if (!stage) return;
    const ratio = stage.pixelRatio;
    const { sway, infant } = frame.picture;
    const { x, y, scale, rotateDegrees } = groupPlace(frame.picture, camera, standing);
    const snap = stage.isFrugal ? Math.round : (value: number): number => value;
    const unit = scale * ratio;
    this.#group
      .setPosition(snap((x + sway.x * scale) * ratio), snap((y + sway.y * scale) * ratio))
      .setScale(unit)
      .setAngle(rotateDegrees + (stage.isFrugal ? 0 : sway.rotateDegrees))
      .setAlpha(alpha);
    const middle = middleOf(infant);
    const put = ({ image, area }: PaintedImage, left: number, top: number): void => {
      image
        .setPosition(snap(left * unit) / unit, snap((top - PIVOT_Y) * unit) / unit)
        .setScale(1 / area.pixelsPerUnit);
    };
    put(this.#behind, this.#behind.area.left, this.#behind.area.top);
    put(this.#front, FRONT_AREA.left, FRONT_AREA.top);
    put(this.#infant, middle.x - INFANT_REACH, middle.y - INFANT_REACH);
  }

  release(): void {
    for (const painted of [this.#behind, this.#infant, this.#front]) painted.release();
  }
}
