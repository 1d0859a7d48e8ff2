import { describe, expect, it } from 'vitest';
import { createRandom, mixSeed } from '../../src/model/random';
import {
  actAfterYear,
  beginAfterYear,
  passTeacherTime,
  TEACHER_MILLISECONDS,
  type AfterYear,
} from '../../src/session/after-year';
import { createLog, parseLog } from '../../src/session/play-log';
import { replayPlay } from '../../src/session/replay-year';
import {
  beginAfter,
  beginNextVisit,
  beginYear,
  type YearState,
  type YearStep,
} from '../../src/session/year-state';
import { codeOf, openCode } from '../../src/store/look/open-play';
import { KIND, playFrom, UNKIND } from './play-styles';
import { raisedInfants } from './raised-infants';
import { restlessAfter, restlessStep } from './restless';
import { playYear, scenarioOf, VISITS } from './year-visits';

const yearEnd = (seed: number): YearStep =>
  playYear(seed, (day) => playFrom(day, seed % 2 ? KIND : UNKIND));
const after = (step: YearStep): AfterYear => {
  const begun = beginAfter(step).after;
  if (!begun) throw new Error('the year is not over');
  return begun;
};
const [infant] = raisedInfants('unpredictable', 1);
const atSchool = (): AfterYear =>
  (['toSchool', 'beginSchool'] as const).reduce<AfterYear>(
    (state, type) => actAfterYear(state, { type }),
    beginAfterYear(infant!, 3),
  );

describe('what follows the year', () => {
  it('is not there before the last visit, and an old log of a year has none', () => {
    const step = yearEnd(1);
    expect(beginAfter({ ...step, year: { visits: [], weeks: [] } }).after).toBeUndefined();
    expect(createLog(step.session, step.year).year).not.toHaveProperty('after');
  });
});

describe('the log of it', () => {
  const step = yearEnd(1);
  const end = restlessAfter(after(step), createRandom(9));
  const log = createLog(step.session, { ...step.year, after: end });
  const withAfter = (change: object): unknown =>
    JSON.parse(
      JSON.stringify({ ...log, year: { ...log.year, after: { ...log.year?.after, ...change } } }),
    );
  const refusal = (json: unknown): string | null => {
    const parsed = parseLog(json, 'log');
    if (!parsed.ok) return parsed.problem.path;
    const lived = replayPlay(parsed.value, scenarioOf, 'log');
    return lived.ok ? null : lived.problem.path;
  };

  it('is lived again to the same state', () => {
    const parsed = parseLog(withAfter({}), 'log');
    if (!parsed.ok) throw new Error(parsed.problem.path);
    const lived = replayPlay(parsed.value, scenarioOf, 'log');
    expect(lived.ok && lived.value.year?.after).toEqual(end);
  });

  it.each([
    ['an act that could not be done', { acts: [{ type: 'goOn' }] }, 'year.after.acts.0'],
    ['an unknown act', { acts: [{ type: 'shout' }] }, 'year.after.acts.0.type'],
    [
      'a choice with another word',
      { acts: [{ type: 'predict', prediction: 'none' }] },
      'year.after.acts.0.prediction',
    ],
    [
      'a clock that nobody had',
      { acts: [], teacherMilliseconds: 5 },
      'year.after.teacherMilliseconds',
    ],
    ['a clock beyond its end', { teacherMilliseconds: 30_000 }, 'year.after.teacherMilliseconds'],
  ])('is refused with %s, by its place', (_what, change, path) => {
    expect(refusal(withAfter(change))).toBe(path);
  });

  it('is refused before the last visit', () => {
    const visits = log.year!.visits.slice(0, 2);
    expect(refusal({ ...log, year: { ...log.year, visits } })).toBe('year.after');
  });
});

describe('the code of a whole year', () => {
  it('brings back fifty years of chance exactly, with reunion and school, in 2,000 letters', () => {
    const lengths: number[] = [];
    for (let seed = 0; seed < 50; seed += 1) {
      const random = createRandom(mixSeed(seed, 0xc0de));
      const step = playYear(seed, (day) => {
        const isRestless = seed % 3 === 2;
        let state = day;
        for (let left = isRestless ? 25 : 0; left > 0; left -= 1)
          state = restlessStep(state, random);
        return playFrom(state, seed % 2 ? KIND : UNKIND);
      });
      const year = { ...step.year, after: restlessAfter(after(step), random) };
      const code = codeOf({ session: step.session, year });
      lengths.push(code.length);
      const opened = openCode(code);
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      expect(createLog(opened.play.session, opened.play.year)).toEqual(
        createLog(step.session, year),
      );
      expect(opened.play.year?.after).toEqual(year.after);
    }

    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });
});

describe('the code of a year that is in its first visit', () => {
  it('opens as a year, and that of the same day by itself as a day', () => {
    const session = playFrom(beginYear(VISITS[0]!, { seed: 3 }).session, KIND);
    const year: YearState = { visits: [], weeks: [] };
    const ofYear = codeOf({ session, year });
    const ofDay = codeOf({ session, year: null });
    expect(openCode(ofYear)).toMatchObject({ ok: true, play: { session, year } });
    expect(openCode(ofDay)).toMatchObject({ ok: true, play: { session, year: null } });
    expect(ofYear).not.toBe(ofDay);
  });

  it('leads on into the year: the next visit is the one that would have come', () => {
    const session = playFrom(beginYear(VISITS[0]!, { seed: 4 }).session, UNKIND);
    const opened = openCode(codeOf({ session, year: { visits: [], weeks: [] } }));
    if (!opened.ok || !opened.play.year) throw new Error('no year');
    const next = beginNextVisit(
      { session: opened.play.session, year: opened.play.year },
      VISITS[1]!,
    );
    expect(next).toEqual(beginNextVisit({ session, year: { visits: [], weeks: [] } }, VISITS[1]!));
  });
});

describe('the half minute of the teacher', () => {
  it('passes only while a child waits, and a longer look takes of it', () => {
    const start = beginAfterYear(infant!, 3);
    expect(passTeacherTime(start, 5000)).toBe(start);
    const waiting = passTeacherTime(atSchool(), 12_000);
    expect(waiting.teacherMilliseconds).toBe(12_000);
    expect(actAfterYear(waiting, { type: 'lookCloser' }).teacherMilliseconds).toBe(12_000);
  });

  it('ends with no answer this time, which may be mended', () => {
    const over = passTeacherTime(atSchool(), TEACHER_MILLISECONDS);
    expect(over.school).toMatchObject({
      stage: 'after',
      records: [{ isMiss: true, effect: null }],
    });
    expect(over.acts.at(-1)).toMatchObject({ type: 'answer', choice: { when: 'no' } });
    const again = actAfterYear(over, { type: 'tryAgain' });
    expect(again).toMatchObject({ teacherMilliseconds: 0, school: { stage: 'moment' } });
  });

  it('counts: an answer after a long wait comes later to the child', () => {
    const choice = { act: 'near', manner: 'gentle', when: 'now' } as const;
    const atSeconds = (waitedSeconds?: number) =>
      actAfterYear(atSchool(), { type: 'answer', choice: { ...choice, waitedSeconds } }).school.open
        ?.episode.answers[0]?.atSeconds;
    expect(atSeconds(20)).toBe(atSeconds()! + 20);
  });
});
