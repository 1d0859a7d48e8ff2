import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForLess } from '../../src/model/answer-arousal';
import { FITTING_FROM } from '../../src/model/fit';
import { branchByChange, branchByHand, playOut, timelineOfLog } from '../../src/session/branch-day';
import { stateAt, stateAtMoment } from '../../src/session/branch-timeline';
import { describeProblem } from '../../src/scenario/file-problem';
import { advance } from '../../src/session/advance';
import { dispatch } from '../../src/session/dispatch';
import { createLog, type PlayLog } from '../../src/session/play-log';
import { replayLog } from '../../src/session/replay-log';
import type { SessionState } from '../../src/session/session-state';
import { FITTING, firstWeeks, KIND, playDay, UNKIND } from './play-styles';
import { anyPlay, playAny, scenario } from './random-play';

function livedAgain(log: PlayLog): SessionState {
  const lived = replayLog(log, scenario, 'log.json');
  if (!lived.ok) throw new Error(describeProblem(lived.problem));
  return lived.value;
}
const timelineOf = (state: SessionState) => timelineOfLog(createLog(state), scenario);
const trust = (state: SessionState | null) =>
  state?.history.at(-1)?.after.trustInCaregiver.mean ?? Number.NaN;
const first = (state: SessionState | null, momentId: string) =>
  state?.history.find(({ moment }) => moment.id === momentId)?.outcome;

describe('a branch', () => {
  it('with the same answers is the same day, from every moment of any play', () => {
    fc.assert(
      fc.property(anyPlay, (play) => {
        const end = playAny(play);
        const timeline = timelineOf(end);
        expect(timeline.end).toEqual(end);
        for (const { moment } of end.history) {
          const start = stateAtMoment(timeline, moment.id);
          expect(start && playOut(start, timeline.script)).toEqual(end);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('with an empty change is the same day, and of a moment that never came it is none', () => {
    const end = playDay(firstWeeks(), 11, KIND);
    const timeline = timelineOf(end);
    for (const { moment } of end.history)
      expect(branchByChange(timeline, { momentId: moment.id })).toEqual(end);
    expect(branchByChange(timeline, { momentId: 'no-such-moment' })).toBeNull();
  });

  it('never throws and always ends, whatever is changed in whatever play', () => {
    const change = fc.record({
      startsAfterSeconds: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
      manner: fc.constantFrom('gentle', 'plain', 'abrupt', undefined),
      isFitting: fc.boolean(),
      isMended: fc.boolean(),
      isHeeded: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPlay, change, fc.nat(12), (play, made, index) => {
        const end = playAny(play);
        const momentId = end.history[index]?.moment.id;
        if (momentId === undefined) return;
        const wanted = Object.fromEntries(
          Object.entries(made).filter(([, value]) => value !== undefined),
        );
        const branch = branchByChange(timelineOf(end), { momentId, ...wanted });
        expect(branch?.phase === 'ended').toBe(end.phase === 'ended');
        // What is branched can itself be kept and lived again.
        expect(branch && livedAgain(createLog(branch))).toEqual(branch);
      }),
      { numRuns: 100 },
    );
  });

  it('answers sooner or later by as much as it is told to', () => {
    const timeline = timelineOf(playDay(firstWeeks(), 4, KIND));
    const { momentId, outcome } = {
      momentId: timeline.end.history[0]!.moment.id,
      outcome: timeline.end.history[0]!.outcome,
    };
    const wait = outcome.answers[0]!.atSeconds - outcome.startedAtSeconds;
    const later = branchByChange(timeline, { momentId, startsAfterSeconds: 120 });
    const sooner = branchByChange(timeline, { momentId, startsAfterSeconds: 2 });
    const waitIn = (branch: SessionState | null) => {
      const { answers, startedAtSeconds } = first(branch, momentId)!;
      return answers[0]!.atSeconds - startedAtSeconds;
    };
    expect(waitIn(sooner)).toBeLessThan(wait);
    expect(waitIn(later)).toBeGreaterThanOrEqual(120);
    expect(trust(later)).toBeLessThan(trust(timeline.end));
  });

  it('makes rough, unfitting care gentle, fitting or mended, and trust is the better for it', () => {
    const timeline = timelineOf(playDay(firstWeeks(), 4, UNKIND));
    const momentId = timeline.end.history[0]!.moment.id;
    const gentle = branchByChange(timeline, { momentId, manner: 'gentle' });
    expect(first(gentle, momentId)?.answers.every(({ manner }) => manner === 'gentle')).toBe(true);
    const fitting = branchByChange(timeline, { momentId, isFitting: true });
    expect(first(fitting, momentId)?.answers[0]?.fit).toBeGreaterThanOrEqual(FITTING_FROM);
    const mended = branchByChange(timeline, { momentId, isMended: true });
    expect(first(mended, momentId)?.answers.some(({ isMend }) => isMend)).toBe(true);
    for (const branch of [gentle, fitting, mended])
      expect(trust(branch)).toBeGreaterThan(trust(timeline.end));
  });

  it('gives room where an infant that had enough was pressed', () => {
    const pressing = {
      ...UNKIND,
      responseTo: () => 'play' as const,
      answersFrom: 'whisper' as const,
    };
    const timeline = timelineOf(playDay(firstWeeks(), 4, pressing));
    const record = timeline.end.history.find(({ moment }) => asksForLess(moment.need))!;
    expect(record.outcome.answers.some(({ effect }) => effect === 'stiffens')).toBe(true);
    const momentId = record.moment.id;
    const heeded = branchByChange(timeline, { momentId, isHeeded: true });
    expect(first(heeded, momentId)?.answers.map(({ effect }) => effect)).toEqual(['eases']);
  });

  it('brings somebody where nobody came', () => {
    const alone = { ...KIND, waitMilliseconds: Infinity };
    const timeline = timelineOf(playDay(firstWeeks(), 4, alone));
    const momentId = timeline.end.history[0]!.moment.id;
    const branch = branchByChange(timeline, { momentId, startsAfterSeconds: 12 });
    expect(first(branch, momentId)?.answers).toHaveLength(1);
    expect(branchByChange(timeline, { momentId })).toEqual(timeline.end);
  });

  it('by hand, done again just as it was, is the same day', () => {
    const end = playDay(firstWeeks(), 9, KIND);
    const timeline = timelineOf(end);
    const { moment, outcome } = end.history[3]!;
    let hand = stateAtMoment(timeline, moment.id)!;
    const input = end.inputs.find(
      ({ atMilliseconds }) => atMilliseconds / 1000 > outcome.startedAtSeconds,
    )!;
    hand = advance(hand, input.atMilliseconds - hand.timeMilliseconds);
    hand = dispatch(hand, { type: 'respond', response: FITTING[moment.need], manner: 'gentle' });
    hand = advance(hand, outcome.endedAtSeconds * 1000 + 500 - hand.timeMilliseconds);
    expect(branchByHand(hand, timeline)).toEqual(end);
  });

  it('by hand from a play that was left in that moment stays where the hand left it', () => {
    const whole = timelineOf(playDay(firstWeeks(), 9, KIND));
    const left = timelineOf(stateAtMoment(whole, whole.end.history[3]!.moment.id)!);
    const hand = advance(left.end, 3000);
    expect(branchByHand(hand, left)).toBe(hand);
  });
});

describe('a lived day', () => {
  it('can be seen at any time of it as it was then', () => {
    fc.assert(
      fc.property(anyPlay, fc.nat(1_000_000), (play, at) => {
        const end = playAny(play);
        const log = createLog(end);
        const time = Math.min(at, end.timeMilliseconds);
        const inputs = log.inputs.filter(({ atMilliseconds }) => atMilliseconds <= time);
        const lived = livedAgain({ ...log, inputs, endMilliseconds: time });
        expect(stateAt(timelineOf(end), time)).toEqual(lived);
      }),
      { numRuns: 80 },
    );
  });
});
