import { describe, expect, it } from 'vitest';
import { capCurve } from '../../src/audio/master';
import {
  clockSamples,
  kettleSamples,
  keysSamples,
  waterSamples,
} from '../../src/audio/noise-samples';
import {
  planCaregiverVoice,
  planPhoneRing,
  type CaregiverSound,
} from '../../src/audio/plan-caregiver-voice';
import { planDoor, planSibling, planSteps } from '../../src/audio/plan-room';
import { planTheme } from '../../src/audio/plan-theme';
import { VOICE_RATE } from '../../src/audio/render-voice';
import { LOOPS } from '../../src/audio/room-player';
import {
  HUM_TRACT,
  SIBLING_TRACT,
  SPEECH_TRACT,
  THEME_TRACT,
  THUMP_TRACT,
  TONE_TRACT,
  type Tract,
} from '../../src/audio/tract';
import type { VoicePlan } from '../../src/audio/voice-plan';
import { loudnessOf } from './measure-loudness';
import { envelope, renderInfant, renderPlan } from './measure-voice';

const CURVE = capCurve(2049);
/** As the master lets it out at full volume. */
const capped = (samples: Float32Array): Float32Array =>
  samples.map((value) => CURVE[Math.round((Math.max(-1, Math.min(1, value)) + 1) * 1024)]!);
const heard = (plan: VoicePlan, tract: Tract, seconds: number) =>
  capped(renderPlan(plan, tract, seconds));
const infant = (kind: 'fuss' | 'cry' | 'peakCry' | 'coo' | 'babble' | 'laugh', isSoft = false) =>
  capped(renderInfant({ kind, intensity: 0.6, ageWeeks: 30, seed: 11, isSoft }));
/** How long what is said once is heard. */
const ONCE_SECONDS = { abruptVoice: 0.5, shout: 0.5, looming: 1.5, mocking: 1.6, mixed: 0.75 };
const caregiver = (kind: CaregiverSound, isSoft = false) =>
  heard(
    planCaregiverVoice({ kind, index: 0, seed: 2, isSoft }),
    kind === 'hum' ? HUM_TRACT : SPEECH_TRACT,
    kind === 'hum' || kind === 'softVoice' ? 4 : ONCE_SECONDS[kind],
  );
const loop = (kind: keyof typeof LOOPS) =>
  LOOPS[kind].make(VOICE_RATE).map((value) => value * LOOPS[kind].level);

const SCENES: Readonly<Record<string, Float32Array>> = {
  fuss: infant('fuss'),
  cry: infant('cry'),
  peakCry: infant('peakCry'),
  coo: infant('coo'),
  babble: infant('babble'),
  laugh: infant('laugh'),
  lullaby: caregiver('hum'),
  softVoice: caregiver('softVoice'),
  abruptVoice: caregiver('abruptVoice'),
  shout: caregiver('shout'),
  looming: caregiver('looming'),
  mocking: caregiver('mocking'),
  mixed: caregiver('mixed'),
  phone: heard(planPhoneRing(), TONE_TRACT, 2.6),
  theme: heard(planTheme({ index: 0, seed: 3, isNight: false }), THEME_TRACT, 7),
  nightTheme: heard(planTheme({ index: 1, seed: 3, isNight: true }), THEME_TRACT, 7),
  steps: heard(planSteps(0), THUMP_TRACT, 2),
  door: heard(planDoor(0), THUMP_TRACT, 1.5),
  sibling: heard(planSibling(0, 4), SIBLING_TRACT, 2),
  water: loop('water'),
  kettle: loop('kettle'),
};
const lufs = Object.fromEntries(
  Object.entries(SCENES).map(([name, samples]) => [name, loudnessOf(samples)]),
);

/** The largest step up of the loudness within 20 ms. */
const steepest = (samples: Float32Array): number => {
  const curve = envelope(samples, 0.01);
  return Math.max(...curve.slice(2).map((level, index) => level - curve[index]!));
};

describe('loudness across scenes', () => {
  it('is even: what asks for the caregiver between -26 and -14 LUFS, the rest between -36 and -24', () => {
    for (const name of ['cry', 'peakCry']) {
      expect(lufs[name], name).toBeGreaterThan(-26);
      expect(lufs[name], name).toBeLessThan(-14);
    }
    for (const [name, value] of Object.entries(lufs)) {
      if (name === 'cry' || name === 'peakCry' || name === 'abruptVoice' || name === 'shout')
        continue;
      expect(value, name).toBeGreaterThan(-36);
      expect(value, name).toBeLessThan(-24);
    }
  });

  it('rises with distress, and nothing is louder than a peak cry', () => {
    expect(lufs['fuss']).toBeLessThan(lufs['cry']! - 3);
    expect(lufs['cry']).toBeLessThan(lufs['peakCry']!);
    expect(Math.max(...Object.values(lufs))).toBe(lufs['peakCry']);
  });

  it('lies at most 15 apart between music, lullaby, phone and the loudest cry', () => {
    const values = ['theme', 'nightTheme', 'lullaby', 'phone', 'cry', 'peakCry'].map(
      (name) => lufs[name]!,
    );
    expect(Math.max(...values) - Math.min(...values)).toBeLessThan(15);
  });

  it('never clips', () => {
    for (const samples of Object.values(SCENES)) {
      expect(samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0)).toBeLessThan(0.6);
    }
  });

  it('lets the quiet ticking of a clock and of keys stay in the background', () => {
    for (const make of [clockSamples, keysSamples, waterSamples, kettleSamples]) {
      expect(Math.max(...make(8000).map(Math.abs))).toBeLessThanOrEqual(1.3);
    }
    expect(loudnessOf(loop('clock'))).toBeLessThan(lufs['coo']!);
    expect(loudnessOf(loop('keys'))).toBeLessThan(lufs['coo']!);
  });
});

describe('softer crying in the air', () => {
  it.each(['fuss', 'cry', 'peakCry'] as const)('%s has no sudden onset', (kind) => {
    expect(steepest(infant(kind, true))).toBeLessThan(0.03);
    expect(loudnessOf(infant(kind, true))).toBeLessThan(lufs[kind]! - 6);
  });

  it('is a difference that can be measured: the usual peak cry begins faster', () => {
    expect(steepest(infant('peakCry'))).toBeGreaterThan(0.05);
  });

  it('makes an abrupt voice less sudden, too', () => {
    expect(steepest(caregiver('abruptVoice'))).toBeGreaterThan(
      2 * steepest(caregiver('softVoice')),
    );
    expect(steepest(caregiver('abruptVoice', true))).toBeLessThan(
      0.5 * steepest(caregiver('abruptVoice')),
    );
  });
});
