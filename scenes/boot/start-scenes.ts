import Phaser from 'phaser';
import { NurseryScene } from '../nursery/nursery-scene';
import type { SceneSource, StageSize } from '../nursery/scene-source';
import { chooseRenderer, readDriverName } from './choose-renderer';
import type { Graphics } from './choose-renderer';
import { stageSize } from './stage-size';

/** A running picture. */
export interface SceneHandle {
  readonly renderer: Graphics['renderer'];
  /** Takes the picture off the page and lets go of everything it holds. */
  stop(): void;
}

/** Painting the infant this often looks alive; without a graphics chip half of it must do. */
const PAINT_RATE = { hardware: 30, software: 20 };
/** Dragging a window edge asks for many sizes; only one that stays for so long is baked. */
const RESIZE_MILLISECONDS = 120;

interface Machine {
  readonly game: Phaser.Game;
  readonly graphics: Graphics;
}

/** There is one game on a page: Phaser never takes back all of its listeners. */
let machine: Machine | null = null;

function createGame(parent: HTMLElement, size: StageSize, graphics: Graphics): Phaser.Game {
  return new Phaser.Game({
    type: graphics.renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    width: size.width * size.pixelRatio,
    height: size.height * size.pixelRatio,
    backgroundColor: '#d6a477',
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / size.pixelRatio },
    // Rotated pictures of different textures tear in one batch (phaserjs/phaser#7372).
    render: { antialiasGL: false, maxTextures: 1 },
    audio: { noAudio: true },
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scene: [],
  });
}

function bootMachine(parent: HTMLElement, size: StageSize, graphics: Graphics): Machine {
  const game = createGame(parent, size, graphics);
  game.scene.add('nursery', NurseryScene, false);
  return { game, graphics };
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

function whenBooted(game: Phaser.Game, go: () => void): void {
  if (game.isBooted && game.isRunning) go();
  else game.events.once(Phaser.Core.Events.READY, go);
}

/** Shows the nursery in an element, which has a size of its own. All controls are elsewhere. */
export function startScenes(parent: HTMLElement, source: SceneSource): SceneHandle {
  const graphics =
    machine?.graphics ?? chooseRenderer(readDriverName(() => document.createElement('canvas')));
  const measure = (): StageSize =>
    stageSize(parent.clientWidth, parent.clientHeight, window.devicePixelRatio, graphics);
  let size = measure();
  const isNew = machine === null;
  machine ??= bootMachine(parent, size, graphics);
  const { game } = machine;
  let isStopped = false;

  whenBooted(game, () => {
    if (isStopped) return;
    parent.append(game.canvas);
    game.canvas.setAttribute('aria-hidden', 'true');
    if (!isNew) {
      fit(game, size);
      game.loop.wake();
    }
    const paintRate = graphics.isSoftware ? PAINT_RATE.software : PAINT_RATE.hardware;
    game.scene.start('nursery', { source, stage: size, paintRate });
  });

  const unwatch = watchSize(parent, () => {
    const next = measure();
    const isSame =
      next.width === size.width &&
      next.height === size.height &&
      next.pixelRatio === size.pixelRatio;
    if (isSame || isStopped) return;
    size = next;
    fit(game, size);
    (game.scene.getScene('nursery') as NurseryScene | null)?.resize(size);
  });

  return {
    renderer: graphics.renderer,
    stop() {
      if (isStopped) return;
      isStopped = true;
      unwatch();
      game.scene.stop('nursery');
      // The loop has to run once more to shut the scene down; then it may sleep.
      game.events.once(Phaser.Core.Events.POST_RENDER, () => {
        if (isStopped && !game.canvas.isConnected) game.loop.sleep();
      });
      game.canvas.remove();
    },
  };
}
