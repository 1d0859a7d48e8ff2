import { SoundGraph } from './sound-graph';

/** A sound that goes on and on at a level. */
export interface LoopPlayer {
  /** 0 lets it fade and then takes it out of the graph. */
  setLevel(level: number): void;
}

const FADE_SECONDS = 0.6;

/**
 * @param makeSamples called once, when the loop is first heard
 */
export function createLoopPlayer(
  context: BaseAudioContext,
  out: AudioNode,
  makeSamples: (sampleRate: number) => Float32Array<ArrayBuffer>,
): LoopPlayer {
  let buffer: AudioBuffer | null = null;
  let running: { readonly graph: SoundGraph; readonly gain: GainNode } | null = null;
  let current = 0;

  const begin = (): { graph: SoundGraph; gain: GainNode } => {
    if (buffer === null) {
      const samples = makeSamples(context.sampleRate);
      buffer = context.createBuffer(1, samples.length, context.sampleRate);
      buffer.copyToChannel(samples, 0);
    }
    const graph = new SoundGraph(context);
    const gain = graph.gain(0);
    graph.samples(buffer, true).connect(gain).connect(out);
    graph.run(context.currentTime);
    return { graph, gain };
  };

  return {
    setLevel: (level) => {
      if (level === current) return;
      current = level;
      running ??= begin();
      const now = context.currentTime;
      running.gain.gain.cancelScheduledValues(now);
      running.gain.gain.setTargetAtTime(level, now, FADE_SECONDS / 3);
      if (level > 0) return;
      running.graph.stopAt(now + 2 * FADE_SECONDS);
      running = null;
    },
  };
}
