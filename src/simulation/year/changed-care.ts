import { power } from '../../model/exact-math';
import type { Answer } from '../../model/episode';
import { FITTING_FROM } from '../../model/fit';
import type { NeedKind } from '../../model/need';
import type { RandomStream } from '../../model/random';
import type { CareSource, Signal } from '../../session/care-source';
import { STRAIN, timesUnder, type Pair } from '../strain';

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
  signal: Signal | undefined,
): readonly Answer[] {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answers = source.answersTo(need, random, signal);
    if (answers.length > 0) return answers;
  }
  return [];
}

/** Under strain: less often, later, less gently, less mended. */
function strained(source: CareSource, strain: number, luck: RandomStream): CareSource {
  const kept = (pair: Pair) => timesUnder(1, pair, strain);
  return {
    answersTo(need, random, signal) {
      const answers = source.answersTo(need, random, signal);
      const [comes, staysGentle, mends] = [luck.next(), luck.next(), luck.next()];
      if (comes >= kept(STRAIN.answersFraction)) return [];
      const later = delayed(answers, timesUnder(1, STRAIN.delayMedianSeconds, strain));
      const [first, ...rest] = later;
      if (!first) return [];
      const manner = staysGentle < kept(STRAIN.gentleFraction) ? first.manner : 'abrupt';
      return [{ ...first, manner }, ...(mends < kept(STRAIN.repairFraction) ? rest : [])];
    },
    imposedShare: source.imposedShare,
  };
}

/** With support: what strain takes away is given, by the same figures. */
function supported(source: CareSource, support: number, luck: RandomStream): CareSource {
  /** Of what is missing under strain, so much is not missing without it. */
  const given = ({ rested, stretched }: Pair) => 1 - power((1 - rested) / (1 - stretched), support);
  return {
    answersTo(need, random, signal) {
      const usual = source.answersTo(need, random, signal);
      const [comes, isGentle, mends] = [luck.next(), luck.next(), luck.next()];
      const isMissing = usual.length === 0;
      const answers =
        isMissing && comes < given(STRAIN.answersFraction)
          ? someAnswer(source, need, luck, signal)
          : usual;
      const sooner = delayed(answers, timesUnder(1, STRAIN.delayMedianSeconds, -support));
      const [first, ...rest] = sooner;
      if (!first) return [];
      const soft = isGentle < given(STRAIN.gentleFraction) ? gentle(first) : first;
      const all = [soft, ...rest];
      return mends < given(STRAIN.repairFraction) ? mended(all) : all;
    },
    imposedShare: source.imposedShare,
  };
}

/**
 * The same care with other circumstances: more strain than it was given under, or less.
 *
 * @param luck draws of its own, so that all else in a life stays as lucky as it was
 */
export function underStrain(source: CareSource, strain: number, luck: RandomStream): CareSource {
  if (strain === 0) return source;
  return strain > 0 ? strained(source, strain, luck) : supported(source, -strain, luck);
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
    answersTo: (need, random, signal) =>
      move === 'comes'
        ? someAnswer(source, need, random, signal)
        : change(source.answersTo(need, random, signal)),
    imposedShare: move === 'lets' ? 0 : source.imposedShare,
  };
}
