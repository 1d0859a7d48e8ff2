import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESPONSE_KINDS } from '../../src/model/response';
import { createSession } from '../../src/session/create-session';
import type { When } from '../../src/store/app-state';
import {
  actUntimed,
  chooseUntimed,
  runUntimed,
  watchUntimed,
  type UntimedStep,
} from '../../src/store/untimed';
import { RUNNING } from '../../src/store/untimed-plan';
import { announcements } from '../../src/view-models/announcements';
import { sceneView } from '../../src/view-models/scene-view';
import { firstWeeks } from '../session/play-styles';
import { VISITS } from '../session/year-visits';

const LONG = 3_600_000;

function firstChoice(seed = 1): UntimedStep {
  const session = createSession(firstWeeks(), { seed });
  return runUntimed({ session, plan: RUNNING }, LONG);
}
const choose = (step: UntimedStep, when: When) =>
  chooseUntimed(step.session, { response: 'hold', manner: 'gentle', when });

describe('untimed play', () => {
  it('stops at the first soft sign, and stays there', () => {
    const step = firstChoice();
    expect(step.plan.isWaiting).toBe(true);
    expect(step.session.stage).toBe('whisper');
    expect(runUntimed(step, LONG)).toEqual(step);
  });

  it('stops at the same millisecond however the frames fall', () => {
    const whole = firstChoice(7);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 50 }), (frames) => {
        let step: UntimedStep = {
          session: createSession(firstWeeks(), { seed: 7 }),
          plan: RUNNING,
        };
        for (let index = 0; !step.plan.isWaiting; index += 1) {
          step = runUntimed(step, frames[index % frames.length]!);
        }
        expect(step.session.timeMilliseconds).toBe(whole.session.timeMilliseconds);
      }),
      { numRuns: 30 },
    );
  });

  it('does a choice at once, in the manner that was chosen', () => {
    const { session, plan } = choose(firstChoice(), 'now');
    expect(plan.isWaiting).toBe(false);
    expect(session.reach).toMatchObject({ response: 'hold', manner: 'gentle' });
  });

  it.each([
    ['minute', 60],
    ['later', 180],
  ] as const)('does a choice for "%s" after %i seconds, without asking again', (when, seconds) => {
    const start = firstChoice();
    let step = choose(start, when);
    step = runUntimed(step, seconds * 1000 - 1);
    expect(step.session.inputs).toEqual([]);
    expect(step.plan.pending).not.toBeNull();
    step = runUntimed(step, 2);
    expect(step.session.inputs).toMatchObject([
      {
        type: 'respond',
        response: 'hold',
        atMilliseconds: start.session.timeMilliseconds + seconds * 1000,
      },
    ]);
  });

  it('lets a declined moment run out before it asks again', () => {
    const start = firstChoice();
    const step = runUntimed(choose(start, 'notThisTime'), LONG);
    expect(step.session.history).toHaveLength(1);
    expect(step.session.history[0]?.outcome.answers).toEqual([]);
    expect(step.plan).toMatchObject({ isWaiting: true, isDeclined: false });
  });

  it('forgets a choice that was put off when its moment is over', () => {
    const start = firstChoice();
    const soon = { ...start.session, tasks: [] };
    let step = choose({ ...start, session: soon }, 'later');
    // The infant gives up before three minutes are over.
    step = {
      ...step,
      session: {
        ...step.session,
        episode: { ...step.session.episode!, patienceSeconds: 40 },
        nextEventAtMilliseconds: step.session.timeMilliseconds + 1,
      },
    };
    step = runUntimed(step, LONG);
    expect(step.session.inputs).toEqual([]);
    expect(step.plan.pending).toBeNull();
  });

  it('watches a little longer, then waits again', () => {
    const start = firstChoice();
    const step = runUntimed(watchUntimed(start.session), LONG);
    const seconds = (step.session.timeMilliseconds - start.session.timeMilliseconds) / 1000;
    expect(step.plan.isWaiting).toBe(true);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(15);
  });

  it('asks again after an answer that did not help', () => {
    const start = firstChoice();
    const offered = chooseUntimed(start.session, {
      response: 'offerToy',
      manner: 'abrupt',
      when: 'now',
    });
    expect(offered.plan.isWaiting).toBe(true);
    expect(offered.session.events.at(-1)?.type).toBe('answer');
  });

  it('goes on when what is under way already is chosen once more', () => {
    const { session } = choose(firstChoice(), 'now');
    const again = chooseUntimed(session, { response: 'hold', manner: 'gentle', when: 'now' });
    expect(again.session).toBe(session);
    expect(again.plan.isWaiting).toBe(false);
  });

  it('asks nobody about a whisper that cannot be noticed from afar', () => {
    const session = { ...createSession(firstWeeks(), { seed: 1 }), whereabouts: 'busy' } as const;
    expect(runUntimed({ session, plan: RUNNING }, LONG).session.stage).toBe('talk');
  });

  it('asks whoever comes back to an infant that needs something', () => {
    const session = { ...firstChoice().session, whereabouts: 'busy' } as const;
    expect(actUntimed(session, { type: 'goNear' }).plan.isWaiting).toBe(true);
  });

  it('plays any day to its end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.array(
          fc.constantFrom<When | 'watch'>('now', 'minute', 'later', 'notThisTime', 'watch'),
          {
            minLength: 5,
            maxLength: 20,
          },
        ),
        (seed, choices) => {
          let step: UntimedStep = {
            session: createSession(firstWeeks(), { seed }),
            plan: RUNNING,
          };
          for (let count = 0; step.session.phase === 'running'; count += 1) {
            expect(count).toBeLessThan(2000);
            step = runUntimed(step, LONG);
            if (step.session.phase === 'ended') break;
            expect(step.plan.isWaiting).toBe(true);
            const choice = choices[count % choices.length]!;
            // Somebody who goes on trying: each answer once before the first comes again.
            const response = RESPONSE_KINDS[count % RESPONSE_KINDS.length]!;
            step =
              choice === 'watch'
                ? watchUntimed(step.session)
                : chooseUntimed(step.session, { response, manner: 'plain', when: choice });
          }
          expect(step.session.events.at(-1)?.type).toBe('dayEnded');
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('turns in untimed play', () => {
  const talk = ({ session }: UntimedStep): UntimedStep =>
    runUntimed(chooseUntimed(session, { response: 'talk', manner: 'gentle', when: 'now' }), LONG);
  const wait = ({ session }: UntimedStep): UntimedStep => runUntimed(watchUntimed(session), LONG);
  const keysSince = (before: UntimedStep, { session }: UntimedStep) =>
    announcements(session, before.session.events.at(-1)?.id ?? -1).map(({ key }) => key);

  /** Four months: the day begins with an invitation to play. */
  const begun = runUntimed(
    { session: createSession(VISITS[1]!, { seed: 5 }), plan: RUNNING },
    LONG,
  );
  const turn = talk(begun);

  it('stop where it is the infant’s, and show and say so', () => {
    expect(turn.plan.isWaiting).toBe(true);
    expect(turn.session.turn?.whose).toBe('infant');
    expect(keysSince(begun, turn)).toContain('notice.turn.passes');
    expect(sceneView(turn.session, { isPaused: false }).isInfantsTurn).toBe(true);
  });

  it('stop again when the infant has answered to a wait', () => {
    const answered = wait(turn);
    expect(answered.plan.isWaiting).toBe(true);
    expect(answered.session.turn?.whose).toBe('open');
    expect(keysSince(turn, answered).join()).toMatch(/notice\.turn\.(coo|smile|kick)/);
    expect(sceneView(answered.session, { isPaused: false }).infant.reaction?.kind).toBe('brighten');
  });

  it('are lost to an infant that is talked over, which looks aside until it is let', () => {
    const over = runUntimed(
      chooseUntimed(turn.session, { response: 'talk', manner: 'plain', when: 'now' }),
      3000,
    );
    expect(keysSince(turn, over)).toContain('notice.turn.taken');
    const { infant } = sceneView(over.session, { isPaused: false });
    expect(infant.reaction?.kind).toBe('turnAway');
    expect(infant.expressions.avert).toBeGreaterThan(0.4);
    expect(keysSince(over, runUntimed(over, LONG))).toContain('notice.turn.returns');
  });
});
