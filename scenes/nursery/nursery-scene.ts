import Phaser from 'phaser';
import type { InfantPose } from '../../src/view-models/infant-view';
import type { SceneView } from '../../src/view-models/scene-view';
import { createCarePerformance } from '../caregiver/care-performance';
import type { CareFrame } from '../caregiver/care-performance';
import { isLying } from '../caregiver/resting-pictures';
import { peopleOf } from '../caregiver/person';
import { smooth } from '../drawing/geometry';
import { createInfantMotion } from '../infant/infant-motion';
import type { RigParameters } from '../infant/rig-parameters';
import { createStanceKeeper, isHandledBy } from '../infant/stance-choice';
import type { Stance } from '../infant/stances';
import { ActorLayer } from './actor-layer';
import type { Standing } from './actor-places';
import { CloseUpLayer, closePlaceOf } from './close-up-layer';
import { CounterLayer } from './counter-layer';
import { paintingCount } from './painted-image';
import { createPaintTurns } from './paint-turns';
import { RoomLayer } from './room-layer';
import type { SceneSource, StageSize } from './scene-source';
import { blendCameras, busyCamera, leanIn, nearCamera } from './stage-camera';
import type { StageCamera } from './stage-camera';
import { createStageMemory } from './stage-memory';
import type { StageThing } from './stage-memory';

/** The little movements of the infant; they have no say in the rules. */
const MOTION_SEED = 20250;
/** A frame longer than this was a stall: the picture goes on from where it was. */
const MOST_SECONDS = 0.25;
const DIM_COLOUR = 0x4b3563;
const DIM_ALPHA = 0.2;

/** What the scene is started with. */
export interface NurseryOptions {
  readonly source: SceneSource;
  readonly stage: StageSize;
  /** Paintings of the infant per second. */
  readonly paintRate: number;
}

function standingOf(pose: InfantPose, busy: number): Standing {
  if (busy < 0.5) return 'beside';
  if (pose === 'cot') return 'farCot';
  return isLying(pose) ? 'beside' : 'helped';
}

/** Pictures that cannot go over into each other fade instead. */
function actorAlpha(frame: CareFrame, pose: InfantPose, busy: number, isStill: boolean): number {
  const still = isStill ? Math.min(1, 0.2 + frame.change) : 1;
  const between = pose === 'mat' ? 1 : Math.min(1, Math.abs(busy - 0.5) * 5);
  return still * between;
}

/**
 * The nursery: reads the view each frame, paints the infant and the hands at most so often, and
 * moves everything else as finished pictures. It shows the rules and never changes them.
 */
export class NurseryScene extends Phaser.Scene {
  #options: NurseryOptions | null = null;
  #room: RoomLayer | null = null;
  #closeUp: CloseUpLayer | null = null;
  #actors: ActorLayer | null = null;
  #counter: CounterLayer | null = null;
  #shade: Phaser.GameObjects.Rectangle | null = null;
  #motion = createInfantMotion(MOTION_SEED);
  #stances = createStanceKeeper();
  #care = createCarePerformance();
  #seconds = 0;
  #turns = createPaintTurns({ rate: 30, perFrame: 1 });
  readonly #memory = createStageMemory();
  #lean = 0;
  #dim = 0;
  #mendCount: number | null = null;
  #mendSeconds = Infinity;

  constructor() {
    super({ key: 'nursery' });
  }

  init(options: NurseryOptions): void {
    this.#options = options;
    this.#motion = createInfantMotion(MOTION_SEED);
    this.#stances = createStanceKeeper();
    this.#care = createCarePerformance();
    this.#seconds = 0;
    this.#turns = createPaintTurns({
      rate: options.paintRate,
      perFrame: options.stage.isFrugal ? 1 : 4,
    });
    this.#memory.forget();
    this.#lean = 0;
    this.#mendCount = null;
    this.#mendSeconds = Infinity;
  }

  create(): void {
    this.#room = new RoomLayer(this);
    this.#closeUp = new CloseUpLayer(this);
    this.#shade = this.add.rectangle(0, 0, 1, 1, DIM_COLOUR, 0).setOrigin(0, 0);
    this.#actors = new ActorLayer(this);
    this.#counter = new CounterLayer(this);
    if (this.#options) this.resize(this.#options.stage);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      for (const layer of this.#layers()) layer.release();
      this.#room = null;
      this.#closeUp = null;
      this.#actors = null;
      this.#counter = null;
      this.#shade = null;
    });
  }

  /** Takes a new size of the stage; everything is baked for it. */
  resize(stage: StageSize): void {
    if (!this.#options) return;
    this.#options = { ...this.#options, stage };
    for (const layer of this.#layers()) layer.resize(stage);
    this.#shade?.setSize(stage.width * stage.pixelRatio, stage.height * stage.pixelRatio);
    this.#turns.restart();
    this.#memory.forget();
  }

  /** Whether the stage would look different from when this was last asked. */
  takeChange(): boolean {
    return this.#memory.hasChanged(this.children.list as StageThing[], paintingCount());
  }

  /** What was on the screen is lost: the next frame draws it again. */
  drawAgain(): void {
    this.#memory.forget();
  }

  override update(_time: number, delta: number): void {
    const view = this.#options?.source.readView();
    if (!view) return;
    const elapsed = view.isPaused ? 0 : Math.min(MOST_SECONDS, delta / 1000);
    this.#show(view, elapsed, Math.min(MOST_SECONDS, delta / 1000));
  }

  #layers(): (RoomLayer | CloseUpLayer | ActorLayer | CounterLayer)[] {
    return [this.#room, this.#closeUp, this.#actors, this.#counter].filter(
      (layer) => layer !== null,
    );
  }

  #show(wanted: SceneView, elapsed: number, frameSeconds: number): void {
    const options = this.#options;
    if (!options || !this.#actors || !this.#counter || !this.#room || !this.#closeUp) return;
    const view = { ...wanted, light: this.#room.takeLight(wanted.light) };
    const isStill = options.source.isMotionReduced();
    const looks = options.source.readLooks();
    this.#seconds += elapsed;
    this.#countMends(view, elapsed);
    const counterScene = {
      view,
      looks,
      people: peopleOf(looks),
      seconds: this.#seconds,
      isStill,
    };
    const busy = smooth(this.#counter.update(counterScene, frameSeconds));
    const pose = view.infant.pose;
    const isNear = view.whereabouts === 'near';
    const careView = { pose, isNear, hands: isNear ? view.hands : null };
    const frame = this.#care.step(elapsed, careView, isStill);
    const isHandled = isHandledBy(careView.hands);
    const stance = this.#stances.step(elapsed * 1000, view.infant, isHandled);
    const parameters = this.#motion.step(elapsed * 1000, view.infant, {
      isMotionReduced: isStill,
      stance,
    });
    const camera = this.#camera(options.stage, frame, busy, isStill, frameSeconds);
    const closePlace = busy < 0.5 ? closePlaceOf(pose) : null;
    const isCovered = this.#closeUp.update(closePlace, view.light, frameSeconds);
    this.#room.update(view, camera, frameSeconds, isCovered);
    this.#dimRoom(frame, frameSeconds);
    this.#paint(view, { frame, parameters, stance }, counterScene, frameSeconds);
    const standing = standingOf(pose, busy);
    this.#room.showCotFront(standing === 'farCot', camera);
    const alpha = actorAlpha(frame, pose, busy, isStill);
    this.#actors.place(frame, camera, standing, { alpha, seconds: frameSeconds });
    this.#counter.place(isStill);
  }

  /** Giving space dims the room a little, slowly. */
  #dimRoom({ moment: { hands } }: CareFrame, seconds: number): void {
    const isQuiet = hands?.response === 'space' && hands.phase === 'doing';
    const wanted = isQuiet && hands.manner !== 'abrupt' ? DIM_ALPHA : 0;
    this.#dim += (wanted - this.#dim) * (1 - Math.exp(-seconds / 0.7));
    this.#shade?.setFillStyle(DIM_COLOUR, this.#dim).setVisible(this.#dim > 0.004);
  }

  #countMends(view: SceneView, elapsed: number): void {
    this.#mendSeconds += elapsed;
    if (this.#mendCount !== null && view.mendCount > this.#mendCount) this.#mendSeconds = 0;
    this.#mendCount = view.mendCount;
  }

  #camera(
    stage: StageSize,
    frame: CareFrame,
    busy: number,
    isStill: boolean,
    seconds: number,
  ): StageCamera {
    const amount = isStill ? Math.round(busy) : busy;
    const camera = blendCameras(nearCamera(stage), busyCamera(stage), amount);
    const { hands } = frame.moment;
    const isLooking = hands?.response === 'look' && hands.phase === 'doing';
    this.#lean += ((isLooking && !isStill ? 1 : 0) - this.#lean) * (1 - Math.exp(-seconds / 0.35));
    return this.#lean < 0.004 ? camera : leanIn(camera, this.#lean);
  }

  #paint(
    view: SceneView,
    drawn: { frame: CareFrame; parameters: RigParameters; stance: Stance },
    counterScene: Parameters<CounterLayer['paint']>[0],
    frameSeconds: number,
  ): void {
    const scene = {
      ...drawn,
      infant: view.infant,
      looks: counterScene.looks,
      people: counterScene.people,
      light: view.light,
      mendSeconds: this.#mendSeconds,
      isInfantsTurn: view.isInfantsTurn,
      thing: view.thing,
      seconds: this.#seconds,
    };
    this.#turns.frame(frameSeconds, drawn.frame.moment.seconds === 0, (painting) =>
      painting === 'counter'
        ? this.#counter?.paint(counterScene) === true
        : this.#actors?.paint(painting, scene) === true,
    );
  }
}
