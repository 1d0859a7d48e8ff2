import { describe, expect, it } from 'vitest';
import { createInfantMotion } from '../../../scenes/infant/infant-motion';
import type { InfantMotion } from '../../../scenes/infant/infant-motion';
import type { RigParameters } from '../../../scenes/infant/rig-parameters';
import type { InfantView } from '../../../src/view-models/infant-view';
import { viewOf } from './views';

type Read = (frame: RigParameters) => number;
const FRAME = 16;

function run(
  motion: InfantMotion,
  view: InfantView,
  seconds: number,
  isMotionReduced = false,
): RigParameters[] {
  const frames: RigParameters[] = [];
  for (let at = 0; at < seconds * 1000; at += FRAME) {
    frames.push(motion.step(FRAME, view, { isMotionReduced }));
  }
  return frames;
}

const settled = (view: InfantView, seconds: number, isMotionReduced = false): RigParameters[] => {
  const motion = createInfantMotion(21);
  run(motion, view, 4, isMotionReduced);
  return run(motion, view, seconds, isMotionReduced);
};

const spread = (frames: RigParameters[], read: Read): number =>
  Math.max(...frames.map(read)) - Math.min(...frames.map(read));

/** How often a value rises through a level. */
const risesThrough = (frames: RigParameters[], read: Read, level: number): number =>
  frames.filter(
    (frame, index) => index > 0 && read(frames[index - 1]!) < level && read(frame) >= level,
  ).length;

const breath: Read = (frame) => frame.breath;
const lids: Read = (frame) => frame.eyeOpenLeft;

describe('idle life', () => {
  it('breathes 30 to 40 times a minute awake and slower asleep', () => {
    const awake = risesThrough(settled(viewOf({ calmAlert: 1 }), 60), breath, 0.3);
    const asleep = risesThrough(settled(viewOf({ asleep: 1 }), 60), breath, 0.3);
    expect(awake).toBeGreaterThanOrEqual(30);
    expect(awake).toBeLessThanOrEqual(40);
    expect(asleep).toBeLessThan(awake);
    expect(asleep).toBeGreaterThanOrEqual(24);
  });

  it('blinks every 2 to 6 seconds and opens the eyes again', () => {
    const frames = settled(viewOf({ calmAlert: 1 }), 60);
    const blinks = risesThrough(frames, (frame) => -lids(frame), -0.3);
    expect(blinks).toBeGreaterThanOrEqual(9);
    expect(blinks).toBeLessThanOrEqual(32);
    expect(frames.filter((frame) => lids(frame) < 0.5).length).toBeLessThan(frames.length * 0.1);
  });

  it('cries in bouts of about one a second, mouth and chest together', () => {
    const frames = settled(viewOf({ cry: 1 }), 30);
    const cries = risesThrough(frames, (frame) => frame.mouthOpen, 0.8);
    expect(cries).toBeGreaterThanOrEqual(30 / 1.5);
    expect(cries).toBeLessThanOrEqual(30 / 1.05);
    const gasping = frames.filter((frame) => frame.mouthOpen < 0.7);
    const voicing = frames.filter((frame) => frame.mouthOpen > 0.95);
    expect(gasping.length).toBeGreaterThan(0);
    expect(gasping.length).toBeLessThan(voicing.length);
    expect(spread(frames, breath)).toBeGreaterThan(0.9);
  });

  it('sobs after a cry and no longer later', () => {
    const motion = createInfantMotion(21);
    run(motion, viewOf({ cry: 1 }), 4);
    const soon = run(motion, viewOf({ soothed: 1 }), 12).slice(200);
    const later = run(motion, viewOf({ soothed: 1 }), 12).slice(60);
    expect(Math.max(...soon.map((frame) => frame.chin))).toBeGreaterThan(0.15);
    expect(Math.max(...later.map((frame) => frame.chin))).toBeLessThan(0.02);
  });

  it('holds breath, lids, hands and feet when frozen, and breathes slowly after', () => {
    const motion = createInfantMotion(21);
    run(motion, viewOf({ calmAlert: 1 }), 3);
    const start = run(motion, viewOf({ frozen: 1 }), 1);
    expect(start).toHaveLength(63);
    const held = run(motion, viewOf({ frozen: 1 }), 1.4);
    for (const read of [breath, lids, (f: RigParameters) => f.leftHandX] satisfies Read[]) {
      expect(spread(held, read)).toBeLessThan(0.02);
    }
    const after = run(motion, viewOf({ frozen: 1 }), 20);
    expect(spread(after, breath)).toBeGreaterThan(0.1);
    expect(risesThrough(after, breath, 0.12)).toBeLessThanOrEqual(7);
  });

  it('is never quite still while alive and awake', () => {
    const frames = settled(viewOf({ calmAlert: 1 }), 5);
    expect(spread(frames, (frame) => frame.leftHandX)).toBeGreaterThan(0.01);
    expect(spread(frames, (frame) => frame.leftHandX)).toBeLessThan(0.08);
  });

  it('kicks now and then when alert, not when asleep', () => {
    const feet: Read = (frame) => frame.leftFootY + frame.rightFootY;
    expect(spread(settled(viewOf({ calmAlert: 1 }), 20), feet)).toBeGreaterThan(0.12);
    expect(spread(settled(viewOf({ asleep: 1 }), 20), feet)).toBeLessThan(0.02);
  });

  it('sucks in bursts with rests while it feeds', () => {
    const frames = settled(viewOf({ soothed: 1 }, { pose: 'cradleFeed' }), 60);
    const mouth: Read = (frame) => frame.mouthOpen;
    const sucks = risesThrough(frames, mouth, 0.24);
    expect(sucks).toBeGreaterThan(20);
    expect(sucks).toBeLessThan(50);
    const quiet = settled(viewOf({ soothed: 1 }), 20);
    expect(Math.max(...quiet.map(mouth))).toBeLessThan(0.1);
  });

  it('breathes and blinks at half the size when motion is reduced', () => {
    const view = viewOf({ calmAlert: 1 });
    const full = settled(view, 20);
    const half = settled(view, 20, true);
    expect(spread(half, breath)).toBeCloseTo(spread(full, breath) / 2, 1);
    expect(Math.min(...half.map(lids))).toBeGreaterThan(0.4);
    expect(spread(half, (frame) => frame.headTilt)).toBeLessThan(0.001);
  });

  it('searches with the head while rooting', () => {
    const frames = settled(viewOf({ rooting: 1 }), 6);
    expect(spread(frames, (frame) => frame.headTurn)).toBeGreaterThan(0.08);
  });
});
