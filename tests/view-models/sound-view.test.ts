import { describe, expect, it } from 'vitest';
import { sceneView } from '../../src/view-models/scene-view';
import { soundView } from '../../src/view-models/sound-view';
import { calmState, signalState } from './make-state';

const heard = (state: Parameters<typeof sceneView>[0], isPaused = false) =>
  soundView(sceneView(state, { isPaused }));
const doing = (response: 'hold' | 'space', manner: 'gentle' | 'abrupt') =>
  calmState({
    activity: {
      response,
      manner,
      effect: 'eases',
      startedAtMilliseconds: 99_000,
      endsAtMilliseconds: 120_000,
    },
  });

describe('what is heard', () => {
  it('is the infant, softer from another corner of the room', () => {
    const near = heard(signalState('hunger', 'shout')).infant;
    const far = heard(signalState('hunger', 'shout', { changes: { whereabouts: 'busy' } })).infant;
    expect(far.kind).toBe(near.kind);
    expect(far.intensity).toBeLessThan(near.intensity);
  });

  it('is nothing of what is too soft to carry', () => {
    const state = signalState('closeness', 'whisper', { changes: { whereabouts: 'busy' } });
    expect(heard(state).infant.kind).toBe('none');
  });

  it('is nothing at all while the day stands still', () => {
    expect(heard(signalState('hunger', 'shout'), true)).toMatchObject({
      infant: { kind: 'none' },
      caregiver: null,
      room: null,
    });
  });

  it('is a voice that goes with the manner', () => {
    expect(heard(doing('hold', 'gentle')).caregiver?.kind).toBe('hum');
    expect(heard(doing('hold', 'abrupt')).caregiver?.kind).toBe('abruptVoice');
    expect(heard(doing('space', 'gentle')).caregiver).toBeNull();
  });

  it('is a phone while it rings, and a pot while somebody cooks', () => {
    const base = calmState();
    const tasks = base.tasks.map((task) => ({
      ...task,
      status: task.kind === 'cook' ? ('doing' as const) : ('offered' as const),
    }));
    expect(heard({ ...base, tasks }).room).toMatchObject({
      isPhoneRinging: true,
      isPotSimmering: true,
    });
  });
});
