import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTrust } from '../../src/model/read-trust';
import { advance } from '../../src/session/advance';
import { playOut, timelineOfLog } from '../../src/session/branch-day';
import {
  influences,
  leaveOut,
  mostInfluential,
  readingDistance,
} from '../../src/session/branch-influence';
import { segmentOf, type DayTimeline } from '../../src/session/branch-timeline';
import { createSession } from '../../src/session/create-session';
import { createLog } from '../../src/session/play-log';
import type { SessionState } from '../../src/session/session-state';
import { anyPlay, playAny, scenario, type AnyPlay } from './random-play';

const timelineOf = (state: SessionState) => timelineOfLog(createLog(state), scenario);

/** The whole day from its first second, with one moment lived but not learned from. */
function bruteForce(timeline: DayTimeline, momentId: string): SessionState {
  const { seed, infant } = timeline.end;
  const start = createSession(scenario, { seed, temperament: infant.temperament });
  if (start.moments.some(({ id }) => id === momentId))
    return playOut(leaveOut(start, momentId), timeline.script);
  // A bid that the day had not planned: the same day up to where it opens, step by step.
  const { inputs } = createLog(timeline.end);
  for (const state of timelineOfLog(
    { seed, temperament: infant.temperament, inputs, endMilliseconds: Infinity },
    scenario,
  ).states)
    if (segmentOf(state) === `on:${momentId}`)
      return playOut(leaveOut(state, momentId), timeline.script);
  throw new Error(`${momentId} never came`);
}

describe('the influence of a moment', () => {
  it('agrees with leaving each one out and living the whole day again, in 200 plays', () => {
    const plays: AnyPlay[] = fc.sample(anyPlay, { numRuns: 200, seed: 20_261 });
    let momentCount = 0;
    for (const play of plays) {
      const end = playAny(play);
      const timeline = timelineOf(end);
      const last = readTrust(end.infant);
      const slow = end.history.map(({ moment }) => {
        const without = readTrust(bruteForce(timeline, moment.id).infant);
        return { momentId: moment.id, without, size: readingDistance(last, without) };
      });
      const fast = influences(timeline);
      expect(fast).toEqual(slow);
      expect(mostInfluential(end.history, fast)).toEqual(mostInfluential(end.history, slow));
      momentCount += slow.length;
    }
    expect(momentCount).toBeGreaterThan(1000);
  });

  it('is above nothing for a moment that taught something, and the day itself stays as it was', () => {
    const end = playAny({ seed: 3, story: [], isToTheEnd: true, moreMilliseconds: 0 });
    const timeline = timelineOf(end);
    const sizes = influences(timeline);
    expect(sizes).toHaveLength(end.history.length);
    expect(sizes.every(({ size }) => size > 0)).toBe(true);
    expect(advance(timeline.end, 0)).toEqual(end);
  });
});

describe('the moments worth a second look', () => {
  const record = (id: string, isMend = false) =>
    ({
      moment: { id },
      outcome: { answers: [{ isMend }] },
    }) as unknown as SessionState['history'][number];
  const size = (momentId: string, of: number) => ({ momentId, size: of });

  it('are the three of largest influence, in the order of the day', () => {
    const history = ['a', 'b', 'c', 'd'].map((id) => record(id));
    const sizes = [size('a', 0.1), size('b', 0.4), size('c', 0.2), size('d', 0.3)];
    expect(mostInfluential(history, sizes)).toEqual(['b', 'c', 'd']);
  });

  it('hold a mend whenever there was one, however small', () => {
    const history = [record('a', true), record('b'), record('c'), record('d')];
    const sizes = [size('a', 0.01), size('b', 0.4), size('c', 0.2), size('d', 0.3)];
    expect(mostInfluential(history, sizes)).toEqual(['a', 'b', 'd']);
  });
});
