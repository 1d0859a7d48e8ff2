import { describe, expect, it } from 'vitest';
import { createInfantMotion } from '../../../scenes/infant/infant-motion';
import type { RigParameters } from '../../../scenes/infant/rig-parameters';
import type { InfantView } from '../../../src/view-models/infant-view';
import { viewOf } from './views';

type Kind = NonNullable<InfantView['reaction']>['kind'];
const FRAME = 16;

function react(kind: Kind, view: InfantView, milliseconds: number): RigParameters[][] {
  const motion = createInfantMotion(4);
  const play = (shown: InfantView, span: number): RigParameters[] => {
    const frames: RigParameters[] = [];
    for (let at = 0; at < span; at += FRAME) {
      frames.push(motion.step(FRAME, shown, { isMotionReduced: false }));
    }
    return frames;
  };
  const before = play(view, 2000);
  const during = play({ ...view, reaction: { kind, id: 1 } }, milliseconds);
  return [before, during];
}

const calm = viewOf({ calmAlert: 1 }, { ageWeeks: 10 });

describe('reactions', () => {
  it.each([
    ['startle', (frame: RigParameters) => frame.rightHandX, 0.3],
    ['stiffen', (frame: RigParameters) => frame.tension, 0.5],
    ['turnAway', (frame: RigParameters) => Math.abs(frame.headTurn), 0.25],
    ['brighten', (frame: RigParameters) => frame.mouthCorner, 0.25],
  ] as const)('%s can be seen within 300 ms', (kind, read, least) => {
    const [before, during] = react(kind, calm, 300);
    expect(read(during!.at(-1)!) - read(before!.at(-1)!)).toBeGreaterThan(least);
  });

  it('ease lets a tense body go within 300 ms', () => {
    const tense = viewOf({ fuss: 1 }, { tension: 0.8 });
    const [before, during] = react('ease', tense, 300);
    expect(before!.at(-1)!.tension).toBeGreaterThan(0.6);
    expect(during!.at(-1)!.tension).toBeLessThan(0.3);
  });

  it('passes and leaves the infant as it was, also when the view goes on naming it', () => {
    const [, during] = react('startle', calm, 4000);
    const last = during!.at(-1)!;
    expect(last.rightHandX).toBeCloseTo(0.72, 1);
    expect(last.tension).toBeLessThan(0.05);
  });

  it('happens again for a new id', () => {
    const motion = createInfantMotion(4);
    const reach = (id: number): number => {
      let most = 0;
      for (let at = 0; at < 2500; at += FRAME) {
        const view = { ...calm, reaction: { kind: 'startle', id } as const };
        most = Math.max(most, motion.step(FRAME, view, { isMotionReduced: false }).rightHandX);
      }
      return most;
    };
    motion.step(FRAME, calm, { isMotionReduced: false });
    expect(reach(1)).toBeGreaterThan(1.2);
    expect(reach(1)).toBeLessThan(0.9);
    expect(reach(2)).toBeGreaterThan(1.2);
  });

  it('startles an older infant less: the Moro fling fades', () => {
    const furthest = (ageWeeks: number): number => {
      const [, during] = react('startle', { ...calm, ageWeeks }, 600);
      return Math.max(...during!.map((frame) => frame.rightHandX));
    };
    expect(furthest(40)).toBeLessThan(furthest(10) - 0.2);
  });

  it('turns further to the side the head is on', () => {
    const rooting = viewOf({ rooting: 1 });
    const [, during] = react('turnAway', rooting, 900);
    expect(during!.at(-1)!.headTurn).toBeLessThan(-0.6);
  });

  it('does not open the eyes of a crying face', () => {
    const [, during] = react('brighten', viewOf({ cry: 1 }), 600);
    for (const frame of during!) expect(frame.eyeOpenLeft).toBeLessThan(0.1);
  });
});
