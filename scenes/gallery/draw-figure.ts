import type { InfantView } from '../../src/view-models/infant-view';
import type { Light } from '../../src/view-models/scene-view';
import type { Context2D } from '../drawing/paint';
import { Pen } from '../drawing/pen';
import { drawInfant } from '../infant/draw-infant';
import type { SeenFrom } from '../infant/draw-infant';
import type { Dress } from '../infant/figure';
import { monthsOf } from '../infant/growth';
import { mixExpressions, isRightHandTargetInFront } from '../infant/expressions';
import { createInfantMotion } from '../infant/infant-motion';
import { keepInRange } from '../infant/rig-parameters';
import type { RigParameters } from '../infant/rig-parameters';
import { createStanceKeeper } from '../infant/stance-choice';
import { takeStance } from '../infant/stances';
import type { Stance } from '../infant/stances';
import { startleByAge } from '../infant/startle-by-age';
import { drawHighChairBefore, drawHighChairBehind } from '../room/high-chair';
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
  standing: { units: 460, belly: 240 },
  face: { units: 240, belly: 246 },
} as const;

function chosenStance(still: Still): Stance {
  return textOf(still, 'stance') as Stance;
}

interface Shown {
  readonly parameters: RigParameters;
  readonly stance: Stance;
}

/** Where every moving part is, and how the infant bears its weight. */
export function shownOf(still: Still): Shown {
  if (textOf(still, 'show') === 'moving') return movedOf(still);
  return { parameters: chosenParameters(still), stance: chosenStance(still) };
}

/** Frames of the game, milliseconds. */
const FRAME = 40;

/** Where the infant has moved to from quiet watching, as in the game. */
function movedOf(still: Still): Shown {
  const motion = createInfantMotion(numberOf(still, 'seed'));
  const stances = createStanceKeeper();
  const isMotionReduced = textOf(still, 'motion') === 'reduced';
  const move = (view: InfantView): Shown => {
    const stance = stances.step(FRAME, view, false);
    return { stance, parameters: motion.step(FRAME, view, { isMotionReduced, stance }) };
  };
  const before = { pose: textOf(still, 'pose'), ageWeeks: numberOf(still, 'ageWeeks') };
  let shown = move(infantViewOfStill(before));
  for (let at = FRAME; at <= numberOf(still, 'at'); at += FRAME) {
    shown = move(infantViewOfStill(still, at - FRAME));
  }
  return shown;
}

/** As the expressions say, but for what was chosen by hand. */
function chosenParameters(still: Still): RigParameters {
  const weights = expressionsOf(still);
  const stance = chosenStance(still);
  const ageMonths = monthsOf(numberOf(still, 'ageWeeks'));
  const mixed = startleByAge(mixExpressions(weights), weights.startle ?? 0, ageMonths);
  const values = takeStance(mixed, stance);
  for (const name of Object.keys(RIG_FIELDS)) {
    const chosen = still[name];
    if (typeof chosen === 'number') Object.assign(values, { [name]: chosen });
  }
  return {
    ...keepInRange(values),
    isRightHandInFront: isRightHandTargetInFront(weights),
    ageMonths,
  };
}

function dressOf(still: Still): Dress {
  const pose = textOf(still, 'pose');
  if (pose === 'cot') return 'sleepSack';
  return pose === 'changingTable' ? 'diaper' : 'outfit';
}

function frameOf(still: Still, stance: Stance): keyof typeof FRAMES {
  if (textOf(still, 'show') === 'face') return 'face';
  return stance === 'standing' || stance === 'highChair' ? 'standing' : 'figure';
}

/** Draws the infant of a still alone, or its face alone, into a square of this side. */
export function drawFigure(context: Context2D, still: Still, side: number): void {
  const light = textOf(still, 'light') as Light;
  const { parameters, stance } = shownOf(still);
  const { units, belly } = FRAMES[frameOf(still, stance)];
  const scale = side / units;
  const pen = new Pen(context);
  pen.rect(0, 0, side, side, 0, { fill: GROUND[light] });
  pen.clipRect(0, 0, side, side, 0, () => {
    pen.group({ x: side / 2, y: belly * scale, scaleX: scale }, () => {
      const isOnChair = stance === 'highChair' && textOf(still, 'show') !== 'face';
      if (isOnChair) drawHighChairBehind(pen, light);
      drawInfant(pen, parameters, looksOfStill(still).infant, {
        dress: dressOf(still),
        displayScale: scale,
        stance,
        seenFrom: textOf(still, 'seenFrom') as SeenFrom,
        ...(isOnChair && { onBody: (inner) => drawHighChairBefore(inner, light) }),
      });
    });
    const tint = ACTOR_TINT[light];
    if (tint) pen.rect(0, 0, side, side, 0, { fill: tint.colour, alpha: tint.alpha });
  });
}
