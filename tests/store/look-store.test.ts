import { describe, expect, it, vi } from 'vitest';
import { advance } from '../../src/session/advance';
import { createLog } from '../../src/session/play-log';
import { bytesOfDays } from '../../src/session/log-bytes';
import { saveSession } from '../../src/session/save-session';
import type { RunArchive } from '../../src/storage/run-archive';
import { codeOfBytes } from '../../src/storage/code-text';
import { createTextStorage } from '../../src/storage/text-storage';
import { createAppStore } from '../../src/store/app-store';
import { gameEngine } from '../../src/store/game-engine';
import type { ListedRun } from '../../src/store/look/look-state';
import { createLookStore } from '../../src/store/look/look-store';
import { codeOf, openCode } from '../../src/store/look/open-play';
import { showCode } from '../../src/store/look/show-code';
import { MOST_BRANCHES } from '../../src/store/look/stored-run';
import { SAVE_KEY } from '../../src/store/save-slot';
import { firstWeeks, KIND, playDay, UNKIND } from '../session/play-styles';
import { memoryStorage } from '../storage/memory-storage';
import { blockedArchive, memoryArchive } from './memory-archive';

const kind = { session: playDay(firstWeeks(), 7, KIND), year: null };
const unkind = { session: playDay(firstWeeks(), 7, UNKIND), year: null };

function lookBack(archive: RunArchive = memoryArchive()) {
  const [memory, idle] = [memoryStorage(), [] as (() => void)[]];
  const storage = createTextStorage(() => memory);
  const { store: app, saveDay } = createAppStore({
    storage,
    loadEngine: () => Promise.resolve(gameEngine),
    drawSeed: () => 7,
    ...{ linkSettings: {}, linkDay: {} },
  });
  let now = 1000;
  const whenIdle = (work: () => void) => void idle.push(work);
  const look = createLookStore({ app, archive, now: () => (now += 1000), whenIdle });
  return { app, look, archive, storage, saveDay, idle };
}
const settled = (look: ReturnType<typeof lookBack>['look'], count: number) =>
  vi.waitFor(() => expect(look.getState().runs).toHaveLength(count));

describe('the look back', () => {
  it('shows the day as it was at any time, in the page and in the picture', () => {
    const { look, app } = lookBack();
    look.actions.open(kind);
    look.actions.scrubTo(123_456.4);
    expect(look.getState().shown?.timeMilliseconds).toBe(123_456);
    expect(app.getState().lookedAt).toBe(look.getState().shown);
    look.actions.scrubTo(1e12);
    expect(look.getState().shown).toEqual(kind.session);
  });

  it.each([null, 5000])('is drawn once the page rests, where it then stands: %s', (at) => {
    const { look, app, idle } = lookBack();
    look.actions.open(kind);
    if (at !== null) look.actions.scrubTo(at);
    expect(look.getState().isDrawn).toBe(at !== null);
    for (const work of idle) work();
    expect(look.getState().isDrawn).toBe(true);
    expect(look.getState().atMilliseconds).toBe(at ?? kind.session.timeMilliseconds);
    expect(app.getState().lookedAt?.timeMilliseconds).toBe(at ?? undefined);
  });

  it('keeps up to four branches by name, and lets them be renamed and removed', () => {
    const { look } = lookBack();
    look.actions.open(unkind);
    const momentId = unkind.session.history[2]!.moment.id;
    expect(look.actions.keepBranch('nothing asked')).toBe(false);
    for (let count = 1; count <= MOST_BRANCHES + 1; count += 1) {
      look.actions.setChange({ momentId, startsAfterSeconds: count * 10, manner: 'gentle' });
      expect(look.actions.keepBranch(`try ${count}`)).toBe(count <= MOST_BRANCHES);
    }
    const [first, second] = look.getState().branches;
    look.actions.renameBranch(first!.id, 'mine');
    look.actions.removeBranch(second!.id);
    expect(look.getState().branches.map(({ name }) => name)).toEqual(['mine', 'try 3', 'try 4']);
  });

  it('plays a moment again by hand: the kept day is not touched, and the rest goes as it went', async () => {
    const { look, app, storage, saveDay } = lookBack();
    await app.getState().actions.newGame({ seed: 7 });
    app.setState({ session: kind.session, screen: 'debrief' });
    saveDay();
    const before = storage.read(SAVE_KEY);
    look.actions.open(kind);
    const { moment } = kind.session.history[4]!;
    look.actions.replayByHand(moment.id, 'by hand');
    await vi.waitFor(() => expect(app.getState().screen).toBe('play'));
    expect(app.getState().session?.history).toHaveLength(4);
    app.getState().actions.respond('hold', 'gentle');
    app.setState({ session: advance(app.getState().session!, 30_000) });
    saveDay();
    app.getState().actions.finish();
    expect(app.getState().screen).toBe('debrief');
    expect(app.getState().session).toBe(kind.session);
    expect(storage.read(SAVE_KEY)).toBe(before);
    const [branch] = look.getState().branches;
    expect(branch?.state.phase).toBe('ended');
    expect(branch?.state.history).toHaveLength(kind.session.history.length);
  });
});

describe('the history of plays', () => {
  it('holds each play once, with its branches, and opens it as it was', async () => {
    const { look, app, archive } = lookBack();
    look.actions.open(unkind);
    await settled(look, 1);
    const momentId = unkind.session.history[0]!.moment.id;
    look.actions.setChange({ momentId, manner: 'gentle' });
    look.actions.keepBranch('gentle');
    const branch = look.getState().branches[0]!.state;
    look.actions.open(kind);
    await settled(look, 2);
    // Coming back to it by itself loses nothing.
    look.actions.open(unkind);
    await vi.waitFor(() => expect(look.getState().branches).toHaveLength(1));
    await settled(look, 2);

    const other = lookBack(archive);
    await other.look.actions.loadRuns();
    const run = (other.look.getState().runs as readonly ListedRun[]).find(
      ({ branchCount }) => branchCount === 1,
    )!;
    await other.look.actions.openRun(run.id);
    await vi.waitFor(() => expect(other.app.getState().screen).toBe('debrief'));
    expect(other.app.getState().session).toEqual(unkind.session);
    expect(other.look.getState().branches[0]?.state).toEqual(branch);
    expect(app.getState().isPast).toBe(false);
    expect(other.app.getState().isPast).toBe(true);
  });

  it('lays one beside another, and deletes only what it is asked to', async () => {
    const { look } = lookBack();
    look.actions.open(unkind);
    await settled(look, 1);
    look.actions.open(kind);
    await settled(look, 2);
    const [newest, oldest] = look.getState().runs as readonly ListedRun[];
    // Both at once, as quick hands do: neither may be lost while the other is read.
    await Promise.all([oldest, newest].map((run) => look.actions.layBeside(run!.id)));
    expect(look.getState().beside.map(({ state }) => state)).toEqual([
      unkind.session,
      kind.session,
    ]);
    await look.actions.layBeside(newest!.id);
    expect(look.getState().beside.map(({ id }) => id)).toEqual([oldest!.id]);
    await look.actions.removeRun(oldest!.id);
    expect(look.getState().beside).toEqual([]);
    expect(look.getState().runs).toMatchObject([{ id: newest!.id }]);
  });

  it('leaves out what it cannot read and loses nothing of it', async () => {
    const archive = memoryArchive();
    archive.texts.set('broken', '{"format":');
    archive.texts.set('newer', '{"format":"small-signals-run@9"}');
    const { look } = lookBack(archive);
    look.actions.open(kind);
    await settled(look, 1);
    expect([...archive.texts.keys()]).toContain('broken');
    expect([...archive.texts.keys()]).toContain('newer');
  });

  it('says so where the browser keeps none', async () => {
    const { look } = lookBack(blockedArchive);
    look.actions.open(kind);
    await vi.waitFor(() => expect(look.getState().runs).toBe('blocked'));
  });
});

describe('a play from elsewhere', () => {
  it('opens from a log, a save or a code to the same numbers, and the kept day stays', async () => {
    const texts = [
      JSON.stringify(createLog(kind.session)),
      JSON.stringify(saveSession(kind.session)),
    ];
    for (const text of texts) {
      const { look, app, storage, saveDay } = lookBack();
      await app.getState().actions.newGame({ seed: 3 });
      const before = storage.read(SAVE_KEY);
      look.actions.openFile(text, 'mine.json');
      await vi.waitFor(() => expect(app.getState().screen).toBe('debrief'));
      expect(app.getState().session).toEqual(kind.session);
      saveDay();
      expect(storage.read(SAVE_KEY)).toBe(before);
    }
    const { app } = lookBack();
    showCode(codeOf(kind), app.getState().actions);
    await vi.waitFor(() => expect(app.getState().session).toEqual(kind.session));
  });

  it('can be gone on with when it is not over; a copy of the kept day stays', async () => {
    const { look, app, storage } = lookBack();
    await app.getState().actions.newGame({ seed: 3 });
    const before = storage.read(SAVE_KEY);
    const half = advance(gameEngineDay(), 60_000);
    look.actions.openFile(JSON.stringify(saveSession(half)), 'half.json');
    await vi.waitFor(() => expect(app.getState().isPast).toBe(true));
    await app.getState().actions.goOnWithPast();
    expect(app.getState()).toMatchObject({ screen: 'play', isPast: false, session: half });
    expect(storage.read(`${SAVE_KEY}-kept`)).toBe(before);
    expect(storage.read(SAVE_KEY)).not.toBe(before);
  });

  it('carries a whole year in one code, to identical numbers', () => {
    const begun = gameEngine.startYear(11, {});
    if (!begun.ok) throw new Error('no year');
    const first = { ...begun.value, session: advance(begun.value.session, 900_000) };
    const next = gameEngine.nextVisit({ year: first.year!, session: first.session });
    if (!next.ok) throw new Error('no second visit');
    const play = { year: next.value.year, session: advance(next.value.session, 200_000) };
    const opened = openCode(codeOf(play));
    expect(opened.ok && opened.play.session).toEqual(play.session);
    expect(opened.ok && opened.play.year).toEqual(play.year);
  });

  it('is opened with a word about it when its model was another', async () => {
    const { app } = lookBack();
    const { seed, temperament, scenarioId, inputs, endMilliseconds } = createLog(kind.session);
    const day = { seed, temperament, scenarioId, inputs, endMilliseconds };
    const code = codeOfBytes(bytesOfDays([{ ...day, modelVersion: '0.9.0' }]));
    showCode(code, app.getState().actions);
    await vi.waitFor(() => expect(app.getState().screen).toBe('debrief'));
    expect(app.getState().notices).toMatchObject([
      { key: 'notice.code', args: { why: 'otherModel', version: '0.9.0' } },
    ]);
  });

  it('is refused in a sentence when it is damaged, and nothing changes', () => {
    const { look, app } = lookBack();
    const code = codeOf(kind);
    showCode(`${code.slice(0, 20)}x${code.slice(21)}`, app.getState().actions);
    showCode('hello', app.getState().actions);
    look.actions.openFile('no json', 'x.json');
    look.actions.openFile('{"format":"small-signals-log@7"}', 'y.json');
    expect(
      app.getState().notices.map(({ key, args }) => [key, args['why'] ?? args['file']]),
    ).toEqual([
      ['notice.code', 'notWhole'],
      ['notice.code', 'notACode'],
      ['error.scenario.refused', 'x.json'],
      ['error.scenario.newer', 'y.json'],
    ]);
    expect(app.getState()).toMatchObject({ screen: 'title', session: null });
  });
});

function gameEngineDay() {
  const begun = gameEngine.startDay('first-weeks', 21, {});
  if (!begun.ok) throw new Error('no day');
  return begun.value.session;
}
