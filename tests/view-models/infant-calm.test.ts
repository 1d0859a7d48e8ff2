import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../src/session/session-state';
import type { Expression } from '../../src/view-models/expressions';
import { infantView } from '../../src/view-models/infant-view';
import { firstWeeks, KIND, playDay, UNKIND } from '../session/play-styles';
import { calmState, CAME_NEAR, weightOf as of, withEvent } from './make-state';

describe('an infant that asks for nothing', () => {
  it('sleeps in the cot', () => {
    const view = infantView(calmState({ isAsleep: true, place: 'cot' }));
    expect(of(view.expressions, 'asleep')).toBeGreaterThan(0.95);
    expect(view.sound.kind).toBe('breath');
  });

  it('grows drowsy shortly before a nap', () => {
    const base = calmState();
    const moment = { ...base.moments[0]!, need: 'tired' as const };
    const state = {
      ...base,
      moments: [moment],
      nextMomentAtMilliseconds: base.timeMilliseconds + 4000,
    };
    expect(of(infantView(state).expressions, 'drowsyYawn', 'drowsyRub')).toBeGreaterThan(0.4);
  });

  it('smiles when it is talked to, from about two months on', () => {
    const talkedTo = (ageWeeks: number): SessionState => {
      const base = calmState();
      return {
        ...base,
        infant: { ...base.infant, ageWeeks },
        activity: {
          response: 'talk',
          manner: 'gentle',
          effect: 'eases',
          startedAtMilliseconds: base.timeMilliseconds,
          endsAtMilliseconds: base.timeMilliseconds + 9000,
        },
      };
    };
    const smile = (weeks: number) => of(infantView(talkedTo(weeks)).expressions, 'smile');
    expect(smile(10)).toBeGreaterThan(0.4);
    expect(smile(2)).toBeLessThan(smile(10));
  });
});

describe('the relationship, before any signal', () => {
  const approached = (day: SessionState): SessionState =>
    withEvent(calmState({ infant: day.infant, seed: day.seed }), CAME_NEAR);

  it.each([1, 2, 3, 4, 5])('shows after a kind and an unkind day of seed %i', (seed) => {
    const kind = infantView(approached(playDay(firstWeeks(), seed, KIND)));
    const unkind = infantView(approached(playDay(firstWeeks(), seed, UNKIND)));
    expect(of(kind.expressions, 'smile', 'laughReach')).toBeGreaterThan(
      of(unkind.expressions, 'smile', 'laughReach') + 0.15,
    );
    expect(of(unkind.expressions, 'avert', 'frozen')).toBeGreaterThan(
      of(kind.expressions, 'avert', 'frozen') + 0.3,
    );
    expect(unkind.tension).toBeGreaterThan(kind.tension + 0.15);
  });

  it('shows in who is watched over a calm minute', () => {
    const minute = (style: typeof KIND, ...names: Expression[]): number => {
      const day = playDay(firstWeeks(), 2, style);
      let sum = 0;
      for (let beat = 0; beat < 20; beat += 1) {
        const state = calmState({
          infant: day.infant,
          seed: day.seed,
          timeMilliseconds: 1_000_000 + beat * 14_000,
          nextMomentAtMilliseconds: 9_000_000,
        });
        sum += of(infantView(state).expressions, ...names);
      }
      return sum / 20;
    };
    expect(minute(KIND, 'smile')).toBeGreaterThan(minute(UNKIND, 'smile') + 0.03);
    expect(minute(UNKIND, 'avert')).toBeGreaterThan(minute(KIND, 'avert') + 0.3);
  });
});
