import { describe, expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import { sceneView } from '../../src/view-models/scene-view';
import { firstWeeks, KIND, playDay, UNKIND } from '../session/play-styles';
import { calmState, signalState } from './make-state';

const view = (state: Parameters<typeof sceneView>[0]) => sceneView(state, { isPaused: false });

describe('what the nursery shows', () => {
  it('shows hands on their way, then at work, as one act', () => {
    let state = createSession(firstWeeks(), { seed: 2 });
    while (state.stage !== 'whisper') state = advance(state, 200);
    state = dispatch(state, { type: 'reach', response: 'feed' });
    state = advance(state, 2000);
    const reaching = view(state).hands;
    expect(reaching).toMatchObject({ response: 'feed', manner: null, phase: 'reaching' });
    expect(reaching?.progress).toBeGreaterThan(0.2);
    state = advance(state, 6000);
    const doing = view(state).hands;
    expect(doing).toMatchObject({ response: 'feed', manner: 'gentle', phase: 'doing' });
    expect(doing?.id).toBe(reaching?.id);
    state = dispatch(state, { type: 'reach', response: 'hold' });
    expect(view(state).hands?.id).toBeGreaterThan(doing?.id ?? 0);
  });

  it('grows a leaf for each moment and counts the mends', () => {
    const day = playDay(firstWeeks(), 1, KIND);
    expect(view(day).vine).toHaveLength(day.history.length);
    expect(view(day).vine).toContain('answered');
    expect(view(day).mendCount).toBe(
      day.events.filter((event) => event.type === 'answer' && event.isMend).length,
    );
    expect(view(playDay(firstWeeks(), 1, UNKIND)).vine).toContain('missed');
  });

  it('is brighter around an infant that trusts', () => {
    const pool = (style: typeof KIND) =>
      view(calmState({ infant: playDay(firstWeeks(), 3, style).infant })).lightPool;
    expect(pool(KIND)).toBeGreaterThan(pool(UNKIND) + 0.3);
  });

  it('dims with what is felt, even when little of it shows', () => {
    const plain = view(signalState('hunger', 'whisper', { felt: 0.2 })).lightPool;
    const hidden = view(
      signalState('hunger', 'whisper', { strategy: 'minimised', felt: 0.7 }),
    ).lightPool;
    expect(hidden).toBeLessThan(plain - 0.15);
  });

  it('tells tasks that call from the one that is done', () => {
    const base = calmState();
    const tasks = base.tasks.map((task, index) => ({
      ...task,
      status: index === 0 ? ('doing' as const) : ('offered' as const),
    }));
    const scene = view({ ...base, tasks });
    expect(scene.busyWith).toBe(tasks[0]?.kind);
    expect(scene.callingTasks).toEqual(tasks.slice(1).map((task) => task.kind));
  });

  it('turns from day to evening on the wall clock', () => {
    const at = (clockMinutes: number) =>
      view(
        calmState({
          calmFrom: { atMilliseconds: 100_000, clockMinutes },
          nextMomentAtMilliseconds: null,
        }),
      ).light;
    expect(at(9 * 60)).toBe('day');
    expect(at(18 * 60)).toBe('evening');
  });
});
