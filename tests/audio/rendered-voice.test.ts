import { describe, expect, it } from 'vitest';
import { bouts, mean, pitchTrack, renderInfant, roughBeat } from './measure-voice';

/**
 * Features of the sound itself, measured in rendered samples and not in the plan. Pitch and length
 * of a cry: 496 Hz (standard deviation 95), 1.4 s (0.6), peak 583 Hz (151), lowest 398 Hz (75),
 * mostly rising and falling, in 1,836 cries of 172 healthy newborns (Michelsson and others 2002,
 * doi 10.1159/000063190). Breath between cries: 0.2 to 0.4 s (textbook value). Roughness: crying at
 * a vaccination is rougher than crying at a bath (Koutseff and others 2018). The bands of fuss and
 * peak cry are assumptions around these.
 */
const SEEDS = [3, 11, 29, 47] as const;
type Kind = 'fuss' | 'cry' | 'peakCry';

function measured(kind: Kind, intensity = 0.6, ageWeeks = 6) {
  const renderings = SEEDS.map((seed) =>
    renderInfant({ kind, intensity, ageWeeks, seed, isSoft: false }),
  );
  const sounds = renderings.flatMap((samples) => bouts(samples));
  const tracks = sounds.map(({ samples }) => pitchTrack(samples));
  return {
    renderings,
    sounds,
    tracks,
    pitch: mean(tracks.map((track) => mean(track.map(({ hertz }) => hertz)))),
    periodicity: mean(tracks.flatMap((track) => track.map((point) => point.periodicity))),
    beat: mean(sounds.map(({ samples }) => roughBeat(samples))),
  };
}
const all = { fuss: measured('fuss'), cry: measured('cry'), peakCry: measured('peakCry') };

describe.each([
  { kind: 'fuss', hertz: [350, 450], seconds: [0.2, 0.8] },
  { kind: 'cry', hertz: [450, 550], seconds: [0.8, 1.5] },
  { kind: 'peakCry', hertz: [550, 750], seconds: [1.2, 3] },
] as const)('$kind in the air', ({ kind, hertz, seconds }) => {
  it('has its pitch', () => {
    for (const track of all[kind].tracks) {
      const pitch = mean(track.map((point) => point.hertz));
      expect(pitch).toBeGreaterThan(hertz[0] - 10);
      expect(pitch).toBeLessThan(hertz[1] + 10);
    }
  });

  it('has its length', () => {
    expect(all[kind].sounds.length).toBeGreaterThanOrEqual(SEEDS.length);
    for (const sound of all[kind].sounds) {
      expect(sound.seconds).toBeGreaterThan(seconds[0]);
      expect(sound.seconds).toBeLessThan(seconds[1] + 0.02);
    }
  });
});

describe('a cry against measured cries', () => {
  it('lies within one standard deviation: mean, highest and lowest pitch, length', () => {
    const { tracks, sounds, pitch } = all.cry;
    expect(Math.abs(pitch - 496)).toBeLessThan(95);
    expect(
      Math.abs(mean(tracks.map((t) => Math.max(...t.map((p) => p.hertz)))) - 583),
    ).toBeLessThan(151);
    expect(
      Math.abs(mean(tracks.map((t) => Math.min(...t.map((p) => p.hertz)))) - 398),
    ).toBeLessThan(75);
    expect(Math.abs(mean(sounds.map(({ seconds }) => seconds)) - 1.4)).toBeLessThan(0.6);
  });

  it('mostly rises and falls', () => {
    const arched = all.cry.tracks.filter((track) => {
      const hertz = track.map((point) => point.hertz);
      const edge = Math.ceil(hertz.length / 6);
      const middle = mean(hertz.slice(edge, -edge));
      const [first, last] = [mean(hertz.slice(0, edge)), mean(hertz.slice(-edge))];
      return middle > 1.03 * first && middle > 1.03 * last;
    });
    expect(arched.length).toBeGreaterThanOrEqual(0.8 * all.cry.tracks.length);
  });

  it('leaves a breath of 0.2 to 0.4 s between two cries', () => {
    for (const rendering of all.cry.renderings) {
      const sounds = bouts(rendering);
      sounds.slice(1).forEach((sound, index) => {
        const before = sounds[index]!;
        const gap = sound.startSeconds - before.startSeconds - before.seconds;
        expect(gap).toBeGreaterThan(0.2);
        expect(gap).toBeLessThan(0.55);
      });
    }
  });
});

describe('how much, in the air', () => {
  it('is roughness: swings are less alike and the beat is deeper, from fuss to cry to peak', () => {
    expect(all.fuss.periodicity).toBeGreaterThan(all.cry.periodicity + 0.01);
    expect(all.cry.periodicity).toBeGreaterThan(all.peakCry.periodicity + 0.02);
    expect(all.cry.beat).toBeGreaterThan(1.2 * all.fuss.beat);
    expect(all.peakCry.beat).toBeGreaterThan(1.5 * all.cry.beat);
  });

  it('is still a voice at its roughest, and a clear tone at its mildest', () => {
    expect(all.peakCry.periodicity).toBeGreaterThan(0.6);
    expect(all.fuss.periodicity).toBeGreaterThan(0.9);
  });

  it('becomes more tonal with age (Lockhart-Bouron and others 2023)', () => {
    const older = measured('cry', 0.6, 52);
    expect(older.periodicity).toBeGreaterThan(all.cry.periodicity);
    expect(older.beat).toBeLessThan(all.cry.beat);
  });

  it('holds the breath before a peak cry', () => {
    for (const rendering of all.peakCry.renderings) {
      expect(bouts(rendering)[0]!.startSeconds).toBeGreaterThanOrEqual(0.5);
    }
  });
});
