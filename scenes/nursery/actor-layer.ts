import type Phaser from 'phaser';
import type { GazeThing, InfantView } from '../../src/view-models/infant-view';
import type { Light, Looks } from '../../src/view-models/scene-view';
import type { CareFrame } from '../caregiver/care-performance';
import type { CarePicture } from '../caregiver/care-picture';
import { drawCareEffects } from '../caregiver/care-effects';
import { drawBeforeInfant, drawBehindInfant } from '../caregiver/draw-care';
import type { People } from '../caregiver/person';
import { isLying } from '../caregiver/resting-pictures';
import { drawLoomingShadow, SHADOW_COMES_SECONDS } from '../effects/looming-shadow';
import { drawMendFlourish } from '../effects/mend-flourish';
import { drawTurnSign } from '../effects/turn-sign';
import type { RigParameters } from '../infant/rig-parameters';
import type { Stance } from '../infant/stances';
import { ACTOR_TINT } from '../room/light-map';
import { groupPlace, INFANT_REACH, middleOf, PIVOT_Y } from './actor-places';
import type { Standing } from './actor-places';
import { InfantPicture } from './infant-picture';
import { drawGaze, drawThing } from './draw-gaze';
import { PaintedImage } from './painted-image';
import type { StageSize } from './scene-source';
import { pictureScale } from './stage-camera';
import type { StageCamera } from './stage-camera';

const BEHIND_AREA = { left: -250, top: -10, width: 500, height: 372 };
/** With the helper's head, when it is seen from across the room. */
const HELPED_AREA = { left: -250, top: -250, width: 500, height: 612 };
const FRONT_AREA = { left: -330, top: -10, width: 660, height: 372 };

/** From the middle of the infant to the sign of its turn, beside the head, rig units. */
const TURN_SIGN = { x: 158, y: -102 };

/** The dots of a look swell slowly: alone they are painted anew so often, per second. */
const GAZE_RATE = 5;

/** All that one painting of the two needs. */
export interface ActorScene {
  readonly frame: CareFrame;
  readonly parameters: RigParameters;
  readonly infant: InfantView;
  /** How the infant bears its weight on the mat. */
  readonly stance: Stance;
  readonly looks: Looks;
  readonly people: People;
  readonly light: Light;
  /** Seconds since the last mend; Infinity if there was none. */
  readonly mendSeconds: number;
  /** In play the infant is about to answer. */
  readonly isInfantsTurn: boolean;
  /** What is there to play with; null where nobody plays with a thing. */
  readonly thing: GazeThing | null;
  /** Seconds since the start, for whatever moves by itself. */
  readonly seconds: number;
}

/** The infant, and the adult's chest, arms and hands round it. */
export class ActorLayer {
  readonly #behind: PaintedImage;
  readonly #infant: InfantPicture;
  readonly #front: PaintedImage;
  readonly #group: Phaser.GameObjects.Container;
  #stage: StageSize | null = null;
  #behindKey = '';
  #frontKey = '';

  constructor(scene: Phaser.Scene) {
    this.#behind = new PaintedImage(scene);
    this.#infant = new InfantPicture(scene);
    this.#front = new PaintedImage(scene);
    this.#group = scene.add.container(0, 0, [
      this.#behind.image,
      ...this.#infant.images,
      this.#front.image,
    ]);
  }

  resize(stage: StageSize): void {
    this.#stage = stage;
    const pixelsPerUnit = pictureScale(stage) * stage.pixelRatio;
    this.#front.reserve({ ...FRONT_AREA, pixelsPerUnit });
    this.#infant.resize(stage, pixelsPerUnit);
    this.#behindKey = '';
    this.#frontKey = '';
  }

  /** Paints one of the pictures if it has changed; false when there was nothing to do. */
  paint(painting: 'infant' | 'front' | 'behind', scene: ActorScene): boolean {
    const { picture } = scene.frame;
    if (painting === 'infant') return this.#infant.paint(scene);
    return painting === 'front'
      ? this.#paintFront(scene, picture)
      : this.#paintBehind(scene, picture);
  }

  #paintBehind(scene: ActorScene, picture: CarePicture): boolean {
    const { holder, infant } = picture;
    const { isNear, pose, hands, seconds, isStill } = scene.frame.moment;
    const isLooming = hands?.fright === 'looming';
    const came = isLooming ? Math.min(seconds, SHADOW_COMES_SECONDS) : -1;
    const isWhole = !isNear && !isLying(pose) && holder.who === 'helper';
    const isShown = isLooming || holder.presence > 0.01;
    const alpha = isLooming ? 1 : Math.min(1, holder.presence * 1.8);
    this.#behind.image.setVisible(isShown).setAlpha(alpha);
    const key = isShown
      ? JSON.stringify([holder, infant, isWhole, scene.light, scene.people, came])
      : '';
    if (key === this.#behindKey) return false;
    this.#behindKey = key;
    if (!isShown || !this.#stage) return false;
    this.#reserveBehind(isWhole ? HELPED_AREA : BEHIND_AREA, this.#stage);
    const tint = ACTOR_TINT[scene.light];
    this.#behind.paint((pen) => {
      drawBehindInfant(pen, picture, scene.people, isWhole);
      if (isLooming) drawLoomingShadow(pen, isLying(pose) ? 'lying' : 'held', seconds, isStill);
    }, tint);
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
    const { isInfantsTurn, infant, stance } = scene;
    const gaze = moment.isNear ? infant.gaze : null;
    const thing = moment.isNear ? scene.thing : null;
    const isMoving = !moment.isStill && (moment.hands !== null || isInfantsTurn);
    const clock = isMoving ? scene.seconds : Math.min(mendSeconds, 10);
    const swell = gaze && !moment.isStill ? Math.floor(scene.seconds * GAZE_RATE) : 0;
    const mouth = picture.thing?.at === 'mouth' ? scene.seconds : 0;
    const key = JSON.stringify([
      ...[picture, clock, swell, mouth, light, isInfantsTurn, gaze, thing, stance],
      scene.looks.caregiver,
    ]);
    if (key === this.#frontKey) return false;
    this.#frontKey = key;
    this.#front.paint((pen) => {
      if (thing) drawThing(pen, thing, scene);
      if (gaze) drawGaze(pen, gaze, scene);
      pen.group({}, () => drawBeforeInfant(pen, picture, parameters, people));
      drawCareEffects(pen, moment);
      const { x, y } = middleOf(picture.infant);
      drawMendFlourish(pen, x, y, mendSeconds, moment.isStill);
      if (isInfantsTurn) {
        const { scale } = picture.infant;
        const [right, above] = [x + TURN_SIGN.x * scale, y + TURN_SIGN.y * scale];
        drawTurnSign(pen, right, above, scene.seconds, moment.isStill);
      }
    }, ACTOR_TINT[light]);
    return true;
  }

  /** Puts the painted pictures where the camera sees them; costs no painting. */
  place(
    frame: CareFrame,
    camera: StageCamera,
    standing: Standing,
    { alpha, seconds }: { readonly alpha: number; readonly seconds: number },
  ): void {
    this.#infant.step(seconds);
    const stage = this.#stage;
    if (!stage) return;
    const ratio = stage.pixelRatio;
    const { sway, infant } = frame.picture;
    const middle = middleOf(infant);
    const { x, y, scale, rotateDegrees } = groupPlace(frame.picture, camera, standing);
    const snap = stage.isFrugal ? Math.round : (value: number): number => value;
    const unit = scale * ratio;
    this.#group
      .setPosition(snap((x + sway.x * scale) * ratio), snap((y + sway.y * scale) * ratio))
      .setScale(unit)
      .setAngle(rotateDegrees + (stage.isFrugal ? 0 : sway.rotateDegrees))
      .setAlpha(alpha);
    const put = ({ image, area }: PaintedImage, left: number, top: number): void => {
      image
        .setPosition(snap(left * unit) / unit, snap((top - PIVOT_Y) * unit) / unit)
        .setScale(1 / area.pixelsPerUnit);
    };
    put(this.#behind, this.#behind.area.left, this.#behind.area.top);
    put(this.#front, FRONT_AREA.left, FRONT_AREA.top);
    for (const painted of this.#infant.pictures) {
      put(painted, middle.x - INFANT_REACH, middle.y - INFANT_REACH);
    }
  }

  release(): void {
    for (const painted of [this.#behind, ...this.#infant.pictures, this.#front]) painted.release();
  }
}
