import { describe, expect, it } from 'vitest';
import { doYearTask, type YearPiece, type YearRunner } from '../../src/simulation/year/year-work';
import { createYearLookStore } from '../../src/store/year-look/year-look-store';
import { beginYear } from '../../src/session/year-state';
import { KIND, playFrom } from '../session/play-styles';
import { VISITS } from '../session/year-visits';

const begun = beginYear(VISITS[0]!, { seed: 3 });
const step = { ...begun, session: playFrom(begun.session, KIND) };
const other = { ...begun, session: playFrom(begun.session, { ...KIND, manner: 'abrupt' }) };

/** A runner whose pieces come when the test says so. */
function handRunner() {
  const runs: { tell(count: number): void; isCancelled: boolean; fail(): void }[] = [];
  const runner: YearRunner = {
    start(material, tasks, piece) {
      let finish: (end: 'finished' | 'failed' | 'cancelled') => void = () => undefined;
      const end = new Promise<'finished' | 'failed' | 'cancelled'>((resolve) => {
        finish = resolve;
      });
      let next = 0;
      const run = {
        isCancelled: false,
        fail: () => finish('failed'),
        tell(count: number) {
          for (; count > 0 && next < tasks.length; count -= 1, next += 1)
            piece(doYearTask(material, tasks[next]!) satisfies YearPiece);
          if (next === tasks.length) finish('finished');
        },
      };
      runs.push(run);
      return {
        end,
        cancel() {
          run.isCancelled = true;
          finish('cancelled');
        },
      };
    },
  };
  return { runs, load: () => Promise.resolve(runner) };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the memory of a look back on a year', () => {
  it('fills as pieces come in, and is complete at the end', async () => {
    const { runs, load } = handRunner();
    const look = createYearLookStore(load);
    look.open(step);
    await settle();
    runs[0]!.tell(2);
    expect(look.getState()).toMatchObject({ status: 'running', doneCount: 2 });
    expect(look.getState().likes.others).toHaveLength(20);
    runs[0]!.tell(1000);
    await settle();
    const { status, likes, onward, moments, doneCount, allCount } = look.getState();
    expect([status, doneCount]).toEqual(['finished', allCount]);
    expect(Object.values(likes).map((group) => group.length)).toEqual([100, 100, 100, 100]);
    expect(onward.length).toBeGreaterThan(3);
    expect(moments).toHaveLength(step.session.history.length);
    look.open(step);
    expect(runs).toHaveLength(1);
  });

  it('can be stopped and begun again; what came too late is not taken', async () => {
    const { runs, load } = handRunner();
    const look = createYearLookStore(load);
    look.open(step);
    await settle();
    runs[0]!.tell(1);
    look.cancel();
    expect(runs[0]!.isCancelled).toBe(true);
    runs[0]!.tell(1);
    await settle();
    expect(look.getState()).toMatchObject({ status: 'cancelled', doneCount: 1 });
    look.again();
    await settle();
    runs[1]!.tell(1000);
    await settle();
    expect(look.getState().status).toBe('finished');
  });

  it('lays other cards under one of its hundreds alone, and keeps all else that is known', async () => {
    const { runs, load } = handRunner();
    const look = createYearLookStore(load);
    look.open(step);
    await settle();
    runs[0]!.tell(1000);
    await settle();
    const before = look.getState();
    expect(before.cards.cardsB).toEqual(['shared-nights', 'paid-leave', 'grandparent-near']);
    look.toggleCard('cardsB', 'short-sleep');
    expect(look.getState().cards.cardsB).toEqual(['short-sleep', 'paid-leave', 'grandparent-near']);
    expect(look.getState()).toMatchObject({ status: 'running', changing: 'cardsB' });
    await settle();
    runs[1]!.tell(1000);
    await settle();
    const { status, changing, doneCount, allCount, likes, moments } = look.getState();
    expect([status, changing, doneCount]).toEqual(['finished', null, allCount]);
    expect([likes.cardsA, likes.others, moments]).toEqual([
      before.likes.cardsA,
      before.likes.others,
      before.moments,
    ]);
    expect(likes.cardsB).toHaveLength(100);
    expect(likes.cardsB).not.toEqual(before.likes.cardsB);
  });

  it('ends what it has begun when the other hundred gets other cards meanwhile', async () => {
    const { runs, load } = handRunner();
    const look = createYearLookStore(load);
    look.open(step);
    await settle();
    runs[0]!.tell(1000);
    await settle();
    const before = look.getState();
    look.toggleCard('cardsB', 'short-sleep');
    await settle();
    runs[1]!.tell(3);
    const third = look.getState().likes.cardsB;
    look.toggleCard('cardsA', 'thin-walls');
    expect(look.getState()).toMatchObject({ status: 'running', changing: 'cardsA' });
    expect(look.getState().doneCount).toBe(before.allCount - 17);
    look.cancel();
    look.again();
    await settle();
    runs.at(-1)!.tell(1000);
    await settle();
    const { status, doneCount, allCount, likes, onward, moments, cards } = look.getState();
    expect([status, doneCount]).toEqual(['finished', allCount]);
    expect([likes.others, likes.same, onward, moments]).toEqual([
      ...[before.likes.others, before.likes.same, before.onward, before.moments],
    ]);
    expect(likes.cardsB.slice(0, 30)).toEqual(third);
    const whole = createYearLookStore(load);
    whole.open(step);
    whole.toggleCard('cardsB', 'short-sleep');
    whole.toggleCard('cardsA', 'thin-walls');
    await settle();
    runs.at(-1)!.tell(1000);
    await settle();
    expect(whole.getState().cards).toEqual(cards);
    expect(whole.getState().likes).toEqual(likes);
  });

  it('begins without cards beside a year that had the very cards it would lay', async () => {
    const { runs, load } = handRunner();
    const look = createYearLookStore(load);
    const circumstances = ['short-sleep', 'tight-money', 'help-far'] as const;
    look.open({ ...step, session: { ...step.session, circumstances } });
    await settle();
    expect(look.getState().cards.cardsA).toEqual([]);
    expect(runs).toHaveLength(1);
  });

  it('says so when it fails, and lets go when the page is left', async () => {
    const { runs, load } = handRunner();
    const look = createYearLookStore(load);
    look.open(step);
    await settle();
    look.leave();
    expect(runs[0]!.isCancelled).toBe(true);
    look.open(other);
    await settle();
    runs[1]!.fail();
    await settle();
    expect(look.getState().status).toBe('failed');
    const broken = createYearLookStore(() => Promise.reject(new Error('no part')));
    broken.open(step);
    await settle();
    expect(broken.getState().status).toBe('failed');
  });
});
