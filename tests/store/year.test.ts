import { describe, expect, it } from 'vitest';
import { createAppStore, type AppStoreHandle } from '../../src/store/app-store';
import { gameEngine } from '../../src/store/game-engine';
import { SAVE_KEYS } from '../../src/store/save-slot';
import { createTextStorage } from '../../src/storage/text-storage';
import { memoryStorage } from '../storage/memory-storage';

function app(memory: Storage): AppStoreHandle {
  return createAppStore({
    storage: createTextStorage(() => memory),
    loadEngine: () => Promise.resolve(gameEngine),
    drawSeed: () => 99,
    linkSettings: { contentNoteSeen: true, tempo: 2 },
    linkDay: { seed: 7 },
  });
}
const stateOf = ({ store }: AppStoreHandle) => store.getState();

async function inYear(memory = memoryStorage()): Promise<AppStoreHandle> {
  const handle = app(memory);
  stateOf(handle).actions.toYear();
  stateOf(handle).actions.want({ kind: 'year' });
  await new Promise((resolve) => setImmediate(resolve));
  return handle;
}

/** Frames of a quarter of a second until the day has ended. */
function liveTheDay(handle: AppStoreHandle): void {
  for (let now = 0; stateOf(handle).session?.phase === 'running'; now += 250) handle.tick(now);
}

describe('a year in the store', () => {
  it('begins with the first visit, after the content note', async () => {
    const handle = await inYear();
    expect(stateOf(handle)).toMatchObject({ screen: 'play', year: { visits: [] } });
    expect(stateOf(handle).session).toMatchObject({ scenarioId: 'first-weeks', seed: 7 });
    const other = app(memoryStorage());
    stateOf(other).actions.setSetting('contentNoteSeen', false);
    stateOf(other).actions.want({ kind: 'year' });
    expect(stateOf(other)).toMatchObject({ openDialog: 'contentNote', session: null });
  });

  it('goes from each visit over the weeks between to the next, and to the reunion at its end', async () => {
    const handle = await inYear();
    const ids: (string | undefined)[] = [];
    for (let visit = 1; visit <= 5; visit += 1) {
      ids.push(stateOf(handle).session?.scenarioId);
      liveTheDay(handle);
      stateOf(handle).actions.endVisit();
      expect(stateOf(handle).screen).toBe('chapter');
      expect(stateOf(handle).weeksToNext === null).toBe(visit === 5);
      await stateOf(handle).actions.goOnWithYear();
    }
    expect(new Set(ids).size).toBe(5);
    expect(stateOf(handle).screen).toBe('reunion');
    expect(JSON.parse(stateOf(handle).actions.exportLog())).toHaveProperty('year.visits.length', 4);
  });

  it('is kept apart from a day by itself, and gone on with between two visits', async () => {
    const memory = memoryStorage();
    const handle = await inYear(memory);
    liveTheDay(handle);
    stateOf(handle).actions.endVisit();
    stateOf(handle).actions.toTitle();
    await stateOf(handle).actions.newGame({ scenarioId: 'hard-day' });
    expect(stateOf(handle).year).toBeNull();
    const again = app(memory);
    expect(stateOf(again).savedYear).toMatchObject({ scenarioId: 'first-weeks', visitNumber: 1 });
    expect(stateOf(again).saved).toMatchObject({ scenarioId: 'hard-day', visitNumber: null });
    await stateOf(again).actions.continueYear();
    expect(stateOf(again)).toMatchObject({ screen: 'chapter', weeksToNext: { toWeeks: 17 } });
  });

  it('that cannot be gone on with is set aside, and the day stays', async () => {
    const memory = memoryStorage();
    const handle = await inYear(memory);
    liveTheDay(handle);
    memory.setItem(SAVE_KEYS.year, '{"format":"small-signals-save@1","log":{}}');
    const again = app(memory);
    expect(stateOf(again).savedYear).toBeNull();
    expect(stateOf(again).notices.map(({ key }) => key)).toEqual(['notice.save.corrupt']);
  });
});
