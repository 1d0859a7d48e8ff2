import { describe, expect, it } from 'vitest';
import { createCarePerformance, type CareView } from '../../../scenes/caregiver/care-performance';
import { hands, POSE_AFTER, RESPONSES } from './moments';

const quiet: CareView = { pose: 'mat', isNear: true, hands: null };
const held = (manner: 'gentle' | 'abrupt'): CareView => ({
  pose: 'shoulder',
  isNear: true,
  hands: hands('hold', manner),
});

/** A performance that has come to rest in a view. */
function restedIn(view: CareView, isMotionReduced = false) {
  const performance = createCarePerformance();
  for (let step = 0; step < 100; step += 1) performance.step(0.02, view, isMotionReduced);
  return performance;
}

/** Seconds until the infant lies where the view wants it. */
function secondsToArrive(view: CareView): number {
  const performance = restedIn(quiet);
  for (let seconds = 0; seconds < 3; seconds += 0.01) {
    if (performance.step(0.01, view, false).change >= 1) return seconds;
  }
  return Infinity;
}

describe('going over from one act into another', () => {
  it('begins where the picture was: nothing jumps', () => {
    for (const response of RESPONSES) {
      const performance = restedIn(quiet);
      const before = performance.step(0, quiet, false).picture;
      const view = { pose: POSE_AFTER[response], isNear: true, hands: hands(response) };
      const { picture } = performance.step(0.016, view, false);
      expect(picture.infant).toEqual(before.infant);
      expect(picture.left).toEqual(before.left);
      expect(picture.right.wrist).toEqual(before.right.wrist);
    }
  });

  it('is under way within a tenth of a second', () => {
    for (const view of [held('gentle'), held('abrupt')]) {
      const performance = restedIn(quiet);
      const before = performance.step(0, quiet, false).picture;
      performance.step(0.016, view, false);
      const { picture } = performance.step(0.084, view, false);
      const moved = Math.hypot(
        picture.right.wrist[0] - before.right.wrist[0],
        picture.right.wrist[1] - before.right.wrist[1],
      );
      expect(moved).toBeGreaterThan(6);
    }
  });

  it('takes its time gently and is sudden when abrupt', () => {
    expect(secondsToArrive(held('abrupt'))).toBeLessThan(0.2);
    expect(secondsToArrive(held('gentle'))).toBeGreaterThan(0.4);
  });

  it('goes on from where it is when something else comes in between', () => {
    const performance = restedIn(quiet);
    performance.step(0.01, held('gentle'), false);
    const between = performance.step(0.3, held('gentle'), false).picture;
    const { picture } = performance.step(0.01, quiet, false);
    expect(picture.infant).toEqual(between.infant);
  });

  it('is there at once with reduced motion, to be faded in', () => {
    const performance = restedIn(quiet, true);
    const { picture, change } = performance.step(0.016, held('gentle'), true);
    expect(picture.holder.presence).toBe(1);
    expect(change).toBe(0);
  });

  it('stands still while no time passes', () => {
    const performance = restedIn(held('gentle'));
    const first = performance.step(0, held('gentle'), false).picture;
    expect(performance.step(0, held('gentle'), false).picture).toEqual(first);
  });

  it('starts the clock of an act anew when the same act is done again', () => {
    const performance = restedIn(held('gentle'));
    const again = { ...held('gentle'), hands: hands('hold', 'gentle', { id: 2 }) };
    expect(performance.step(0.02, again, false).moment.seconds).toBe(0);
  });
});
