import { describe, expect, it } from 'vitest';
import { expressionParameters } from '../../../scenes/infant/expressions';
import { createInfantMotion } from '../../../scenes/infant/infant-motion';
import type { InfantMotion } from '../../../scenes/infant/infant-motion';
import { CHANNELS, CHANNEL_NAMES } from '../../../scenes/infant/rig-parameters';
import type { RigParameters } from '../../../scenes/infant/rig-parameters';
import { EXPRESSIONS } from '../../../src/view-models/expressions';
import type { Expression } from '../../../src/view-models/expressions';
import type { InfantView } from '../../../src/view-models/infant-view';
import { viewOf } from './views';

const moving = { isMotionReduced: false };
const reduced = { isMotionReduced: true };

function run(
  motion: InfantMotion,
  view: InfantView,
  milliseconds: number,
  options = moving,
  frame = 16,
): RigParameters[] {
  const frames: RigParameters[] = [];
  for (let at = 0; at < milliseconds; at += frame) frames.push(motion.step(frame, view, options));
  return frames;
}

const last = (frames: RigParameters[]): RigParameters => frames.at(-1)!;

/** How far two poses are apart in the channel that differs most, as a share of its range. */
function apart(first: RigParameters, second: RigParameters): number {
  return Math.max(
    ...CHANNEL_NAMES.map((channel) => {
      const { low, high } = CHANNELS[channel];
      return Math.abs(first[channel] - second[channel]) / (high - low);
    }),
  );
}

const mirrorFree: Expression[] = ['calmAlert', 'smile', 'fuss', 'cry', 'avert', 'soothed', 'play'];

describe('createInfantMotion', () => {
  it('moves the same way for the same seed, and otherwise for another', () => {
    const view = viewOf({ fuss: 0.6, handToMouth: 0.4 });
    const of = (seed: number): RigParameters[] => run(createInfantMotion(seed), view, 6000);
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });

  it('keeps every channel in range on the way between any two expressions', () => {
    const motion = createInfantMotion(11);
    for (const from of EXPRESSIONS) {
      for (const to of ['cry', 'calmAlert', 'startle'] as const) {
        const frames = [
          ...run(motion, viewOf({ [from]: 1 }), 300, moving, 33),
          ...run(motion, viewOf({ [to]: 1 }), 300, moving, 33),
        ];
        for (const frame of frames) {
          for (const channel of CHANNEL_NAMES) {
            expect(frame[channel], channel).toBeGreaterThanOrEqual(CHANNELS[channel].low);
            expect(frame[channel], channel).toBeLessThanOrEqual(CHANNELS[channel].high);
          }
        }
      }
    }
  });

  it.each(mirrorFree)('comes to rest near %s', (expression) => {
    const motion = createInfantMotion(5);
    run(motion, viewOf({ calmAlert: 1 }), 500);
    const frames = run(motion, viewOf({ [expression]: 1 }), 14_000, reduced).slice(-120);
    const table = expressionParameters(expression);
    for (const channel of ['browInner', 'headTurn', 'leftHandX', 'rightFootY'] as const) {
      const mean = frames.reduce((sum, frame) => sum + frame[channel], 0) / frames.length;
      expect(mean, channel).toBeCloseTo(table[channel], 1);
    }
  });

  it('comes out nearly the same in pieces of 16 and of 33 ms', () => {
    const views = [viewOf({ calmAlert: 1 }), viewOf({ fuss: 1 }), viewOf({ cry: 1 })];
    const end = (frame: number): RigParameters => {
      const motion = createInfantMotion(9);
      return last(views.flatMap((view) => run(motion, view, 1584, moving, frame)));
    };
    expect(apart(end(16), end(33))).toBeLessThan(0.06);
  });

  it('goes on from where it is when a new expression comes in mid-blend', () => {
    const motion = createInfantMotion(2);
    run(motion, viewOf({ calmAlert: 1 }), 400);
    let before = last(run(motion, viewOf({ laughReach: 1 }), 200));
    for (const next of ['avert', 'cry', 'asleep', 'rooting', 'fuss', 'handToMouth'] as const) {
      for (const frame of run(motion, viewOf({ [next]: 1 }), 250)) {
        // A blink may shut the lids within a few frames; everything else moves less.
        const slow = { ...frame, eyeOpenLeft: 0, eyeOpenRight: 0 };
        expect(apart(slow, { ...before, eyeOpenLeft: 0, eyeOpenRight: 0 })).toBeLessThan(0.15);
        before = frame;
      }
    }
  });

  it('shuts the eyes before the mouth opens when fussing turns to crying', () => {
    const motion = createInfantMotion(8);
    run(motion, viewOf({ fuss: 1 }), 2000);
    const frames = run(motion, viewOf({ cry: 1 }), 3000);
    const shut = frames.findIndex((frame) => frame.eyeOpenLeft < 0.12);
    const open = frames.findIndex((frame) => frame.mouthOpen > 0.55);
    const lowered = frames.findIndex((frame) => frame.browLower > 0.75);
    expect(shut).toBeGreaterThan(0);
    expect(shut).toBeLessThan(open);
    expect(lowered).toBeLessThan(open);
  });

  it('closes the mouth first, lets the brows and the flush go last when soothed', () => {
    const motion = createInfantMotion(8);
    run(motion, viewOf({ cry: 1 }), 6000);
    const frames = run(motion, viewOf({ soothed: 1 }), 9000);
    const closed = frames.findIndex((frame) => frame.mouthOpen < 0.1);
    const eased = frames.findIndex((frame) => frame.browLower < 0.1);
    const pale = frames.findIndex((frame) => frame.flush < 0.1);
    expect(closed).toBeGreaterThan(0);
    expect(closed).toBeLessThan(eased);
    expect(eased).toBeLessThan(pale);
    expect(pale * 16).toBeGreaterThan(4000);
  });

  it('looks before it turns the head', () => {
    const motion = createInfantMotion(8);
    run(motion, viewOf({ calmAlert: 1 }), 500);
    const frames = run(motion, viewOf({ avert: 1 }), 1500);
    const looked = frames.findIndex((frame) => frame.gazeX > 0.4);
    const turned = frames.findIndex((frame) => frame.headTurn > 0.45);
    expect((turned - looked) * 16).toBeGreaterThanOrEqual(80);
  });

  it('cross-fades within 300 ms and does not sway when motion is reduced', () => {
    const motion = createInfantMotion(8);
    run(motion, viewOf({ calmAlert: 1 }), 500, reduced);
    const frames = run(motion, viewOf({ avert: 1 }), 3000, reduced);
    const { headTurn, leftHandX } = expressionParameters('avert');
    const soon = frames[19]!;
    expect(soon.headTurn).toBeCloseTo(headTurn, 1);
    const hands = frames.slice(60).map((frame) => frame.leftHandX);
    for (const hand of hands) expect(hand).toBeCloseTo(leftHandX, 3);
  });

  it('draws the hand over the face only once it is above the chin', () => {
    const motion = createInfantMotion(8);
    run(motion, viewOf({ calmAlert: 1 }), 500);
    const up = run(motion, viewOf({ handToMouth: 1 }), 2500);
    expect(last(up).isRightHandInFront).toBe(true);
    const down = run(motion, viewOf({ calmAlert: 1 }), 2500);
    expect(last(down).isRightHandInFront).toBe(false);
    for (const frame of [...up, ...down]) {
      if (frame.isRightHandInFront) expect(frame.rightHandY).toBeLessThanOrEqual(-0.3);
    }
    const covering = down.filter((frame) => frame.rightHandY < -0.35 && frame.rightHandX < 0.9);
    expect(covering.length).toBeGreaterThan(3);
    for (const frame of covering) expect(frame.isRightHandInFront).toBe(true);
  });

  it('catches up with little after a long absence', () => {
    const motion = createInfantMotion(8);
    run(motion, viewOf({ calmAlert: 1 }), 500);
    const frame = motion.step(3_600_000, viewOf({ cry: 1 }), moving);
    expect(frame.flush).toBeLessThan(0.98);
    expect(frame.mouthOpen).toBeGreaterThan(0.3);
  });
});
