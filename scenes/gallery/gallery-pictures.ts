import { startScenes } from '../boot/start-scenes';
import type { SceneHandle } from '../boot/start-scenes';
import { drawAfterYear, isAfterYear } from './after-still';
import { drawFigure } from './draw-figure';
import { looksOfStill, numberOf, parseStill, sceneViewOfStill, textOf, writeStill } from './still';
import type { Still } from './still';

export { parseStill, writeStill };
export type { Still };
export { RIG_FIELDS, STILL_FIELDS } from './still-fields';
export type { StillField } from './still-fields';

/** Draws the infant alone into a square canvas; sharp at the canvas's own size. */
export function showFigure(canvas: HTMLCanvasElement, still: Still): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (isAfterYear(still)) drawAfterYear(context, still, canvas.width, canvas.height);
  else drawFigure(context, still, canvas.width);
}

/** A stage like the one of the game, which shows a still as it is at every moment. */
export function showStage(
  parent: HTMLElement,
  readStill: () => Still,
  renderer?: SceneHandle['renderer'],
): SceneHandle {
  const startedAt = performance.now();
  return startScenes(
    parent,
    {
      readView: () => sceneViewOfStill(readStill(), performance.now() - startedAt),
      readLooks: () => looksOfStill(readStill()),
      isMotionReduced: () => textOf(readStill(), 'motion') === 'reduced',
    },
    { ...(renderer && { renderer }) },
  );
}

/** A sheet of stills in one canvas: the same pixels every time. */
export interface Sheet {
  /** Draws one still after the other into tiles, row by row; `data-tile-width` tells their size. */
  draw(canvas: HTMLCanvasElement, stills: readonly Still[]): Promise<void>;
}

/** Tiles in pixels: stages are wide, an infant alone is square. */
const STAGE_TILE = { width: 192, height: 120, columns: 6 };
const AFTER_TILE = { width: 240, height: 150, columns: 5 };
const FIGURE_COLUMNS = 9;

function tileOf(stills: readonly Still[]): typeof STAGE_TILE {
  if (stills.some(isStage)) return STAGE_TILE;
  if (stills.some(isAfterYear)) return AFTER_TILE;
  const side = Math.max(...stills.map((still) => numberOf(still, 'side')));
  return { width: side, height: side, columns: FIGURE_COLUMNS };
}

const isStage = (still: Still): boolean => textOf(still, 'show') === 'stage';

/**
 * @param stageElement an element of the size of a stage in the game; stages of the sheet are played
 *   in it, one after the other, on a clock of their own
 */
export function createSheet(stageElement: HTMLElement): Sheet {
  let shown: Still = {};
  let milliseconds = 0;
  let stage: SceneHandle | null = null;

  const playStage = (still: Still): Promise<HTMLCanvasElement> => {
    shown = still;
    stage ??= startScenes(
      stageElement,
      {
        readView: () => sceneViewOfStill(shown, milliseconds),
        readLooks: () => looksOfStill(shown),
        isMotionReduced: () => textOf(shown, 'motion') === 'reduced',
      },
      { renderer: 'canvas', isHeld: true },
    );
    return stage.still(numberOf(still, 'at'), (passed) => {
      milliseconds = passed;
    });
  };

  return {
    async draw(canvas, stills) {
      const { width, height, columns } = tileOf(stills);
      canvas.width = width * Math.min(columns, stills.length);
      canvas.height = height * Math.ceil(stills.length / columns);
      canvas.dataset['tileWidth'] = String(width);
      canvas.dataset['tileHeight'] = String(height);
      const context = canvas.getContext('2d')!;
      context.imageSmoothingQuality = 'high';
      for (const [index, still] of stills.entries()) {
        const picture = isStage(still) ? await playStage(still) : null;
        context.save();
        context.translate((index % columns) * width, Math.floor(index / columns) * height);
        if (picture) context.drawImage(picture, 0, 0, width, height);
        else if (isAfterYear(still)) drawAfterYear(context, still, width, height);
        else drawFigure(context, still, Math.min(width, height));
        context.restore();
      }
    },
  };
}
