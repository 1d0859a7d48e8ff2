import type { NeedKind } from './need';
import type { ResponseKind } from './response';

/**
 * How well each response answers each need, 0 to 1. From the cue catalogue of practice guides
 * (fitting replies and poor fits by need); the single figures are assumptions.
 */
const FIT: Readonly<Record<NeedKind, Partial<Readonly<Record<ResponseKind, number>>>>> = {
  hunger: { feed: 1, hold: 0.35, rock: 0.25, talk: 0.15, look: 0, askHelp: 0.7 },
  fullness: { space: 1, hold: 0.7, talk: 0.6, putDown: 0.6, rock: 0.5 },
  tired: { rock: 1, hold: 0.7, space: 0.55, putDown: 0.45, feed: 0.25, askHelp: 0.7 },
  discomfort: { change: 1, hold: 0.4, rock: 0.25, talk: 0.15, askHelp: 0.7 },
  overstimulated: { space: 1, hold: 0.45, rock: 0.4, putDown: 0.6, askHelp: 0.4 },
  pain: { hold: 1, rock: 0.75, talk: 0.4, change: 0.3, askHelp: 0.8 },
  closeness: { hold: 1, rock: 0.8, talk: 0.6, play: 0.3, feed: 0.3, askHelp: 0.6 },
  play: { talk: 1, play: 1, hold: 0.5, offerToy: 0.3, rock: 0.2 },
  unexplained: {
    hold: 0.8,
    rock: 0.8,
    putDown: 0.7,
    askHelp: 0.9,
    space: 0.4,
    feed: 0.2,
    change: 0.2,
  },
};

/** Fraction 0 to 1; a response that is not listed does not answer the need at all. */
export function fitOf(need: NeedKind, response: ResponseKind): number {
  return FIT[need][response] ?? 0;
}

/** From here on a response counts as fitting. Assumption. */
export const FITTING_FROM = 0.6;
