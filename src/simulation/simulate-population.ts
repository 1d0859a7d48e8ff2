import { createRandom, drawNormal, mixSeed, type RandomStream } from '../model/random';
import { PARAMETERS, type Parameters } from '../model/parameters';
import type { Temperament } from '../model/temperament';
import type { CareChange, ResolvedCare } from './care';
import { simulateInfant, type InfantPlan, type InfantRecord } from './simulate-infant';

/** A kind of caregiver, as a caregiver file describes it. */
export interface CaregiverKind {
  readonly care: ResolvedCare;
  /** Standard deviation between caregivers of this kind, per key; clipped to range. */
  readonly spread: Partial<ResolvedCare>;
  /** From that fraction of the year on, these values hold; in order of time. */
  readonly changes: readonly {
    readonly atFraction: number;
    readonly care: Partial<ResolvedCare>;
  }[];
}

/** A population: kinds by weight, and one seed for everything that is drawn. */
export interface Population {
  readonly parts: readonly { readonly weight: number; readonly caregiver: CaregiverKind }[];
  readonly seed: number;
  readonly temperament?: Partial<Temperament>;
}

const CAREGIVER_STREAM = 0xca4e;

/**
 * What is simulated for one infant. It depends on the seed and the infant's number alone, so that
 * any split among workers gives the same infants.
 */
export function planInfant(population: Population, infant: number): InfantPlan {
  const { seed, temperament } = population;
  const random = createRandom(mixSeed(mixSeed(seed, CAREGIVER_STREAM), infant));
  const kind = drawKind(population, random.next());
  const care = drawCare(kind, random);
  const changes = resolveChanges(care, kind);
  return temperament === undefined
    ? { infant, seed, care, changes }
    : { infant, seed, care, changes, temperament };
}

/** The infants from number `from` up to, not including, `to`, one after the other. */
export function* simulatePopulation(
  population: Population,
  from: number,
  to: number,
  parameters: Parameters = PARAMETERS,
): Generator<InfantRecord> {
  for (let infant = from; infant < to; infant += 1) {
    yield simulateInfant(planInfant(population, infant), parameters);
  }
}

function drawKind(population: Population, draw: number): CaregiverKind {
  const { parts } = population;
  let point = draw * parts.reduce((total, part) => total + part.weight, 0);
  for (const part of parts) {
    point -= part.weight;
    if (point < 0) return part.caregiver;
  }
  const last = parts[parts.length - 1];
  if (!last) throw new Error('a population needs at least one part');
  return last.caregiver;
}

/** One caregiver of a kind: each key with a spread is drawn around the kind's value. */
function drawCare(kind: CaregiverKind, random: RandomStream): ResolvedCare {
  const care = { ...kind.care };
  for (const key of Object.keys(care) as (keyof ResolvedCare)[]) {
    const normal = drawNormal(random);
    const spread = kind.spread[key] ?? 0;
    if (spread > 0) (care as Record<keyof ResolvedCare, number>)[key] += spread * normal;
  }
  return clipped(care);
}

/** Whether a key of care is a fraction; the others are seconds and spreads, at least 0. */
function isFraction(key: keyof ResolvedCare): boolean {
  return key.endsWith('Fraction') || key === 'playTracking' || key === 'loudnessBias';
}

function clipped(care: ResolvedCare): ResolvedCare {
  const result: Record<keyof ResolvedCare, number> = { ...care };
  for (const key of Object.keys(result) as (keyof ResolvedCare)[]) {
    const most = isFraction(key) ? 1 : key === 'dayToDayVariation' ? 2 : Infinity;
    result[key] = Math.min(most, Math.max(0, result[key]));
  }
  return result;
}

function resolveChanges(care: ResolvedCare, kind: CaregiverKind): CareChange[] {
  let present = care;
  return kind.changes.map((change) => {
    present = { ...present, ...change.care };
    return { atFraction: change.atFraction, care: present };
  });
}
