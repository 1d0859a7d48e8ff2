import type { Answer } from '../../model/episode';
import { FITTING_FROM } from '../../model/fit';
import type { NeedKind } from '../../model/need';
import type { RandomStream } from '../../model/random';
import type { SignallingStrategy } from '../../model/signalling-strategy';
import type { CareSource } from '../../session/care-source';

/**
 * What strain does to the care of one and the same person, as the lab's question on circumstances
 * has it: of the answers given with rest and support so many remain, and so on. Fractions and times
 * are assumptions in the direction of published findings (stacked risks, Cyr and others 2010).
 */
export const STRAIN = {
  /** Of distress answered: with support, and short of it. */
  answersFraction: { rested: 0.6, stretched: 0.45 },
  delayMedianSeconds: { rested: 30, stretched: 50 },
  gentleFraction: { rested: 0.85, stretched: 0.7 },
  repairFraction: { rested: 0.8, stretched: 0.5 },
} as const;

/** Seconds from a miss to the mend that would not have come otherwise. Assumption. */
const MEND_AFTER_SECONDS = 15;
/** Somebody who always comes looks so often for an answer of their own. */
const MOST_TRIES = 8;

const isRough = ({ manner, isFrightening }: Answer): boolean =>
  manner === 'abrupt' || isFrightening;
const isToMend = (answer: Answer): boolean => answer.fit < FITTING_FROM || isRough(answer);
const gentle = (answer: Answer): Answer => ({ ...answer, manner: 'gentle', isFrightening: false });
const delayed = (answers: readonly Answer[], factor: number): Answer[] =>
  answers.map((answer) => ({ ...answer, atSeconds: answer.atSeconds * factor }));

/** One more answer, fitting and gentle, where the only one missed. */
function mended(answers: readonly Answer[]): readonly Answer[] {
  const [first] = answers;
  if (!first || answers.length > 1 || !isToMend(first)) return answers;
  return [first, { ...gentle(first), fit: 1, atSeconds: first.atSeconds + MEND_AFTER_SECONDS }];
}

/** An answer the source gives at another time, where it gave none. */
function someAnswer(
  source: CareSource,
  need: NeedKind,
  random: RandomStream,
  strategy: SignallingStrategy | undefined,
): readonly Answer[] {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answers = source.answersTo(need, random, strategy);
    if (answers.length > 0) return answers;
  }
  return [];
}

/** The same care, short of sleep, money and help: less often, later, less gently, less mended. */
export function strained(source: CareSource): CareSource {
  const { answersFraction, delayMedianSeconds, gentleFraction, repairFraction } = STRAIN;
  const keep = (pair: { readonly rested: number; readonly stretched: number }) =>
    pair.stretched / pair.rested;
  return {
    answersTo(need, random, strategy) {
      const answers = source.answersTo(need, random, strategy);
      const [comes, staysGentle, mends] = [random.next(), random.next(), random.next()];
      if (comes >= keep(answersFraction)) return [];
      const later = delayed(answers, delayMedianSeconds.stretched / delayMedianSeconds.rested);
      const [first, ...rest] = later;
      if (!first) return [];
      const manner = staysGentle < keep(gentleFraction) ? first.manner : 'abrupt';
      return [{ ...first, manner }, ...(mends < keep(repairFraction) ? rest : [])];
    },
    imposedShare: source.imposedShare,
  };
}

/** The same care with more sleep and help: what strain takes away is given, by the same figures. */
export function supported(source: CareSource): CareSource {
  const { answersFraction, delayMedianSeconds, gentleFraction, repairFraction } = STRAIN;
  /** Of what is missing under strain, so much is not missing without it. */
  const given = (pair: { readonly rested: number; readonly stretched: number }) =>
    1 - (1 - pair.rested) / (1 - pair.stretched);
  return {
    answersTo(need, random, strategy) {
      const usual = source.answersTo(need, random, strategy);
      const [comes, isGentle, mends] = [random.next(), random.next(), random.next()];
      const isMissing = usual.length === 0;
      const answers =
        isMissing && comes < given(answersFraction)
          ? someAnswer(source, need, random, strategy)
          : usual;
      const sooner = delayed(answers, delayMedianSeconds.rested / delayMedianSeconds.stretched);
      const [first, ...rest] = sooner;
      if (!first) return [];
      const soft = isGentle < given(gentleFraction) ? gentle(first) : first;
      const all = [soft, ...rest];
      return mends < given(repairFraction) ? mended(all) : all;
    },
    imposedShare: source.imposedShare,
  };
}

/** What a caregiver could do otherwise from now on. */
export const MOVES = ['comes', 'sooner', 'gentler', 'fitting', 'mends', 'lets'] as const;
export type Move = (typeof MOVES)[number];

/** The same care with one thing changed for good. */
export function withMove(source: CareSource, move: Move): CareSource {
  const change = (answers: readonly Answer[]): readonly Answer[] => {
    switch (move) {
      case 'sooner':
        return delayed(answers, 0.5);
      case 'gentler':
        return answers.map(gentle);
      case 'fitting':
        return answers.map((answer) => ({ ...answer, fit: Math.max(answer.fit, 1) }));
      case 'mends':
        return mended(answers);
      case 'comes':
      case 'lets':
        return answers;
    }
  };
  return {
    answersTo: (need, random, strategy) =>
      move === 'comes'
        ? someAnswer(source, need, random, strategy)
        : change(source.answersTo(need, random, strategy)),
    imposedShare: move === 'lets' ? 0 : source.imposedShare,
  };
}
