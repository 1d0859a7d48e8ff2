import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAppStore, type AppStoreHandle } from '../../src/store/app-store';
import { gameEngine } from '../../src/store/game-engine';
import { SAVE_KEY } from '../../src/store/save-slot';
import { createTextStorage } from '../../src/storage/text-storage';
import { memoryStorage } from '../storage/memory-storage';

const FRAME = 16;

const textStorage = () => {
  const memory = memoryStorage();
  return createTextStorage(() => memory);
};

function app(storage = textStorage(), scenarioId?: string): AppStoreHandle {
  return createAppStore({
    storage,
    loadEngine: () => Promise.resolve(gameEngine),
    drawSeed: () => 99,
    linkSettings: {},
    linkDay: { seed: 7, ...(scenarioId === undefined ? {} : { scenarioId }) },
  });
}

async function playing(storage = textStorage()): Promise<AppStoreHandle> {
  const handle = app(storage);
  await handle.store.getState().actions.newGame();
  handle.tick(0);
  return handle;
}

const timeOf = ({ store }: AppStoreHandle) => store.getState().session?.timeMilliseconds;

describe("the player's clock", () => {
  it('runs three model seconds in one second of a day by itself at 1x', async () => {
    const handle = await playing();
    for (let now = FRAME; now <= 1008; now += FRAME) handle.tick(now);
    expect(timeOf(handle)).toBe(3 * 1008);
  });

  it('gives the same day at any frame pattern', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 5, maxLength: 60 }),
        async (frames) => {
          const rough = await playing();
          const fine = await playing();
          let now = 0;
          for (const frame of frames) {
            rough.tick(now + frame);
            for (let part = 1; part <= frame; part += 1) fine.tick(now + part);
            now += frame;
          }
          expect(fine.store.getState().session).toEqual(rough.store.getState().session);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('takes a stall of thirty seconds for a quarter of a second', async () => {
    const handle = await playing();
    handle.tick(30_000);
    expect(timeOf(handle)).toBe(3 * 250);
  });

  it.each([
    [
      'the page is hidden',
      (handle: AppStoreHandle) => handle.store.getState().actions.setHidden(true),
    ],
    [
      'a dialog is open',
      (handle: AppStoreHandle) => handle.store.getState().actions.openDialog('settings'),
    ],
    ['it is paused', (handle: AppStoreHandle) => handle.store.getState().actions.pause()],
  ])('adds nothing while %s', async (_what, stop) => {
    const handle = await playing();
    handle.tick(FRAME);
    const before = timeOf(handle);
    stop(handle);
    for (let now = 2 * FRAME; now < 5000; now += FRAME) handle.tick(now);
    expect(timeOf(handle)).toBe(before);
  });
});

describe('a kept day', () => {
  it('goes on exactly where it was', async () => {
    const storage = textStorage();
    const first = await playing(storage);
    for (let now = FRAME; now <= 20_000; now += FRAME) {
      first.tick(now);
      if (now === 12_000) first.store.getState().actions.respond('hold', 'gentle');
    }
    first.saveDay();
    const second = app(storage);
    expect(second.store.getState().saved?.seed).toBe(7);
    await second.store.getState().actions.continueSaved();
    expect(second.store.getState().session).toEqual(first.store.getState().session);
  });

  it.each([
    ['broken text', '{"format":"small-signals-sa', 'notice.save.corrupt'],
    ['a newer game', '{"format":"small-signals-save@7"}', 'notice.save.newer'],
    ['hostile keys', '{"format":"small-signals-save@1","__proto__":{}}', 'notice.save.corrupt'],
  ])('from %s is told in a sentence and set aside, not lost', (_what, text, notice) => {
    const storage = textStorage();
    storage.write(SAVE_KEY, text);
    const { store } = app(storage);
    expect(store.getState().notices.map(({ key }) => key)).toContain(notice);
    expect(store.getState().saved).toBeNull();
    expect(storage.read(SAVE_KEY)).toBeNull();
    expect(storage.read(`${SAVE_KEY}-kept`)).toBe(text);
  });

  it('that was changed is told by what in it is wrong, and set aside', async () => {
    const storage = textStorage();
    (await playing(storage)).saveDay();
    const text = (storage.read(SAVE_KEY) ?? '').replace('"seed":7', '"seed":8');
    storage.write(SAVE_KEY, text);
    const { store } = app(storage);
    await store.getState().actions.continueSaved();
    const { screen, notices } = store.getState();
    expect(screen).toBe('title');
    expect(notices.map(({ key }) => key)).toEqual([
      'notice.save.corrupt',
      'error.scenario.refused',
    ]);
    expect(notices[1]?.args).toMatchObject({ file: SAVE_KEY, path: 'fingerprint' });
    expect(storage.read(SAVE_KEY)).toBeNull();
    expect(storage.read(`${SAVE_KEY}-kept`)).toBe(text);
  });

  it('of a scenario that is not there is told by its place', async () => {
    const storage = textStorage();
    (await playing(storage)).saveDay();
    const text = (storage.read(SAVE_KEY) ?? '').replace('"first-weeks"', '"moon"');
    storage.write(SAVE_KEY, text);
    const { store } = app(storage);
    await store.getState().actions.continueSaved();
    expect(store.getState().notices[1]?.args).toMatchObject({
      path: 'log.scenarioId',
      value: '"moon"',
      expected: 'knownScenario',
    });
  });

  it('that looks right from outside but is not is set aside when it is opened', async () => {
    const storage = textStorage();
    const text = JSON.stringify({
      format: 'small-signals-save@1',
      clockMinutes: 430,
      log: { scenarioId: 'first-weeks', seed: 7, inputs: 'none' },
    });
    storage.write(SAVE_KEY, text);
    const { store } = app(storage);
    expect(store.getState().saved).not.toBeNull();
    await store.getState().actions.continueSaved();
    expect(store.getState().screen).toBe('title');
    expect(store.getState().notices.map(({ key }) => key)).toContain('notice.save.corrupt');
    expect(storage.read(`${SAVE_KEY}-kept`)).toBe(text);
  });
});

describe('a scenario that cannot be played', () => {
  it('is refused with its file and what was expected; the title stays', async () => {
    const { store } = app(textStorage(), 'no-such-day');
    await store.getState().actions.newGame();
    expect(store.getState().screen).toBe('title');
    const notice = store.getState().notices[0];
    expect(notice?.key).toBe('error.scenario.refused');
    expect(notice?.args).toMatchObject({ file: 'no-such-day.json', expected: 'knownScenario' });
  });
});
