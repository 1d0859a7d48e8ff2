import { describe, expect, it } from 'vitest';
import {
  planCaregiverVoice,
  planPhoneRing,
  type CaregiverVoiceOptions,
} from '../../src/audio/plan-caregiver-voice';
import type { VoiceUnit } from '../../src/audio/voice-plan';

const plan = (options: Partial<CaregiverVoiceOptions> & Pick<CaregiverVoiceOptions, 'kind'>) =>
  planCaregiverVoice({ index: 0, seed: 1, isSoft: false, ...options });
const peak = (unit: VoiceUnit): number => Math.max(...unit.loudness);
/** Time from silence to nine tenths of the peak. */
const riseSeconds = (unit: VoiceUnit): number => {
  const index = unit.loudness.findIndex((level) => level >= 0.9 * peak(unit));
  return (index / (unit.loudness.length - 1)) * unit.durationSeconds;
};

const FRIGHTS = ['shout', 'looming', 'mocking', 'mixed'] as const;

describe('the hum', () => {
  it('is one slow tune: each note slides from the one before, quietly', () => {
    const { units } = plan({ kind: 'hum' });
    units.slice(1).forEach((unit, index) => {
      expect(unit.pitchHertz[0]).toBe(units[index]!.pitchHertz.at(-1));
      expect(unit.startSeconds).toBeCloseTo(
        units[index]!.startSeconds + units[index]!.durationSeconds,
        9,
      );
    });
    expect(Math.max(...units.map(peak))).toBeLessThanOrEqual(0.3);
  });

  it('goes on with a second verse and then comes home to the first', () => {
    const verse = (index: number) => plan({ kind: 'hum', index }).units.map((u) => u.pitchHertz);
    expect(verse(1)).not.toEqual(verse(0));
    expect(verse(2)).toEqual(verse(0));
    expect(verse(1).at(-1)!.at(-1)).toBe(verse(0).at(-1)!.at(-1));
  });
});

describe('the voice of the caregiver', () => {
  it('has soft edges when it is soft', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      for (const unit of plan({ kind: 'softVoice', seed }).units) {
        expect(riseSeconds(unit)).toBeGreaterThan(0.05);
        expect(peak(unit)).toBeLessThanOrEqual(0.3);
      }
    }
  });

  it('is sudden when it is abrupt, never louder than a cry, and said once', () => {
    const { units, lengthSeconds } = plan({ kind: 'abruptVoice' });
    expect(riseSeconds(units[0]!)).toBeLessThan(0.04);
    expect(Math.max(...units.map(peak))).toBeLessThanOrEqual(0.5);
    expect(lengthSeconds).toBe(Infinity);
    expect(plan({ kind: 'abruptVoice', index: 1 }).units).toEqual([]);
  });

  it('has a gesture of its own for each fright, said once and never louder than a cry', () => {
    const gestures = FRIGHTS.map((kind) => plan({ kind }));
    expect(new Set(gestures.map(({ units }) => JSON.stringify(units))).size).toBe(4);
    for (const { units, lengthSeconds } of gestures) {
      expect(Math.max(...units.map(peak))).toBeLessThanOrEqual(0.5);
      expect(lengthSeconds).toBe(Infinity);
    }
    for (const kind of FRIGHTS) expect(plan({ kind, index: 1 }).units).toEqual([]);
  });

  it('swells where it looms, and comes as arcs like a cry where it mocks', () => {
    expect(riseSeconds(plan({ kind: 'looming' }).units[0]!)).toBeGreaterThan(0.5);
    expect(plan({ kind: 'mocking' }).units.length).toBeGreaterThan(2);
    const [first, second] = plan({ kind: 'mixed' }).units;
    expect(riseSeconds(second!)).toBeLessThan(0.5 * riseSeconds(first!));
  });

  it.each(['abruptVoice', ...FRIGHTS] as const)(
    'of %s loses its suddenness with softer crying',
    (kind) => {
      for (const unit of plan({ kind, isSoft: true }).units) {
        expect(riseSeconds(unit)).toBeGreaterThan(0.08);
        expect(peak(unit)).toBeLessThan(0.25);
      }
    },
  );
});

describe('the phone', () => {
  it('rings softly and leaves a pause', () => {
    const { units, lengthSeconds } = planPhoneRing();
    const last = units.at(-1)!;
    expect(Math.max(...units.map(peak))).toBeLessThan(0.2);
    expect(lengthSeconds - last.startSeconds - last.durationSeconds).toBeGreaterThan(1);
  });
});
