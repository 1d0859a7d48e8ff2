import { describe, expect, it } from 'vitest';
import { createTextStorage } from '../../src/storage/text-storage';
import { createAppStore, type AppStoreHandle } from '../../src/store/app-store';
import { gameEngine } from '../../src/store/game-engine';
import { keepRun } from '../../src/store/look/keep-run';
import { codeOf, openCode, openText } from '../../src/store/look/open-play';
import { SAVE_KEYS } from '../../src/store/save-slot';
import { identityOf } from '../../src/view-models/identity';
import { settledStory, surpriseOf } from '../../src/view-models/story-view';
import { memoryStorage } from '../storage/memory-storage';
import { memoryArchive } from './memory-archive';

const TYPED = 'Zebedee';

function app(memory: Storage = memoryStorage()): AppStoreHandle {
  return createAppStore({
    storage: createTextStorage(() => memory),
    loadEngine: () => Promise.resolve(gameEngine),
    drawSeed: () => 99,
    linkSettings: { contentNoteSeen: true, tempo: 'untimed' },
    linkDay: { seed: 7 },
  });
}
const stateOf = ({ store }: AppStoreHandle) => store.getState();
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A year that began with a typed name and some looks. */
async function inYear(memory: Storage): Promise<AppStoreHandle> {
  const handle = app(memory);
  const { actions } = stateOf(handle);
  actions.toStory({ kind: 'year' });
  actions.chooseStory({ ownName: TYPED, pronoun: 'they', skin: 's5' });
  const { storySeed: seed, story } = stateOf(handle);
  actions.beginStory(settledStory({ seed, story }));
  await settle();
  return handle;
}

describe('who a story is about', () => {
  it('is asked before a year, about the infant that then comes', async () => {
    const handle = app();
    const { actions } = stateOf(handle);
    actions.toStory({ kind: 'year' });
    expect(stateOf(handle)).toMatchObject({ screen: 'story', storySeed: 7, session: null });
    actions.beginStory(settledStory({ seed: 7 }));
    await settle();
    const { session, story } = stateOf(handle);
    expect(session).toMatchObject({ seed: 7, scenarioId: 'first-weeks' });
    const { family, ...same } = identityOf(session!);
    expect({ ...same, family: 'open' }).toEqual(identityOf({ seed: 7 }));
    expect(family).not.toBe('open');
    expect(story).toBeNull();
  });

  it('can be somebody else altogether, but for a name that was typed', () => {
    const handle = app();
    const { actions } = stateOf(handle);
    actions.toStory({ kind: 'day' });
    actions.chooseStory({ ownName: TYPED });
    actions.surpriseStory(surpriseOf);
    expect(stateOf(handle).story).toEqual({ ...surpriseOf(99), ownName: TYPED });
    actions.clearStory();
    expect(stateOf(handle).story).toBeNull();
  });

  it('comes back from what is kept, from the history too, and the title knows the name', async () => {
    const memory = memoryStorage();
    const before = stateOf(await inYear(memory)).session!;
    expect(identityOf(before).name).toBe(TYPED);
    const again = app(memory);
    expect(identityOf(stateOf(again).savedYear!).name).toBe(TYPED);
    await stateOf(again).actions.continueYear();
    expect(stateOf(again).session).toEqual(before);
    const archive = memoryArchive();
    expect(await keepRun(memory.getItem(SAVE_KEYS.year)!, 5, archive)).toBe(true);
    const [run] = (await archive.all())!;
    const opened = openText(run![1], 'history');
    expect(opened.ok && opened.value.play.session.story).toEqual(before.story);
  });

  it('goes into files and codes without the typed name', async () => {
    const { session, year, actions } = stateOf(await inYear(memoryStorage()));
    const file = actions.exportLog();
    expect(file).not.toContain(TYPED);
    const code = openCode(codeOf({ session: session!, year }));
    const { ownName, ...shared } = session!.story!;
    expect(ownName).toBe(TYPED);
    expect(code.ok && code.play.session.story).toEqual(shared);
    const opened = openText(file, 'file');
    expect(opened.ok && opened.value.play.session.story).toEqual(shared);
  });

  it('stays when a day is played again, and leaves caregiver and family for another infant', async () => {
    const handle = app();
    const { actions } = stateOf(handle);
    actions.chooseStory({ ownName: TYPED, knit: 'oat', family: 'shared' });
    await actions.newGame();
    await actions.playAgainSame();
    expect(stateOf(handle).session?.story).toMatchObject({ ownName: TYPED, knit: 'oat' });
    await actions.playAgainOther();
    expect(stateOf(handle).session?.story).toEqual({ knit: 'oat', family: 'shared' });
    await actions.newGame();
    expect(stateOf(handle).session?.story).toBeUndefined();
  });
});
