import { planCaregiverVoice, planPhoneRing } from '../../../src/audio/plan-caregiver-voice';
import { planInfantVoice } from '../../../src/audio/plan-infant-voice';
import { createMaster } from '../../../src/audio/master';
import { createSoundStage } from '../../../src/audio/sound-stage';
import { HUM_TRACT, infantTract, SPEECH_TRACT, TONE_TRACT } from '../../../src/audio/tract';
import type { VoicePlan } from '../../../src/audio/voice-plan';
import { createVoiceSynth } from '../../../src/audio/voice-synth';

const RATE = 22_050;

/** What to render: a voice, or all at once at full volume. */
export type ProbeVoice =
  | { readonly who: 'infant'; readonly options: Parameters<typeof planInfantVoice>[0] }
  | { readonly who: 'caregiver'; readonly options: Parameters<typeof planCaregiverVoice>[0] }
  | { readonly who: 'phone' };

/** One rendered voice: its samples as the ear would get them, and the plan they follow. */
export interface Rendering {
  readonly sampleRate: number;
  readonly samples: number[];
  readonly plan: VoicePlan;
}

const planOf = (voice: ProbeVoice): VoicePlan => {
  if (voice.who === 'infant') return planInfantVoice(voice.options);
  return voice.who === 'caregiver' ? planCaregiverVoice(voice.options) : planPhoneRing();
};
const tractOf = (voice: ProbeVoice) => {
  if (voice.who === 'infant') return infantTract(voice.options.ageWeeks);
  if (voice.who === 'phone') return TONE_TRACT;
  return voice.options.kind === 'hum' ? HUM_TRACT : SPEECH_TRACT;
};

/** Renders voices together through the master, as on the stage, without a loudspeaker. */
export async function render(
  voices: readonly ProbeVoice[],
  seconds: number,
  isSoft = false,
): Promise<Rendering> {
  const context = new OfflineAudioContext(1, Math.ceil(seconds * RATE), RATE);
  const master = createMaster(context, 1, isSoft);
  for (const voice of voices) {
    const synth = createVoiceSynth(context, voice.who === 'infant' ? master.infant : master.others);
    for (const unit of planOf(voice).units) synth.play(unit, tractOf(voice), unit.startSeconds);
  }
  const buffer = await context.startRendering();
  return {
    sampleRate: RATE,
    // Rounded, so that they travel to the test quickly.
    samples: Array.from(buffer.getChannelData(0), (sample) => Math.round(sample * 1e5) / 1e5),
    plan: planOf(voices[0]!),
  };
}

export { createSoundStage };
