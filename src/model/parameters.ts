/**
 * Every number of the model. Sources, "assumption" or "fitted" for each one: `model.md`, which a
 * test compares with this file. Times in seconds or weeks as named, everything else a fraction or
 * a weight without unit.
 */
export const PARAMETERS = {
  // Arousal and what shows of it.
  riseTauSeconds: 34,
  settleLevel: 0.06,
  sootheTauSeconds: 18,
  sootheSlowingByArousal: 0.6,
  sootheSlowingByFear: 0.8,
  soothabilitySpan: 0.6,
  readabilitySpan: 0.7,
  plainMannerSlowing: 1.25,
  abruptMannerSlowing: 1.8,
  noContactSlowing: 1.3,
  partialFitRelief: 0.6,
  contactRelief: 0.2,
  startleJump: 0.1,
  pressingJump: 0.08,
  frightJump: 0.2,
  frightFloor: 0.8,
  boutFloor: 0.5,
  boutSeconds: 300,
  patienceSeconds: 280,
  patienceTrust: 0.4,
  playFadeSeconds: 50,
  playShownCap: 0.5,
  amplifiedRise: 0.7,
  amplifiedShown: 1.3,
  amplifiedSoothe: 1.4,
  amplifiedPatience: 1.3,
  minimisedShown: 0.5,
  minimisedArousal: 0.9,
  minimisedPatience: 0.7,
  fearMutesShown: 0.3,

  // What counts as late, and what a second try is worth.
  lateAfterSeconds: 60,
  lateTauSeconds: 180,
  helpsWithinSeconds: 180,
  helpsTauSeconds: 180,
  coldHelps: 0.65,
  mendTauSeconds: 57.3,
  mendFloor: 0.38,
  mendPower: 0.78,
  frightMendPower: 0.466,

  // Expectations: forgetting counts.
  memoryEpisodes: 100,
  priorEpisodes: 16,
  priorComes: 0.65,
  priorSafe: 0.75,
  priorHelps: 0.6,
  priorOwn: 0.5,
  startSurprise: 0.2,
  startWait: 0.2,
  startKindness: 0.7,
  startPlay: 0.5,
  startPlain: 0.6,
  startAmplified: 0.15,
  startMinimised: 0.15,
  abruptSafe: 0.308,
  pressedSafe: 0.6,
  playWeight: 0.219,
  calmWeight: 0.1,
  generalisation: 0.08,

  // Surprise.
  surpriseStep: 0.04,
  surpriseWhenScale: 0.0747,
  surpriseOfWhether: 0.107,
  surpriseOfWhen: 0.441,
  surpriseOfHow: 0.4,

  // Strategies.
  askAmplified: 1.37,
  askMinimised: 0.392,
  effortPlain: 0.05,
  effortAmplified: 0.238,
  effortMinimised: 0.111,
  reliefValue: 0.651,
  warmthValue: 0.499,
  rebuffCost: 1.43,
  harshCost: 0.557,
  frightCost: 0.301,
  ignoredCost: 0.24,
  playValue: 0.28,
  valueStep: 0.163,
  valueAgeing: 8,
  valueDrift: 0.0438,
  reactivityGain: 1.06,
  choiceSharpness: 7.59,
  choiceYouth: 0.5,
  surpriseAmplifies: 0.732,
  reactivityAmplifies: 0.851,
  intrusionMinimises: 0.442,
  overTrackingAmplifies: 0.174,

  // Traces.
  fearStep: 0.22,
  fearFade: 0.0326,
  harshFear: 0.004,
  intrusionStep: 0.0315,
  calmIntrusionStep: 0.0453,
  trackingStep: 0.05,
  playStep: 0.05,

  // Reading: logits of the four patterns, faded in with evidence, squashed, with a lapse.
  baseSecure: 0.58,
  baseAvoidant: 0.16,
  baseResistant: 0.1,
  evidenceEpisodes: 6,
  logitLimit: 2.6,
  lapse: 0.07,
  avoidantOffset: -0.56,
  resistantOffset: 0.14,
  disorganizedOffset: 0.15,
  secureByPlain: 0.624,
  secureByHaven: 5.87,
  secureBySelf: 0.7,
  secureByPlay: 0.687,
  avoidantByMinimised: 2.25,
  avoidantByIntrusion: 2.41,
  resistantByAmplified: 4.19,
  resistantBySurprise: 0.93,
  reactivityShows: 1.3,
  fearHalf: 0.225,
  disorganizedByFear: 5.3,
  disorganizedByAbsence: 2.7,
  absencePower: 2.79,
  disorganizedByTracking: 1.05,
};

/** A full set of the model's numbers. */
export type Parameters = Readonly<Record<keyof typeof PARAMETERS, number>>;

/** The standard numbers with some replaced, for calibration and for the sensitivity report. */
export function createParameters(overrides: Partial<Parameters>): Parameters {
  return { ...PARAMETERS, ...overrides };
}
