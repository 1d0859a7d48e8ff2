import type { Expression } from '../../src/view-models/expressions';
import type { Looks } from '../../src/view-models/scene-view';
import type { Context2D } from '../drawing/paint';
import { Pen } from '../drawing/pen';
import { drawInfant } from './draw-infant';
import { expressionParameters } from './expressions';

/** Rig units of the figure that a thumbnail shows, and where its belly is from the top. */
const SHOWN_UNITS = 430;
const BELLY_FROM_TOP = 248;

const SLEEPY: readonly Expression[] = ['asleep', 'drowsyYawn'];

/**
 * Draws one expression as a small square picture with no background.
 * `size` is its side in the units of the context as it is; scale the context for sharp screens.
 */
export function drawThumbnail(
  context: Context2D,
  expression: Expression,
  looks: Looks,
  size: number,
): void {
  const scale = size / SHOWN_UNITS;
  new Pen(context).group({ x: size / 2, y: BELLY_FROM_TOP * scale, scaleX: scale }, (pen) => {
    drawInfant(pen, expressionParameters(expression), looks.infant, {
      dress: SLEEPY.includes(expression) ? 'sleepSack' : 'outfit',
      displayScale: scale,
    });
  });
}
