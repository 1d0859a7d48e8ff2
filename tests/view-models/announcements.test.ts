import { describe, expect, it } from 'vitest';
import { announcements } from '../../src/view-models/announcements';
import { calmState, signalState, withEvent } from './make-state';

const cue = (stage: string, isRising = true) => ({
  type: 'cue',
  momentId: 'morning',
  stage,
  isRising,
});
const keys = (spoken: readonly { key: string }[]): string[] => spoken.map(({ key }) => key);

describe('announcements', () => {
  it('says nothing when nothing is new', () => {
    const state = withEvent(signalState('hunger', 'talk'), cue('talk'));
    expect(announcements(state, state.events.at(-1)!.id)).toEqual([]);
  });

  it('tells a clear cue calmly and a loud one urgently', () => {
    for (const [stage, urgency] of [
      ['talk', 'calm'],
      ['shout', 'urgent'],
    ] as const) {
      const said = announcements(withEvent(signalState('hunger', stage), cue(stage)), -1);
      expect(said).toHaveLength(1);
      expect(said[0]?.urgency).toBe(urgency);
      expect(said[0]?.key).toMatch(/^cue\./);
    }
  });

  it('says no whisper to whoever is busy', () => {
    const state = signalState('hunger', 'whisper', { changes: { whereabouts: 'busy' } });
    expect(announcements(withEvent(state, cue('whisper')), -1)).toEqual([]);
  });

  it('says of several cues in one go only the newest', () => {
    const once = withEvent(signalState('hunger', 'talk'), cue('whisper'));
    expect(announcements(withEvent(once, cue('talk')), -1)).toHaveLength(1);
  });

  it('tells a mend as a mend', () => {
    const state = withEvent(signalState('hunger', 'talk'), {
      type: 'answer',
      momentId: 'morning',
      response: 'feed',
      manner: 'gentle',
      effect: 'eases',
      isMiss: false,
      isMend: true,
      delaySeconds: 30,
    });
    expect(keys(announcements(state, -1))).toEqual(['notice.answer.mended']);
  });

  it('reads out what a closer look brings', () => {
    const base = signalState('hunger', 'whisper');
    const said = announcements(withEvent(base, { type: 'look', momentId: 'morning' }), -1);
    expect(said[0]?.key).toMatch(/^cue\./);
    expect(keys(said).slice(1)).toEqual(base.moments[0]?.contextKeys);
  });

  it('tells a ringing phone, and not again when a call is broken off', () => {
    const base = calmState();
    const phone = base.tasks.find((task) => task.kind === 'phone')!;
    const offered = { type: 'task', taskId: phone.id, status: 'offered' };
    expect(keys(announcements(withEvent(base, offered), -1))).toEqual(['task.phone.offered']);
    const begun = { ...base, tasks: [{ ...phone, doneSeconds: 3 }] };
    expect(announcements(withEvent(begun, offered), -1)).toEqual([]);
  });

  it('tells that the day is done', () => {
    const state = withEvent(calmState({ phase: 'ended' }), { type: 'dayEnded' });
    expect(keys(announcements(state, -1))).toEqual(['notice.dayEnded']);
  });
});
