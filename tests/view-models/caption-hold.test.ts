import { describe, expect, it } from 'vitest';
import {
  CAPTION_MILLISECONDS,
  holdCaptions,
  urgentNews,
  type Captions,
  type HeldCaptions,
} from '../../src/view-models/caption-hold';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import { playView } from '../../src/view-models/play-view';
import { firstWeeks } from '../session/play-styles';
import { calmState, signalState } from './make-state';

const captions = (cue: string, sound: string | null = null, intensity = 0.3): Captions => ({
  cues: [{ key: cue, args: {} }],
  around: [],
  sound: sound === null ? null : { key: sound, args: {}, intensity },
});
const SETTINGS = {
  tempo: 1,
  manner: 'hold',
  switchManner: 'gentle',
  cueHelp: true,
  soundCaptions: true,
} as const;

describe('captions that stand', () => {
  const first = holdCaptions(null, captions('a'), 'calm', 0);

  it('stay until they could be read, then give way', () => {
    const early = holdCaptions(first, captions('b'), 'calm', CAPTION_MILLISECONDS - 1);
    expect(early.captions.cues[0]?.key).toBe('a');
    const late = holdCaptions(early, captions('b'), 'calm', CAPTION_MILLISECONDS);
    expect(late.captions.cues[0]?.key).toBe('b');
  });

  it('give way at once to what cannot wait', () => {
    expect(holdCaptions(first, captions('b'), 'cries', 10).captions.cues[0]?.key).toBe('b');
  });

  it('let the loudness of a sound go on moving while its words stand', () => {
    const heard = holdCaptions(null, captions('a', 'fuss', 0.3), 'calm', 0);
    expect(
      holdCaptions(heard, captions('a', 'fuss', 0.5), 'calm', 100).captions.sound,
    ).toMatchObject({ intensity: 0.5 });
    const other = holdCaptions(heard, captions('a', 'cry', 0.9), 'calm', 100);
    expect(other.captions.sound?.key).toBe('fuss');
  });
});

describe('what cannot wait', () => {
  it('is an act of the player, another place, a cry and its end, sleep', () => {
    const base = signalState('hunger', 'talk');
    const others = [
      signalState('hunger', 'shout'),
      signalState('hunger', 'talk', { changes: { whereabouts: 'busy' } }),
      signalState('hunger', 'talk', { changes: { isAsleep: true } }),
      dispatch(base, { type: 'respond', response: 'hold', manner: 'gentle' }),
    ];
    for (const state of others) expect(urgentNews(state)).not.toBe(urgentNews(base));
  });

  it('is not the next behaviour of the same need, nor a step from whisper to talk', () => {
    const news = urgentNews(signalState('hunger', 'talk'));
    expect(urgentNews(signalState('hunger', 'talk', { sinceSeconds: 60 }))).toBe(news);
    expect(urgentNews(signalState('hunger', 'whisper'))).toBe(news);
    expect(urgentNews(calmState({ timeMilliseconds: 130_000 }))).toBe(urgentNews(calmState()));
  });

  it('leaves a whole day without help with few changes of words: six seconds apart, or news', () => {
    let state = createSession(firstWeeks(), { seed: 5 });
    let held: HeldCaptions | null = null;
    let changes = 0;
    let unheld = 0;
    let before = '';
    let news = '';
    let newsCount = 0;
    // A quarter of a second of the player's at the normal pace is one second of the infant's.
    const steps = 600;
    for (let step = 0; step < steps; step += 1) {
      state = advance(state, 1000);
      const view = playView(state, SETTINGS);
      const now = urgentNews(state);
      if (now !== news) newsCount += 1;
      news = now;
      const next: HeldCaptions = holdCaptions(held, view, now, step * 250);
      if (held && next.sinceMilliseconds !== held.sinceMilliseconds) changes += 1;
      held = next;
      const words = [...view.cues, view.sound].map((line) => line?.key).join();
      if (words !== before) unheld += 1;
      before = words;
    }
    expect(changes).toBeGreaterThan(3);
    expect(changes).toBeLessThanOrEqual((steps * 250) / CAPTION_MILLISECONDS + newsCount);
    expect(changes).toBeLessThan(unheld);
  });
});
