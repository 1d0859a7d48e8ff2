import { describe, expect, it } from 'vitest';
import { parseLog } from '../../src/session/play-log';
import { PRESENT_RULES } from '../../src/session/play-rules';
import { replayPlay } from '../../src/session/replay-year';
import { differenceOf } from '../../src/session/same-reading';
import { parseSave, restorePlay } from '../../src/session/save-session';
import { readTrust } from '../../src/model/read-trust';
import { codeOf, openCode } from '../../src/store/look/open-play';
import keptByFirst from './year-of-first-rules.json';
import keptBySecond from './year-of-second-rules.json';
import { scenarioOf } from './year-visits';

/**
 * Years as they were kept by games of another time, each written by the game of its time and never
 * changed since: by the first rules, before rules had a name, with frightening answers, imposed
 * toys, mends and weeks between; by the second with turns in play, a card of circumstances, coming
 * back and school.
 */
const KEPT = [
  { rules: 1, kept: keptByFirst },
  { rules: 2, kept: keptBySecond },
];

describe.each(KEPT)('a year that was played by rules $rules', ({ rules, kept }) => {
  const log = parseLog(kept.save.log, 'kept');
  if (!log.ok) throw new Error(log.problem.path);

  it('is lived again to the numbers it had', () => {
    const lived = replayPlay(log.value, scenarioOf, 'kept');
    if (!lived.ok) throw new Error(lived.problem.path);
    const { session } = lived.value;
    expect(session.rules).toBe(rules);
    expect(session.timeMilliseconds).toBe(log.value.endMilliseconds);
    expect(differenceOf(log.value.finalReading, readTrust(session.infant))).toBeNull();
  });

  it('opens from its save and goes on by its own rules', () => {
    const saved = parseSave(kept.save, 'kept');
    if (!saved.ok) throw new Error(saved.problem.path);
    const restored = restorePlay(saved.value, scenarioOf, 'kept');
    expect(restored.ok && restored.value.session.rules).toBe(rules);
  });

  it('opens from its code, and gives the same code again', () => {
    const opened = openCode(kept.code);
    if (!opened.ok) throw new Error('refused');
    expect(differenceOf(log.value.finalReading, readTrust(opened.play.session.infant))).toBeNull();
    expect(codeOf(opened.play)).toBe(kept.code);
  });
});

/** As the game of its time had it: how each need at school showed, and trust in each teacher. */
const SCHOOL_OF_SECOND_RULES = {
  signals: [
    ...['hides', 'hides', 'actsOut'],
    ...['clings', 'clings', 'actsOut'],
    ...['hesitates', 'actsOut', 'actsOut'],
  ],
  effects: ['unmoved', null, null, null, 'unmoved', null, 'unmoved', null, null],
  trust: [
    [0.577907484130473, 0.5210806487313968],
    [0.5711819566128464, 0.5377971727012631],
    [0.5676410051907169, 0.5652313288287756],
  ],
};

describe('a year that was played by the second rules', () => {
  it('is followed by the school it had', () => {
    const log = parseLog(keptBySecond.save.log, 'kept');
    if (!log.ok) throw new Error(log.problem.path);
    const lived = replayPlay(log.value, scenarioOf, 'kept');
    const after = lived.ok ? lived.value.year?.after : undefined;
    if (!after) throw new Error('nothing came after');
    const { records, years, stage } = after.school;
    expect(stage).toBe('end');
    expect({
      signals: records.map(({ signal }) => signal),
      effects: records.map(({ effect }) => effect),
      trust: years.map((year) => [
        year.before.trustInCaregiver.mean,
        year.after.trustInCaregiver.mean,
      ]),
    }).toEqual(SCHOOL_OF_SECOND_RULES);
  });
});

describe('a year that was played by the first rules', () => {
  it('is another year by the present rules', () => {
    const log = parseLog(keptByFirst.save.log, 'kept');
    if (!log.ok) throw new Error(log.problem.path);
    const lived = replayPlay({ ...log.value, rules: PRESENT_RULES }, scenarioOf, 'kept');
    const reading = lived.ok ? readTrust(lived.value.session.infant) : log.value.finalReading;
    expect(lived.ok && differenceOf(log.value.finalReading, reading)).not.toBeNull();
  });
});
