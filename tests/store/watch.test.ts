import { describe, expect, it } from 'vitest';
import { createAppStore, type AppStoreHandle } from '../../src/store/app-store';
import { gameEngine } from '../../src/store/game-engine';
import { readLink } from '../../src/store/link-options';
import { watchTempo } from '../../src/store/is-watching';
import type { Settings } from '../../src/store/settings';
import { watchByLink } from '../../src/store/watch-link';
import { createTextStorage } from '../../src/storage/text-storage';
import { watchView } from '../../src/view-models/watch-view';
import { memoryStorage } from '../storage/memory-storage';

const LINK = '?view=watch&caregiver=rebuffing&visit=serve-and-return&seed=7';

async function watching(
  memory = memoryStorage(),
  settings: Partial<Settings> = { tempo: 2 },
  link = LINK,
): Promise<AppStoreHandle> {
  const handle = createAppStore({
    storage: createTextStorage(() => memory),
    loadEngine: () => Promise.resolve(gameEngine),
    drawSeed: () => 99,
    linkSettings: { contentNoteSeen: true, ...settings },
    linkDay: {},
  });
  watchByLink(readLink(link).options, handle.store.getState().actions);
  await new Promise((resolve) => setImmediate(resolve));
  return handle;
}
const stateOf = ({ store }: AppStoreHandle) => store.getState();

let now = 0;
/** Frames of a quarter of a second until the day has ended or stands at a question. */
function run(handle: AppStoreHandle): void {
  handle.tick((now += 250));
  for (;;) {
    const { session, watch } = stateOf(handle);
    if (session?.phase !== 'running' || watch?.isAsking || watch?.isStopped) return;
    handle.tick((now += 250));
  }
}

/** Watches to the end and passes every question by: the day, and the minutes it took. */
async function watchedThrough(settings: Partial<Settings>) {
  const link = '?view=watch&caregiver=absent&visit=first-weeks&seed=7';
  const handle = await watching(memoryStorage(), { tempo: 1, ...settings }, link);
  const begun = now;
  while (stateOf(handle).session?.phase === 'running') {
    run(handle);
    if (stateOf(handle).watch?.isAsking) stateOf(handle).actions.guessNext(null);
  }
  return { session: stateOf(handle).session, minutes: (now - begun) / 60_000 };
}

describe('watching', () => {
  it('lets the waits for a caregiver who seldom comes pass faster, and shows the same day', async () => {
    const quick = await watchedThrough({});
    const even = await watchedThrough({ quickQuiet: false });
    expect(quick.session).toEqual(even.session);
    expect(quick.minutes).toBeLessThan(0.7 * even.minutes);
    expect(quick.minutes).toBeGreaterThan(2.5);
  });

  it('begins by a link with the caregiver, the visit and the infant that it names', async () => {
    const state = stateOf(await watching());
    expect(state.session).toMatchObject({ scenarioId: 'serve-and-return', seed: 7 });
    expect(state.watch?.day.caregiver).toBe('rebuffing');
    expect(state.year?.visits).toHaveLength(1);
  });

  it('lets a caregiver be chosen when the link names none', async () => {
    const handle = await watching(memoryStorage(), {}, '?view=watch&visit=hard-day');
    expect(stateOf(handle)).toMatchObject({ screen: 'watch', session: null });
    expect(stateOf(handle).watchChoice).toMatchObject({ visitId: 'hard-day', seed: null });
  });

  it('goes slower and faster without a change of the settings, and by them once they change', async () => {
    const handle = await watching();
    const { actions } = stateOf(handle);
    const isAt = () => {
      const { session, watch } = stateOf(handle);
      if (!session || !watch) throw new Error('nobody is watched');
      return watchView(session, watch, watchTempo(stateOf(handle)));
    };
    actions.chooseWatch({ tempo: 0.5 });
    expect(stateOf(handle).settings.tempo).toBe(2);
    expect(isAt()).toMatchObject({ slower: 0.25, faster: 1 });
    const before = stateOf(handle).session?.timeMilliseconds ?? 0;
    handle.tick((now += 250));
    handle.tick((now += 250));
    // Four seconds of the infant's time to one of the player's, at half of that.
    expect((stateOf(handle).session?.timeMilliseconds ?? 0) - before).toBe(500);
    actions.setSetting('tempo', 1);
    expect(watchTempo(stateOf(handle))).toBe(1);
  });

  it('keeps each guess with what came, to the look back', async () => {
    const handle = await watching();
    const { actions } = stateOf(handle);
    while (stateOf(handle).session?.phase === 'running') {
      run(handle);
      if (stateOf(handle).watch?.isAsking) actions.guessNext('soon');
    }
    actions.finish();
    const { screen, watch, session } = stateOf(handle);
    expect(screen).toBe('debrief');
    const { guesses } = watchView(session!, watch!, 1);
    expect(guesses.length).toBeGreaterThanOrEqual(3);
    for (const guess of guesses) expect(guess.cameKey).toMatch(/^watch\.option\./);
  });

  it('does not tell what came before it has come', async () => {
    const handle = await watching();
    run(handle);
    stateOf(handle).actions.guessNext('nobody');
    const { session, watch } = stateOf(handle);
    expect(watchView(session!, watch!, 1).guesses[0]).toMatchObject({
      guessKey: 'watch.option.care.nobody',
      cameKey: null,
    });
  });

  it('stops, goes on, and in untimed tempo goes step by step', async () => {
    const handle = await watching(memoryStorage(), { tempo: 'untimed' });
    const { actions } = stateOf(handle);
    const time = () => stateOf(handle).session?.timeMilliseconds;
    run(handle);
    expect(time()).toBe(0);
    actions.stepWatch();
    run(handle);
    const stepped = time()!;
    expect(stepped).toBeGreaterThan(0);
    run(handle);
    expect(time()).toBe(stepped);
    if (stateOf(handle).watch?.isAsking) actions.guessNext(null);
    actions.setWatchRunning(false);
    run(handle);
    expect(time()).toBe(stepped);
    actions.setWatchRunning(true);
    handle.tick((now += 250));
    handle.tick((now += 250));
    expect(time()).toBeGreaterThan(stepped);
  });

  it('says nothing of quick time once it goes step by step', async () => {
    const link = '?view=watch&caregiver=absent&visit=first-weeks&seed=7';
    const handle = await watching(memoryStorage(), { tempo: 1 }, link);
    const { actions } = stateOf(handle);
    while (!stateOf(handle).isTimeQuick) {
      handle.tick((now += 250));
      if (stateOf(handle).watch?.isAsking) actions.guessNext(null);
    }
    actions.setSetting('tempo', 'untimed');
    handle.tick((now += 250));
    expect(stateOf(handle)).toMatchObject({ isTimeQuick: false, session: { phase: 'running' } });
    expect(stateOf(handle).watch).toMatchObject({ isAsking: false, isStopped: false });
  });

  it('leaves no hand to the watcher, and what is kept as it is', async () => {
    const memory = memoryStorage();
    const handle = await watching(memory);
    const { session, actions } = stateOf(handle);
    actions.respond('hold', 'gentle');
    actions.pause();
    expect(stateOf(handle).session).toBe(session);
    actions.toTitle();
    actions.openLab();
    handle.saveDay();
    expect(stateOf(handle)).toMatchObject({ watch: null, saved: null, savedYear: null });
    expect(memory.length).toBe(0);
  });
});
