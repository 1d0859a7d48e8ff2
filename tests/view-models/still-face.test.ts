import { expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { seenLines } from '../../src/view-models/captions';
import { observe } from '../../src/view-models/observation';
import { stillFaceCue } from '../../src/view-models/still-face';
import { VISITS } from '../session/year-visits';

/** A day in which the phone rings from the start. */
function ringing(visit: number): SessionState {
  const start = createSession(VISITS[visit]!, { seed: 4 });
  const tasks = start.tasks.map((task) => ({ ...task, status: 'offered' as const }));
  return { ...start, tasks };
}
const onPhone = (visit: number) => dispatch(ringing(visit), { type: 'goBusy', taskId: 'phone' });
const cueAfter = (state: SessionState, seconds: number) =>
  stillFaceCue(observe(advance(state, 1000 * seconds)));

it('an infant bids for a face that is bent over the phone, then looks away', () => {
  const call = onPhone(2);
  expect(cueAfter(call, 2)).toBe('bidsAtFace');
  expect(cueAfter(call, 16)).toBe('looksOff');
  expect(seenLines(observe(advance(call, 2000)))[0]?.key).toBe('cue.far.bidsAtFace');
});

it('it does not look back at once when the face does', () => {
  const back = dispatch(advance(onPhone(2), 16_000), { type: 'goNear' });
  expect(cueAfter(back, 2)).toBe('looksOff');
  expect(cueAfter(back, 15)).toBeNull();
  // Let go of at once, nothing has been missed.
  expect(cueAfter(dispatch(advance(onPhone(2), 3000), { type: 'goNear' }), 2)).toBeNull();
});

it('it is told of the phone only while the phone is on', () => {
  const after = dispatch(advance(onPhone(2), 16_000), { type: 'goBusy', taskId: 'dinner' });
  expect(after.tasks.find(({ kind }) => kind === 'phone')?.status).not.toBe('doing');
  const keys = seenLines(observe(advance(after, 2000))).map(({ key }) => key);
  expect(keys).not.toContain('cue.far.looksOff');
});

it('it is so from two months on, and for no other task', () => {
  expect(cueAfter(onPhone(0), 2)).toBeNull();
  const busy = dispatch(ringing(2), { type: 'goBusy', taskId: 'dinner' });
  expect(cueAfter(busy, 2)).toBeNull();
});
