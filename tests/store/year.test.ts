import { describe, expect, it, vi } from 'vitest';
import { createAppStore, type AppStoreHandle } from '../../src/store/app-store';
import { gameEngine } from '../../src/store/game-engine';
import { SAVE_KEYS } from '../../src/store/save-slot';
import { createTextStorage } from '../../src/storage/text-storage';
import { keepRun } from '../../src/store/look/keep-run';
import { readRun } from '../../src/store/look/stored-run';
import { memoryStorage } from '../storage/memory-storage';
import { memoryArchive } from './memory-archive';

function app(
  memory: Storage,
  keep?: (saveText: string) => Promise<boolean>,
  tempo: 2 | 'untimed' = 2,
): AppStoreHandle {
  return createAppStore({
    storage: createTextStorage(() => memory),
    loadEngine: () => Promise.resolve(gameEngine),
    drawSeed: () => 99,
    linkSettings: { contentNoteSeen: true, tempo },
    linkDay: { seed: 7 },
    ...(keep ? { keepRun: keep } : {}),
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

  it('has the cards that lay on the table, in every visit and when it is gone on with', async () => {
    const memory = memoryStorage();
    const handle = app(memory);
    const { actions } = stateOf(handle);
    await actions.drawCircumstances();
    const drawn = stateOf(handle).circumstances;
    expect(drawn).toEqual(gameEngine.drawCircumstances(7));
    await actions.drawCircumstances();
    expect(stateOf(handle).circumstances).toEqual(gameEngine.drawCircumstances(7, 1));
    actions.clearCircumstances();
    actions.toggleCircumstance('help-far');
    actions.toggleCircumstance('shared-nights');
    actions.toggleCircumstance('short-sleep');
    expect(stateOf(handle).circumstances).toEqual(['short-sleep', 'help-far']);
    actions.want({ kind: 'year' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(stateOf(handle).session?.seed).toBe(7);
    actions.endVisit();
    await actions.goOnWithYear();
    expect(stateOf(handle).session?.circumstances).toEqual(['short-sleep', 'help-far']);
    const again = app(memory);
    await stateOf(again).actions.continueYear();
    expect(stateOf(again).session).toEqual(stateOf(handle).session);
    expect(stateOf(again).circumstances).toEqual([]);
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

/** A year of which every visit was left at once, in its reunion. */
async function inReunion(memory = memoryStorage()): Promise<AppStoreHandle> {
  const handle = await inYear(memory);
  const { actions } = stateOf(handle);
  for (let visit = 1; visit <= 5; visit += 1) {
    actions.endVisit();
    await actions.goOnWithYear();
  }
  return handle;
}

describe('what follows the year in the store', () => {
  it('is kept act by act, and gone on with exactly there', async () => {
    const memory = memoryStorage();
    const { actions } = stateOf(await inReunion(memory));
    actions.actAfter({ type: 'predict', prediction: 'greets' });
    actions.actAfter({ type: 'watchNext' });
    const again = app(memory);
    expect(stateOf(again).savedYear).toMatchObject({ visitNumber: 5, part: 'reunion' });
    await stateOf(again).actions.continueYear();
    expect(stateOf(again)).toMatchObject({
      screen: 'reunion',
      year: { after: { reunion: { stage: 'watch', prediction: 'greets', seenCount: 2 } } },
    });
  });

  it('has a half minute that waits with the first child, then runs and is kept', async () => {
    const memory = memoryStorage();
    const handle = await inReunion(memory);
    const { actions } = stateOf(handle);
    actions.actAfter({ type: 'toSchool' });
    actions.actAfter({ type: 'beginSchool' });
    const frames = (count: number, from: number) => {
      for (let frame = 0; frame < count; frame += 1) handle.tick(from + frame * 250);
    };
    const passed = () => stateOf(handle).year?.after?.teacherMilliseconds;
    frames(20, 0);
    expect([stateOf(handle).isPaused, passed()]).toEqual([true, 0]);
    actions.resume();
    frames(21, 10_000);
    // Five seconds at tempo 2.
    expect(passed()).toBe(10_000);
    actions.pauseAway();
    frames(20, 20_000);
    expect([stateOf(handle).isPaused, passed()]).toEqual([true, 10_000]);
    const again = app(memory);
    await stateOf(again).actions.continueYear();
    expect(stateOf(again)).toMatchObject({
      screen: 'school',
      year: { after: { teacherMilliseconds: 10_000 } },
    });
    actions.resume();
    frames(60, 30_000);
    expect(stateOf(handle).year?.after?.school).toMatchObject({ stage: 'after' });
  });

  it('has no half minute in untimed play', async () => {
    const handle = app(memoryStorage(), undefined, 'untimed');
    await stateOf(handle).actions.toSchool();
    stateOf(handle).actions.actAfter({ type: 'beginSchool' });
    stateOf(handle).actions.resume();
    for (let now = 0; now < 60_000; now += 250) handle.tick(now);
    expect(stateOf(handle).year?.after).toMatchObject({
      teacherMilliseconds: 0,
      school: { stage: 'moment' },
    });
  });
});

describe('a new year while one is kept', () => {
  it('is asked about first, and the old one goes into the history', async () => {
    const memory = memoryStorage();
    await inReunion(memory);
    const archive = memoryArchive();
    const handle = app(memory, (text) => keepRun(text, 5, archive));
    const { actions } = stateOf(handle);
    actions.toYear();
    actions.want({ kind: 'year' });
    expect(stateOf(handle)).toMatchObject({ openDialog: 'newYear', session: null });
    await actions.replaceYear();
    expect(stateOf(handle)).toMatchObject({ screen: 'play', openDialog: null });
    expect(stateOf(handle).savedYear).toMatchObject({ visitNumber: 1, part: 'visit' });
    const [[id, text]] = (await archive.all()) as [[string, string]];
    const run = readRun(text, id);
    expect(run.ok && run.value.log.year).toMatchObject({
      visits: { length: 4 },
      after: { acts: [] },
    });
  });

  it('loses nothing where there is no history', async () => {
    const memory = memoryStorage();
    await inReunion(memory);
    const before = memory.getItem(SAVE_KEYS.year);
    const handle = app(memory, vi.fn().mockRejectedValue(new Error('blocked')));
    await stateOf(handle).actions.replaceYear();
    expect(memory.getItem(`${SAVE_KEYS.year}-kept`)).toBe(before);
  });
});
