import { describe, expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { branchByCircumstances, timelineOfLog } from '../../src/session/branch-day';
import { drawCircumstances, effectsOf } from '../../src/session/circumstances';
import {
  areTogether,
  CIRCUMSTANCES,
  oppositeOf,
  type Circumstance,
} from '../../src/session/circumstance-names';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import { bytesOfDays, daysOfBytes } from '../../src/session/log-bytes';
import { createLog, parseLog } from '../../src/session/play-log';
import { replayLog } from '../../src/session/replay-log';
import { replayPlay } from '../../src/session/replay-year';
import { parseSave, restorePlay, saveSession } from '../../src/session/save-session';
import { beginNextVisit, beginYear } from '../../src/session/year-state';
import { KIND, playFrom } from './play-styles';
import { scenarioOf, VISITS } from './year-visits';

const [first, , game, hardDay] = VISITS as [
  (typeof VISITS)[0],
  (typeof VISITS)[0],
  (typeof VISITS)[0],
  (typeof VISITS)[0],
];
const HARD: readonly Circumstance[] = ['short-sleep', 'tight-money', 'help-far'];
const begin = (circumstances: readonly Circumstance[], scenario = first) =>
  createSession(scenario, { seed: 7, circumstances });

describe('cards of circumstances', () => {
  it('are drawn from a seed: three that can be true together, others when drawn again', () => {
    const draws = Array.from({ length: 300 }, (_, seed) => drawCircumstances(seed));
    for (const cards of draws) {
      expect(cards).toHaveLength(3);
      expect(areTogether(cards)).toBe(true);
    }
    expect(new Set(draws.flat())).toEqual(new Set(CIRCUMSTANCES));
    expect(drawCircumstances(5)).toEqual(drawCircumstances(5));
    const again = [1, 2, 3, 4].map((count) => drawCircumstances(5, count).join());
    expect(new Set(again).size).toBeGreaterThan(1);
  });

  it('change the day and never the infant or what it needs', () => {
    const usual = begin([]);
    for (const card of CIRCUMSTANCES) {
      const day = begin([card]);
      expect(day.infant).toEqual(usual.infant);
      expect(day.moments).toEqual(usual.moments);
    }
  });

  it('each do what they say', () => {
    const usual = begin([]);
    expect(begin(['short-sleep']).energy).toBeCloseTo(usual.energy - 0.2);
    expect(begin(['shared-nights']).energy).toBeCloseTo(usual.energy + 0.15);
    expect(begin(['grandparent-near']).helpLeftCount).toBe(usual.helpLeftCount + 1);
    expect(begin(['help-far']).helpLeftCount).toBe(0);
    const kinds = (cards: readonly Circumstance[], scenario = first) =>
      begin(cards, scenario).tasks.map(({ kind }) => kind);
    expect(kinds(['tight-money'])).toContain('work');
    expect(kinds(['older-sibling'])).toContain('sibling');
    expect(kinds([], game)).toContain('work');
    expect(kinds(['paid-leave'], game)).not.toContain('work');
    const needed = (cards: readonly Circumstance[]) =>
      begin(cards, hardDay).tasks.find(({ kind }) => kind === 'work')?.neededSeconds ?? 0;
    expect(needed(['tight-money'])).toBe(1.5 * needed([]));
  });

  it('let help come sooner when somebody is near, and later when nobody is', () => {
    const comesAfter = (cards: readonly Circumstance[]) => {
      const day = dispatch(begin(cards, hardDay), { type: 'reach', response: 'askHelp' });
      return (day.reach?.gentleAtMilliseconds ?? NaN) - day.timeMilliseconds;
    };
    expect(comesAfter(['grandparent-near'])).toBe(comesAfter([]) / 2);
    expect(comesAfter(['help-far'])).toBe(comesAfter([]) * 2);
  });

  it('let a long cry, care and a rest weigh as they say', () => {
    const wornBy = (cards: readonly Circumstance[], milliseconds: number) => {
      const day = begin(cards);
      return day.energy - advance(day, milliseconds).energy;
    };
    expect(wornBy(['thin-walls'], 120_000)).toBeCloseTo(1.75 * wornBy([], 120_000));
    const heldFor = (cards: readonly Circumstance[], response: 'hold' | 'putDown') => {
      const held = dispatch(begin(cards), { type: 'respond', response, manner: 'abrupt' });
      const on = advance(held, 4500);
      return on.energyLine.perSecond;
    };
    expect(heldFor(['sore-back'], 'hold')).toBeCloseTo(1.6 * heldFor([], 'hold'));
    expect(heldFor(['low-mood'], 'putDown')).toBeCloseTo(0.7 * heldFor([], 'putDown'));
  });

  it('hold for the whole year', () => {
    const step = beginYear(first, { seed: 3, circumstances: HARD });
    const next = beginNextVisit(step, VISITS[1]!);
    expect(next.session.circumstances).toEqual(HARD);
    expect(next.session.energy).toBeCloseTo(
      VISITS[1]!.caregiver.energyAtStart + effectsOf(HARD).energyAtStart,
    );
  });
});

describe('a play with cards', () => {
  const end = playFrom(begin(HARD), KIND);
  const log = createLog(end);

  it('is lived again from its log, its save and its code to the same state', () => {
    const parsed = parseLog(JSON.parse(JSON.stringify(log)), 'log');
    if (!parsed.ok) throw new Error(parsed.problem.path);
    expect(replayLog(parsed.value, first, 'log')).toEqual({ ok: true, value: end });
    const saved = parseSave(JSON.parse(JSON.stringify(saveSession(end))), 'save');
    if (!saved.ok) throw new Error(saved.problem.path);
    expect(restorePlay(saved.value, scenarioOf, 'save')).toEqual({
      ok: true,
      value: { year: null, session: end },
    });
    const back = daysOfBytes(bytesOfDays([log]));
    expect(back?.[0]?.circumstances).toEqual(HARD);
    expect(replayLog(back![0]!, first, 'code')).toEqual({ ok: true, value: end });
  });

  it('as a year is lived again with its cards in every visit', () => {
    const step = beginYear(first, { seed: 3, circumstances: HARD });
    const next = beginNextVisit({ ...step, session: playFrom(step.session, KIND) }, VISITS[1]!);
    const lived = replayPlay(createLog(next.session, next.year), scenarioOf, 'log');
    expect(lived).toEqual({ ok: true, value: next });
  });

  it('without cards is written as before there were any', () => {
    const plain = createLog(playFrom(begin([]), KIND));
    expect(Object.keys(plain)).not.toContain('circumstances');
    expect(daysOfBytes(bytesOfDays([plain]))?.[0]).not.toHaveProperty('circumstances');
  });

  it.each([
    [['short-sleep', 'shared-nights'], 'circumstances'],
    [['help-far', 'short-sleep'], 'circumstances'],
    [['moon'], 'circumstances.0'],
  ])('with cards that cannot be is refused: %j', (circumstances, path) => {
    const parsed = parseLog({ ...log, circumstances }, 'log');
    expect(parsed.ok ? null : parsed.problem.path).toBe(path);
  });
});

describe('the same hands under other circumstances', () => {
  it('come to the very same day under the same ones', () => {
    const end = playFrom(begin(HARD), KIND);
    const timeline = timelineOfLog(createLog(end), first);
    expect(branchByCircumstances(timeline, first, HARD).infant).toEqual(end.infant);
  });

  it('are later or less gentle where days are hard', () => {
    const end = playFrom(begin([], hardDay), KIND);
    const timeline = timelineOfLog(createLog(end), hardDay);
    const other = branchByCircumstances(timeline, hardDay, ['short-sleep', 'help-far', 'low-mood']);
    const delay = ({ history }: typeof end) =>
      history
        .flatMap(({ outcome }) => {
          const answer = outcome.answers[0];
          return answer ? [answer.atSeconds - outcome.startedAtSeconds] : [];
        })
        .reduce((sum, seconds) => sum + seconds, 0);
    expect(other.energy).toBeLessThan(end.energy);
    expect(delay(other)).toBeGreaterThan(delay(end));
  });

  it('knows which cards exclude each other', () => {
    for (const card of CIRCUMSTANCES) {
      const other = oppositeOf(card);
      if (other) expect(oppositeOf(other)).toBe(card);
    }
  });
});
