/** Where all sound meets on its way out. */
export interface Master {
  readonly infant: AudioNode;
  readonly others: AudioNode;
  setVolume(volume: number): void;
  setSoft(isSoft: boolean): void;
}

/** No sample leaves louder than this part of full scale, whatever meets. */
const CEILING = 0.6;
const SOFT_CUTOFF_HERTZ = 1700;
const OPEN_CUTOFF_HERTZ = 18_000;
const GLIDE_SECONDS = 0.05;

/** Straight up to half the ceiling, then a soft bend: a cap that can't be passed and does not buzz. */
export function capCurve(pointCount: number): Float32Array<ArrayBuffer> {
  const knee = CEILING / 2;
  return Float32Array.from({ length: pointCount }, (_, index) => {
    const input = (2 * index) / (pointCount - 1) - 1;
    const size = Math.abs(input);
    const over = Math.max(0, size - knee);
    const output = Math.min(size, knee) + (CEILING - knee) * Math.tanh(over / (CEILING - knee));
    return Math.sign(input) * output;
  });
}

/** Loudness as the ear counts it: half of the slider is half as loud. */
export const gainOfVolume = (volume: number): number => Math.min(1, Math.max(0, volume)) ** 2;

/**
 * @param soft begins with the darker infant's voice
 */
export function createMaster(context: BaseAudioContext, volume: number, isSoft: boolean): Master {
  const infant = context.createBiquadFilter();
  infant.type = 'lowpass';
  infant.frequency.value = isSoft ? SOFT_CUTOFF_HERTZ : OPEN_CUTOFF_HERTZ;
  const others = context.createGain();
  const cap = context.createWaveShaper();
  cap.curve = capCurve(2049);
  const volumeGain = context.createGain();
  volumeGain.gain.value = gainOfVolume(volume);
  infant.connect(cap);
  others.connect(cap);
  cap.connect(volumeGain).connect(context.destination);

  let shownVolume = volume;
  let shownSoft = isSoft;
  return {
    infant,
    others,
    setVolume: (next) => {
      if (next === shownVolume) return;
      shownVolume = next;
      volumeGain.gain.setTargetAtTime(gainOfVolume(next), context.currentTime, GLIDE_SECONDS);
    },
    setSoft: (next) => {
      if (next === shownSoft) return;
      shownSoft = next;
      const hertz = next ? SOFT_CUTOFF_HERTZ : OPEN_CUTOFF_HERTZ;
      infant.frequency.setTargetAtTime(hertz, context.currentTime, GLIDE_SECONDS);
    },
  };
}
