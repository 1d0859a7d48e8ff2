import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/session/create-session';
import { weeksAfter } from '../../src/session/year-state';
import { ageArgs } from '../../src/view-models/age';
import { chapterView, VISIT_NAMES } from '../../src/view-models/chapter-view';
import { KIND, playFrom } from '../session/play-styles';
import { playYear, VISITS } from '../session/year-visits';
import { englishStrings as strings } from '../strings/english';

const end = playYear(3, (start) => playFrom(start, KIND));
/** The year at the end of its fourth visit. */
const visits = end.year.visits.slice(0, 3);
const weeksBefore = end.year.weeks.slice(0, 3);
const fourth = createSession(VISITS[3]!, {
  seed: 3,
  start: { index: 3, infant: weeksBefore[2]!.infant, careBefore: [] },
});
const beforeLast = {
  year: { visits, weeks: weeksBefore },
  session: playFrom(fourth, KIND),
};

describe('the page between two visits', () => {
  const weeks = weeksAfter(beforeLast, VISITS[4]!.ageWeeks);
  const view = chapterView(beforeLast.session, beforeLast.year, weeks);

  it('tells how the weeks went, in words that exist', () => {
    const said = [view.heading, ...view.lines, ...view.held].map((line) => strings.line(line));
    expect(said).toHaveLength(7);
    for (const text of said) expect(text).not.toMatch(/[{}]/);
    expect(said.join(' ')).toContain('the way your days went');
    expect(said.join(' ')).toContain('12 months');
  });

  it('names the visit to come, with its number', () => {
    expect(view.next).toEqual(VISIT_NAMES[4]);
    expect(strings.line({ key: view.next!.titleKey })).toBe('Coming back');
  });

  it('has a vine for each visit so far', () => {
    expect(view.vines.map(({ visit }) => visit.number)).toEqual([1, 2, 3, 4]);
    expect(view.vines[0]!.leaves).toHaveLength(end.year.visits[0]!.history.length);
  });

  it('says after the last visit that nothing is settled for good', () => {
    const last = chapterView(end.session, end.year, null);
    expect(last.next).toBeNull();
    expect(last.vines).toHaveLength(5);
    expect(last.lines.map((line) => strings.line(line)).join(' ')).toContain('still counts');
  });
});

describe('an age in words', () => {
  it('is told in weeks at first, and then in months', () => {
    expect(VISITS.map(({ ageWeeks }) => ageArgs(ageWeeks).months)).toEqual([0, 4, 7, 10, 12]);
    const say = (weeks: number) =>
      strings.line({ key: 'identity.age', args: { name: 'Noa', ...ageArgs(weeks) } });
    expect(say(6)).toBe('Noa, 6 weeks old');
    expect(say(30)).toBe('Noa, 7 months old');
  });
});
