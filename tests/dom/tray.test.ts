import { describe, expect, it } from 'vitest';
import { captions } from '../../src/dom/play/captions';
import { lifeGroup } from '../../src/dom/play/life-group';
import { storyVine } from '../../src/dom/play/story-vine';
import { mannerOfHold, whatGroup } from '../../src/dom/play/what-group';
import { whenGroup } from '../../src/dom/play/when-group';
import { advance } from '../../src/session/advance';
import { dispatch } from '../../src/session/dispatch';
import type { AppActions, AppStoreState } from '../../src/store/app-state';
import type { PlayView } from '../../src/view-models/play-view';
import { flatText } from './flatten';
import { dayWithCue, viewOf } from './test-day';
import { words } from './test-words';

const start = dayWithCue();
const count = (text: string, part: RegExp) => text.match(new RegExp(part, 'g'))?.length ?? 0;

describe('what: the eleven answers', () => {
  it('are real buttons with a name and a hint each', () => {
    const text = flatText(whatGroup(viewOf(start), null, words));
    expect(count(text, /data-response=/)).toBe(11);
    expect(text).toContain('Put down safely');
    expect(text).toMatch(/id="hint-feed"\s*>\s*Offer milk, or the spoon at a meal\./);
    expect(text).not.toMatch(/aria-pressed=(true|false)/);
  });

  it('show a hold on the one button that is held', () => {
    const held = viewOf(dispatch(start, { type: 'reach', response: 'feed' }));
    expect(count(flatText(whatGroup(held, null, words)), /class="hold-ring"/)).toBe(1);
  });

  it('can be chosen before it is said when, in untimed play', () => {
    const view = viewOf(start, { tempo: 'untimed' });
    const text = flatText(whatGroup(view, 'feed', words));
    expect(count(text, /aria-pressed=true/)).toBe(1);
    expect(count(text, /aria-pressed=false/)).toBe(10);
  });

  it('stay in reach of the keyboard when they are off', () => {
    const off = {
      ...viewOf(start),
      responses: viewOf(start).responses.map((control) => ({ ...control, isEnabled: false })),
    };
    const text = flatText(whatGroup(off, null, words));
    expect(count(text, /aria-disabled=true/)).toBe(11);
    expect(text).not.toMatch(/\sdisabled[\s=>]/);
  });
});

it.each([
  [0, 'abrupt'],
  [0.49, 'abrupt'],
  [0.5, 'plain'],
  [0.99, 'plain'],
  [1, 'gentle'],
] as const)('a hold let go of at %d is %s', (reachProgress, manner) => {
  const control = viewOf(start).responses[0];
  expect(mannerOfHold({ ...control!, reachProgress, plainFrom: 0.5 })).toBe(manner);
});

describe('when: untimed play', () => {
  const state = (isWaiting: boolean) =>
    ({
      untimed: { isWaiting, pending: null, runUntilMilliseconds: null },
    }) as AppStoreState;
  const group = (isWaiting: boolean, chosen: 'feed' | null, view: PlayView) =>
    flatText(whenGroup(state(isWaiting), view, chosen, words, () => undefined));
  const untimed = viewOf(start, { tempo: 'untimed' });

  it('is not there when time is lived', () => {
    expect(group(true, null, viewOf(start))).toBe('');
  });

  it('offers only "not this time" and watching until an answer is chosen', () => {
    const text = group(true, null, untimed);
    expect(count(text, /aria-disabled=false/)).toBe(2);
    expect(text).toContain('Choose an answer first.');
  });

  it('offers every delay once an answer is chosen, and nothing while time passes', () => {
    expect(count(group(true, 'feed', untimed), /aria-disabled=false/)).toBe(5);
    expect(count(group(false, 'feed', untimed), /aria-disabled=false/)).toBe(0);
  });
});

describe('the rest of life', () => {
  const actions = {} as AppActions;
  it('keeps the way back in the page, near and busy', () => {
    const view = viewOf(start);
    const near = flatText(lifeGroup(view, 3, words, actions));
    expect(near).toContain('You are near Noa');
    const busy = flatText(
      lifeGroup({ ...view, whereabouts: 'busy', canGoNear: true }, 3, words, actions),
    );
    expect(busy).toContain('Back to Noa');
    expect(count(near, /data-control="near"/)).toBe(1);
    expect(count(busy, /data-control="near"/)).toBe(1);
  });

  it('names the cards that lie on the table, and has no list where there are none', () => {
    const laid = { ...start, circumstances: ['short-sleep', 'help-far'] as const };
    const text = flatText(lifeGroup(viewOf(laid), 3, words, actions));
    expect(text).toContain('Circumstances');
    expect(text).toMatch(/Short nights.*Help is far away/s);
    expect(flatText(lifeGroup(viewOf(start), 3, words, actions))).not.toContain('life-laid');
  });

  it('says the energy as a level and as a word', () => {
    const text = flatText(lifeGroup(viewOf({ ...start, energy: 0.1 }), 3, words, actions));
    expect(text).toMatch(/role="meter"/);
    expect(text).toMatch(/aria-valuenow=10\s/);
    expect(text).toContain('aria-valuetext=worn out');
  });
});

describe('what is seen and heard', () => {
  it('says that nothing can be seen from far away, and keeps silent without words', () => {
    const busy: PlayView = { ...viewOf(start), cues: [], sound: null, whereabouts: 'busy' };
    expect(flatText(captions(busy, words))).toContain('From here you cannot make out Noa’s face.');
    const off: PlayView = { ...busy, whereabouts: 'near' };
    expect(flatText(captions(off, words))).not.toContain('You see');
  });

  it('opens what the caregiver knows only after a closer look', () => {
    expect(flatText(captions(viewOf(start), words))).not.toContain('You know');
    const looking = dispatch(start, { type: 'respond', response: 'look', manner: 'gentle' });
    const looked = advance(looking, 15_000);
    expect(flatText(captions(viewOf(looked), words))).toContain('You know');
  });
});

describe('the story vine', () => {
  it('says in words what its leaves show', () => {
    const vine = ['answered', 'missed', 'mended', 'answered'] as const;
    const text = flatText(storyVine({ ...viewOf(start), vine }, words));
    expect(text).toContain('2 answered, 1 missed, 1 mended');
    expect(flatText(storyVine(viewOf(start), words))).toContain('a new shoot');
  });

  it('shows the youngest leaves when there are many, and counts all', () => {
    const vine = Array.from({ length: 30 }, () => 'missed' as const);
    const text = flatText(storyVine({ ...viewOf(start), vine }, words));
    expect(count(text, /<ellipse/)).toBe(12);
    expect(text).toContain('30 missed');
  });
});
