import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InfantSound } from '../../src/audio/infant-voice-recipes';
import { planInfantVoice, type InfantVoiceOptions } from '../../src/audio/plan-infant-voice';
import type { VoiceUnit } from '../../src/audio/voice-plan';
import { mean } from './measure-voice';

type Kind = Exclude<InfantSound, 'none'>;
const KINDS: readonly Kind[] = [
  'breath',
  'coo',
  'babble',
  'laugh',
  'fuss',
  'cry',
  'peakCry',
  'hiccup',
];

const plan = (options: Partial<InfantVoiceOptions> & { kind: Kind }) =>
  planInfantVoice({ intensity: 0.5, ageWeeks: 6, seed: 1, isSoft: false, ...options });
const voiced = (units: readonly VoiceUnit[]) => units.filter((unit) => unit.pitchHertz.length > 0);
const louder = (units: readonly VoiceUnit[]) => Math.max(...units.flatMap((unit) => unit.loudness));

const anyCry = fc.record({
  intensity: fc.double({ min: 0, max: 1, noNaN: true }),
  ageWeeks: fc.integer({ min: 0, max: 60 }),
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
  isSoft: fc.boolean(),
});

describe.each([
  { kind: 'fuss', hertz: [350, 450], seconds: [0.3, 0.8] },
  { kind: 'cry', hertz: [450, 550], seconds: [1, 1.5] },
  { kind: 'peakCry', hertz: [550, 750], seconds: [1.5, 3] },
] as const)('$kind, against measured and described cries', ({ kind, hertz, seconds }) => {
  it('keeps the mean pitch and the length of each sound in their bands', () => {
    fc.assert(
      fc.property(anyCry, (options) => {
        const units = voiced(plan({ kind, ...options }).units);
        expect(units.length).toBeGreaterThan(0);
        for (const unit of units) {
          expect(mean(unit.pitchHertz)).toBeGreaterThanOrEqual(hertz[0] - 1e-6);
          expect(mean(unit.pitchHertz)).toBeLessThanOrEqual(hertz[1] + 1e-6);
          expect(unit.durationSeconds).toBeGreaterThanOrEqual(seconds[0]);
          expect(unit.durationSeconds).toBeLessThanOrEqual(seconds[1]);
        }
      }),
    );
  });

  it('rises and falls in a newborn, and strays no further from its mean than measured cries', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      for (const { pitchHertz } of voiced(plan({ kind, seed, ageWeeks: 0 }).units)) {
        const third = Math.floor(pitchHertz.length / 3);
        const middle = mean(pitchHertz.slice(third, -third));
        expect(middle).toBeGreaterThan(mean(pitchHertz.slice(0, third)));
        expect(middle).toBeGreaterThan(mean(pitchHertz.slice(-third)));
        expect(Math.min(...pitchHertz)).toBeGreaterThan(0.75 * mean(pitchHertz));
        expect(Math.max(...pitchHertz)).toBeLessThan(1.25 * mean(pitchHertz));
      }
    }
  });
});

describe('the rhythm of the breath', () => {
  it('draws a breath of 0.2 to 0.4 s after each cry', () => {
    for (const kind of ['cry', 'peakCry'] as const) {
      const { units } = plan({ kind, seed: 5 });
      units.forEach((unit, index) => {
        if (unit.pitchHertz.length === 0) return;
        const breath = units[index + 1]!;
        expect(breath.pitchHertz).toEqual([]);
        expect(breath.startSeconds).toBeCloseTo(unit.startSeconds + unit.durationSeconds, 9);
        expect(breath.durationSeconds).toBeGreaterThanOrEqual(0.2);
        expect(breath.durationSeconds).toBeLessThanOrEqual(0.4);
      });
    }
  });

  it('cries 33 to 50 times a minute, all that the measured length leaves room for', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { units, lengthSeconds } = plan({ kind: 'cry', seed, intensity: (seed % 11) / 10 });
      const perMinute = (60 * voiced(units).length) / lengthSeconds;
      expect(perMinute).toBeGreaterThanOrEqual(33);
      expect(perMinute).toBeLessThanOrEqual(50);
    }
  });

  it('holds the breath before the highest distress, and only there', () => {
    expect(plan({ kind: 'peakCry' }).units[0]!.startSeconds).toBeGreaterThanOrEqual(0.5);
    expect(plan({ kind: 'cry' }).units[0]!.startSeconds).toBe(0);
  });

  it('leaves gaps between the sounds of a fuss', () => {
    const { units } = plan({ kind: 'fuss', intensity: 1, seed: 3 });
    expect(units.length).toBeGreaterThan(1);
    units.slice(1).forEach((unit, index) => {
      const before = units[index]!;
      expect(unit.startSeconds - before.startSeconds - before.durationSeconds).toBeGreaterThan(0.3);
    });
  });
});

describe('how much', () => {
  it('is heard: rougher, louder, higher from fuss to cry to peak', () => {
    const of = (kind: Kind) => {
      const units = voiced(plan({ kind, intensity: 0.6 }).units);
      return {
        roughness: mean(units.map((unit) => unit.roughness)),
        loudness: louder(units),
        hertz: mean(units.flatMap((unit) => unit.pitchHertz)),
      };
    };
    const [fuss, cry, peak] = [of('fuss'), of('cry'), of('peakCry')];
    for (const measure of ['roughness', 'loudness', 'hertz'] as const) {
      expect(fuss[measure]).toBeLessThan(cry[measure]);
      expect(cry[measure]).toBeLessThan(peak[measure]);
    }
  });

  it('grows with intensity within a kind', () => {
    const low = plan({ kind: 'cry', intensity: 0 }).units[0]!;
    const high = plan({ kind: 'cry', intensity: 1 }).units[0]!;
    expect(high.roughness).toBeGreaterThan(low.roughness);
    expect(louder([high])).toBeGreaterThan(louder([low]));
    expect(mean(high.pitchHertz)).toBeGreaterThan(mean(low.pitchHertz));
  });
});

describe('age', () => {
  it('makes crying a little lower and more tonal', () => {
    const young = plan({ kind: 'cry', ageWeeks: 2 }).units[0]!;
    const old = plan({ kind: 'cry', ageWeeks: 52 }).units[0]!;
    expect(old.roughness).toBeLessThan(young.roughness);
    expect(mean(old.pitchHertz)).toBeLessThan(mean(young.pitchHertz));
  });
});

describe('softer crying', () => {
  it.each(KINDS)('more than halves the loudness of %s and takes sudden onsets away', (kind) => {
    const usual = plan({ kind, seed: 9 }).units;
    const soft = plan({ kind, seed: 9, isSoft: true }).units;
    expect(louder(soft)).toBeLessThanOrEqual(0.5 * louder(usual));
    for (const unit of soft) {
      const steps = unit.loudness.slice(1).map((level, index) => level - unit.loudness[index]!);
      const stepSeconds = unit.durationSeconds / (unit.loudness.length - 1);
      // Loudness rises by at most a third of full scale in 50 ms.
      expect(Math.max(...steps) / stepSeconds).toBeLessThan(1 / 3 / 0.05);
    }
  });

  it('changes neither when nor how long the infant cries', () => {
    const when = (isSoft: boolean) =>
      plan({ kind: 'peakCry', seed: 4, isSoft }).units.map((unit) => [
        unit.startSeconds,
        unit.durationSeconds,
      ]);
    expect(when(true)).toEqual(when(false));
  });
});

describe('every plan', () => {
  it('is the same for the same seed, and another for another', () => {
    for (const kind of KINDS) expect(plan({ kind, seed: 7 })).toEqual(plan({ kind, seed: 7 }));
    expect(plan({ kind: 'cry', seed: 7 })).not.toEqual(plan({ kind: 'cry', seed: 8 }));
  });

  it('begins and ends in silence, overlaps with nothing and stays in bounds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), anyCry, (kind, options) => {
        const { units, lengthSeconds } = plan({ kind, ...options });
        let clock = 0;
        for (const unit of units) {
          expect(unit.startSeconds).toBeGreaterThanOrEqual(clock - 1e-9);
          clock = unit.startSeconds + unit.durationSeconds;
          expect(unit.loudness[0]).toBe(0);
          expect(unit.loudness.at(-1)).toBeCloseTo(0, 9);
          for (const value of [...unit.loudness, unit.roughness, unit.breathiness]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
        expect(lengthSeconds).toBeGreaterThanOrEqual(clock - 1e-9);
      }),
    );
  });
});
