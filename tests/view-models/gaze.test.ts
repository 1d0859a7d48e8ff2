import { describe, expect, it } from 'vitest';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import type { StringKey } from '../../src/strings/string-key';
import { announcements } from '../../src/view-models/announcements';
import { seenLines } from '../../src/view-models/captions';
import { calmThing, gazeNow } from '../../src/view-models/gaze';
import { calmCue } from '../../src/view-models/infant-calm';
import { observe } from '../../src/view-models/observation';
import { sceneView } from '../../src/view-models/scene-view';
import { thingLookedAt } from '../../src/view-models/turn-view';
import { act, invited, until } from '../session/play-turns';
import { englishStrings } from '../strings/english';
import { calmState } from './make-state';

/** An invitation to play at seven months that is about a thing. */
function invitedToThing(): SessionState {
  for (let seed = 1; seed < 20; seed += 1) {
    const near = dispatch(invited(2, seed), { type: 'goNear' });
    if (thingLookedAt(observe(near))) return near;
  }
  throw new Error('no thing to play with');
}
const words = (state: SessionState): string =>
  seenLines(observe(state))
    .map(({ key, args }) => englishStrings.t(key as StringKey, args))
    .join(' ');
const handsOf = (state: SessionState) => sceneView(state, { isPaused: false }).hands;

/** A calm infant that watches something, wherever it is. */
function watching(changes: Partial<SessionState>): SessionState {
  let state = calmState({ whereabouts: 'near', ...changes });
  for (let beat = 0; beat < 60 && calmCue(observe(state)) !== 'watchesLight'; beat += 1)
    state = { ...state, timeMilliseconds: state.timeMilliseconds + 4000 };
  expect(calmCue(observe(state))).toBe('watchesLight');
  return state;
}

describe('where a calm infant looks', () => {
  it.each([
    ['mat', /the light in the window/],
    ['cot', /the mobile/],
    ['changingTable', /the pile of cloths/],
    ['arms', /the light in the window/],
  ] as const)('in %s it is at what is there, in the picture and in the words', (place, name) => {
    const state = watching({ place });
    expect(sceneView(state, { isPaused: false }).infant.gaze).toBe(calmThing(observe(state)));
    expect(words(state)).toMatch(name);
  });

  it('is nowhere while it sleeps', () => {
    expect(gazeNow(observe(calmState({ isAsleep: true })))).toBeNull();
  });
});

describe('the gaze in play', () => {
  it('is on the thing that the words name, until its turn or a look away takes it', () => {
    const state = invitedToThing();
    const thing = thingLookedAt(observe(state));
    expect(gazeNow(observe(state))).toBe(thing);
    expect(words(state)).toContain('keeps looking');
    const turn = until(act(state, 'talk'), (next) => next.turn?.whose === 'infant');
    expect(gazeNow(observe(turn))).toBeNull();
    expect(words(turn)).not.toContain('keeps looking');
  });
});

describe('an infant that looks away in play', () => {
  const state = act(invitedToThing(), 'offerToy');

  it('has its thing there all the same', () => {
    const { thing, infant } = sceneView(state, { isPaused: false });
    expect(thing).toBe(thingLookedAt(observe(state)));
    expect(infant.gaze).toBeNull();
  });

  it('is let be by a pause, and comes back', () => {
    expect(state.turn?.whose).toBe('away');
    expect(handsOf(state)?.isChasing).toBe(false);
    expect(words(until(state, ({ turn }) => turn?.whose === 'open'))).not.toMatch(/further/);
  });

  it.each(['play', 'talk', 'offerToy'] as const)(
    'turns further and pushes when it is chased with %s, and that is shown and said',
    (response) => {
      const chased = act(state, response);
      expect(handsOf(chased)?.isChasing).toBe(true);
      expect(words(chased)).toMatch(/further|still/);
      const { id } = chased.events.filter(({ type }) => type === 'answer').at(-1)!;
      const said = announcements(chased, id - 1).map(({ key }) => key);
      expect(said).toContain('notice.turn.chased');
    },
  );
});
