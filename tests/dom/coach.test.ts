import { describe, expect, it } from 'vitest';
import { coachKeys, limitKeys } from '../../src/dom/play/coach';
import { advance } from '../../src/session/advance';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { dayWithCue, viewOf } from './test-day';

const tips = (session: SessionState, settings = {}) =>
  coachKeys(session, viewOf(session, settings));

describe('tips of the first minutes', () => {
  const start = dayWithCue();

  it('wait for something to be seen', () => {
    expect(tips({ ...start, stage: 'calm' })).toEqual([]);
  });

  it('say how to answer, each in its own way', () => {
    expect(tips(start)).toEqual(['play.coach.notice', 'play.coach.hold']);
    expect(tips(start, { manner: 'switch' })).toEqual(['play.coach.notice', 'play.coach.switch']);
    expect(tips(start, { tempo: 'untimed' })).toEqual(['play.coach.notice', 'play.coach.untimed']);
  });

  it('say so when the cries have grown loud with nobody answering', () => {
    expect(tips({ ...start, stage: 'shout' })).toEqual(['play.coach.loud', 'play.coach.hold']);
  });

  it('call a miss normal, and praise the look at the infant after a hit', () => {
    const miss = dispatch(start, { type: 'respond', response: 'offerToy', manner: 'abrupt' });
    const answer = miss.events.filter((event) => event.type === 'answer').at(-1);
    expect(answer?.isMiss).toBe(true);
    expect(tips(miss)).toEqual(['play.coach.miss']);
    const again = dispatch(advance(miss, 5000), {
      type: 'respond',
      response: 'offerToy',
      manner: 'abrupt',
    });
    expect(tips(again)).toEqual(['play.coach.look']);
  });

  it('tell after a fright that it can be mended, and how', () => {
    const loud = advance(start, 60_000);
    expect(loud.stage).toBe('shout');
    const gripped = ['hold', 'hold'] as const;
    const frightened = gripped.reduce<SessionState>(
      (state, response) =>
        advance(dispatch(state, { type: 'respond', response, manner: 'abrupt' }), 1000),
      loud,
    );
    expect(tips(frightened)).toEqual(['play.coach.fright']);
  });

  it('are silent once somebody looks closer, after some moments, and when the day is done', () => {
    const looking = dispatch(start, { type: 'respond', response: 'look', manner: 'gentle' });
    expect(tips(advance(looking, 15_000))).toEqual([]);
    const record = { id: 'any' } as unknown as SessionState['history'][number];
    const later = { ...start, history: [record, record, record] };
    expect(coachKeys(later, viewOf(start))).toEqual([]);
    expect(coachKeys(start, { ...viewOf(start), isOver: true })).toEqual([]);
  });

  it('tell what going away costs when a task calls for the first time', () => {
    const view = viewOf(start);
    const calling = {
      ...view,
      tasks: [
        {
          id: 'phone',
          kind: 'phone' as const,
          labelKey: 'task.phone.name',
          statusKey: 'task.phone.offered',
          status: 'offered' as const,
          progress: 0,
          isCalling: true,
          isEnabled: true,
        },
      ],
    };
    expect(coachKeys(start, calling)).toEqual(['play.coach.task']);
    const beenAway = {
      ...start,
      events: [
        ...start.events,
        { id: 99, atMilliseconds: 0, type: 'whereabouts', whereabouts: 'busy' } as const,
      ],
    };
    expect(coachKeys(beenAway, calling)).not.toContain('play.coach.task');
  });

  it('speak of the moment that is on, not of the one before', () => {
    const answered = dispatch(start, { type: 'respond', response: 'offerToy', manner: 'abrupt' });
    const next = { ...advance(answered, 0), momentIndex: answered.momentIndex + 1 };
    expect(tips(next)).toEqual([]);
  });
});

describe('at the end of the strength', () => {
  const start = dayWithCue();
  const worn: SessionState = { ...start, stage: 'shout', energy: 0.1, helpLeftCount: 1 };

  it('offers the safe put-down, and help where there is some', () => {
    expect(limitKeys(worn, viewOf(worn))).toEqual(['play.limit', 'play.limit.help']);
    const alone = { ...worn, helpLeftCount: 0 };
    expect(limitKeys(alone, viewOf(alone))).toEqual(['play.limit']);
  });

  it('is silent with strength, in softer distress, and once a way out is taken', () => {
    for (const state of [
      { ...worn, energy: 0.6 },
      { ...worn, stage: 'talk' as const },
      dispatch(worn, { type: 'respond', response: 'askHelp', manner: 'gentle' }),
      dispatch(worn, { type: 'respond', response: 'putDown', manner: 'gentle' }),
    ])
      expect(limitKeys(state, viewOf(state))).toEqual([]);
  });
});
