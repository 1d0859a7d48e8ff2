import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import { NurseryScene } from '../nursery/nursery-scene';
import { readChipName, rendererFor, type Renderer } from './pick-renderer';
import type { SceneSource } from './scene-source';

/** The running picture. */
export interface SceneHandle {
  readonly renderer: Renderer;
  /** Takes the picture off the page; starting again brings it back. */
  stop(): void;
}

/** More pixels than this for one CSS pixel cost much and show nothing. */
const MOST_PIXEL_RATIO = 2;
/** On software rendering the canvas size is what costs, so large pages stay at one to one. */
const MOST_SOFTWARE_PIXELS = 3_200_000;
const RESIZE_PAUSE_MILLISECONDS = 120;

interface Running {
  readonly game: Game;
  readonly scene: NurseryScene;
  readonly renderer: Renderer;
}
/** Phaser never lets go of some page listeners, so there is one game for the life of the page. */
let running: Running | null = null;

function pixelRatio(renderer: Renderer, width: number, height: number): number {
  const wanted = Math.min(window.devicePixelRatio || 1, MOST_PIXEL_RATIO);
  const isTooLarge = width * height * wanted * wanted > MOST_SOFTWARE_PIXELS;
  return renderer === 'canvas' && isTooLarge ? 1 : wanted;
}

function createRunning(parent: HTMLElement): Running {
  const renderer = rendererFor(readChipName());
  const scene = new NurseryScene();
  const game = new Game({
    type: renderer === 'canvas' ? CANVAS : WEBGL,
    parent,
    width: Math.max(1, parent.clientWidth),
    height: Math.max(1, parent.clientHeight),
    transparent: false,
    backgroundColor: '#f6dcbd',
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    // One texture at a time: rotated quads of several textures in a batch tear.
    render: { antialiasGL: false, maxTextures: 1, roundPixels: false },
    scale: { mode: Scale.NONE },
    scene,
  });
  game.canvas.setAttribute('aria-hidden', 'true');
  return { game, scene, renderer };
}

/** Makes the canvas as large as the stage, in device pixels, and keeps it so. */
function followSize(parent: HTMLElement, { game, scene, renderer }: Running): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = (): void => {
    const width = Math.max(1, parent.clientWidth);
    const height = Math.max(1, parent.clientHeight);
    const ratio = pixelRatio(renderer, width, height);
    game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    game.canvas.style.width = `${width}px`;
    game.canvas.style.height = `${height}px`;
    scene.fit(width, height, ratio);
  };
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(fit, RESIZE_PAUSE_MILLISECONDS);
  });
  fit();
  observer.observe(parent);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/**
 * Shows the nursery in an element and keeps it moving.
 *
 * @param parent must have a size; the canvas fills it and is hidden from assistive technology
 */
export function startScenes(parent: HTMLElement, source: SceneSource): SceneHandle {
  running ??= createRunning(parent);
  const { game, scene, renderer } = running;
  if (game.canvas.parentElement !== parent) parent.append(game.canvas);
  scene.show(source);
  game.loop.wake();
  const stopFollowing = followSize(parent, running);
  return {
    renderer,
    stop() {
      stopFollowing();
      scene.show(null);
      game.loop.sleep();
      game.canvas.remove();
    },
  };
}
