import type { Light } from '../../src/view-models/scene-view';
import type { Context2D } from '../drawing/paint';
import { Pen } from '../drawing/pen';
import { drawInfant } from '../infant/draw-infant';
import type { Dress } from '../infant/figure';
import { monthsOf } from '../infant/growth';
import { mixExpressions, isRightHandTargetInFront } from '../infant/expressions';
import { keepInRange } from '../infant/rig-parameters';
import type { RigParameters } from '../infant/rig-parameters';
import { ACTOR_TINT } from '../room/light-map';
import { expressionsOf, looksOfStill, numberOf, textOf } from './still';
import type { Still } from './still';
import { RIG_FIELDS } from './still-fields';

/** Walls that a figure stands before, by the hour. */
const GROUND: Readonly<Record<Light, string>> = {
  day: '#FBEBD9',
  evening: '#D9AFA6',
  night: '#6A6490',
};
/** What is seen of the figure: rig units from side to side, and where its belly is from the top. */
const FRAMES = {
  figure: { units: 430, belly: 248 },
  face: { units: 240, belly: 246 },
} as const;

/** Where every moving part is: as the expressions say, but for what was chosen by hand. */
export function parametersOf(still: Still): RigParameters {
  const weights = expressionsOf(still);
  const values = mixExpressions(weights);
  for (const name of Object.keys(RIG_FIELDS)) {
    const chosen = still[name];
    if (typeof chosen === 'number') Object.assign(values, { [name]: chosen });
  }
  return {
    ...keepInRange(values),
    isRightHandInFront: isRightHandTargetInFront(weights),
    ageMonths: monthsOf(numberOf(still, 'ageWeeks')),
  };
}

function dressOf(still: Still): Dress {
  const pose = textOf(still, 'pose');
  if (pose === 'cot') return 'sleepSack';
  return pose === 'changingTable' ? 'diaper' : 'outfit';
}

/** Draws the infant of a still alone, or its face alone, into a square of this side. */
export function drawFigure(context: Context2D, still: Still, side: number): void {
  const light = textOf(still, 'light') as Light;
  const { units, belly } = FRAMES[textOf(still, 'show') === 'face' ? 'face' : 'figure'];
  const scale = side / units;
  const pen = new Pen(context);
  pen.rect(0, 0, side, side, 0, { fill: GROUND[light] });
  pen.clipRect(0, 0, side, side, 0, () => {
    pen.group({ x: side / 2, y: belly * scale, scaleX: scale }, () => {
      drawInfant(pen, parametersOf(still), looksOfStill(still).infant, {
        dress: dressOf(still),
        displayScale: scale,
      });
    });
    const tint = ACTOR_TINT[light];
    if (tint) pen.rect(0, 0, side, side, 0, { fill: tint.colour, alpha: tint.alpha });
  });
}
