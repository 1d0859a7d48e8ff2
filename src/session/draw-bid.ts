import { exp } from '../model/exact-math';
import type { Bid } from '../model/episode-flow';
import type { NeedKind } from '../model/need';
import type { Draws } from '../model/random';

/** Bid in the making; the simulator reuses one object. */
export type BidDraft = { -readonly [Key in keyof Bid]: Bid[Key] };

/** What is likely at an age; filled once a day. */
export interface BidShares {
  /** Of bids, felt as distress: more in the first months. */
  distress: number;
  /** Of distress, without a cause that can be found: most of it in the first months. */
  unexplained: number;
}

/** Fills in the shares at an age in years. Assumptions. */
export function setBidShares(shares: BidShares, years: number): void {
  shares.distress = 0.55 + 0.2 * exp(-4 * years);
  shares.unexplained = 0.02 + 0.13 * exp(-8 * years);
}

/** Of bids that are not distress, this many ask for a pause instead of inviting. Assumption. */
const FULLNESS_SHARE = 0.25;
/** After too much of something the next need is often for less of it. Assumption. */
export const OVERSTIMULATED_AFTER_TOO_MUCH = 0.4;

/** Fills in the next bid: two uniform draws. */
export function drawBid(bid: BidDraft, shares: BidShares, isTooMuch: boolean, random: Draws): void {
  const draw = random.next();
  const height = random.next();
  const { distress, unexplained } = shares;
  const isDistress = draw < distress;
  const cause = isDistress ? draw / distress : (draw - distress) / (1 - distress);
  const isTurnedAway = isTooMuch && cause < OVERSTIMULATED_AFTER_TOO_MUCH;
  if (!isTurnedAway && !isDistress) {
    bid.need = cause < FULLNESS_SHARE ? 'fullness' : 'play';
    bid.intensity = 0.3 + 0.2 * height;
    bid.isSoothable = true;
    return;
  }
  bid.intensity = 0.55 + 0.4 * height;
  bid.isSoothable = isTurnedAway || cause >= unexplained;
  if (isTurnedAway) bid.need = 'overstimulated';
  else if (!bid.isSoothable) bid.need = 'unexplained';
  else bid.need = causeOf((cause - unexplained) / (1 - unexplained));
}

/** Of the distress with a cause, the share of each need, cumulated. Assumption. */
const CAUSES: readonly (readonly [NeedKind, number])[] = [
  ['hunger', 0.34],
  ['tired', 0.6],
  ['discomfort', 0.78],
  ['closeness', 0.94],
  ['overstimulated', 0.98],
  ['pain', 1],
];

function causeOf(draw: number): NeedKind {
  for (const [need, upTo] of CAUSES) if (draw < upTo) return need;
  return 'pain';
}

/**
 * How likely each need is for the next bid, fractions that sum to 1, as `drawBid` draws them.
 *
 * @param tooMuchShare of bids, those that follow on too much of something; 0 to 1
 */
export function needShares(
  { distress, unexplained }: BidShares,
  tooMuchShare: number,
): Record<NeedKind, number> {
  const turnedAway = tooMuchShare * OVERSTIMULATED_AFTER_TOO_MUCH;
  // Turning away takes the place of the causes that come first in the draw: of the invitations
  // those to a pause, of the distress the unexplained and the hungry.
  const left = (from: number, to: number) =>
    (1 - tooMuchShare) * (to - from) +
    tooMuchShare * Math.max(0, to - Math.max(from, OVERSTIMULATED_AFTER_TOO_MUCH));
  const shares = {
    fullness: (1 - distress) * left(0, FULLNESS_SHARE),
    play: (1 - distress) * left(FULLNESS_SHARE, 1),
    unexplained: distress * left(0, unexplained),
  };
  let from = 0;
  const caused = CAUSES.map(([need, upTo]) => {
    const [low, high] = [from, upTo].map((cut) => unexplained + (1 - unexplained) * cut);
    from = upTo;
    return [need, distress * left(low ?? 0, high ?? 0)] as const;
  });
  const all = { ...shares, ...Object.fromEntries(caused) } as Record<NeedKind, number>;
  return { ...all, overstimulated: all.overstimulated + turnedAway };
}
