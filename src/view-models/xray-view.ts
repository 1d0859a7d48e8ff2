import { SIGNALLING_STRATEGIES, type SignallingStrategy } from '../model/signalling-strategy';
import type { Estimate, TrustReading } from '../model/trust-reading';
import type { SessionState } from '../session/session-state';
import { tenths } from './debrief-learning';
import { whoIn } from './identity';
import type { Line } from './line';
import { observe } from './observation';
import { newestOf, recentExperiences, type XrayExperience } from './xray-experience';

/** A belief in the infant's own words, with how sure it is. */
export interface XrayBelief {
  readonly id: 'trustInCaregiver' | 'trustInSelf' | 'comes' | 'safe' | 'helps' | 'ownSignal';
  readonly line: Line;
  /** 0 to 1 */
  readonly mean: number;
  /** Standard deviation; the band to draw is one each way. */
  readonly sd: number;
}

/** Everything the X-ray panel shows. All fractions 0 to 1. */
export interface XrayView {
  /** What is inside now and what of it shows; null while nothing is asked for. */
  readonly now: { readonly felt: number; readonly shown: number; readonly line: Line } | null;
  /** Trust in the caregiver, and trust in itself: two different lines. */
  readonly trust: readonly XrayBelief[];
  readonly beliefs: readonly XrayBelief[];
  /** Ways of signalling at the next need; the shares sum to 1. */
  readonly strategies: readonly {
    readonly strategy: SignallingStrategy;
    readonly share: number;
    readonly line: Line;
  }[];
  readonly predictability: {
    readonly overall: number;
    readonly line: Line;
    readonly parts: readonly {
      readonly id: 'when' | 'how' | 'whether';
      readonly level: number;
      readonly line: Line;
    }[];
  };
  readonly fear: { readonly level: number; readonly line: Line };
  /** How much lies behind all this, and how much one day stands for. */
  readonly sureness: Line;
  readonly standsFor: Line;
  /** The last few experiences, the newest first. */
  readonly experiences: readonly XrayExperience[];
  /** What the newest of them changed most; null before the first, or when nothing can be seen. */
  readonly newest: Line | null;
}

/** "Quite sure" up to this spread of a belief, "not sure yet" above the second. View thresholds. */
const SURE_SD = 0.06;
const UNSURE_SD = 0.1;
/** Distress episodes below which a reading is a guess (reliability .8 of a caregiver's level). */
const GUESS_BELOW = 13;
/** View thresholds of words for a level. */
const SOME = 1 / 3;
const MUCH = 2 / 3;

const surenessOf = (sd: number): string =>
  sd <= SURE_SD ? 'sure' : sd <= UNSURE_SD ? 'fairly' : 'notYet';

const levelOf = (level: number): string =>
  level < SOME ? 'little' : level < MUCH ? 'some' : 'much';

function belief(id: XrayBelief['id'], { mean, sd }: Estimate, who: Line['args']): XrayBelief {
  const args = { ...who, tenths: tenths(mean), sure: surenessOf(sd) };
  return { id, line: { key: `xray.belief.${id}`, args }, mean, sd };
}

function nowOf(state: SessionState, who: Line['args']): XrayView['now'] {
  if (!state.episode) return null;
  const { felt, shown } = observe(state);
  // A fifth of the scale apart is a difference that can be seen. View threshold.
  const difference = felt - shown > 0.2 ? 'hidden' : shown - felt > 0.1 ? 'turnedUp' : 'alike';
  const args = { ...who, felt: tenths(felt), shown: tenths(shown) };
  return { felt, shown, line: { key: `xray.now.${difference}`, args } };
}

function predictabilityOf(
  { predictability }: TrustReading,
  who: Line['args'],
): XrayView['predictability'] {
  const { overall, ...parts } = predictability;
  return {
    overall,
    line: { key: `xray.predictability.${levelOf(overall)}`, args: who },
    parts: (['when', 'how', 'whether'] as const).map((id) => ({
      id,
      level: parts[id],
      line: { key: `xray.predictability.${id}`, args: { ...who, level: levelOf(parts[id]) } },
    })),
  };
}

/** What this infant has learned of this caregiver so far, for who wants to look inside. */
export function xrayView(state: SessionState): XrayView {
  const reading = state.history.at(-1)?.after ?? state.readingAtStart;
  const who = whoIn(state);
  const { expectations, fear, strategyMix, distressEpisodeCount } = reading;
  const count = Math.round(distressEpisodeCount);
  const experiences = recentExperiences(state, who);
  return {
    now: nowOf(state, who),
    trust: [
      belief('trustInCaregiver', reading.trustInCaregiver, who),
      belief('trustInSelf', reading.trustInSelf, who),
    ],
    beliefs: (['comes', 'safe', 'helps', 'ownSignal'] as const).map((id) =>
      belief(id, expectations[id], who),
    ),
    strategies: SIGNALLING_STRATEGIES.map((strategy) => ({
      strategy,
      share: strategyMix[strategy],
      line: {
        key: `xray.strategy.${strategy}`,
        args: { ...who, tenths: Math.round(strategyMix[strategy] * 10) },
      },
    })),
    predictability: predictabilityOf(reading, who),
    // Fear above a quarter shows in behaviour; below it is a trace. View threshold.
    fear: { level: fear, line: { key: `xray.fear.${fearWord(fear)}`, args: who } },
    sureness: {
      key: count < GUESS_BELOW ? 'xray.sureness.guess' : 'xray.sureness.some',
      args: { ...who, count },
    },
    standsFor: { key: 'xray.standsFor', args: { count: state.standsForEpisodes } },
    experiences,
    newest: newestOf(experiences),
  };
}

function fearWord(fear: number): string {
  return fear < 0.05 ? 'none' : fear < 0.25 ? 'trace' : 'much';
}
