import { describe, expect, it } from 'vitest';
import type { GameEngine } from '../../src/store/game-engine';
import { gameEngine } from '../../src/store/game-engine';
import { createAppStore, type AppStoreHandle } from '../../src/store/app-store';
import type { Settings } from '../../src/store/settings';
import { createTextStorage } from '../../src/storage/text-storage';
import { memoryStorage } from '../storage/memory-storage';

interface Options {
  readonly linkSettings?: Partial<Settings>;
  readonly memory?: Storage;
  readonly loadEngine?: () => Promise<GameEngine>;
}

function app({ linkSettings = {}, memory = memoryStorage(), loadEngine }: Options = {}) {
  return createAppStore({
    storage: createTextStorage(() => memory),
    loadEngine: loadEngine ?? (() => Promise.resolve(gameEngine)),
    drawSeed: () => 99,
    linkSettings,
    linkDay: { seed: 7 },
  });
}
async function playing(options: Options = {}): Promise<AppStoreHandle> {
  const handle = app(options);
  await actionsOf(handle).newGame();
  handle.tick(0);
  return handle;
}
const stateOf = ({ store }: AppStoreHandle) => store.getState();
const actionsOf = (handle: AppStoreHandle) => stateOf(handle).actions;
const keysOf = (handle: AppStoreHandle) => stateOf(handle).notices.map(({ key }) => key);

/** Frames of a tenth of a second until something holds, a minute of the player's time at most. */
function runUntil(handle: AppStoreHandle, isThere: () => boolean): void {
  for (let now = 100; now <= 60_000 && !isThere(); now += 100) handle.tick(now);
  expect(isThere()).toBe(true);
}

describe('hands', () => {
  it('begin a hold, and let go of it', async () => {
    const handle = await playing();
    actionsOf(handle).reach('hold');
    expect(stateOf(handle).session?.reach?.response).toBe('hold');
    actionsOf(handle).release();
    expect(stateOf(handle).session?.activity).toMatchObject({ response: 'hold', manner: 'abrupt' });
  });

  it('do nothing while the world stands still, so that leaving a window is no tap', async () => {
    const handle = await playing();
    actionsOf(handle).reach('hold');
    actionsOf(handle).pauseAway();
    const before = stateOf(handle).session;
    actionsOf(handle).release();
    actionsOf(handle).respond('feed', 'abrupt');
    actionsOf(handle).goBusy('phone');
    expect(stateOf(handle).session).toBe(before);
    expect(stateOf(handle).pauseReason).toBe('away');
    actionsOf(handle).resume();
    runUntil(handle, () => stateOf(handle).session?.activity?.manner === 'gentle');
  });

  it('use the manner of the switch for a click without a hold', async () => {
    const handle = await playing();
    actionsOf(handle).setSetting('switchManner', 'abrupt');
    actionsOf(handle).respond('talk');
    expect(stateOf(handle).session?.activity?.manner).toBe('abrupt');
  });
});

describe('untimed play in the store', () => {
  const untimed = { linkSettings: { tempo: 'untimed' } } as const;
  const atChoice = async (): Promise<AppStoreHandle> => {
    const handle = await playing(untimed);
    runUntil(handle, () => stateOf(handle).untimed.isWaiting);
    return handle;
  };

  it('waits at the first sign for as long as it takes', async () => {
    const handle = await atChoice();
    const before = stateOf(handle).session;
    for (let now = 100_000; now < 200_000; now += 100) handle.tick(now);
    expect(stateOf(handle).session).toBe(before);
  });

  it('goes on after a choice, and not by holding', async () => {
    const handle = await atChoice();
    actionsOf(handle).reach('feed');
    expect(stateOf(handle).session?.reach).toBeNull();
    actionsOf(handle).chooseUntimed('feed', 'gentle', 'now');
    expect(stateOf(handle).untimed.isWaiting).toBe(false);
    expect(stateOf(handle).session?.reach).toMatchObject({ response: 'feed', manner: 'gentle' });
  });

  it('takes no second choice while the world runs', async () => {
    const handle = await atChoice();
    actionsOf(handle).chooseUntimed('feed', 'gentle', 'minute');
    const before = stateOf(handle).session;
    actionsOf(handle).chooseUntimed('change', 'abrupt', 'now');
    actionsOf(handle).watchLonger();
    expect(stateOf(handle).session).toBe(before);
    expect(stateOf(handle).untimed.pending?.response).toBe('feed');
  });

  it('does not pause a world that waits anyway when the window is left', async () => {
    const handle = await atChoice();
    actionsOf(handle).pauseAway();
    expect(stateOf(handle).isPaused).toBe(false);
  });

  it('waits at once when it is chosen in the midst of a need', async () => {
    const handle = await playing();
    runUntil(handle, () => stateOf(handle).session?.stage === 'whisper');
    actionsOf(handle).setSetting('tempo', 'untimed');
    expect(stateOf(handle).untimed.isWaiting).toBe(true);
  });

  it('waits at once when a day is gone on with in the midst of a need', async () => {
    const memory = memoryStorage();
    const first = await playing({ ...untimed, memory });
    runUntil(first, () => stateOf(first).untimed.isWaiting);
    first.saveDay();
    const second = app({ ...untimed, memory });
    await actionsOf(second).continueSaved();
    expect(stateOf(second).untimed.isWaiting).toBe(true);
    expect(stateOf(second).session).toEqual(stateOf(first).session);
  });

  it('does what was put off also when the day was left in between', async () => {
    const memory = memoryStorage();
    const first = await playing({ ...untimed, memory });
    runUntil(first, () => stateOf(first).untimed.isWaiting);
    actionsOf(first).chooseUntimed('feed', 'gentle', 'minute');
    first.saveDay();
    const second = app({ ...untimed, memory });
    await actionsOf(second).continueSaved();
    second.tick(0);
    expect(stateOf(second).untimed).toEqual(stateOf(first).untimed);
    for (const handle of [first, second])
      runUntil(handle, () => stateOf(handle).session?.reach !== null);
    expect(stateOf(second).session).toEqual(stateOf(first).session);
    expect(stateOf(second).session?.reach?.response).toBe('feed');
  });
});

describe('days', () => {
  it('come again the same, or with another infant', async () => {
    const handle = await playing();
    actionsOf(handle).finish();
    expect(stateOf(handle).screen).toBe('debrief');
    await actionsOf(handle).playAgainSame();
    expect(stateOf(handle)).toMatchObject({ screen: 'play', session: { seed: 7 } });
    await actionsOf(handle).playAgainOther();
    expect(stateOf(handle).session?.seed).toBe(99);
  });

  it('are exported as their log', async () => {
    const handle = await playing();
    actionsOf(handle).respond('hold', 'plain');
    expect(JSON.parse(actionsOf(handle).exportLog())).toMatchObject({
      format: 'small-signals-log@1',
      seed: 7,
      inputs: [{ type: 'respond', response: 'hold', manner: 'plain' }],
    });
  });

  it('are kept when they are paused, and offered on the title', async () => {
    const memory = memoryStorage();
    const handle = await playing({ memory });
    runUntil(handle, () => stateOf(handle).session?.stage === 'whisper');
    actionsOf(handle).pause();
    expect(stateOf(app({ memory })).saved?.clockMinutes).toBe(7 * 60 + 10);
  });

  it('go on where nothing can be kept; that is said once', async () => {
    const handle = await playing({ memory: memoryStorage({ isFull: true }) });
    actionsOf(handle).pause();
    actionsOf(handle).resume();
    actionsOf(handle).pause();
    expect(stateOf(handle).screen).toBe('play');
    expect(keysOf(handle)).toEqual(['notice.storage.blocked']);
  });

  it('do not begin when the rules do not arrive; the title says so, and a second try works', async () => {
    let isOnline = false;
    const handle = app({
      loadEngine: () => (isOnline ? Promise.resolve(gameEngine) : Promise.reject(new Error('off'))),
    });
    await actionsOf(handle).newGame();
    expect(stateOf(handle)).toMatchObject({ screen: 'title', isLoading: false });
    expect(keysOf(handle)).toEqual(['notice.loadFailed']);
    isOnline = true;
    await actionsOf(handle).newGame();
    expect(stateOf(handle).screen).toBe('play');
  });
});

describe('settings and notices', () => {
  it('take what a link asks for without keeping it, until the user chooses', () => {
    const memory = memoryStorage();
    const handle = app({ memory, linkSettings: { isMuted: true, tempo: 2 } });
    expect(stateOf(handle).settings).toMatchObject({ isMuted: true, tempo: 2 });
    actionsOf(handle).setSetting('tempo', 0.5);
    expect(stateOf(handle).settings).toMatchObject({ isMuted: true, tempo: 0.5 });
    expect(stateOf(app({ memory })).settings).toMatchObject({ isMuted: false, tempo: 0.5 });
  });

  it('write nothing while time passes', async () => {
    const memory = memoryStorage();
    const handle = await playing({ memory });
    let writes = 0;
    const write = memory.setItem.bind(memory);
    memory.setItem = (key, text) => {
      writes += 1;
      write(key, text);
    };
    for (let now = 100; now < 3000; now += 100) handle.tick(now);
    expect(writes).toBe(0);
  });

  it('say a sentence once until it is dismissed', () => {
    const handle = app();
    actionsOf(handle).addNotice('notice.unexpected');
    actionsOf(handle).addNotice('notice.unexpected');
    expect(stateOf(handle).notices).toHaveLength(1);
    actionsOf(handle).dismissNotice(stateOf(handle).notices[0]?.id ?? 0);
    expect(stateOf(handle).notices).toEqual([]);
  });
});
