import { describe, expect, it } from 'vitest';
import { arousalAt } from '../../src/model/episode-flow';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { FITTING, firstWeeks } from './play-styles';

/** Two hands that reach the same infant with the same response in the same millisecond. */
function twoHands(seed: number) {
  let start: SessionState = createSession(firstWeeks(), { seed });
  while (start.stage !== 'whisper') start = advance(start, 100);
  const response = FITTING[start.episode?.need ?? 'hunger'];
  const reaching = dispatch(start, { type: 'reach', response });
  const wait = (reaching.reach?.gentleAtMilliseconds ?? 0) - start.timeMilliseconds;
  const gentle = advance(reaching, wait);
  const abrupt = dispatch(advance(start, wait), { type: 'respond', response, manner: 'abrupt' });
  return { gentle, abrupt };
}

const lastAnswer = (state: SessionState) =>
  state.events.filter((event) => event.type === 'answer').at(-1);
const arousalIn = (state: SessionState, milliseconds: number) =>
  state.episode ? arousalAt(state.episode, (state.timeMilliseconds + milliseconds) / 1000) : 0;

const PAIRS = Array.from({ length: 200 }, (_, seed) => twoHands(seed));

describe('the same response in the same millisecond, for two hundred infants', () => {
  it('eases when gentle and startles when abrupt, and both show it at once', () => {
    for (const { gentle, abrupt } of PAIRS) {
      expect(gentle.timeMilliseconds).toBe(abrupt.timeMilliseconds);
      const eased = lastAnswer(gentle);
      const startled = lastAnswer(abrupt);
      expect(eased).toMatchObject({ manner: 'gentle', effect: 'eases', isMiss: false });
      expect(startled).toMatchObject({ manner: 'abrupt', effect: 'startles', isMiss: true });
      expect(eased?.atMilliseconds).toBe(gentle.timeMilliseconds);
      expect(startled?.atMilliseconds).toBe(abrupt.timeMilliseconds);
      expect(gentle.activity?.effect).toBe('eases');
      expect(abrupt.activity?.effect).toBe('startles');
    }
  });

  it('leaves the infant calmer when gentle from then on', () => {
    for (const { gentle, abrupt } of PAIRS)
      for (const milliseconds of [1, 1000, 10_000])
        expect(arousalIn(gentle, milliseconds)).toBeLessThan(arousalIn(abrupt, milliseconds));
  });
});
