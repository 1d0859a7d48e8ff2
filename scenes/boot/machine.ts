import Phaser from 'phaser';
import { NurseryScene } from '../nursery/nursery-scene';
import type { StageSize } from '../nursery/scene-source';
import type { Graphics } from './choose-renderer';
import { createFramePump } from './frame-pump';
import type { FramePump } from './frame-pump';
import { createPaceWatch } from './pace-watch';

/** A running Phaser with the nursery in it. */
export interface Machine {
  readonly game: Phaser.Game;
  readonly graphics: Graphics;
  readonly pump: FramePump;
  nursery(): NurseryScene | null;
  /** Takes everything away for good. */
  destroy(): void;
}

/** A graphics chip that has gone may come back; so long the picture waits for it, milliseconds. */
const RESTORE_MILLISECONDS = 1500;

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

/** Calls `lost` when the graphics chip has gone and does not come back in time. */
function watchContext(game: Phaser.Game, restored: () => void, lost: () => void): () => void {
  const { Events } = Phaser.Renderer;
  let timer = 0;
  game.renderer.on(Events.LOSE_WEBGL, () => {
    timer = window.setTimeout(lost, RESTORE_MILLISECONDS);
  });
  game.renderer.on(Events.RESTORE_WEBGL, () => {
    window.clearTimeout(timer);
    restored();
  });
  return () => window.clearTimeout(timer);
}

export function whenBooted(game: Phaser.Game, go: () => void): void {
  if (game.isBooted && game.isRunning) go();
  else game.events.once(Phaser.Core.Events.READY, go);
}

/**
 * Starts a Phaser in an element.
 *
 * @param failed called once if it can't draw: the graphics chip has gone for good, or takes far
 *   too long for each frame, which is how a driver that hides its name turns out to be software
 * @throws whatever the browser says when it gives no context to draw in
 */
export function bootMachine(
  parent: HTMLElement,
  size: StageSize,
  graphics: Graphics,
  failed: () => void,
): Machine {
  const game = createGame(parent, size, graphics);
  game.scene.add('nursery', NurseryScene, false);
  const nursery = () => game.scene.getScene<NurseryScene>('nursery') as NurseryScene | null;
  const pace = createPaceWatch(failed);
  const pump = createFramePump(game, {
    takeChange: () => nursery()?.takeChange() ?? false,
    ...(graphics.renderer === 'webgl' && !graphics.isWanted && { onDrawn: pace.drawn }),
  });
  let unwatch = (): void => undefined;
  whenBooted(game, () => {
    if (graphics.renderer !== 'webgl') return;
    unwatch = watchContext(game, () => nursery()?.drawAgain(), failed);
  });
  return {
    game,
    graphics,
    pump,
    nursery,
    destroy() {
      unwatch();
      pump.rest();
      game.destroy(true);
      // Phaser takes itself down in its next step.
      game.step(performance.now(), 0);
    },
  };
}
