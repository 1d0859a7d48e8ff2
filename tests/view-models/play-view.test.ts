import { describe, expect, it } from 'vitest';
import { RESPONSE_KINDS } from '../../src/model/response';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { playView, type PlayViewSettings } from '../../src/view-models/play-view';
import { firstWeeks } from '../session/play-styles';
import { calmState, signalState, withEvent } from './make-state';

const SETTINGS: PlayViewSettings = {
  tempo: 1,
  manner: 'hold',
  switchManner: 'gentle',
  cueHelp: true,
  soundCaptions: true,
};
const BUSY = { whereabouts: 'busy' } as const;

function untilStage(state: SessionState, stage: SessionState['stage']): SessionState {
  let now = state;
  while (now.stage !== stage) now = advance(now, 100);
  return now;
}
const day = (): SessionState => createSession(firstWeeks(), { seed: 5 });

describe('what can be seen and heard', () => {
  it('shows whispers to whoever is near', () => {
    expect(playView(signalState('hunger', 'whisper'), SETTINGS).cues.length).toBeGreaterThan(0);
  });

  it('hides whispers from whoever is busy', () => {
    const state = signalState('hunger', 'whisper', { changes: BUSY });
    expect(playView(state, SETTINGS).cues).toEqual([]);
    expect(playView(state, SETTINGS).sound).toBeNull();
  });

  it('lets loud signals carry, without detail', () => {
    for (const stage of ['talk', 'shout'] as const) {
      const view = playView(signalState('tired', stage, { changes: BUSY }), SETTINGS);
      expect(view.cues.map((cue) => cue.key)).toEqual([`cue.far.${stage}`]);
      expect(view.sound).not.toBeNull();
    }
  });

  it('adds a second behaviour to the first, as a cluster', () => {
    const first = playView(signalState('hunger', 'talk', { sinceSeconds: 1 }), SETTINGS).cues;
    const later = playView(signalState('hunger', 'talk', { sinceSeconds: 26 }), SETTINGS).cues;
    expect(first).toHaveLength(1);
    expect(later).toHaveLength(2);
    expect(later[1]?.key).toBe(first[0]?.key);
  });

  it('leaves out the captions that a user does not want', () => {
    const view = playView(signalState('hunger', 'shout'), {
      ...SETTINGS,
      cueHelp: false,
      soundCaptions: false,
    });
    expect(view.cues).toEqual([]);
    expect(view.sound).toBeNull();
  });

  it('says the answer of the body first', () => {
    const state = withEvent(signalState('closeness', 'talk'), {
      type: 'answer',
      momentId: 'morning',
      response: 'hold',
      manner: 'abrupt',
      effect: 'startles',
      isMiss: true,
      isMend: false,
      delaySeconds: 4,
    });
    expect(playView(state, SETTINGS).cues[0]?.key).toMatch(/^cue\.react\.startle\./);
  });

  it('puts the name into every sentence', () => {
    for (const cue of playView(signalState('tired', 'talk'), SETTINGS).cues) {
      expect(cue.args['name']).toBeTruthy();
    }
  });
});

describe('what is known', () => {
  it('tells the hours before and what has been tried', () => {
    let state = untilStage(day(), 'whisper');
    const before = playView(state, SETTINGS);
    expect(before.context.map((line) => line.key)).toEqual(state.moments[0]?.contextKeys);
    state = dispatch(state, { type: 'respond', response: 'offerToy', manner: 'abrupt' });
    const tried = playView(state, SETTINGS).context.at(-1);
    expect(tried).toMatchObject({ key: 'cue.context.tried', args: { response: 'offerToy' } });
  });

  it('is open once the player has looked closer, for this moment', () => {
    let state = untilStage(day(), 'whisper');
    expect(playView(state, SETTINGS).isContextOpen).toBe(false);
    state = dispatch(state, { type: 'respond', response: 'look', manner: 'gentle' });
    state = advance(state, 3000);
    expect(playView(state, SETTINGS).isContextOpen).toBe(true);
  });

  it('gives nothing away about a need that has not come yet', () => {
    expect(playView(calmState(), SETTINGS).context.map((line) => line.key)).toEqual([
      'cue.context.calm',
    ]);
  });
});

describe('the controls', () => {
  it('offers every response, in one order', () => {
    const { responses } = playView(day(), SETTINGS);
    expect(responses.map((control) => control.kind)).toEqual(RESPONSE_KINDS);
    expect(responses.every((control) => control.isEnabled)).toBe(true);
  });

  it('takes only help away, when there is none left', () => {
    const { responses } = playView(calmState({ helpLeftCount: 0 }), SETTINGS);
    const off = responses.filter((control) => !control.isEnabled).map((control) => control.kind);
    expect(off).toEqual(['askHelp']);
  });

  it('shows how far a hold has come, and from where on it is plain', () => {
    let state = dispatch(day(), { type: 'reach', response: 'hold' });
    const control = (now: SessionState) =>
      playView(now, SETTINGS).responses.find(({ kind }) => kind === 'hold');
    expect(control(state)?.reachProgress).toBe(0);
    state = advance(state, 2000);
    expect(control(state)?.reachProgress).toBeGreaterThan(0.2);
    expect(control(state)?.plainFrom).toBeCloseTo(0.5, 1);
    state = advance(state, 3200);
    expect(control(state)).toMatchObject({ reachProgress: null, isActive: true });
  });

  it('offers delays and the switch in untimed play only', () => {
    expect(playView(day(), SETTINGS).when).toBeNull();
    const untimed = playView(day(), { ...SETTINGS, tempo: 'untimed' });
    expect(untimed.when?.map(({ choice }) => choice)).toEqual([
      'now',
      'minute',
      'later',
      'notThisTime',
    ]);
    expect(untimed.manner.mode).toBe('switch');
  });

  it('shows a task when it calls, with its progress', () => {
    const base = calmState();
    const task = {
      ...base.tasks[0]!,
      status: 'offered' as const,
      neededSeconds: 20,
      doneSeconds: 5,
    };
    expect(playView(base, SETTINGS).tasks).toEqual([]);
    expect(playView({ ...base, tasks: [task] }, SETTINGS).tasks).toMatchObject([
      { id: task.id, isCalling: true, isEnabled: true, progress: 0.25 },
    ]);
  });

  it.each([
    [0.9, 'energy.full'],
    [0.6, 'energy.good'],
    [0.3, 'energy.low'],
    [0.1, 'energy.empty'],
  ])('calls energy %f %s', (energy, wordKey) => {
    expect(playView(calmState({ energy }), SETTINGS).energy.wordKey).toBe(wordKey);
  });

  it('says when the clock runs ahead to the next moment, and no longer once it is there', () => {
    const runs = (state: SessionState) => playView(state, SETTINGS).clock.runsAhead;
    const moment = untilStage(day(), 'whisper');
    expect(runs(moment)).toBe(false);
    let calm = dispatch(moment, { type: 'respond', response: 'feed', manner: 'gentle' });
    while (calm.episode) calm = advance(calm, 100);
    expect(runs(calm)).toBe(true);
    while (calm.nextMomentAtMilliseconds !== null) calm = advance(calm, 100);
    expect(runs(calm)).toBe(false);
  });

  it('reads the clock of the day', () => {
    expect(playView(untilStage(day(), 'whisper'), SETTINGS).clock).toMatchObject({ hours: 7 });
  });
});
