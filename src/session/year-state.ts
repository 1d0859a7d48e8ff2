import { copyInfant, type Infant } from '../model/infant';
import { NEED_KINDS, type NeedKind } from '../model/need';
import { createRandom, mixSeed } from '../model/random';
import { readTrust } from '../model/read-trust';
import type { TrustReading } from '../model/trust-reading';
import type { Scenario } from '../scenario/scenario-schema';
import { beginAfterYear, type AfterYear } from './after-year';
import { careOfPlayer } from './care-source';
import { createSession, type SessionOptions } from './create-session';
import { BIDS_PER_WEEK, fillWeeks, type WeeksCounts } from './fill-weeks';
import type { NeedCounts } from './cared-moment';
import type { LoggedInput, MomentRecord, SessionState } from './session-state';

/** The visits of a first year, in order: ids of scenarios. */
export const YEAR_VISITS = [
  'first-weeks',
  'serve-and-return',
  'whose-game',
  'hard-day',
  'coming-back',
] as const;

/** A visit that is over, as much as is needed to live it again and to draw the weeks from it. */
export interface LivedVisit {
  readonly scenarioId: string;
  readonly inputs: readonly LoggedInput[];
  /** Model clock at which it was left, whole milliseconds. */
  readonly endMilliseconds: number;
  readonly history: readonly MomentRecord[];
  readonly standsForEpisodes: number;
}

/** The weeks between two visits, which go as the days before them went. */
export interface WeeksBetween {
  readonly fromWeeks: number;
  readonly toWeeks: number;
  readonly counts: WeeksCounts;
  readonly needs: NeedCounts;
  readonly before: TrustReading;
  readonly after: TrustReading;
  /** The infant as these weeks leave it. */
  readonly infant: Infant;
}

/** A first year up to the visit that is on. Plain, immutable data. */
export interface YearState {
  /** Visits that are over, in order. */
  readonly visits: readonly LivedVisit[];
  /** What lies between each of them and the next. */
  readonly weeks: readonly WeeksBetween[];
  /** The reunion and school; absent until the last visit has been left. */
  readonly after?: AfterYear | undefined;
}

/** A year and the visit of it that is on. */
export interface YearStep {
  readonly year: YearState;
  readonly session: SessionState;
}

/** Salt of the draws for the weeks after each visit. */
const SALT_WEEKS = 0x57_45_45_4b;

/**
 * A year with its first visit. The same scenario, seed, temperament and circumstances give the same
 * year; the circumstances hold for all of it.
 */
export function beginYear(scenario: Scenario, options: Omit<SessionOptions, 'start'>): YearStep {
  return { year: { visits: [], weeks: [] }, session: createSession(scenario, options) };
}

/** Whether the visit that is on is the last one of the year. */
export function isLastVisit({ visits }: YearState): boolean {
  return visits.length >= YEAR_VISITS.length - 1;
}

function livedVisit(session: SessionState): LivedVisit {
  const { scenarioId, inputs, timeMilliseconds, history, standsForEpisodes } = session;
  return { scenarioId, inputs, endMilliseconds: timeMilliseconds, history, standsForEpisodes };
}

/** Bids that have been told of so far: played ones as often as they stand for, and the weeks'. */
function toldSoFar(visits: readonly LivedVisit[], weeks: readonly WeeksBetween[]): NeedCounts {
  const told: Partial<Record<NeedKind, number>> = {};
  const add = (need: NeedKind, count: number) => (told[need] = (told[need] ?? 0) + count);
  const addAll = (needs: NeedCounts) => {
    for (const need of NEED_KINDS) add(need, needs[need] ?? 0);
  };
  for (const { history, standsForEpisodes } of visits)
    for (const { outcome, besides } of history) {
      add(outcome.need, besides ? 1 : standsForEpisodes);
      addAll(besides ?? {});
    }
  for (const { needs } of weeks) addAll(needs);
  return told;
}

/**
 * The weeks from the visit that is on, as far as it has been played, to another age. They are
 * filled with bids answered as the player has answered so far, up to as many as an infant of that
 * age has had.
 */
export function weeksAfter({ year, session }: YearStep, toWeeks: number): WeeksBetween {
  const visits = [...year.visits, livedVisit(session)];
  const fromWeeks = session.infant.ageWeeks;
  const told = toldSoFar(visits, year.weeks);
  const before = Object.values(told).reduce((sum, count) => sum + count, 0);
  const bids = Math.max(0, Math.round(BIDS_PER_WEEK * toWeeks) - before);
  const random = createRandom(mixSeed(mixSeed(session.seed, SALT_WEEKS), visits.length));
  const { rules } = session;
  const care = careOfPlayer(
    visits.map((visit) => visit.history),
    rules,
  );
  // By the first rules the weeks made up for nothing.
  const plan = { fromWeeks, toWeeks, bids, rules, told: rules >= 2 ? told : undefined };
  const filled = fillWeeks(session.infant, plan, care, random);
  return {
    fromWeeks,
    toWeeks,
    counts: filled.counts,
    needs: filled.needs,
    before: readTrust(session.infant),
    after: readTrust(filled.infant),
    infant: filled.infant,
  };
}

/** The next visit: the same infant, older by the weeks between, which have gone as the days went. */
export function beginNextVisit(step: YearStep, scenario: Scenario): YearStep {
  const { year, session } = step;
  const { seed, circumstances, rules, story } = session;
  const between = weeksAfter(step, scenario.ageWeeks);
  const visits = [...year.visits, livedVisit(session)];
  const careBefore = visits.map(({ history }) => history);
  const start = { index: visits.length, infant: copyInfant(between.infant), careBefore };
  return {
    year: { visits, weeks: [...year.weeks, between] },
    session: createSession(scenario, { seed, start, circumstances, rules, story }),
  };
}

/** From the last visit to what follows the year; before that, the very same year. */
export function beginAfter({ year, session }: YearStep): YearState {
  if (!isLastVisit(year) || year.after) return year;
  return { ...year, after: beginAfterYear(session.infant, session.seed, session.rules) };
}
