import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { createTextStorage } from '../../src/storage/text-storage';
import { createAppStore, type AppStoreHandle } from '../../src/store/app-store';
import { gameEngine } from '../../src/store/game-engine';
import type { Settings } from '../../src/store/settings';
import { memoryStorage } from '../storage/memory-storage';

const FRAME = 50;
/** Long enough for a day in which nobody does anything to run late, milliseconds of the page. */
const LATE = 50_000;

async function lonelyDay(settings: Partial<Settings> = {}): Promise<AppStoreHandle> {
  const memory = memoryStorage();
  const handle = createAppStore({
    storage: createTextStorage(() => memory),
    loadEngine: () => Promise.resolve(gameEngine),
    drawSeed: () => 99,
    linkSettings: settings,
    linkDay: { seed: 7 },
  });
  await handle.store.getState().actions.newGame();
  for (let now = 0; now <= LATE; now += FRAME) handle.tick(now);
  return handle;
}

const dayOf = ({ store }: AppStoreHandle) => store.getState().session!;
const isQuick = ({ store }: AppStoreHandle) => store.getState().isTimeQuick;
/** Model milliseconds that go by in one frame. */
function livedIn(handle: AppStoreHandle, frame: number, from = LATE): number {
  const before = dayOf(handle).timeMilliseconds;
  handle.tick(from + frame);
  return dayOf(handle).timeMilliseconds - before;
}

describe('a day that runs late while nobody does anything', () => {
  it('lets time pass faster, and says so', async () => {
    const handle = await lonelyDay();
    expect(isQuick(handle)).toBe(true);
    expect(livedIn(handle, FRAME)).toBeGreaterThan(2 * 3 * FRAME);
  });

  it.each([
    ['the player stirs', (handle: AppStoreHandle) => handle.store.getState().actions.stir()],
    ['an answer begins', (handle: AppStoreHandle) => handle.store.getState().actions.reach('hold')],
    [
      'the X-ray is opened',
      (handle: AppStoreHandle) => handle.store.getState().actions.setSetting('xrayOpen', true),
    ],
  ])('is at its ordinary pace in the very next frame when %s', async (_what, act) => {
    const handle = await lonelyDay();
    const before = dayOf(handle).timeMilliseconds;
    act(handle);
    expect(dayOf(handle).timeMilliseconds).toBe(before);
    expect(livedIn(handle, FRAME)).toBe(3 * FRAME);
    for (let frame = 2; frame < 20; frame += 1) livedIn(handle, frame * FRAME);
    expect(isQuick(handle)).toBe(false);
  });

  it.each([
    ['the setting is off', { quickQuiet: false }],
    ['a slow tempo has been chosen', { tempo: 0.25 }],
  ] as const)('stays even when %s', async (_what, settings) => {
    const handle = await lonelyDay(settings);
    expect(isQuick(handle)).toBe(false);
    expect(dayOf(handle).timeMilliseconds).toBe(LATE * 3 * ('tempo' in settings ? 0.25 : 1));
  });

  it('says nothing of a stretch too short to be read', async () => {
    const handle = await lonelyDay();
    handle.store.getState().actions.stir();
    expect(isQuick(handle)).toBe(false);
    let quickFrames = 0;
    for (let frame = 1; !isQuick(handle); frame += 1) {
      if (livedIn(handle, frame * FRAME) > 1.5 * 3 * FRAME) quickFrames += 1;
    }
    expect(quickFrames * FRAME).toBeGreaterThanOrEqual(700);
  });

  it('no longer says that time passes once it is paused', async () => {
    const handle = await lonelyDay();
    handle.store.getState().actions.pause();
    handle.tick(LATE + FRAME);
    expect(isQuick(handle)).toBe(false);
  });

  it('is the same day at any frame pattern, with stirring in between', async () => {
    const frames = fc.array(
      fc.record({ parts: fc.integer({ min: 1, max: 4 }), hasStirred: fc.boolean() }),
      { minLength: 5, maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(frames, async (pattern) => {
        const rough = await lonelyDay();
        const fine = await lonelyDay();
        let now = LATE;
        for (const { parts, hasStirred } of pattern) {
          rough.tick(now + parts * 40);
          for (let part = 1; part <= parts; part += 1) fine.tick(now + part * 40);
          now += parts * 40;
          if (hasStirred) for (const day of [rough, fine]) day.store.getState().actions.stir();
        }
        expect(dayOf(fine)).toEqual(dayOf(rough));
      }),
      { numRuns: 10 },
    );
  });

  it('leaves nothing of its last frame to the day that is begun after it', async () => {
    const handle = await lonelyDay({ tempo: 2 });
    const { actions } = handle.store.getState();
    for (let now = LATE; dayOf(handle).phase === 'running'; now += 250) handle.tick(now);
    actions.finish();
    await actions.newGame();
    handle.tick(10 * LATE);
    expect(dayOf(handle)).toMatchObject({ phase: 'running', timeMilliseconds: 0 });
  });

  it('goes by the hand of a moment played again, not by that of the day it is from', async () => {
    const handle = await lonelyDay();
    const { actions } = handle.store.getState();
    const late = dayOf(handle);
    for (let now = LATE; dayOf(handle).phase === 'running'; now += 250) handle.tick(now);
    actions.stir();
    await actions.replayFrom(late, dayOf(handle).history[0]!.moment.id, () => undefined);
    handle.tick(10 * LATE);
    expect(livedIn(handle, FRAME, 10 * LATE)).toBeGreaterThan(2 * 3 * FRAME);
  });

  it('comes to what its model time comes to', async () => {
    const handle = await lonelyDay();
    const start = gameEngine.startDay('first-weeks', 7, {});
    if (!start.ok) throw new Error('refused');
    expect(advance(start.value.session, dayOf(handle).timeMilliseconds)).toEqual(dayOf(handle));
  });
});
