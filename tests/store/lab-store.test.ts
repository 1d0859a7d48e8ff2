import { describe, expect, it } from 'vitest';
import { simulateLabChunk } from '../../src/simulation/lab/lab-chunk';
import type {
  LabArm,
  LabEnd,
  LabListener,
  LabRun,
  LabRunner,
} from '../../src/simulation/lab/lab-run';
import { LIKE_ME_ID } from '../../src/caregivers/caregiver-from-play';
import { saveSession } from '../../src/session/save-session';
import { createTextStorage } from '../../src/storage/text-storage';
import { createLabStore } from '../../src/store/lab/lab-store';
import { ownPlays } from '../../src/store/lab/own-plays';
import { runIdOf, runText } from '../../src/store/look/stored-run';
import { SAVE_KEYS } from '../../src/store/save-slot';
import { createSession } from '../../src/session/create-session';
import { firstWeeks, KIND, playDay, UNKIND } from '../session/play-styles';
import { memoryStorage } from '../storage/memory-storage';
import { blockedArchive, memoryArchive } from './memory-archive';

/** A runner whose pieces come when the test says so. */
function handRunner() {
  const runs: {
    arms: readonly LabArm[];
    listener: LabListener;
    finish: (end: LabEnd) => void;
    isOver: boolean;
  }[] = [];
  const runner: LabRunner = {
    start(arms, listener): LabRun {
      let finish: (end: LabEnd) => void = () => undefined;
      const end = new Promise<LabEnd>((resolve) => (finish = resolve));
      const run = { arms, listener, finish, isOver: false };
      runs.push(run);
      return {
        end,
        pause: () => undefined,
        resume: () => undefined,
        cancel() {
          run.isOver = true;
          finish('cancelled');
        },
      };
    },
    check: () => {
      throw new Error('not in this test');
    },
  };
  return { runner, runs };
}
const noPlays = () => Promise.reject(new Error('offline'));
const soon = () => new Promise((resolve) => setTimeout(resolve));

function piece(arm: LabArm, index: number) {
  const { population, infants } = arm;
  return simulateLabChunk({ population, infants, index });
}

describe('the store of the lab', () => {
  it('streams what a run finds and says when it is done', async () => {
    const { runner, runs } = handRunner();
    const store = createLabStore(() => Promise.resolve(runner), noPlays);
    const { actions } = store.getState();
    actions.addCaregiver();
    actions.setInfants(300);
    const whole = actions.run();
    await soon();
    const [run] = runs;
    expect(run!.arms.map(({ infants }) => infants)).toEqual([300, 300]);
    run!.listener.piece(0, piece(run!.arms[0]!, 0));
    expect(store.getState().run).toMatchObject({
      status: 'running',
      doneInfants: 250,
      allInfants: 600,
    });
    run!.listener.died();
    run!.finish('finished');
    await whole;
    expect(store.getState().run).toMatchObject({ status: 'finished', deaths: 1 });
  });

  it('forgets a run that another one has replaced, and what comes of it late', async () => {
    const { runner, runs } = handRunner();
    const store = createLabStore(() => Promise.resolve(runner), noPlays);
    const { actions } = store.getState();
    void actions.run();
    await soon();
    void actions.run();
    await soon();
    expect(runs[0]!.isOver).toBe(true);
    runs[0]!.listener.piece(0, piece(runs[0]!.arms[0]!, 0));
    expect(store.getState().run).toMatchObject({ doneInfants: 0, status: 'running' });
    actions.cancel();
    expect(store.getState().run?.status).toBe('cancelled');
    runs[1]!.listener.piece(0, piece(runs[1]!.arms[0]!, 0));
    expect(store.getState().run?.doneInfants).toBe(0);
  });

  it('says when the runner does not come', async () => {
    const store = createLabStore(() => Promise.reject(new Error('offline')), noPlays);
    await store.getState().actions.run();
    expect(store.getState().run?.status).toBe('failed');
  });

  it('chooses the infants of a sweep by their first piece', async () => {
    const { runner, runs } = handRunner();
    const store = createLabStore(() => Promise.resolve(runner), noPlays);
    const { actions } = store.getState();
    actions.setSweepKeys('repairFraction', null);
    const whole = actions.runSweep();
    await soon();
    runs[0]!.arms.forEach((arm, index) => runs[0]!.listener.piece(index, piece(arm, 0)));
    runs[0]!.finish('finished');
    await soon();
    for (const { infants, fromPiece } of runs[1]!.arms) {
      expect(fromPiece).toBe(1);
      expect(infants % 250).toBe(0);
    }
    runs[1]!.finish('finished');
    await whole;
    expect(store.getState().sweep?.status).toBe('finished');
  });

  it('turns a built-in caregiver into one of its own when a slider moves, before and after a change', () => {
    const store = createLabStore(() => Promise.reject(new Error('unused')), noPlays);
    const { actions } = store.getState();
    actions.setCare('delayMedianSeconds', 90);
    actions.setChange(0.5);
    actions.edit('change');
    actions.setCare('delayMedianSeconds', 10);
    actions.setSpread('gentleFraction', 0.1);
    expect(store.getState().setup.caregivers).toEqual([
      {
        id: 'my-good-enough',
        care: { delaySeconds: { median: 90 } },
        spread: { gentleFraction: 0.1 },
        changes: [{ atFraction: 0.5, care: { delaySeconds: { median: 10 } } }],
      },
    ]);
    actions.setChange(null);
    expect(store.getState().editing).toBe('birth');
    actions.chooseCaregiver('community');
    actions.setCare('delayMedianSeconds', 5);
    expect(store.getState().setup.caregivers).toEqual(['community']);
  });

  it('lays cards for the caregiver that is shown, and takes them away with it', () => {
    const { runner } = handRunner();
    const store = createLabStore(() => Promise.resolve(runner), noPlays);
    const { actions } = store.getState();
    const before = actions.code();
    actions.addCaregiver();
    actions.toggleCard('help-far');
    actions.toggleCard('grandparent-near');
    expect(store.getState().setup.circumstances).toEqual([[], ['grandparent-near']]);
    actions.activate(0);
    actions.toggleCard('low-mood');
    actions.removeCaregiver(0);
    expect(store.getState().setup.circumstances).toEqual([['grandparent-near']]);
    actions.toggleCard('grandparent-near');
    actions.chooseCaregiver('good-enough');
    // A set-up that has no cards any more is linked to as one that never had any.
    expect(actions.code()).toBe(before);
  });

  it('opens links and files, keeps what was there when one is refused, and stays within its bounds', () => {
    const store = createLabStore(() => Promise.reject(new Error('unused')), noPlays);
    const { actions } = store.getState();
    actions.setInfants(1e9);
    actions.setSeed(-5);
    actions.setTemperament('reactivity', 0.8);
    const before = store.getState().setup;
    expect(before).toMatchObject({ infants: 100_000, seed: 0, temperament: { reactivity: 0.8 } });
    const code = actions.code();
    actions.openCode('1.nonsense');
    expect(store.getState().refusal).not.toBeNull();
    expect(store.getState().setup).toBe(before);
    actions.openFile('{', 'mine.json');
    expect(store.getState().refusal).toMatchObject({ file: 'mine.json', expected: 'json' });
    actions.setTemperament('reactivity', null);
    actions.openCode(code);
    expect(store.getState().setup).toEqual(before);
    expect(store.getState().refusal).toBeNull();
    for (let times = 0; times < 6; times += 1) actions.addCaregiver();
    expect(store.getState().setup.caregivers.length).toBe(4);
    for (let times = 0; times < 6; times += 1) actions.removeCaregiver(0);
    expect(store.getState().setup.caregivers.length).toBe(1);
  });

  it('cares as one did in a kept play, and says on how much it rests', async () => {
    const archive = memoryArchive();
    const storage = createTextStorage(() => memory);
    const memory = memoryStorage();
    const [kind, unkind] = [KIND, UNKIND].map((style) => playDay(firstWeeks(), 3, style));
    const kept = { session: unkind!, year: null };
    archive.texts.set(runIdOf(kept), runText(kept, [], 5));
    archive.texts.set('broken', '{');
    memory.setItem(SAVE_KEYS.day, JSON.stringify(saveSession(kind!)));
    const store = createLabStore(
      () => Promise.reject(new Error('unused')),
      () => Promise.resolve(ownPlays(archive, storage)),
    );
    const { actions } = store.getState();
    await actions.loadPlays();
    const [now, then, ...others] = store.getState().plays;
    expect(others).toEqual([]);
    expect([now?.keptAt, then?.keptAt]).toEqual([null, 5]);
    const gentleness = () => {
      const [entry] = store.getState().setup.caregivers;
      return typeof entry === 'object' && entry.id === LIKE_ME_ID
        ? entry.care.gentleFraction
        : null;
    };
    await actions.careLikePlay(now!.id);
    expect(gentleness()).toBeGreaterThan(0.9);
    await actions.careLikePlay(then!.id);
    expect(gentleness()).toBeLessThan(0.3);
    expect(store.getState().likeMe).toEqual({ play: then, moments: unkind!.history.length });
    archive.texts.clear();
    const before = store.getState().setup;
    await actions.careLikePlay(then!.id);
    expect(store.getState()).toMatchObject({ setup: before, likeMe: { moments: null } });
  });

  it('leaves the care as it is where a play has not got anywhere, or nothing is kept', async () => {
    const memory = memoryStorage();
    const fresh = createSession(firstWeeks(), { seed: 1 });
    memory.setItem(SAVE_KEYS.day, JSON.stringify(saveSession(fresh)));
    const plays = ownPlays(
      blockedArchive,
      createTextStorage(() => memory),
    );
    const store = createLabStore(
      () => Promise.reject(new Error('unused')),
      () => Promise.resolve(plays),
    );
    const { actions } = store.getState();
    await actions.loadPlays();
    expect(store.getState().plays.length).toBe(1);
    await actions.careLikePlay('day');
    expect(store.getState().setup.caregivers).toEqual(['good-enough']);
    expect(store.getState().likeMe?.moments).toBe(0);
  });
});
