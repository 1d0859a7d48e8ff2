import { describe, expect, it } from 'vitest';
import type { Manner, ResponseKind } from '../../src/model/response';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import type { StringKey } from '../../src/strings/string-key';
import { announcements } from '../../src/view-models/announcements';
import { seenLines } from '../../src/view-models/captions';
import { debriefView } from '../../src/view-models/debrief-view';
import { FRIGHT_KINDS, frightIn, frightNow, frightOfCause } from '../../src/view-models/fright';
import { observe } from '../../src/view-models/observation';
import { reachedView } from '../../src/view-models/reached-view';
import { roomLines } from '../../src/view-models/room-noises';
import { sceneView } from '../../src/view-models/scene-view';
import { soundView } from '../../src/view-models/sound-view';
import { recentExperiences } from '../../src/view-models/xray-experience';
import { firstWeeks } from '../session/play-styles';
import { englishStrings } from '../strings/english';

type Acts = readonly (readonly [ResponseKind, Manner])[];

/** A moment in which the infant cries, and what is done then, act by act, two seconds apart. */
function cryThen(acts: Acts): SessionState {
  let state = createSession(firstWeeks(), { seed: 3 });
  state = dispatch(state, { type: 'goNear' });
  while (state.stage !== 'shout') state = advance(state, 500);
  for (const [response, manner] of acts) {
    state = advance(dispatch(state, { type: 'respond', response, manner }), 2000);
  }
  return state;
}

/** All that shows, sounds and says what the last act was. */
function toldOf(state: SessionState) {
  const look = observe(state);
  const scene = sceneView(state, { isPaused: false });
  const since = state.events.filter(({ type }) => type === 'answer').at(-1)!.id - 1;
  return {
    picture: scene.hands?.fright ?? null,
    body: scene.infant.reaction?.kind,
    sound: soundView(scene).caregiver?.kind,
    caption: roomLines(state, {})[0]?.key,
    seen: seenLines(look)[0]?.key,
    said: announcements(state, since)[0]?.key,
    felt: reachedView(state).parts.map(({ line }) => line.key),
  };
}

const KINDS: readonly (readonly [string, Acts])[] = [
  ['shout', [['talk', 'abrupt'], ['talk', 'abrupt']]], // prettier-ignore
  ['looming', [['hold', 'abrupt'], ['hold', 'abrupt']]], // prettier-ignore
  ['mocking', [['talk', 'abrupt'], ['play', 'abrupt']]], // prettier-ignore
  ['mixed', [['talk', 'abrupt'], ['hold', 'abrupt']]], // prettier-ignore
  ['mixed', [['rock', 'abrupt'], ['rock', 'abrupt']]], // prettier-ignore
];

describe('an act that frightens', () => {
  it.each(KINDS)('is %s in the picture, the sound, the captions and the words', (kind, acts) => {
    const told = toldOf(cryThen(acts));
    expect(told).toMatchObject({
      picture: kind,
      body: 'startle',
      sound: kind,
      caption: `sound.room.${kind}`,
      said: `notice.fright.${kind}`,
    });
    expect(told.seen).toMatch(new RegExp(`^cue\\.fright\\.${kind}\\.`));
    const part = kind === 'shout' || kind === 'mocking' ? 'voice' : 'approach';
    expect(told.felt).toContain(`look.reached.${part}.${kind}`);
  });

  it('startles first and stays stiff afterwards', () => {
    const state = cryThen([['hold', 'abrupt'], ['hold', 'abrupt']]); // prettier-ignore
    const later = sceneView(advance(state, 4500), { isPaused: false });
    expect(later.infant.reaction?.kind).toBe('stiffen');
  });

  it('is told apart by what was done, what went before, and whether it cried', () => {
    const of = (response: ResponseKind, isCrying: boolean, ...before: ResponseKind[]) =>
      frightOfCause({ response, isCrying, before });
    expect(of('talk', false, 'talk')).toBe('shout');
    expect(of('talk', true, 'talk')).toBe('shout');
    expect(of('talk', true, 'talk', 'talk')).toBe('mocking');
    expect(of('talk', false, 'talk', 'talk')).toBe('shout');
    expect(of('play', false, 'hold')).toBe('looming');
    expect(of('play', true, 'hold')).toBe('mocking');
    expect(of('hold', true, 'feed')).toBe('looming');
    expect(of('hold', true, 'space')).toBe('mixed');
    expect(of('change', true, 'change')).toBe('mixed');
  });

  it('keeps its word when the moment is over: in the list, in the table, and without blame', () => {
    const acts: Acts = [['talk', 'abrupt'], ['talk', 'abrupt']]; // prettier-ignore
    let state = cryThen(acts);
    const { id } = state.moments[state.momentIndex]!;
    while (state.history.at(-1)?.moment.id !== id) state = advance(state, 5000);
    expect(frightIn(state, id)).toBe('shout');
    expect(debriefView(state, []).moments.at(-1)?.fright).toBe('shout');
    const [experience] = recentExperiences(state, { name: 'Mio' });
    expect(englishStrings.t(experience!.happened.key as StringKey, experience!.happened.args)).toBe(
      'The voice came suddenly and loud.',
    );
  });
});

describe('an abrupt act that does not frighten', () => {
  it.each(['talk', 'hold', 'play', 'feed', 'change', 'rock'] as const)(
    '%s alone is none',
    (act) => {
      const state = cryThen([[act, 'abrupt']]);
      expect(frightNow(state)).toBeNull();
      expect(toldOf(state)).toMatchObject({ picture: null, said: 'notice.answer.startles' });
    },
  );

  it('has a plain sentence of its own for each act', () => {
    const acts = ['talk', 'hold', 'play', 'feed', 'change', 'rock', 'offerToy', 'space'];
    const said = acts.map((response) =>
      englishStrings.t('notice.answer.startles', { name: 'Mio', response, manner: 'abrupt' }),
    );
    expect(new Set(said).size).toBe(acts.length);
    for (const text of said) expect(text).toMatch(/\. Mio startles\.$/);
  });

  it('is told apart from each kind of fright', () => {
    const said = FRIGHT_KINDS.map((kind) =>
      englishStrings.t(`notice.fright.${kind}`, { name: 'Mio' }),
    );
    expect(new Set(said).size).toBe(FRIGHT_KINDS.length);
    expect(said.join()).not.toMatch(/\byou\b|\byour\b/i);
  });
});
