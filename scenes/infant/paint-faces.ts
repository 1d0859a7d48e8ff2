import { EXPRESSIONS } from '../../src/view-models/expressions';
import { identityOf } from '../../src/view-models/identity';
import type { Cast } from '../../src/view-models/identity';
import { drawThumbnail } from './expression-thumbnail';

/** A face is drawn larger than its round frame, so that the head fills it. */
const FACE_ZOOM = 1.75;

/** Paints the small faces of the look back, each once. */
export function paintFaces(canvases: readonly HTMLCanvasElement[], cast: Cast): void {
  const { looks } = identityOf(cast);
  for (const canvas of canvases) {
    const expression = EXPRESSIONS.find((name) => name === canvas.dataset['expression']);
    const context = canvas.getContext('2d');
    if (!expression || !context) continue;
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.save();
    context.translate((canvas.width * (1 - FACE_ZOOM)) / 2, 0);
    drawThumbnail(context, expression, looks, canvas.width * FACE_ZOOM);
    context.restore();
    canvas.dataset['painted'] = expression;
  }
}
