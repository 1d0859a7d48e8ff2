import { wholeStory } from '../../src/view-models/identity';
import type { Cast } from '../../src/view-models/identity';
import { looksWith } from '../../src/view-models/story-view';
import { drawnLooks, isStoryPicture, paintStoryPicture } from './story-pictures';

/** The field that a picture shows one choice of, and that choice. */
function choiceOf(canvas: HTMLCanvasElement): readonly [string, string] | null {
  const [field, value] = (canvas.dataset['choice'] ?? '').split(':');
  return field !== undefined && value !== undefined ? [field, value] : null;
}

/** Paints what can be chosen of who it is about, each picture once it has changed. */
export function paintChoices(canvases: readonly HTMLCanvasElement[], cast: Cast): void {
  const whole = wholeStory(cast);
  for (const canvas of canvases) {
    const kind = canvas.dataset['story'];
    if (!isStoryPicture(kind)) continue;
    const looks = looksWith(whole, choiceOf(canvas));
    const key = JSON.stringify(drawnLooks(kind, looks));
    if (canvas.dataset['painted'] === key) continue;
    paintStoryPicture(canvas, kind, looks);
    canvas.dataset['painted'] = key;
  }
}
