import { describe, expect, it } from 'vitest';
import firstWeeks from '../../scenarios/first-weeks.json';
import { fitOf } from '../../src/model/fit';
import { RESPONSE_KINDS, type Manner } from '../../src/model/response';
import { parseScenario } from '../../src/scenario/parse-scenario';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { timelineOfLog } from '../../src/session/branch-day';
import { influences } from '../../src/session/branch-influence';
import { createLog } from '../../src/session/play-log';
import { debriefView as viewOfDay } from '../../src/view-models/debrief-view';
import { firstWeeks as firstDay } from '../session/play-styles';
import { english } from '../strings/english';

/** Plays a whole day: waits after each cue, then answers with the best or the worst response. */
function playDay(care: { waitSeconds: number; isFitting: boolean; manner: Manner }): SessionState {
  const scenario = parseScenario(firstWeeks, 'first-weeks.json');
  if (!scenario.ok) throw new Error(scenario.problem.path);
  let state = createSession(scenario.value, { seed: 3 });
  let waited = 0;
  while (state.phase === 'running') {
    state = advance(state, 1000);
    const { episode } = state;
    waited = episode ? waited + 1 : 0;
    if (!episode || waited !== care.waitSeconds) continue;
    const best = [...RESPONSE_KINDS].sort(
      (a, b) => fitOf(episode.need, b) - fitOf(episode.need, a),
    )[0];
    const unfitting = episode.need === 'hunger' ? 'offerToy' : 'feed';
    const response = care.isFitting ? best : unfitting;
    if (response) state = dispatch(state, { type: 'respond', response, manner: care.manner });
  }
  return state;
}

const debriefView = (state: SessionState) =>
  viewOfDay(state, influences(timelineOfLog(createLog(state), firstDay())));

const kind = debriefView(playDay({ waitSeconds: 10, isFitting: true, manner: 'gentle' }));
const abrupt = debriefView(playDay({ waitSeconds: 10, isFitting: false, manner: 'abrupt' }));
const alone = debriefView(playDay({ waitSeconds: Infinity, isFitting: true, manner: 'gentle' }));

describe('the debrief of a day', () => {
  it('draws the start of the day and one point for each moment', () => {
    expect(kind.points).toHaveLength(kind.moments.length + 1);
    expect(kind.points[0]?.mark).toBeNull();
  });

  it('shows trust that grew where signals were answered, and shrank where they frightened', () => {
    expect(kind.points.at(-1)?.mean).toBeGreaterThan(kind.points[0]?.mean ?? 1);
    expect(abrupt.points.at(-1)?.mean).toBeLessThan(abrupt.points[0]?.mean ?? 0);
  });

  it('gives each moment one leaf: answered, missed or mended', () => {
    const { answered, missed, mended } = kind.counts;
    expect(answered + missed + mended).toBe(kind.moments.length);
    expect(alone.counts).toEqual({ answered: 0, missed: alone.moments.length, mended: 0 });
  });

  it('measures the wait from the first sign to the first answer', () => {
    for (const moment of kind.moments) {
      expect(moment.firstAnswerSeconds).toBeGreaterThanOrEqual(9);
      expect(moment.firstAnswerSeconds).toBeLessThan(25);
    }
    expect(alone.moments.every((moment) => moment.firstAnswerSeconds === null)).toBe(true);
  });

  it('calls answers of one manner always alike', () => {
    const long = kind.mannerRows.filter((row) => row.marks.length > 1);
    expect(long.length).toBeGreaterThan(0);
    expect(long.every((row) => row.steadiness === 'steady')).toBe(true);
  });

  it('looks again at no more than three moments, in the order of the day', () => {
    for (const view of [kind, abrupt, alone]) {
      const clocks = view.secondLooks.map((look) => look.clockMinutes);
      expect(clocks.length).toBeGreaterThan(0);
      expect(clocks.length).toBeLessThanOrEqual(3);
      expect(clocks).toEqual([...clocks].sort((a, b) => a - b));
    }
  });

  it('says that suddenness was frightening, and only where it was', () => {
    const keys = (view: typeof kind) => view.learning.map((line) => line.key);
    expect(keys(abrupt)).toContain('debrief.learning.fear');
    expect(keys(kind)).not.toContain('debrief.learning.fear');
  });

  it('has words for everything it says', () => {
    const table: Readonly<Record<string, string>> = english;
    for (const view of [kind, abrupt, alone]) {
      const lines = view.secondLooks.flatMap((look) => [look.happened, look.taught]);
      for (const { key } of [view.headline, ...view.learning, ...lines])
        expect(table[key]).toBeDefined();
    }
  });

  it('shows an unfinished day as far as it went', () => {
    const scenario = parseScenario(firstWeeks, 'first-weeks.json');
    if (!scenario.ok) throw new Error(scenario.problem.path);
    const view = debriefView(createSession(scenario.value, { seed: 3 }));
    expect(view.points).toHaveLength(1);
    expect(view.headline.key).toBe('debrief.headline.empty');
  });
});
