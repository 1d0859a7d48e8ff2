import Phaser from 'phaser';

/** Steps a game along with the page's own frames. */
export interface FramePump {
  /** Begins, or goes on after a rest. */
  run(): void;
  rest(): void;
  /** Lets time pass by itself in even steps, faster than it would, and draws the end of it. */
  play(milliseconds: number, passing: (passed: number) => void): void;
}

/** A frame this far gone gets no picture, unless the one before had none either, milliseconds. */
const MOST_LATE = 9;
/** An even step, milliseconds. */
const STEP = 1000 / 60;

/** What the pump has to know of what is shown. */
export interface Pumped {
  /** Whether the next picture would look different from the last one; asked once a frame. */
  takeChange(): boolean;
  /** Told after each frame that was drawn: how long ago the page's frame before it was. */
  onDrawn?(milliseconds: number): void;
}

function draw({ renderer, scene, events }: Phaser.Game, now: number, delta: number): void {
  renderer.preRender();
  events.emit(Phaser.Core.Events.PRE_RENDER, renderer, now, delta);
  scene.render(renderer);
  renderer.postRender();
  events.emit(Phaser.Core.Events.POST_RENDER, renderer, now, delta);
}

/**
 * As Phaser's own loop, except that a picture which would look like the one before is not drawn:
 * without a graphics chip, handing over a finished picture is the largest part of a frame.
 */
export function createFramePump(game: Phaser.Game, shown: Pumped): FramePump {
  let request: number | null = null;
  let last: number | null = null;
  let hasWaited = false;

  const update = (now: number, delta: number): void => {
    // Phaser starts its loop by itself once it is ready.
    if (game.loop.running) game.loop.sleep();
    const { events, scene } = game;
    events.emit(Phaser.Core.Events.PRE_STEP, now, delta);
    events.emit(Phaser.Core.Events.STEP, now, delta);
    scene.update(now, delta);
    events.emit(Phaser.Core.Events.POST_STEP, now, delta);
  };
  /** Drawing is what ends a step for the scene manager; this ends one without. */
  const skip = (): void => {
    (game.scene as { isProcessing: boolean }).isProcessing = false;
  };

  const step = (now: number): void => {
    request = requestAnimationFrame(step);
    // The page has had much to do in this frame; the picture comes with the next one.
    const isLate = performance.now() - now > MOST_LATE;
    if (isLate && !hasWaited) {
      hasWaited = true;
      return;
    }
    hasWaited = false;
    const delta = last === null ? 0 : Math.max(0, now - last);
    last = now;
    update(now, delta);
    if (!shown.takeChange()) {
      skip();
      return;
    }
    draw(game, now, delta);
    shown.onDrawn?.(delta);
  };

  return {
    run() {
      if (request !== null) return;
      last = null;
      request = requestAnimationFrame(step);
    },
    rest() {
      if (request !== null) cancelAnimationFrame(request);
      request = null;
    },
    play(milliseconds, passing) {
      for (let passed = 0; passed <= milliseconds; passed += STEP) {
        passing(passed);
        update(passed, passed === 0 ? 0 : STEP);
        skip();
      }
      draw(game, milliseconds, 0);
    },
  };
}
