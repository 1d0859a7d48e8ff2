import { describe, expect, it } from 'vitest';
import { arousalAt, settledAtSeconds } from '../../src/model/episode-flow';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { VISITS } from './year-visits';

/** A day with something else to do from the start, in the midst of its first bid. */
function inBid(rules: 1 | 2 = 2): SessionState {
  const scenario = VISITS[0]!;
  const start = createSession(scenario, { seed: 4, rules });
  const tasks = start.tasks.map((task) => ({ ...task, status: 'offered' as const }));
  return advance({ ...start, tasks }, 60_000);
}
const respond = (state: SessionState, response: 'feed' | 'talk') =>
  dispatch(state, { type: 'respond', response, manner: 'gentle' });
const goAway = (state: SessionState) => dispatch(state, { type: 'goBusy', taskId: 'dinner' });
const fed = (rules: 1 | 2 = 2, forMilliseconds = 6_000) => {
  const state = respond(inBid(rules), 'feed');
  const landsIn = (state.reach?.gentleAtMilliseconds ?? 0) - state.timeMilliseconds;
  return advance(state, landsIn + forMilliseconds);
};
const felt = ({ episode, timeMilliseconds }: SessionState) =>
  episode ? arousalAt(episode, timeMilliseconds / 1000) : 0;
const left = ({ events }: SessionState) =>
  events.flatMap((event) => (event.type === 'leftOff' ? [event] : []));

describe('walking off in the midst of care', () => {
  it('breaks the answer off: the need comes back, and coming back mends it', () => {
    const before = fed();
    expect(settledAtSeconds(before.episode!)).toBeLessThan(Infinity);
    const gone = goAway(before);
    expect(left(gone)).toMatchObject([{ isTold: false, momentId: before.moments[0]!.id }]);
    expect(settledAtSeconds(gone.episode!)).toBe(Infinity);
    expect(felt(gone)).toBeCloseTo(felt(before));
    const later = felt(advance(gone, 40_000));
    expect(later).toBeGreaterThan(felt(advance(before, 40_000)));
    expect(later).toBeGreaterThan(0.3);
    const back = respond(advance(gone, 8_000), 'feed');
    const again = advance(back, back.reach!.gentleAtMilliseconds - back.timeMilliseconds);
    expect(again.events.filter(({ type }) => type === 'answer').at(-1)).toMatchObject({
      isMend: true,
      effect: 'eases',
    });
  });

  it('is softened by a word said first', () => {
    const talked = respond(fed(), 'talk');
    const told = advance(talked, talked.reach!.gentleAtMilliseconds - talked.timeMilliseconds);
    const gone = goAway(told);
    expect(left(gone)).toMatchObject([{ isTold: true }]);
    expect(settledAtSeconds(gone.episode!)).toBe(settledAtSeconds(told.episode!));
  });

  it('costs less the more of it was done, and nothing once it is over', () => {
    const after = (milliseconds: number) => {
      const gone = goAway(fed(2, milliseconds));
      return gone.episode ? felt(advance(gone, 15_000)) : 0;
    };
    expect(after(2_000)).toBeGreaterThan(after(10_000));
    const done = goAway(advance(fed(2, 0), 27_000));
    expect(left(done)).toEqual([]);
  });

  it('was not noticed by the first rules, whose plays stay as they were', () => {
    const gone = goAway(fed(1));
    expect(left(gone)).toEqual([]);
    expect(settledAtSeconds(gone.episode!)).toBeLessThan(Infinity);
  });
});
