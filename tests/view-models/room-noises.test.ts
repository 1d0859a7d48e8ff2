import { describe, expect, it } from 'vitest';
import english from '../../assets/strings/en.json';
import type { RESPONSE_KINDS } from '../../src/model/response';
import type { SessionState, TaskState } from '../../src/session/session-state';
import { infantView } from '../../src/view-models/infant-view';
import { roomLines, roomNoises } from '../../src/view-models/room-noises';
import { sceneView } from '../../src/view-models/scene-view';
import { soundView } from '../../src/view-models/sound-view';
import { CAME_NEAR, calmState, signalState, withEvent } from './make-state';

const kinds = (state: SessionState) => roomNoises(state).map(({ kind }) => kind);
const lines = (state: SessionState) => roomLines(state, {}).map(({ key }) => key);
const withTask = (kind: TaskState['kind'], status: TaskState['status']) => {
  const base = calmState();
  return {
    ...base,
    tasks: base.tasks.slice(0, 1).map((task) => ({ ...task, kind, status })),
  };
};
const doing = (response: (typeof RESPONSE_KINDS)[number], manner: 'gentle' | 'abrupt' = 'gentle') =>
  calmState({
    activity: {
      response,
      manner,
      effect: 'eases',
      startedAtMilliseconds: 99_000,
      endsAtMilliseconds: 120_000,
    },
  });
const music = (state: SessionState, isPaused = false) =>
  soundView(sceneView(state, { isPaused })).musicLevel;

describe('the room', () => {
  it('has steps when the caregiver has just come, and not for long', () => {
    expect(kinds(withEvent(calmState(), CAME_NEAR, 1000))).toContain('steps');
    expect(kinds(withEvent(calmState(), CAME_NEAR, 30_000))).not.toContain('steps');
  });

  it.each([
    ['rest', 'doing', 'kettle'],
    ['work', 'doing', 'keys'],
    ['sibling', 'offered', 'sibling'],
  ] as const)('%s that is %s sounds like %s, and says so', (task, status, noise) => {
    const state = withTask(task, status);
    expect(kinds(state)).toContain(noise);
    expect(lines(state)).toContain(`sound.room.${noise}`);
  });

  it('says what else is heard: phone, pot, water, the voice and its manner', () => {
    expect(lines(withTask('phone', 'offered'))).toContain('sound.room.phone');
    expect(lines(withTask('cook', 'doing'))).toContain('sound.room.pot');
    expect(lines(doing('change'))).toEqual(['sound.room.softVoice', 'sound.room.water']);
    expect(lines(doing('hold'))).toEqual(['sound.room.hum']);
    expect(lines(doing('hold', 'abrupt'))).toEqual(['sound.room.abruptVoice']);
  });

  it('has a clock in a quiet evening only', () => {
    const night = { light: [{ fromMinutes: 0, light: 'night' }] } as const;
    expect(kinds(calmState(night))).toContain('clock');
    expect(kinds(calmState())).not.toContain('clock');
    expect(kinds(signalState('hunger', 'talk', { changes: night }))).not.toContain('clock');
  });

  it('has words for each of its sounds', () => {
    const all = ['steps', 'door', 'water', 'kettle', 'clock', 'keys', 'sibling', 'phone', 'pot'];
    for (const kind of [...all, 'hum', 'softVoice', 'abruptVoice']) {
      expect(Object.keys(english)).toContain(`sound.room.${kind}`);
    }
  });

  it('is silent while the day stands still', () => {
    const state = withTask('rest', 'doing');
    expect(soundView(sceneView(state, { isPaused: true })).noises).toEqual([]);
    expect(roomNoises({ ...state, phase: 'ended' })).toEqual([]);
  });
});

describe('music', () => {
  it('makes way when the infant asks, cries or is spoken to, and stops with the day', () => {
    expect(music(calmState())).toBeGreaterThan(0.3);
    expect(music(signalState('hunger', 'talk'))).toBe(0);
    expect(music(signalState('hunger', 'shout'))).toBe(0);
    expect(music(doing('hold'))).toBe(0);
    expect(music(calmState(), true)).toBe(0);
  });

  it('is softer at night', () => {
    const night = calmState({ light: [{ fromMinutes: 0, light: 'night' }] });
    expect(music(night)).toBeLessThan(music(calmState()));
  });
});

describe('a happy voice', () => {
  it('coos in the first weeks and babbles in the second half of the year', () => {
    const voice = (ageWeeks: number) =>
      infantView(signalState('play', 'talk', { ageWeeks })).sound.kind;
    expect(voice(8)).toBe('coo');
    expect(voice(20)).toBe('coo');
    expect(voice(30)).toBe('babble');
    expect(voice(52)).toBe('babble');
  });
});
