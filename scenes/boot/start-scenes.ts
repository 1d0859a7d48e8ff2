import type Phaser from 'phaser';
import type { SceneSource, StageSize } from '../nursery/scene-source';
import { chooseRenderer, readDriverName, WITHOUT_CHIP } from './choose-renderer';
import type { Graphics } from './choose-renderer';
import { bootMachine, whenBooted } from './machine';
import type { Machine } from './machine';
import { stageSize } from './stage-size';

/** A running picture. */
export interface SceneHandle {
  readonly renderer: Graphics['renderer'];
  /**
   * For a picture whose clock is held: begins anew, lets so many milliseconds pass in even steps
   * and draws. `passing` is told before each step how much has passed.
   */
  still(milliseconds: number, passing: (passed: number) => void): Promise<HTMLCanvasElement>;
  /** Takes the picture off the page and lets go of everything it holds. */
  stop(): void;
}

export interface SceneOptions {
  /** What somebody asks for; usually the machine decides. */
  readonly renderer?: Graphics['renderer'];
  /** Nothing moves by itself: `still` is what moves it. */
  readonly isHeld?: boolean;
}

/** Painting the infant this often looks alive; without a graphics chip half of it must do. */
const PAINT_RATE = { hardware: 30, software: 20 };
/** Dragging a window edge asks for many sizes; only one that stays for so long is baked. */
const RESIZE_MILLISECONDS = 120;

/** There is one game on a page: Phaser never takes back all of its listeners. */
let machine: Machine | null = null;
/** What the present picture does when the graphics chip fails. */
let onFailure = (): void => undefined;

function graphicsHere(wanted?: Graphics['renderer']): Graphics {
  const driverName = readDriverName(() => document.createElement('canvas'));
  return chooseRenderer(driverName, wanted);
}

/** Gives the game its size; the canvas keeps that of the stage. */
function fit(game: Phaser.Game, size: StageSize): void {
  game.scale.setZoom(1 / size.pixelRatio);
  game.scale.resize(size.width * size.pixelRatio, size.height * size.pixelRatio);
  // At a ratio of 1 Phaser leaves the old size in the style.
  game.canvas.style.width = `${size.width}px`;
  game.canvas.style.height = `${size.height}px`;
}

/** Calls back with each new size of an element that has stayed for a while. */
function watchSize(element: HTMLElement, changed: () => void): () => void {
  let timer = 0;
  const observer = new ResizeObserver(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(changed, RESIZE_MILLISECONDS);
  });
  observer.observe(element);
  return () => {
    window.clearTimeout(timer);
    observer.disconnect();
  };
}

/** Starts with a graphics chip if there is one, and without if the browser will not have it. */
function boot(
  parent: HTMLElement,
  measure: (graphics: Graphics) => StageSize,
  graphics: Graphics,
  failed: () => void,
): Machine {
  try {
    return bootMachine(parent, measure(graphics), graphics, failed);
  } catch (error) {
    if (graphics.renderer === 'canvas') throw error;
    return bootMachine(parent, measure(WITHOUT_CHIP), WITHOUT_CHIP, failed);
  }
}

function playStill(
  { game, pump }: Machine,
  begin: () => void,
  milliseconds: number,
  passing: (passed: number) => void,
): Promise<HTMLCanvasElement> {
  return new Promise((resolve) => {
    whenBooted(game, () => {
      begin();
      pump.play(milliseconds, passing);
      resolve(game.canvas);
    });
  });
}

function isSameSize(one: StageSize, other: StageSize): boolean {
  return (
    one.width === other.width && one.height === other.height && one.pixelRatio === other.pixelRatio
  );
}

/**
 * Shows the nursery in an element, which has a size of its own. All controls are elsewhere. When
 * the graphics chip fails on the way, the picture goes on without it.
 */
export function startScenes(
  parent: HTMLElement,
  source: SceneSource,
  options: SceneOptions = {},
): SceneHandle {
  const measure = (graphics: Graphics): StageSize =>
    stageSize(parent.clientWidth, parent.clientHeight, window.devicePixelRatio, graphics);
  let isStopped = false;
  let size: StageSize;

  const begin = ({ game, graphics }: Machine): void => {
    const paintRate = graphics.isSoftware ? PAINT_RATE.software : PAINT_RATE.hardware;
    game.scene.start('nursery', { source, stage: size, paintRate });
  };
  const show = (shown: Machine): void => {
    size = measure(shown.graphics);
    whenBooted(shown.game, () => {
      if (isStopped || machine !== shown) return;
      parent.append(shown.game.canvas);
      shown.game.canvas.setAttribute('aria-hidden', 'true');
      fit(shown.game, size);
      if (options.isHeld) return;
      begin(shown);
      shown.pump.run();
    });
  };
  onFailure = () => {
    machine?.destroy();
    machine = boot(parent, measure, WITHOUT_CHIP, () => undefined);
    show(machine);
  };
  machine ??= boot(parent, measure, graphicsHere(options.renderer), () => onFailure());
  show(machine);

  const unwatch = watchSize(parent, () => {
    if (!machine || isStopped) return;
    const next = measure(machine.graphics);
    if (isSameSize(next, size)) return;
    size = next;
    fit(machine.game, size);
    machine.nursery()?.resize(size);
  });

  return {
    get renderer() {
      return machine?.graphics.renderer ?? 'canvas';
    },
    still(milliseconds, passing) {
      return playStill(machine!, () => begin(machine!), milliseconds, passing);
    },
    stop() {
      if (isStopped) return;
      isStopped = true;
      unwatch();
      machine?.game.scene.stop('nursery');
      machine?.pump.rest();
      machine?.game.canvas.remove();
    },
  };
}
