import { readTrust } from '../model/read-trust';
import { overallSurprise } from '../model/surprise';
import { PARAMETERS } from '../model/parameters';
import { PATTERNS, type Pattern } from '../model/trust-reading';
import { countWays, mainWay, type Prediction, type ReunionState } from '../session/reunion';
import { REUNION_WAYS, type ReunionWay } from '../session/reunion-act';
import { line, type Line } from './line';

export { PREDICTIONS, type Prediction } from '../session/reunion';

/** What stands beside the picture while it is watched. */
export interface WatchView {
  readonly part: 'before' | 'apart' | 'reunion';
  readonly round: 1 | 2;
  readonly number: number;
  readonly count: number;
  readonly line: Line;
  readonly isLast: boolean;
}

/** The moment that is watched, in words. */
export function watchView({ moments, seenCount }: ReunionState): WatchView {
  const { part, round, act } = moments[Math.max(0, seenCount - 1)]!;
  return {
    part,
    round,
    number: seenCount,
    count: moments.length,
    line: line(`reunion.act.${act}`),
    isLast: seenCount >= moments.length,
  };
}

/** One way of meeting again: what was seen, and how likely it was. */
export interface WayRow {
  readonly way: ReunionWay;
  readonly pattern: Pattern;
  readonly count: number;
  /** Of 100 infants like this one; never 0 and never 100. */
  readonly outOf100: number;
}

/** The explanation after both reunions. */
export interface ExplainView {
  readonly prediction: Prediction;
  readonly main: ReunionWay;
  readonly isAsPredicted: boolean;
  readonly rows: readonly WayRow[];
  readonly momentCount: number;
  /** What this infant has learned to expect that bears on it. */
  readonly because: readonly Line[];
  /** Upset inside while calm outside, at the height of the reunions, in words of tenths. */
  readonly hidden: Line | null;
}

/** A difference between inside and outside that is worth telling. */
const HIDDEN_FROM = 0.15;
const tenths = (part: number): number => Math.min(9, Math.max(1, Math.round(part * 10)));

function becauseOf(state: ReunionState): Line[] {
  const { infant } = state;
  const { expectations, fear, strategyMix } = readTrust(infant);
  const lines: Line[] = [
    line('reunion.because.comes', { tenths: tenths(expectations.comes.mean) }),
    line('reunion.because.helps', { tenths: tenths(expectations.helps.mean) }),
  ];
  if (strategyMix.minimised > 0.3) {
    lines.push(line('reunion.because.down', { tenths: tenths(strategyMix.minimised) }));
  }
  if (strategyMix.amplified > 0.3) {
    lines.push(line('reunion.because.up', { tenths: tenths(strategyMix.amplified) }));
  }
  if (strategyMix.plain > 0.5) {
    lines.push(line('reunion.because.plain', { tenths: tenths(strategyMix.plain) }));
  }
  if (fear > 0.15) lines.push(line('reunion.because.fear'));
  if (overallSurprise(infant.trust, PARAMETERS) > 0.5) {
    lines.push(line('reunion.because.surprise'));
  }
  if (infant.temperament.reactivity > 0.65) lines.push(line('reunion.because.reactive'));
  if (infant.temperament.reactivity < 0.35) lines.push(line('reunion.because.easy'));
  return lines;
}

/** What was seen, what it may mean, and how sure that is. */
export function explainView(state: ReunionState): ExplainView {
  const { moments, infant } = state;
  const likelihoods = readTrust(infant).patternLikelihoods;
  const counts = countWays(moments);
  const reunions = moments.filter(({ part }) => part === 'reunion');
  const gap = Math.max(...reunions.map(({ level, shown }) => level - shown));
  const main = mainWay(moments);
  return {
    prediction: state.prediction ?? 'unsure',
    main,
    isAsPredicted: state.prediction === main,
    rows: REUNION_WAYS.map((way, index) => {
      const pattern = PATTERNS[index]!;
      const outOf100 = Math.min(97, Math.max(1, Math.round(likelihoods[pattern] * 100)));
      return { way, pattern, count: counts[way], outOf100 };
    }),
    momentCount: reunions.length,
    because: becauseOf(state),
    hidden: gap > HIDDEN_FROM ? line('reunion.hidden') : null,
  };
}
