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
  mendTauSeconds: 60.5,
  mendFloor: 0.38,
  mendPower: 0.821,
  frightMendPower: 0.37,

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
  abruptSafe: 0.338,
  pressedSafe: 0.6,
  playWeight: 0.217,
  calmWeight: 0.1,
  generalisation: 0.1,

  // Surprise.
  surpriseStep: 0.04,
  surpriseWhenScale: 0.0732,
  surpriseOfWhether: 0.114,
  surpriseOfWhen: 0.467,
  surpriseOfHow: 0.4,

  // Strategies.
  askAmplified: 1.35,
  askMinimised: 0.397,
  effortPlain: 0.05,
  effortAmplified: 0.236,
  effortMinimised: 0.109,
  reliefValue: 0.649,
  warmthValue: 0.503,
  rebuffCost: 1.38,
  harshCost: 0.587,
  frightCost: 0.112,
  ignoredCost: 0.231,
  playValue: 0.278,
  valueStep: 0.166,
  valueAgeing: 8,
  valueDrift: 0.0485,
  reactivityGain: 1.04,
  choiceSharpness: 7.22,
  choiceYouth: 0.5,
  surpriseAmplifies: 0.756,
  reactivityAmplifies: 0.788,
  intrusionMinimises: 0.448,
  overTrackingAmplifies: 0.161,

  // Traces.
  fearStep: 0.22,
  fearFade: 0.0329,
  harshFear: 0.004,
  intrusionStep: 0.0316,
  calmIntrusionStep: 0.0464,
  trackingStep: 0.05,
  playStep: 0.05,

  // Reading: logits of the four patterns, faded in with evidence, squashed, with a lapse.
  baseSecure: 0.58,
  baseAvoidant: 0.16,
  baseResistant: 0.1,
  evidenceEpisodes: 6,
  logitLimit: 3.27,
  lapse: 0.15,
  avoidantOffset: -0.6,
  resistantOffset: 0.00615,
  disorganizedOffset: 0.0136,
  secureByPlain: 0.6,
  secureByHaven: 5.8,
  secureBySelf: 1.54,
  secureByPlay: 0.779,
  avoidantByMinimised: 2.16,
  avoidantByIntrusion: 1.83,
  resistantByAmplified: 4.25,
  resistantBySurprise: 1.02,
  reactivityShows: 1.6,
  fearHalf: 0.226,
  disorganizedByFear: 4.81,
  disorganizedByAbsence: 3.29,
  absencePower: 2.78,
  disorganizedByTracking: 0.716,
};

/** A full set of the model's numbers. */
export type Parameters = Readonly<Record<keyof typeof PARAMETERS, number>>;

/** The standard numbers with some replaced, for calibration and for the sensitivity report. */
export function createParameters(overrides: Partial<Parameters>): Parameters {
  return { ...PARAMETERS, ...overrides };
}
