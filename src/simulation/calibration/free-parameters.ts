import type { Parameters } from '../../model/parameters';

/** Plausible range of a number that is fitted. Ranges that start above 0 are searched by ratio. */
export interface FreeRange {
  readonly low: number;
  readonly high: number;
}
export type FreeName = keyof Parameters;

/** Fitted numbers that change what an infant lives through or learns. */
const LIVING: Partial<Record<FreeName, FreeRange>> = {
  mendFloor: { low: 0.2, high: 0.7 },
  mendTauSeconds: { low: 40, high: 150 },
  mendPower: { low: 0.5, high: 0.95 },
  frightMendPower: { low: 0.05, high: 0.6 },
  abruptSafe: { low: 0.2, high: 0.7 },
  askAmplified: { low: 1.05, high: 1.8 },
  askMinimised: { low: 0.2, high: 0.7 },
  effortAmplified: { low: 0.08, high: 0.8 },
  effortMinimised: { low: 0.02, high: 0.8 },
  reliefValue: { low: 0.1, high: 2 },
  warmthValue: { low: 0.1, high: 2 },
  rebuffCost: { low: 0.1, high: 2 },
  harshCost: { low: 0.1, high: 2 },
  frightCost: { low: 0.1, high: 2 },
  ignoredCost: { low: 0.05, high: 2 },
  playValue: { low: 0.05, high: 3 },
  playWeight: { low: 0.08, high: 0.4 },
  valueStep: { low: 0.04, high: 0.4 },
  valueDrift: { low: 0.005, high: 0.3 },
  reactivityGain: { low: 0.2, high: 1.9 },
  choiceSharpness: { low: 2, high: 16 },
  surpriseAmplifies: { low: 0.1, high: 3 },
  reactivityAmplifies: { low: 0.02, high: 1.5 },
  intrusionMinimises: { low: 0.1, high: 2 },
  overTrackingAmplifies: { low: 0.05, high: 1.5 },
  surpriseOfWhether: { low: 0.05, high: 0.5 },
  surpriseOfWhen: { low: 0.15, high: 0.8 },
  fearFade: { low: 0.015, high: 0.05 },
  calmIntrusionStep: { low: 0.005, high: 0.06 },
  intrusionStep: { low: 0.01, high: 0.1 },
  surpriseWhenScale: { low: 0.04, high: 0.2 },
};

/** Fitted numbers of the reading alone: infants need not be lived again to see what they change. */
const READING: Partial<Record<FreeName, FreeRange>> = {
  fearHalf: { low: 0.05, high: 0.6 },
  logitLimit: { low: 1.2, high: 5 },
  lapse: { low: 0.06, high: 0.15 },
  avoidantOffset: { low: -2, high: 2 },
  resistantOffset: { low: -2, high: 2 },
  disorganizedOffset: { low: -2, high: 2 },
  secureByPlain: { low: 0.3, high: 6 },
  secureBySelf: { low: 0.1, high: 4 },
  secureByPlay: { low: 0.05, high: 3 },
  avoidantByMinimised: { low: 0.5, high: 10 },
  avoidantByIntrusion: { low: 0.05, high: 4 },
  resistantByAmplified: { low: 0.5, high: 10 },
  resistantBySurprise: { low: 0.1, high: 6 },
  disorganizedByFear: { low: 0.8, high: 9 },
  disorganizedByAbsence: { low: 0.5, high: 9 },
  disorganizedByTracking: { low: 0.05, high: 4 },
  secureByHaven: { low: 0.5, high: 14 },
  absencePower: { low: 2.5, high: 6 },
  reactivityShows: { low: 0.1, high: 1.6 },
};

/** All fitted numbers; every other number of the model is an assumption. */
export const FREE_RANGES: Partial<Record<FreeName, FreeRange>> = { ...LIVING, ...READING };

/** Whether a number matters for reading only. */
export function isReadingOnly(name: FreeName): boolean {
  return name in READING;
}
