import type { TrustReading } from '../model/trust-reading';
import type { MomentRecord } from '../session/session-state';
import type { Line } from './line';

export type { Line } from './line';

/** "About 7 in 10": whole tenths, kept off both ends because nothing here is certain. */
export function tenths(fraction: number): number {
  return Math.min(9, Math.max(1, Math.round(fraction * 10)));
}

/** Sure from here down; a view threshold on the spread of a belief. */
const FAIRLY_SURE_SD = 0.09;
/** A change smaller than this is not worth a sentence. */
const WORTH_SAYING = 0.02;
/** Turning signals up or down is said only when it is plain to see. */
const TURNED = 0.1;

function expectationLine(name: keyof TrustReading['expectations'], reading: TrustReading): Line {
  const belief = reading.expectations[name];
  return {
    key: `debrief.learning.${name}`,
    args: { tenths: tenths(belief.mean), sure: belief.sd <= FAIRLY_SURE_SD ? 'fairly' : 'notYet' },
  };
}

function strategyLine(start: TrustReading, end: TrustReading): Line {
  const rise = (name: keyof TrustReading['strategyMix']) =>
    end.strategyMix[name] - start.strategyMix[name];
  const turned = rise('amplified') > rise('minimised') ? 'amplified' : 'minimised';
  const plain = rise('plain') > WORTH_SAYING ? 'plain' : 'same';
  const name = rise(turned) > TURNED ? turned : plain;
  return { key: `debrief.learning.strategy.${name}`, args: {} };
}

/** What the infant is learning, in its own terms: expectations, signals, fear, and what mended. */
export function learningLines(
  start: TrustReading,
  end: TrustReading,
  history: readonly MomentRecord[],
): Line[] {
  if (history.length === 0) return [];
  const lines = (['comes', 'safe', 'helps', 'ownSignal'] as const).map((name) =>
    expectationLine(name, end),
  );
  lines.push(strategyLine(start, end));
  if (end.fear - start.fear > WORTH_SAYING) lines.push({ key: 'debrief.learning.fear', args: {} });
  if (history.some((record) => record.outcome.answers.some((answer) => answer.isMend))) {
    lines.push({ key: 'debrief.learning.mended', args: {} });
  }
  return lines;
}
