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
  mendTauSeconds: 60,
  mendFloor: 0.35,
  mendPower: 0.8,
  frightMendPower: 0.3,

  // Expectations: forgetting counts.
  memoryEpisodes: 100,
  priorEpisodes: 16,
  priorComes: 0.62,
  priorSafe: 0.75,
  priorHelps: 0.6,
  priorOwn: 0.5,
  abruptSafe: 0.35,
  pressedSafe: 0.6,
  playWeight: 0.2,
  calmWeight: 0.1,
  generalisation: 0.1,

  // Surprise.
  surpriseStep: 0.04,
  surpriseWhenScale: 0.25,
  surpriseOfWhether: 0.1,
  surpriseOfWhen: 0.5,
  surpriseOfHow: 0.4,

  // Strategies.
  askAmplified: 1.3,
  askMinimised: 0.4,
  effortPlain: 0.05,
  effortAmplified: 0.22,
  effortMinimised: 0.08,
  reliefValue: 0.6,
  warmthValue: 0.5,
  rebuffCost: 0.6,
  harshCost: 0.6,
  frightCost: 0.5,
  ignoredCost: 0.35,
  playValue: 0.3,
  valueStep: 0.12,
  valueAgeing: 8,
  valueDrift: 0.1,
  reactivityGain: 0.8,
  choiceSharpness: 4,
  choiceYouth: 0.5,
  surpriseAmplifies: 0.6,
  reactivityAmplifies: 0.5,
  intrusionMinimises: 0.6,
  overTrackingAmplifies: 0.4,

  // Traces.
  fearStep: 0.2,
  fearFade: 0.03,
  harshFear: 0.004,
  intrusionStep: 0.05,
  calmIntrusionStep: 0.02,
  trackingStep: 0.05,
  playStep: 0.05,

  // Reading: logits of the four patterns, faded in with evidence, squashed, with a lapse.
  baseSecure: 0.58,
  baseAvoidant: 0.16,
  baseResistant: 0.1,
  evidenceEpisodes: 6,
  logitLimit: 3,
  lapse: 0.12,
  avoidantOffset: 0,
  resistantOffset: 0,
  disorganizedOffset: 0,
  secureByPlain: 2,
  secureByHaven: 3,
  secureBySelf: 1,
  secureByPlay: 0.5,
  avoidantByMinimised: 4,
  avoidantByIntrusion: 1,
  resistantByAmplified: 4,
  resistantBySurprise: 1.5,
  fearHalf: 0.25,
  disorganizedByFear: 3.5,
  disorganizedByAbsence: 4,
  absencePower: 4,
  disorganizedByTracking: 1,
};

/** A full set of the model's numbers. */
export type Parameters = Readonly<Record<keyof typeof PARAMETERS, number>>;

/** The standard numbers with some replaced, for calibration and for the sensitivity report. */
export function createParameters(overrides: Partial<Parameters>): Parameters {
  return { ...PARAMETERS, ...overrides };
}
