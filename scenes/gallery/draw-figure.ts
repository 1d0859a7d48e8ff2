import type { InfantPose } from '../../src/view-models/infant-view';
import type { Light } from '../../src/view-models/scene-view';
import type { Context2D } from '../drawing/paint';
import { Pen } from '../drawing/pen';
import { drawInfant } from '../infant/draw-infant';
import type { Dress } from '../infant/figure';
import { monthsOf } from '../infant/growth';
import { mixExpressions, isRightHandTargetInFront } from '../infant/expressions';
import { createInfantMotion } from '../infant/infant-motion';
import { keepInRange } from '../infant/rig-parameters';
import type { RigParameters } from '../infant/rig-parameters';
import { stanceOf } from '../infant/stances';
import { ACTOR_TINT } from '../room/light-map';
import { expressionsOf, infantViewOfStill, looksOfStill, numberOf, textOf } from './still';
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
  return textOf(still, 'show') === 'moving' ? movedParametersOf(still) : stillParametersOf(still);
}

/** Frames of the game, milliseconds. */
const FRAME = 40;

/** Where the infant has moved to from quiet watching, as in the game. */
function movedParametersOf(still: Still): RigParameters {
  const motion = createInfantMotion(numberOf(still, 'seed'));
  const options = { isMotionReduced: textOf(still, 'motion') === 'reduced' };
  const before = { pose: textOf(still, 'pose'), ageWeeks: numberOf(still, 'ageWeeks') };
  let parameters = motion.step(FRAME, infantViewOfStill(before), options);
  for (let at = FRAME; at <= numberOf(still, 'at'); at += FRAME) {
    parameters = motion.step(FRAME, infantViewOfStill(still, at - FRAME), options);
  }
  return parameters;
}

function stillParametersOf(still: Still): RigParameters {
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
  const parameters = parametersOf(still);
  const isSitting =
    textOf(still, 'show') === 'moving' &&
    stanceOf(textOf(still, 'pose') as InfantPose, parameters.ageMonths) === 'sitting';
  const pen = new Pen(context);
  pen.rect(0, 0, side, side, 0, { fill: GROUND[light] });
  pen.clipRect(0, 0, side, side, 0, () => {
    pen.group({ x: side / 2, y: belly * scale, scaleX: scale }, () => {
      drawInfant(pen, parameters, looksOfStill(still).infant, {
        dress: dressOf(still),
        displayScale: scale,
        isSitting,
      });
    });
    const tint = ACTOR_TINT[light];
    if (tint) pen.rect(0, 0, side, side, 0, { fill: tint.colour, alpha: tint.alpha });
  });
}
