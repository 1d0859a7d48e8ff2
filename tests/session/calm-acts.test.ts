import { describe, expect, it } from 'vitest';
import type { Manner, ResponseKind } from '../../src/model/response';
import { readTrust } from '../../src/model/read-trust';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { firstWeeks } from './play-styles';

const scenario = firstWeeks();
const temperament = { reactivity: 0.5, soothability: 0.5, readability: 0.5 };
/** A calm awake infant with a long calm stretch before it. */
const calm: SessionState = {
  ...createSession(scenario, { seed: 5, temperament }),
  nextMomentAtMilliseconds: 600_000,
  nextEventAtMilliseconds: 600_000,
};

function act(state: SessionState, response: ResponseKind, manner: Manner = 'gentle') {
  const landed = advance(dispatch(state, { type: 'respond', response, manner }), 8000);
  const answers = landed.events.filter((event) => event.type === 'answer');
  return { state: landed, answer: answers.at(-1) };
}

function again(response: ResponseKind, times: number): SessionState {
  let state = calm;
  for (let time = 0; time < times; time += 1) state = act(state, response).state;
  return state;
}

const tooMuch = (state: SessionState) =>
  state.events.filter((event) => event.type === 'moment' && event.momentId.startsWith('too-much'));

describe('an act that nobody asked for', () => {
  it.each([
    ['talk', 'gentle', 'eases', false],
    ['hold', 'gentle', 'eases', false],
    ['play', 'gentle', 'easesALittle', false],
    ['offerToy', 'gentle', 'unmoved', false],
    ['feed', 'plain', 'unmoved', false],
    ['hold', 'abrupt', 'startles', true],
    ['talk', 'abrupt', 'startles', true],
  ] as const)('%s, done %s, %s a calm infant', (response, manner, effect, isMiss) => {
    const { answer } = act(calm, response, manner);
    expect(answer).toMatchObject({ momentId: null, effect, isMiss, delaySeconds: null });
  });

  it('makes the infant look away when the same toy comes again, and then ask for less', () => {
    const twice = act(act(calm, 'offerToy').state, 'offerToy');
    expect(twice.answer).toMatchObject({ effect: 'stiffens' });
    const thrice = act(twice.state, 'offerToy').state;
    expect(tooMuch(thrice)).toHaveLength(1);
    expect(thrice.episode?.need).toBe('overstimulated');
  });

  it('of a soft voice now and then asks nothing of the infant', () => {
    expect(tooMuch(again('talk', 4))).toHaveLength(0);
  });

  it('is forgiven by a pause: what has heaped up fades', () => {
    const rested = advance(act(act(calm, 'offerToy').state, 'offerToy').state, 180_000);
    const later = act(rested, 'offerToy');
    expect(later.answer).toMatchObject({ effect: 'unmoved' });
    expect(tooMuch(later.state)).toHaveLength(0);
  });

  it('cannot fill a day with bids that nobody planned', () => {
    let state = calm;
    for (let time = 0; time < 200; time += 1) state = act(state, 'offerToy', 'abrupt').state;
    expect(tooMuch(state).length).toBeLessThanOrEqual(2);
  });

  it('teaches, by the next moment, that the caregiver imposes; leaving be teaches the opposite', () => {
    const next = (state: SessionState) => advance(state, 600_000 - state.timeMilliseconds);
    const own = (state: SessionState) => readTrust(next(state).infant).trustInSelf.mean;
    expect(own(act(calm, 'offerToy').state)).toBeLessThan(own(act(calm, 'talk').state));
  });
});

describe('a sleeping infant', () => {
  const asleep = { ...calm, isAsleep: true, place: 'cot' as const };

  it.each([
    ['hold', 'gentle', true],
    ['putDown', 'gentle', true],
    ['space', 'gentle', true],
    ['play', 'gentle', false],
    ['feed', 'gentle', false],
    ['hold', 'abrupt', false],
  ] as const)('on %s done %s sleeps on: %s', (response, manner, sleepsOn) => {
    expect(act(asleep, response, manner).state.isAsleep).toBe(sleepsOn);
  });
});
