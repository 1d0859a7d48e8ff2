import fc from 'fast-check';
import { MANNERS, RESPONSE_KINDS } from '../../src/model/response';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionInput, SessionState } from '../../src/session/session-state';
import { firstWeeks } from './play-styles';

export const scenario = firstWeeks();

/** Anything that can be done. */
export const anyInput: fc.Arbitrary<SessionInput> = fc.oneof(
  fc.record({ type: fc.constant('reach' as const), response: fc.constantFrom(...RESPONSE_KINDS) }),
  fc.constant({ type: 'release' as const }),
  fc.record({
    type: fc.constant('respond' as const),
    response: fc.constantFrom(...RESPONSE_KINDS),
    manner: fc.constantFrom(...MANNERS),
  }),
  fc.constant({ type: 'goNear' as const }),
  fc.record({
    type: fc.constant('goBusy' as const),
    taskId: fc.constantFrom(...scenario.tasks.map((task) => task.id)),
  }),
);

/** What is done in a day: some time passes, then something happens; and where it is left. */
export const anyPlay = fc.record({
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  story: fc.array(
    fc.record({ waitMilliseconds: fc.integer({ min: 0, max: 60_000 }), input: anyInput }),
    { maxLength: 40, size: 'max' },
  ),
  isToTheEnd: fc.boolean(),
  moreMilliseconds: fc.integer({ min: 0, max: 60_000 }),
});
export type AnyPlay = typeof anyPlay extends fc.Arbitrary<infer Play> ? Play : never;

export function playAny({ seed, story, isToTheEnd, moreMilliseconds }: AnyPlay): SessionState {
  const state = story.reduce(
    (now, next) => dispatch(advance(now, next.waitMilliseconds), next.input),
    createSession(scenario, { seed }),
  );
  return advance(state, isToTheEnd ? 100_000_000 : moreMilliseconds);
}
