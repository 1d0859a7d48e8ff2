import { VOICE_RATE } from '../../src/audio/render-voice';

interface Section {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** A high shelf of 4 dB from about 1.7 kHz and a high pass at 38 Hz: the weighting of BS.1770. */
function sections(): Section[] {
  const shelf = ((): Section => {
    const w = (2 * Math.PI * 1682) / VOICE_RATE;
    const gain = 10 ** (4 / 40);
    const alpha = Math.sin(w) / (2 * 0.7072);
    const [cos, root] = [Math.cos(w), 2 * Math.sqrt(gain) * alpha];
    const a0 = gain + 1 - (gain - 1) * cos + root;
    return {
      b: [
        (gain * (gain + 1 + (gain - 1) * cos + root)) / a0,
        (-2 * gain * (gain - 1 + (gain + 1) * cos)) / a0,
        (gain * (gain + 1 + (gain - 1) * cos - root)) / a0,
      ],
      a: [(2 * (gain - 1 - (gain + 1) * cos)) / a0, (gain + 1 - (gain - 1) * cos - root) / a0],
    };
  })();
  const w = (2 * Math.PI * 38) / VOICE_RATE;
  const alpha = Math.sin(w) / (2 * 0.5);
  const cos = Math.cos(w);
  const a0 = 1 + alpha;
  const high: Section = {
    b: [(1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0],
    a: [(-2 * cos) / a0, (1 - alpha) / a0],
  };
  return [shelf, high];
}

function filtered(samples: Float32Array, { b, a }: Section): Float32Array {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/**
 * Loudness as broadcasters measure it (ITU-R BS.1770-4): K-weighted, in blocks of 400 ms, without
 * the blocks that are 10 below the rest. In LUFS, at the full volume of the game.
 */
export function loudnessOf(samples: Float32Array): number {
  const heard = sections().reduce(filtered, samples);
  const block = Math.round(0.4 * VOICE_RATE);
  const powers: number[] = [];
  for (let start = 0; start + block <= heard.length; start += block / 4) {
    let sum = 0;
    for (let index = start; index < start + block; index += 1) sum += heard[index]! ** 2;
    powers.push(sum / block);
  }
  const lufs = (power: number) => -0.691 + 10 * Math.log10(power);
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const loud = powers.filter((power) => lufs(power) > -70);
  const gate = lufs(mean(loud)) - 10;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}
