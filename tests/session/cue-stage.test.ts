import { describe, expect, it } from 'vitest';
import { stageAfter } from '../../src/session/cue-stage';
import { CUE_LEVELS } from '../../src/session/session-parameters';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { firstWeeks } from './play-styles';

describe('the stage of a cue', () => {
  it.each([
    ['calm', 0, 'calm'],
    ['calm', 0.2, 'whisper'],
    ['calm', 0.9, 'shout'],
    ['whisper', 0.4, 'talk'],
    ['shout', 0.4, 'talk'],
    ['shout', 0.02, 'calm'],
  ] as const)('after %s, at %d, is %s', (before, shown, after) => {
    expect(stageAfter(before, shown)).toBe(after);
  });

  it('does not flicker: between the two levels of a stage the one before holds', () => {
    const between = (CUE_LEVELS.talk.up + CUE_LEVELS.talk.down) / 2;
    expect(stageAfter('whisper', between)).toBe('whisper');
    expect(stageAfter('talk', between)).toBe('talk');
  });

  it('grows step by step when nobody comes, each told once', () => {
    // The first seed whose infant signals its first need plainly.
    const days = [1, 2, 3, 4, 5].map((seed) =>
      advance(createSession(firstWeeks(), { seed }), 130_000),
    );
    const state = days.find(({ episode }) => episode?.strategy === 'plain');
    if (!state) throw new Error('no plain signal in five days');
    const stages = state.events.flatMap((event) =>
      event.type === 'cue' && event.isRising ? [event.stage] : [],
    );
    expect(stages.slice(0, 2)).toEqual(['whisper', 'talk']);
    expect(new Set(stages).size).toBe(stages.length);
  });
});
