import { describe, expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { careFigures } from '../../src/view-models/care-figures';
import { debriefView } from '../../src/view-models/debrief-view';
import { ownAnswers } from '../../src/view-models/own-answers';
import { turnsOfMoments, turnsTold } from '../../src/view-models/turns-told';
import { act, invited, until } from '../session/play-turns';
import { VISITS } from '../session/year-visits';

const served = act(invited(1), 'talk', 'gentle');
const waited = until(served, ({ turn }) => turn?.whose === 'open');
const overTalked = act(
  until(act(waited, 'play', 'gentle'), ({ turn }) => turn?.whose === 'infant'),
  'talk',
);
const isOver = (start: SessionState) => (state: SessionState) =>
  state.history.length > start.history.length;
const argsOf = (state: SessionState, key: string) =>
  turnsTold(state)?.lines.find((line) => line.key === `look.turns.${key}`)?.args;

describe('what is told of serve and return', () => {
  it('is every turn in its order, and how often each thing was done', () => {
    const state = until(overTalked, isOver(served));
    const [moment] = turnsOfMoments(state);
    expect(moment?.marks.slice(0, 2)).toEqual(['waited', 'taken']);
    const { marks } = moment!;
    expect(argsOf(state, 'waited')).toEqual({
      count: marks.filter((mark) => mark === 'waited').length,
    });
    expect(argsOf(state, 'taken')).toEqual({ count: 1 });
    expect(argsOf(state, 'returns')).toMatchObject({ whole: 1 });
    expect(argsOf(state, 'imposed')).toBeUndefined();
  });

  it('counts what was named and copied, but not what was said over the infant', () => {
    const named = argsOf(waited, 'followed');
    expect(argsOf(overTalked, 'followed')?.['named']).toBe(named?.['named']);
    const copied = turnsOfMoments(overTalked)[0]!.copied;
    const reply = waited.events.filter((event) => event.type === 'turn').at(-1);
    expect(copied).toBe(reply?.reply === 'smile' ? 0 : 1);
  });

  it('is nothing where nobody played and no pause was asked for', () => {
    const young = until(act(invited(0), 'talk', 'gentle'), ({ history }) => history.length > 0);
    expect(turnsOfMoments(young)).toEqual([]);
    const history = young.history.filter(({ outcome }) => outcome.need === 'play');
    expect(turnsTold({ ...young, history })).toBeNull();
  });

  it('goes into the moments that are worth a second look', () => {
    const lookAt = (start: SessionState) => {
      const state = until(start, isOver(served));
      const sizes = [{ momentId: state.history.at(-1)!.moment.id, size: 1 }];
      return debriefView(state, sizes).secondLooks.at(-1)?.happened.key;
    };
    expect(lookAt(waited)).toBe('debrief.look.turns.happened');
    expect(lookAt(overTalked)).toBe('debrief.look.talkedOver.happened');
  });
});

describe('walking off in the midst of care', () => {
  const start = createSession(VISITS[0]!, { seed: 4 });
  const tasks = start.tasks.map((task) => ({ ...task, status: 'offered' as const }));
  const asked = until({ ...start, tasks }, ({ stage }) => stage === 'talk');
  const fed = act(asked, 'feed', 'gentle');
  const left = dispatch(advance(fed, 4_000), { type: 'goBusy', taskId: 'dinner' });

  it('is no answer among those that were given, and told by itself', () => {
    const leaves = left.events.filter((event) => event.type === 'leftOff');
    expect(leaves).toHaveLength(1);
    const state = until(left, isOver(left));
    const all = state.history.flatMap(({ outcome }) => outcome.answers);
    expect(ownAnswers(state)).toHaveLength(all.length - 1);
    const figures = careFigures(state);
    expect(figures.find(({ id }) => id === 'gentle')?.whole).toBe(all.length - 1);
    expect(figures.find(({ id }) => id === 'left')).toMatchObject({ count: 0, whole: 1 });
    expect(careFigures(until(fed, isOver(fed))).some(({ id }) => id === 'left')).toBe(false);
  });
});
