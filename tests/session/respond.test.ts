import { describe, expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { CueStage, SessionEvent, SessionState } from '../../src/session/session-state';
import { readTrust } from '../../src/model/read-trust';
import { FITTING, firstWeeks } from './play-styles';

const scenario = firstWeeks();

/** The first moment of a day, as far as a cue stage. */
function at(stage: CueStage, seed = 3): SessionState {
  let state = createSession(scenario, { seed });
  while (state.stage !== stage) state = advance(state, 100);
  return state;
}

function until(state: SessionState, isThere: (state: SessionState) => boolean): SessionState {
  let now = state;
  for (let step = 0; !isThere(now); step += 1) {
    if (step > 40_000) throw new Error('never came to that');
    now = advance(now, 250);
  }
  return now;
}

type AnswerEvent = SessionEvent & { type: 'answer' };
const answersOf = (state: SessionState) =>
  state.events.filter((event): event is AnswerEvent => event.type === 'answer');
const fitting = (state: SessionState) => FITTING[state.episode?.need ?? 'hunger'];

describe('how long a button is held', () => {
  it.each([
    [0, 'abrupt'],
    [2600, 'plain'],
    [8000, 'gentle'],
  ])('%i model milliseconds make it %s', (milliseconds, manner) => {
    const start = at('whisper');
    const reaching = dispatch(start, { type: 'reach', response: fitting(start) });
    const released = dispatch(advance(reaching, milliseconds), { type: 'release' });
    expect(answersOf(released)[0]?.manner).toBe(manner);
  });

  it('lets a full hold land by itself', () => {
    const start = at('whisper');
    const reaching = dispatch(start, { type: 'reach', response: fitting(start) });
    expect(answersOf(advance(reaching, 10_000))[0]?.manner).toBe('gentle');
  });

  it('makes a tired caregiver take longer, but never locks anything', () => {
    const start = at('whisper');
    const holdOf = (state: SessionState) => {
      const reach = dispatch(state, { type: 'reach', response: 'hold' }).reach;
      return (reach?.gentleAtMilliseconds ?? 0) - (reach?.startedAtMilliseconds ?? 0);
    };
    const tired = {
      ...start,
      energy: 0,
      energyLine: { ...start.energyLine, level: 0 },
    };
    expect(holdOf(tired)).toBe(2 * holdOf({ ...start, energy: 1 }));
    const landed = advance(dispatch(tired, { type: 'reach', response: 'hold' }), 20_000);
    expect(answersOf(landed)).toHaveLength(1);
  });
});

describe('the same act asked for again while it is on its way', () => {
  it('does not start the hand anew', () => {
    const input = { type: 'respond', response: 'hold', manner: 'gentle' } as const;
    const reaching = advance(dispatch(at('whisper'), input), 2000);
    expect(dispatch(reaching, input)).toBe(reaching);
    expect(dispatch(reaching, { ...input, manner: 'abrupt' })).not.toBe(reaching);
  });
});

describe('an answer in its very millisecond', () => {
  it('eases when gentle and startles when abrupt', () => {
    const start = at('whisper');
    const response = fitting(start);
    const abrupt = dispatch(start, { type: 'respond', response, manner: 'abrupt' });
    expect(answersOf(abrupt)[0]?.effect).toBe('startles');
    const gentle = until(
      dispatch(start, { type: 'respond', response, manner: 'gentle' }),
      (state) => answersOf(state).length > 0,
    );
    expect(answersOf(gentle)[0]?.effect).toBe('eases');
    expect(gentle.activity?.effect).toBe('eases');
  });

  it('that does not fit is a miss, and a soft fitting try after it a mend', () => {
    const start = at('whisper');
    const missed = dispatch(start, { type: 'respond', response: 'offerToy', manner: 'abrupt' });
    expect(answersOf(missed)[0]?.isMiss).toBe(true);
    const again = advance(missed, 3000);
    const mended = advance(
      dispatch(again, { type: 'respond', response: fitting(again), manner: 'gentle' }),
      12_000,
    );
    expect(answersOf(mended)[1]?.isMend).toBe(true);
  });

  it('of putting down safely and coming back is never a miss', () => {
    const start = at('shout');
    const down = advance(
      dispatch(start, { type: 'respond', response: 'putDown', manner: 'gentle' }),
      10_000,
    );
    const back = advance(
      dispatch(down, { type: 'respond', response: fitting(down), manner: 'gentle' }),
      15_000,
    );
    const [put, returned] = answersOf(back);
    expect(put?.response).toBe('putDown');
    expect(put?.isMiss).toBe(false);
    expect(returned?.effect).toMatch(/^eases/);
  });

  it('of looking closer costs nothing: what was learned stays the same', () => {
    const start = at('whisper');
    const looked = advance(
      dispatch(start, { type: 'respond', response: 'look', manner: 'gentle' }),
      4000,
    );
    expect(looked.events.some((event) => event.type === 'look')).toBe(true);
    expect(answersOf(looked)).toEqual([]);
    expect(readTrust(looked.infant)).toEqual(readTrust(start.infant));
  });
});

describe('the rest of life', () => {
  const offered = until(createSession(scenario, { seed: 3 }), (state) =>
    state.tasks.some((task) => task.status === 'offered'),
  );
  const task = offered.tasks.find(({ status }) => status === 'offered');
  const taskId = task?.id ?? '';
  const busy = dispatch(offered, { type: 'goBusy', taskId });

  it('makes progress only while the caregiver is at it', () => {
    const done = (state: SessionState) =>
      state.tasks.find(({ id }) => id === taskId)?.doneSeconds ?? 0;
    expect(busy.whereabouts).toBe('busy');
    expect(done(advance(busy, 8000))).toBeGreaterThan(7);
    const back = dispatch(advance(busy, 8000), { type: 'goNear' });
    expect(done(advance(back, 8000))).toBe(done(back));
  });

  it('is left when the caregiver reaches for the infant', () => {
    expect(dispatch(busy, { type: 'reach', response: 'hold' }).whereabouts).toBe('near');
  });

  it('brings help when the call is finished', () => {
    const finished = until(busy, (state) =>
      state.tasks.some(({ id, status }) => id === taskId && status === 'done'),
    );
    const gives = task?.gives ?? { energy: 0, helpCount: 0 };
    expect(finished.helpLeftCount).toBe(busy.helpLeftCount + gives.helpCount);
  });

  it('lets help be asked for as often as there is some, and no oftener', () => {
    let state = at('talk');
    for (let time = 0; time < 4; time += 1)
      state = advance(
        dispatch(state, { type: 'respond', response: 'askHelp', manner: 'gentle' }),
        60_000,
      );
    const asked = state.inputs.filter(
      (input) => input.type === 'respond' && input.response === 'askHelp',
    );
    expect(asked).toHaveLength(scenario.caregiver.helpCount);
    expect(state.helpLeftCount).toBe(0);
  });

  it('ignores what makes no sense, and keeps it out of the log', () => {
    const start = at('whisper');
    expect(dispatch(start, { type: 'release' })).toBe(start);
    expect(dispatch(start, { type: 'goNear' })).toBe(start);
    expect(dispatch(start, { type: 'goBusy', taskId: 'no-such-task' })).toBe(start);
  });
});

describe('the bout that nothing soothes', () => {
  it('ends in its own time when somebody stays with it', () => {
    let state = createSession(scenario, { seed: 3 });
    const isOn = (now: SessionState) => now.episode?.need === 'unexplained';
    state = until(state, isOn);
    state = dispatch(advance(state, 20_000), {
      type: 'respond',
      response: 'hold',
      manner: 'gentle',
    });
    expect(advance(state, 40_000).episode?.need).toBe('unexplained');
    const over = until(state, (now) => !isOn(now));
    const record = over.history.find(({ moment }) => moment.need === 'unexplained');
    expect(record?.outcome.settledAfterSeconds).not.toBeNull();
  });
});
