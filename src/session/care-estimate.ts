import type { Answer } from '../model/episode';
import { FITTING_FROM } from '../model/fit';
import type { NeedKind } from '../model/need';
import type { RandomStream } from '../model/random';
import { answersOf, HELD_FROM, kindOf, LATEST_WEIGHT, type CaredMoment } from './cared-moment';
import type { CareSource, Signal } from './care-source';

/** How much more a lived moment says about the very same need than about one of its kind. */
const SAME_NEED_WEIGHT = 4;
/**
 * How much more about a bid that is made as loudly or as quietly. Assumptions both: the more, the
 * better who hears only the loud is known, and the more chance is taken for a habit.
 */
const SAME_STRATEGY_WEIGHT = 6;

/** A lived moment and how much it says about a bid. */
interface Weighed {
  readonly moment: CaredMoment;
  readonly weight: number;
}

const sumOf = (weighed: readonly Weighed[]): number =>
  weighed.reduce((sum, { weight }) => sum + weight, 0);

const isAnswered = ({ outcome }: CaredMoment): boolean => outcome.answers.length > 0;
const isFitting = ({ outcome }: CaredMoment): boolean =>
  (outcome.answers[0]?.fit ?? 0) >= FITTING_FROM;

/** Of all, the share for which something holds, 0 to 1; 0 of none. */
function shareOf(weighed: readonly Weighed[], holds: (moment: CaredMoment) => boolean): number {
  const all = sumOf(weighed);
  return all === 0 ? 0 : sumOf(weighed.filter(({ moment }) => holds(moment))) / all;
}

function pick(weighed: readonly Weighed[], random: RandomStream): CaredMoment | undefined {
  let left = random.next() * sumOf(weighed);
  for (const { moment, weight } of weighed) {
    left -= weight;
    if (left < 0) return moment;
  }
  return weighed.at(-1)?.moment;
}

/** Odds are looked for between these; so many halvings bring them close enough. */
const ODDS = { least: 1e-4, most: 1e4, halvings: 24 };

const chanceAt = (odds: number, clarity: number): number => {
  const clear = odds * clarity * clarity;
  return clear / (1 + clear);
};

/**
 * The odds that a first answer fits a plain signal. What is hard to read is misread more often, in
 * the game as in the simulator: odds go with the square of the clarity. So each answer tells about
 * signals of every clarity, and a few lucky guesses at quiet ones are not taken for a habit.
 */
function fitOdds(answered: readonly Weighed[]): number {
  const share = shareOf(answered, isFitting);
  if (share === 0) return 0;
  if (share === 1) return Infinity;
  const wanted = share * sumOf(answered);
  let { least, most } = ODDS;
  for (let halving = 0; halving < ODDS.halvings; halving += 1) {
    const odds = Math.sqrt(least * most);
    const expected = answered.reduce(
      (sum, { moment, weight }) => sum + weight * chanceAt(odds, moment.outcome.signalClarity),
      0,
    );
    if (expected < wanted) least = odds;
    else most = odds;
  }
  return Math.sqrt(least * most);
}

/** Held or not, as the simulator has it: a voice is no holding, nor is what is cut short at once. */
const asHeld = (contact: number): number => (contact >= HELD_FROM ? 1 : 0);

const mostContact = ({ outcome }: CaredMoment): number =>
  Math.max(...outcome.answers.map(({ contact }) => contact));

/**
 * A lived moment's answers as the weeks have them. The seconds that an act is shown for hold more or
 * less of being held; in the weeks an infant that is picked up for something is held. And play that
 * went without pauses in the end was such play.
 *
 * @param holds how it is held where it asks for no holding
 */
function asInWeeks(moment: CaredMoment, holds: number | undefined): readonly Answer[] {
  const answers = answersOf(moment);
  const tracking = answers.at(-1)?.tracking;
  return answers.map((answer) => ({
    ...answer,
    contact: holds ?? asHeld(answer.contact),
    ...(moment.outcome.need === 'play' && tracking !== undefined ? { tracking } : {}),
  }));
}

/** What the lived moments say about one need. */
interface Known {
  readonly moments: readonly Weighed[];
  readonly fitting: readonly Weighed[];
  readonly missing: readonly Weighed[];
  readonly fitShare: number;
  readonly fitOdds: number;
}

/** Moments of the need's kind, or all where there are none; of play, in turns if there are such. */
function momentsAbout(all: readonly Weighed[], need: NeedKind): readonly Weighed[] {
  const ofKind = all.filter(({ moment }) => kindOf(moment.outcome.need) === kindOf(need));
  if (ofKind.length === 0) return all;
  // Play with an infant of now is not play with the newborn it was.
  const inTurns = ofKind.filter(({ moment }) => moment.isInTurns);
  const known = inTurns.length > 0 ? inTurns : ofKind;
  return known.map(({ moment, weight }) => ({
    moment,
    weight: moment.outcome.need === need ? SAME_NEED_WEIGHT * weight : weight,
  }));
}

function knownAbout(all: readonly Weighed[], need: NeedKind): Known {
  const moments = momentsAbout(all, need);
  const answered = moments.filter(({ moment }) => isAnswered(moment));
  return {
    moments,
    fitting: answered.filter(({ moment }) => isFitting(moment)),
    missing: answered.filter(({ moment }) => !isFitting(moment)),
    fitShare: shareOf(answered, isFitting),
    fitOdds: fitOdds(answered),
  };
}

/** The chance that the first answer to a signal fits: only what ails an infant has to be read. */
function fitChance(known: Known, need: NeedKind, signal: Signal | undefined): number {
  if (kindOf(need) !== 'distress' || !signal || known.fitOdds === Infinity) return known.fitShare;
  return chanceAt(known.fitOdds, signal.clarity);
}

function asLoud(known: readonly Weighed[], signal: Signal | undefined): readonly Weighed[] {
  return known.map(({ moment, weight }) => ({
    moment,
    weight: moment.outcome.strategy === signal?.strategy ? SAME_STRATEGY_WEIGHT * weight : weight,
  }));
}

/**
 * How a player cares, estimated from what they have done, a few dozen moments in a year. A copy of
 * the moments most alike would take the chance in them for habits, and an infant learns from just
 * that: it would ask as it was lucky once. So whether somebody comes is a share of all moments of
 * the kind, the alike ones counting for more; then whether the first answer fits, by how clear the
 * signal is; then one lived moment in which it was so gives the wait, the manner, the holding and
 * what came after.
 *
 * @param visits the lived moments of each visit, in order; the latest weighs more
 */
export function estimatedCare(visits: readonly (readonly CaredMoment[])[]): CareSource {
  const all: readonly Weighed[] = visits.flatMap((visit, index) =>
    visit.map((moment) => ({ moment, weight: index === visits.length - 1 ? LATEST_WEIGHT : 1 })),
  );
  // A bid for less that cut into a calm stretch had no calm stretch of its own.
  const calms = all.filter(({ moment }) => !moment.isExtra);
  const comforts = all.filter(
    ({ moment }) => isAnswered(moment) && kindOf(moment.outcome.need) === 'distress',
  );
  const about = new Map<NeedKind, Known>();
  const knownOf = (need: NeedKind): Known => {
    const known = about.get(need) ?? knownAbout(all, need);
    about.set(need, known);
    return known;
  };
  return {
    answersTo(need, random, signal) {
      const known = knownOf(need);
      if (random.next() >= shareOf(asLoud(known.moments, signal), isAnswered)) return [];
      const fits = random.next() < fitChance(known, need, signal);
      const moment = pick(fits ? known.fitting : known.missing, random);
      if (!moment) return [];
      // Space in the weeks is given at hand, by those who hold.
      const held = kindOf(need) === 'less' ? pick(comforts, random) : undefined;
      return asInWeeks(moment, held && asHeld(mostContact(held)));
    },
    imposedShare: shareOf(calms, ({ isAfterImposing }) => isAfterImposing),
  };
}
