import { createParameters, PARAMETERS, type Parameters } from '../../model/parameters';
import { isReadingOnly } from '../calibration/free-parameters';
import { judgeFacts, keepLived, type Verdict } from '../plausibility/check-facts';
import type { Fact } from '../plausibility/fact';

export type ParameterName = keyof Parameters;

/** Chances and shares that cannot be doubled end here. */
const MOST: Partial<Record<ParameterName, number>> = {
  settleLevel: 0.1,
  frightFloor: 1,
  minimisedArousal: 1,
  boutFloor: 1,
  playShownCap: 1,
  patienceTrust: 0.8,
  coldHelps: 1,
  mendFloor: 1,
  mendPower: 1,
  frightMendPower: 1,
  priorComes: 0.95,
  priorSafe: 0.95,
  priorHelps: 0.95,
  priorOwn: 0.95,
  startKindness: 1,
  startPlay: 1,
  abruptSafe: 1,
  pressedSafe: 1,
  choiceYouth: 1,
  readabilitySpan: 1.4,
  partialFitRelief: 1,
  minimisedShown: 1,
  minimisedPatience: 1,
  baseSecure: 0.7,
};

export const FACTORS = [0.5, 2] as const;

/** One number of the model changed, everything else as it is. */
export interface Variation {
  readonly name: ParameterName;
  readonly factor: (typeof FACTORS)[number];
  readonly value: number;
  readonly verdicts: readonly Verdict[];
}

export interface VariationOptions {
  readonly facts: readonly Fact[];
  readonly seed: number;
  readonly infants: number;
}

/** The model as it is, on the same infants as the variations. */
export function judgeAsItIs({ facts, seed, infants }: VariationOptions): Verdict[] {
  const parameters = PARAMETERS;
  return judgeFacts(facts, keepLived({ seed, infants, parameters }), parameters);
}

/** Halves and doubles every number, one at a time. */
export function* varyParameters(options: VariationOptions): Generator<Variation> {
  const { facts, seed, infants } = options;
  const asItIs = keepLived({ seed, infants, parameters: PARAMETERS });
  for (const name of Object.keys(PARAMETERS) as ParameterName[])
    for (const factor of FACTORS) {
      const value = Math.min(MOST[name] ?? Infinity, factor * PARAMETERS[name]);
      const parameters = createParameters({ [name]: value });
      const lived = isReadingOnly(name) ? asItIs : keepLived({ seed, infants, parameters });
      yield { name, factor, value, verdicts: judgeFacts(facts, lived, parameters) };
    }
}

/** How far a fact holds when single numbers are halved or doubled. */
export interface Robustness {
  readonly fact: Fact;
  /** Fractions of all variations in which the figure stays in its band. */
  readonly inBand: number;
  /** Numbers that put it out of its band, each with its factor. */
  readonly brokenBy: readonly { readonly name: ParameterName; readonly factor: number }[];
}

/** For every fact, over all variations. */
export function robustnessOf(variations: readonly Variation[]): Robustness[] {
  const facts = variations[0]?.verdicts.map(({ fact }) => fact) ?? [];
  return facts.map((fact, index) => {
    const brokenBy = variations.filter(({ verdicts }) => !verdicts[index]!.isInBand);
    return {
      fact,
      inBand: 1 - brokenBy.length / variations.length,
      brokenBy: brokenBy.map(({ name, factor }) => ({ name, factor })),
    };
  });
}

/** A fact that one variation moved. */
export interface Move {
  readonly fact: Fact;
  readonly from: number;
  readonly to: number;
  /** In band as the model is, out of it now. */
  readonly isBroken: boolean;
}

/** What one variation moved, the broken facts first, then by size in units of each fact's band. */
export function movesOf(asItIs: readonly Verdict[], variation: Variation): Move[] {
  const moves = variation.verdicts.map((verdict, index) => ({
    fact: verdict.fact,
    from: asItIs[index]!.measured,
    to: verdict.measured,
    isBroken: asItIs[index]!.isInBand && !verdict.isInBand,
  }));
  const size = ({ fact, from, to }: Move) =>
    Math.abs(to - from) / Math.min(1, fact.band[1] - fact.band[0]);
  return moves.sort(
    (one, other) => Number(other.isBroken) - Number(one.isBroken) || size(other) - size(one),
  );
}
