import { describe, expect, it } from 'vitest';
import { RESTING_PICTURES } from '../../../scenes/caregiver/resting-pictures';
import { EXPRESSIONS } from '../../../src/view-models/expressions';
import { expressionParameters } from '../../../scenes/infant/expressions';
import { growthAt, SHOWN_AGES } from '../../../scenes/infant/growth';
import { armLine, headCentre, legLine } from '../../../scenes/infant/limbs';
import { keepInRange } from '../../../scenes/infant/rig-parameters';
import type { RigParameters } from '../../../scenes/infant/rig-parameters';
import { INFANT_REACH, middleOf } from '../../../scenes/nursery/actor-places';
import { SIDES } from '../../../scenes/infant/face';

/** From a wrist to the finger tips and from an ankle to the toes at most, rig units. */
const HAND_LENGTH = 40;
const FOOT_LENGTH = 38;
/** From the centre of the head to the tip of the hair, rig units. */
const HAIR_TIP = 132;

/** How far the figure reaches from the middle of its picture, rig units. */
function reachOf(parameters: RigParameters, middleY: number): number {
  const ends = SIDES.flatMap((side) => [
    [...armLine(parameters, side).at(-1)!, HAND_LENGTH],
    [...legLine(parameters, side).at(-1)!, FOOT_LENGTH],
  ]);
  const { head } = growthAt(parameters.ageMonths);
  ends.push([...headCentre(parameters), HAIR_TIP * head]);
  return Math.max(...ends.map(([x, y, more]) => Math.hypot(x!, y! - middleY) + more!));
}

describe('INFANT_REACH', () => {
  it.each(SHOWN_AGES)('holds every posture at $id, also stiff or with a kick', ({ months }) => {
    for (const { infant } of Object.values(RESTING_PICTURES)) {
      const middleY = (middleOf({ ...infant, rotateDegrees: 0 }).y - infant.y) / infant.scale;
      for (const expression of EXPRESSIONS) {
        const usual = expressionParameters(expression, months);
        const stiff = { leftFootY: 1.4, rightFootY: 1.4 };
        const kick = { leftFootX: usual.leftFootX - 0.1, leftFootY: usual.leftFootY - 0.2 };
        for (const more of [{}, stiff, kick]) {
          const parameters = { ...usual, ...keepInRange({ ...usual, ...more }) };
          expect(reachOf(parameters, middleY) * infant.scale).toBeLessThan(INFANT_REACH);
        }
      }
    }
  });
});
