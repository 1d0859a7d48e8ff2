import { renderUnit, VOICE_RATE } from './render-voice';
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

/**
 * The samples are worked out here and not by a graph of nodes: so the same sound can be measured
 * without a browser, and a rough voice can be uneven from swing to swing.
 */
export function createVoiceSynth(context: BaseAudioContext, out: AudioNode): VoiceSynth {
  const play = (unit: VoiceUnit, tract: Tract, atSeconds: number): Sounding => {
    const samples = renderUnit(unit, tract);
    const buffer = context.createBuffer(1, samples.length, VOICE_RATE);
    buffer.copyToChannel(samples, 0);
    const graph = new SoundGraph(context);
    const start = Math.max(atSeconds, context.currentTime);
    const end = start + unit.durationSeconds;
    const gate = graph.gain(1);
    graph.samples(buffer, false).connect(gate).connect(out);
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
