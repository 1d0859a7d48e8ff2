import { lerp, smooth } from '../drawing/geometry';
import type { Mood } from './mood';
import type { ChannelValues } from './rig-parameters';
import type { SeededRandom } from './seeded-random';

/** Milliseconds to close and to open again. */
const BRISK = { close: 70, open: 110 } as const;
const DROWSY = { close: 250, open: 400 } as const;
const BLINK_EVERY = [2000, 6000] as const;
/** Every fifth blink is a double one. */
const DOUBLE_EVERY = 5;
const DOUBLE_GAP = 120;
/** A frozen infant does not blink at first. */
const UNBLINKING = 2600;
/** In sleep the lids flutter now and then, as the eyes move under them. */
const FLUTTER_EVERY = [7000, 18_000] as const;
const FLUTTER = 900;

export interface Blinking {
  tick(milliseconds: number, mood: Mood): void;
  /** Closes the lids of the values, in place. */
  apply(values: ChannelValues, mood: Mood, amplitude: number): void;
}

function createFlutter(random: SeededRandom): {
  tick(milliseconds: number): void;
  strength(): number;
} {
  let nextIn: number = random.between(...FLUTTER_EVERY);
  let at = FLUTTER;
  return {
    tick(milliseconds) {
      at = Math.min(FLUTTER, at + milliseconds);
      nextIn -= milliseconds;
      if (nextIn > 0) return;
      nextIn = random.between(...FLUTTER_EVERY);
      at = 0;
    },
    strength: () => Math.sin((Math.PI * at) / FLUTTER) * Math.sin((at / 1000) * Math.PI * 5) ** 2,
  };
}

export function createBlinking(random: SeededRandom): Blinking {
  const flutter = createFlutter(random);
  let nextIn: number = random.between(...BLINK_EVERY);
  let at = Number.POSITIVE_INFINITY;
  let close: number = BRISK.close;
  let open: number = BRISK.open;
  let count = 0;
  let stillFor = 0;
  const begin = (mood: Mood): void => {
    count += 1;
    at = 0;
    close = lerp(BRISK.close, DROWSY.close, mood.drowsy);
    open = lerp(BRISK.open, DROWSY.open, mood.drowsy);
    const isFirstOfTwo = count % DOUBLE_EVERY === 0;
    nextIn = isFirstOfTwo ? close + open + DOUBLE_GAP : random.between(...BLINK_EVERY);
  };
  const closure = (): number => (at < close ? smooth(at / close) : 1 - smooth((at - close) / open));
  return {
    tick(milliseconds, mood) {
      flutter.tick(milliseconds);
      stillFor = mood.still > 0.5 ? stillFor + milliseconds : 0;
      at += milliseconds;
      nextIn -= milliseconds * (mood.still > 0.5 ? 0.5 : 1);
      const isStaring = stillFor > 0 && stillFor < UNBLINKING;
      if (nextIn <= 0 && !isStaring) begin(mood);
    },
    apply(values, mood, amplitude) {
      const seen = 1 - closure() * amplitude * (1 - values.eyeSqueeze);
      values.eyeOpenLeft *= seen;
      values.eyeOpenRight *= seen;
      const dreaming = flutter.strength() * mood.asleep * amplitude;
      values.eyeOpenLeft += 0.06 * dreaming;
      values.eyeOpenRight += 0.06 * dreaming;
      values.browRaise += 0.12 * dreaming;
      values.mouthCorner += 0.3 * dreaming;
    },
  };
}
