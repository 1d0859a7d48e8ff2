import { describe, expect, it } from 'vitest';
import { BUILT_IN_CAREGIVER_NAMES } from '../../src/caregivers/caregiver-names';
import { createLog, parseLog } from '../../src/session/play-log';
import { replayPlay } from '../../src/session/replay-year';
import type { SessionState } from '../../src/session/session-state';
import {
  beginWatch,
  guessNext,
  runWatch,
  type WatchStep,
} from '../../src/simulation/watch/run-watch';
import { watchDay, type WatchedDay } from '../../src/simulation/watch/watch-day';
import { scenarioOf, VISITS } from '../session/year-visits';

/** Watches to the end in pieces of so many milliseconds, passing by every question. */
function watchToEnd(day: WatchedDay, pieceMilliseconds: number): WatchStep {
  let step: WatchStep = { session: day.start, watch: beginWatch(day, false) };
  while (step.session.phase === 'running') {
    if (step.watch.isAsking) step = { ...step, watch: guessNext(step.watch, null) };
    step = runWatch(step, pieceMilliseconds);
  }
  return step;
}

const HARD_DAY = VISITS.slice(0, 4);
const day = watchDay(HARD_DAY, 7, 'rebuffing');
const end = watchToEnd(day, 250);

describe('a watched day', () => {
  it('is the same day for the same infant, caregiver and visit', () => {
    expect(watchDay(HARD_DAY, 7, 'rebuffing')).toEqual(day);
  });

  it('comes out the same in pieces of any length', () => {
    expect(watchToEnd(day, 70_000).session).toEqual(end.session);
  });

  it('has the year before it with the same caregiver', () => {
    expect(day.year.visits.map(({ scenarioId }) => scenarioId)).toEqual(
      HARD_DAY.slice(0, 3).map(({ id }) => id),
    );
    expect(day.start).toMatchObject({ scenarioId: 'hard-day', visitIndex: 3 });
  });

  it('has a log that is lived again to the same state', () => {
    const log = parseLog(JSON.parse(JSON.stringify(createLog(end.session, day.year))), 'log');
    if (!log.ok) throw new Error(log.problem.path);
    const lived = replayPlay(log.value, scenarioOf, 'log');
    expect(lived.ok && lived.value.session).toEqual(end.session);
  });

  it('stands at a question, whatever time passes, until it is answered or passed by', () => {
    const first = runWatch({ session: day.start, watch: beginWatch(day, false) }, 3_600_000);
    expect(first.watch.isAsking).toBe(true);
    expect(first.session.timeMilliseconds).toBe(day.stops[0]?.atMilliseconds);
    expect(runWatch(first, 60_000)).toEqual(first);
    const after = guessNext(first.watch, 'nobody');
    expect(after.guesses).toEqual([{ stopId: day.stops[0]?.id, guess: 'nobody' }]);
    expect(runWatch({ ...first, watch: after }, 1000).session.timeMilliseconds).toBe(
      first.session.timeMilliseconds + 1000,
    );
  });

  it('goes to the next thing that happens in one step', () => {
    const { stops } = day;
    const start = { session: day.start, watch: beginWatch({ ...day, stops: [] }, true) };
    const step = runWatch({ ...start, watch: { ...start.watch, stepAfterEventCount: 0 } }, 600_000);
    expect(step.watch).toMatchObject({ isStopped: true, stepAfterEventCount: null });
    expect(step.session.events.at(-1)?.type).toMatch(/cue|answer|settled|gaveUp|task/);
    expect(step.session.timeMilliseconds).toBeLessThan(stops.at(-1)!.atMilliseconds);
  });
});

/** What a question's moment came to, read from the day as it went. */
function momentOf(session: SessionState, momentId: string) {
  const record = session.history.find(({ moment }) => moment.id === momentId);
  if (!record) throw new Error(momentId);
  return record;
}

describe.each(VISITS.map(({ id }, index) => [id, index] as const))(
  'questions of %s',
  (_id, index) => {
    const days = BUILT_IN_CAREGIVER_NAMES.map((name) =>
      watchDay(VISITS.slice(0, index + 1), 11, name),
    );

    it('are three or four with each caregiver who comes, in the order of the day', () => {
      for (const { caregiver, stops } of days) {
        const times = stops.map(({ atMilliseconds }) => atMilliseconds);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        // Who never comes, and who is there before anything shows, leave less to ask about.
        const fewest = caregiver === 'absent' || caregiver === 'intrusive' ? 2 : 3;
        expect(stops.length, caregiver).toBeGreaterThanOrEqual(fewest);
        expect(stops.length).toBeLessThanOrEqual(4);
      }
    });

    it('come before what they ask about, and have come what really came', () => {
      for (const watched of days) {
        const { session } = watchToEnd(watched, 600_000);
        for (const stop of watched.stops) {
          const { outcome } = momentOf(session, stop.momentId);
          expect(stop.atMilliseconds).toBeLessThanOrEqual(stop.comesAtMilliseconds);
          if (stop.kind === 'signal') expect(stop.came).toBe(outcome.strategy);
          if (stop.kind === 'care')
            expect(stop.came === 'nobody').toBe(outcome.answers.length === 0);
          if (stop.kind === 'infant') {
            const isTense = /startles|stiffens/.test(outcome.answers[0]!.effect);
            expect(stop.came === 'tenses').toBe(isTense);
          }
        }
      }
    });
  },
);
