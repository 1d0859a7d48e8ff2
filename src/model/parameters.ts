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
  mendTauSeconds: 91.3,
  mendFloor: 0.421,
  mendPower: 0.924,
  frightMendPower: 0.0905,

  // Expectations: forgetting counts.
  memoryEpisodes: 100,
  priorEpisodes: 16,
  priorComes: 0.65,
  priorSafe: 0.75,
  priorHelps: 0.6,
  priorOwn: 0.5,
  abruptSafe: 0.286,
  pressedSafe: 0.6,
  playWeight: 0.212,
  calmWeight: 0.1,
  generalisation: 0.1,

  // Surprise.
  surpriseStep: 0.04,
  surpriseWhenScale: 0.06,
  surpriseOfWhether: 0.105,
  surpriseOfWhen: 0.482,
  surpriseOfHow: 0.4,

  // Strategies.
  askAmplified: 1.26,
  askMinimised: 0.485,
  effortPlain: 0.05,
  effortAmplified: 0.222,
  effortMinimised: 0.109,
  reliefValue: 0.669,
  warmthValue: 0.444,
  rebuffCost: 1.1,
  harshCost: 0.558,
  frightCost: 0.137,
  ignoredCost: 0.232,
  playValue: 0.353,
  valueStep: 0.144,
  valueAgeing: 8,
  valueDrift: 0.0301,
  reactivityGain: 1.17,
  choiceSharpness: 7.14,
  choiceYouth: 0.5,
  surpriseAmplifies: 0.652,
  reactivityAmplifies: 0.597,
  intrusionMinimises: 0.594,
  overTrackingAmplifies: 0.233,

  // Traces.
  fearStep: 0.22,
  fearFade: 0.0335,
  harshFear: 0.004,
  intrusionStep: 0.063,
  calmIntrusionStep: 0.0531,
  trackingStep: 0.05,
  playStep: 0.05,

  // Reading: logits of the four patterns, faded in with evidence, squashed, with a lapse.
  baseSecure: 0.58,
  baseAvoidant: 0.16,
  baseResistant: 0.1,
  evidenceEpisodes: 6,
  logitLimit: 2.8,
  lapse: 0.12,
  avoidantOffset: -0.503,
  resistantOffset: -0.0803,
  disorganizedOffset: -0.0562,
  secureByPlain: 0.495,
  secureByHaven: 7,
  secureBySelf: 1.35,
  secureByPlay: 0.518,
  avoidantByMinimised: 2.69,
  avoidantByIntrusion: 0.05,
  resistantByAmplified: 3.82,
  resistantBySurprise: 2.87,
  reactivityShows: 0.6,
  fearHalf: 0.2,
  disorganizedByFear: 4.89,
  disorganizedByAbsence: 2.83,
  absencePower: 3.11,
  disorganizedByTracking: 0.0553,
};

/** A full set of the model's numbers. */
export type Parameters = Readonly<Record<keyof typeof PARAMETERS, number>>;

/** The standard numbers with some replaced, for calibration and for the sensitivity report. */
export function createParameters(overrides: Partial<Parameters>): Parameters {
  return { ...PARAMETERS, ...overrides };
}
