import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SoundScene, SoundStage } from '../../../src/audio/sound-stage';
import { openProbePage, type ProbeGlobal } from './probe-page';

interface Counts {
  contexts: number;
  /** Nodes made and not yet let go of. */
  nodes: number;
  /** Sources that have been started, all in all. */
  started: number;
  /** Seconds on the audio clock at which sources were asked to start. */
  readonly startTimes: number[];
}
type TestGlobal = ProbeGlobal & { counts: Counts; stage: SoundStage; scene: SoundScene };

const SILENT: SoundScene = {
  infant: { kind: 'none', intensity: 0, ageWeeks: 6, seed: 3 },
  caregiver: null,
  room: null,
  volume: 0.7,
  isMuted: false,
  isSoftCry: false,
};
const crying = { ...SILENT.infant, kind: 'cry', intensity: 0.6 } as const;

let page: Page;
beforeEach(async () => {
  page = await openProbePage();
  await page.evaluate(() => {
    const test = globalThis as unknown as TestGlobal;
    test.counts = { contexts: 0, nodes: 0, started: 0, startTimes: [] };
    const { counts } = test;
    const RealContext = AudioContext;
    globalThis.AudioContext = class extends RealContext {
      constructor() {
        super();
        counts.contexts += 1;
      }
    };
    const wrap = (target: object, name: string, before: (args: unknown[]) => void): void => {
      const original = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
        before(args);
        return original.apply(this, args);
      });
    };
    const kinds = ['Gain', 'BiquadFilter', 'BufferSource', 'WaveShaper'];
    for (const kind of kinds) {
      wrap(BaseAudioContext.prototype, `create${kind}`, () => {
        counts.nodes += 1;
      });
    }
    wrap(AudioNode.prototype, 'disconnect', () => {
      counts.nodes -= 1;
    });
    for (const type of [AudioBufferSourceNode]) {
      wrap(type.prototype, 'start', ([when]) => {
        counts.started += 1;
        counts.startTimes.push(Number(when));
      });
    }
    test.stage = test.probe.createSoundStage();
    const frame = (): void => {
      if (test.scene) test.stage.update(test.scene);
      requestAnimationFrame(frame);
    };
    frame();
  });
});
afterEach(() => page.context().close());

const show = (scene: SoundScene): Promise<void> =>
  page.evaluate((next) => {
    (globalThis as unknown as TestGlobal).scene = next;
  }, scene);
const counts = (): Promise<Counts> =>
  page.evaluate(() => (globalThis as unknown as TestGlobal).counts);
const unlockByClick = async (): Promise<void> => {
  await page.evaluate(() =>
    document.addEventListener('click', () => (globalThis as unknown as TestGlobal).stage.unlock()),
  );
  await page.mouse.click(10, 10);
};

describe('the sound stage', () => {
  it('opens no audio before the first gesture, and one afterwards', async () => {
    await show({ ...SILENT, infant: crying });
    await page.waitForTimeout(200);
    expect(await counts()).toMatchObject({ contexts: 0, started: 0 });
    await unlockByClick();
    await page.mouse.click(10, 10);
    await page.waitForTimeout(400);
    const after = await counts();
    expect(after.contexts).toBe(1);
    expect(after.started).toBeGreaterThan(0);
  });

  it('lets every voice go: after much sound only the way out is left', async () => {
    await show(SILENT);
    await unlockByClick();
    await page.waitForTimeout(200);
    const idle = (await counts()).nodes;
    const room = { light: 'day', isPhoneRinging: true, isPotSimmering: true } as const;
    const kinds = ['fuss', 'cry', 'peakCry', 'coo', 'laugh', 'hiccup', 'breath'] as const;
    for (const [id, kind] of kinds.entries()) {
      const caregiver = { kind: 'softVoice', id } as const;
      await show({ ...SILENT, infant: { ...crying, kind }, caregiver, room });
      await page.waitForTimeout(250);
    }
    const busy = await counts();
    expect(busy.nodes).toBeGreaterThan(idle + 6);
    await show(SILENT);
    await page.waitForFunction(
      (most) => (globalThis as unknown as TestGlobal).counts.nodes <= most,
      idle,
      { timeout: 8000 },
    );
    expect((await counts()).nodes).toBe(idle);
  });

  it('says an abrupt word once for each act, however often it is shown', async () => {
    await unlockByClick();
    await show({ ...SILENT, caregiver: { kind: 'abruptVoice', id: 1 } });
    await page.waitForTimeout(900);
    const once = (await counts()).started;
    await page.waitForTimeout(600);
    expect((await counts()).started).toBe(once);
    await show({ ...SILENT, caregiver: { kind: 'abruptVoice', id: 2 } });
    await page.waitForTimeout(600);
    expect((await counts()).started).toBe(2 * once);
  });

  it('starts nothing while it is muted or at no volume', async () => {
    await unlockByClick();
    const room = { light: 'night', isPhoneRinging: true, isPotSimmering: true } as const;
    const noises = [
      { kind: 'steps', id: 1 },
      { kind: 'kettle', id: 0 },
    ] as const;
    const loud = { ...SILENT, infant: crying, room, noises, musicLevel: 1 };
    await show({ ...loud, isMuted: true });
    await page.waitForTimeout(400);
    await show({ ...loud, volume: 0 });
    await page.waitForTimeout(400);
    expect((await counts()).started).toBe(0);
    await show(loud);
    await page.waitForTimeout(400);
    expect((await counts()).started).toBeGreaterThan(2);
  });

  it('plays music only where there is room for it, and none at all when it is off', async () => {
    await unlockByClick();
    const room = { light: 'day', isPhoneRinging: false, isPotSimmering: false } as const;
    await show({ ...SILENT, room, musicLevel: 0 });
    await page.waitForTimeout(500);
    // The hush of the room alone.
    expect((await counts()).started).toBe(1);
    await show({ ...SILENT, room, musicLevel: 1 });
    await page.waitForTimeout(1500);
    expect((await counts()).started).toBeGreaterThan(2);
    await show({ ...SILENT, musicLevel: 1 });
    await page.waitForTimeout(300);
    const still = (await counts()).started;
    await page.waitForTimeout(1200);
    expect((await counts()).started).toBe(still);
  });

  it('goes on crying without a gap or a heap, breath after breath', async () => {
    await unlockByClick();
    await show({ ...SILENT, infant: { ...crying, kind: 'fuss', intensity: 1 } });
    await page.waitForTimeout(5000);
    const times = [...new Set((await counts()).startTimes)].sort((a, b) => a - b);
    expect(times.length).toBeGreaterThan(3);
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    expect(Math.max(...gaps)).toBeLessThan(2.6);
    expect(Math.min(...gaps)).toBeGreaterThan(0.3);
  });
});
