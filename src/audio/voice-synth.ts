import { breathSamples } from './noise-samples';
import { SoundGraph } from './sound-graph';
import type { Tract } from './tract';
import type { VoiceUnit } from './voice-plan';

/** A sound that has been scheduled. */
export interface Sounding {
  /** Lets it fade away from now on, whether it has begun or not. */
  release(fadeSeconds: number): void;
}

/** Plays units of a plan; every node lets go of itself when its sound is over. */
export interface VoiceSynth {
  play(unit: VoiceUnit, tract: Tract, atSeconds: number): Sounding;
}

const HARMONIC_COUNT = 40;
/** Roughness is a beat far below the pitch, as when vocal folds swing unevenly. */
const ROUGH_BEAT_HERTZ = 68;
const MAX_ROUGH_DEPTH = 0.7;

const makeWave = (context: BaseAudioContext, brightness: number): PeriodicWave => {
  // Overtones fall off by 12 dB an octave in a soft voice, by half of that in a pressed one.
  const slope = 2 - brightness;
  const imaginary = Float32Array.from({ length: HARMONIC_COUNT + 1 }, (_, harmonic) =>
    harmonic === 0 ? 0 : harmonic ** -slope,
  );
  return context.createPeriodicWave(new Float32Array(HARMONIC_COUNT + 1), imaginary);
};

const makeNoise = (context: BaseAudioContext): AudioBuffer => {
  const samples = breathSamples(context.sampleRate);
  const buffer = context.createBuffer(1, samples.length, context.sampleRate);
  buffer.copyToChannel(samples, 0);
  return buffer;
};

/** Source, roughness and formants of one sound, up to its envelope. */
const addTone = (
  graph: SoundGraph,
  unit: VoiceUnit,
  tract: Tract,
  wave: PeriodicWave | null,
  envelope: GainNode,
  start: number,
): void => {
  const tone = graph.oscillator();
  if (wave !== null) tone.setPeriodicWave(wave);
  tone.frequency.setValueCurveAtTime(
    Float32Array.from(unit.pitchHertz),
    start,
    unit.durationSeconds,
  );
  const share = 1 - unit.breathiness;
  const depth = (MAX_ROUGH_DEPTH * unit.roughness) / 2;
  const voice = graph.gain(share * (1 - depth));
  tone.connect(voice);
  if (depth > 0) {
    const beat = graph.oscillator();
    beat.frequency.value = ROUGH_BEAT_HERTZ;
    beat.connect(graph.gain(share * depth)).connect(voice.gain);
  }
  voice.connect(graph.gain(tract.bodyGain)).connect(envelope);
  for (const { hertz, q, gain } of tract.formants) {
    voice.connect(graph.bandpass(hertz, q)).connect(graph.gain(gain)).connect(envelope);
  }
};

/** Voices share waves and noise, made on first use. */
export function createVoiceSynth(context: BaseAudioContext, out: AudioNode): VoiceSynth {
  const waves = new Map<number, PeriodicWave>();
  let noise: AudioBuffer | null = null;

  const waveOf = (brightness: number): PeriodicWave => {
    const step = Math.round(brightness * 10);
    const wave = waves.get(step) ?? makeWave(context, step / 10);
    waves.set(step, wave);
    return wave;
  };

  const play = (unit: VoiceUnit, tract: Tract, atSeconds: number): Sounding => {
    const graph = new SoundGraph(context);
    const start = Math.max(atSeconds, context.currentTime);
    const end = start + unit.durationSeconds;
    const gate = graph.gain(1);
    const envelope = graph.gain(0);
    envelope.gain.setValueCurveAtTime(
      Float32Array.from(unit.loudness, (level) => level * tract.makeupGain),
      start,
      unit.durationSeconds,
    );
    envelope.connect(gate).connect(out);
    if (unit.pitchHertz.length > 0) {
      const wave = tract.isPureTone ? null : waveOf(unit.brightness);
      addTone(graph, unit, tract, wave, envelope, start);
    }
    if (unit.breathiness > 0) {
      noise ??= makeNoise(context);
      graph
        .loop(noise)
        .connect(graph.bandpass(tract.breathHertz, 0.8))
        .connect(graph.gain(unit.breathiness))
        .connect(envelope);
    }
    graph.run(start);
    graph.stopAt(end);

    return {
      release: (fadeSeconds) => {
        const now = context.currentTime;
        if (graph.isOver) return;
        if (now < start) {
          graph.letGo();
          return;
        }
        gate.gain.setValueAtTime(1, now);
        gate.gain.linearRampToValueAtTime(0, now + fadeSeconds);
        graph.stopAt(Math.min(end, now + fadeSeconds));
      },
    };
  };
  return { play };
}
