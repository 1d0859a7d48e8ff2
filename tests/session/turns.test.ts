import { describe, expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { createLog } from '../../src/session/play-log';
import { replayLog } from '../../src/session/replay-log';
import type { SessionEvent, SessionState } from '../../src/session/session-state';
import { act, invited, until } from './play-turns';
import { VISITS } from './year-visits';

type TurnEvent = Extract<SessionEvent, { type: 'turn' }>;

const turnsOf = (state: SessionState): string[] =>
  state.events.filter((event): event is TurnEvent => event.type === 'turn').map(({ what }) => what);

const trackingOf = (state: SessionState): number | undefined =>
  state.episode?.answers.at(-1)?.tracking;
const isOver = (start: SessionState) => (state: SessionState) =>
  state.history.length > start.history.length;

describe.each([
  ['at four months', 1],
  ['at seven months', 2],
] as const)('serve and return %s', (_age, visit) => {
  const served = act(invited(visit), 'talk', 'gentle');

  it('passes the turn to the infant, which answers when it is waited for', () => {
    expect(served.turn?.whose).toBe('adult');
    const passed = until(served, ({ turn }) => turn?.whose === 'infant');
    const answered = until(passed, ({ turn }) => turn?.whose === 'open');
    expect(turnsOf(answered)).toEqual(['passes', 'replies']);
    const waitSeconds = (answered.timeMilliseconds - passed.timeMilliseconds) / 1000;
    expect(waitSeconds).toBeGreaterThan(4);
    expect(waitSeconds).toBeLessThan(17);
    expect(trackingOf(answered)).toBe(0.5);
  });

  it('goes on, turn by turn, as long as both take part', () => {
    const answered = until(served, ({ turn }) => turn?.whose === 'open');
    const again = until(act(answered, 'play', 'gentle'), ({ turn }) => turn?.whose === 'open');
    expect(turnsOf(again)).toEqual(['passes', 'replies', 'passes', 'replies']);
    expect(trackingOf(again)).toBe(0.5);
  });

  it('takes the turn from an infant that is talked over, which looks aside and comes back', () => {
    const over = act(
      until(served, ({ turn }) => turn?.whose === 'infant'),
      'talk',
    );
    expect(turnsOf(over)).toEqual(['passes', 'taken']);
    expect(over.turn?.whose).toBe('away');
    expect(trackingOf(over)).toBeGreaterThan(0.75);
    const chased = act(over, 'play');
    expect(turnsOf(chased)).toEqual(['passes', 'taken', 'taken']);
    expect(trackingOf(chased)).toBeGreaterThan(trackingOf(over)!);
    const back = until(over, ({ turn }) => turn?.whose === 'open');
    expect(turnsOf(back)).toEqual(['passes', 'taken', 'returns']);
  });

  it('is mended by waiting', () => {
    const over = act(
      until(served, ({ turn }) => turn?.whose === 'infant'),
      'talk',
    );
    const back = until(over, ({ turn }) => turn?.whose === 'open');
    const waited = until(
      act(back, 'talk'),
      ({ events }) => turnsOf({ ...back, events }).length > 4,
    );
    expect(turnsOf(waited).at(-1)).toBe('replies');
    expect(trackingOf(waited)).toBeLessThan(trackingOf(back)!);
  });

  it('loses the infant to a toy of the adult’s own', () => {
    expect(turnsOf(act(invited(visit), 'offerToy'))).toEqual(['imposed']);
  });

  it('teaches more about play when it is waited for than when it is talked over', () => {
    const waited = until(served, isOver(served));
    let over = served;
    for (let turns = 0; turns < 3; turns += 1) over = act(over, 'talk');
    over = until(over, isOver(served));
    const { trust } = waited.infant;
    expect(trust.play).toBeGreaterThan(over.infant.trust.play);
    expect(over.infant.trust.overTracking).toBeGreaterThan(trust.overTracking);
  });
});

describe('turns in play', () => {
  it('are not asked of the youngest', () => {
    const served = act(invited(0), 'talk', 'gentle');
    expect(until(served, isOver(served)).events.some(({ type }) => type === 'turn')).toBe(false);
  });

  it('come to the same in pieces of any length, and when the log is lived again', () => {
    const served = act(invited(1), 'talk', 'gentle');
    const whole = advance(served, 120_000);
    let pieces = served;
    for (let left = 120_000; left > 0; left -= 500) pieces = advance(pieces, 500);
    expect(pieces).toEqual(whole);
    expect(replayLog(createLog(whole), VISITS[1]!, 'log')).toEqual({ ok: true, value: whole });
  });

  it('never keep a game going for ever', () => {
    let state = invited(2);
    const { length } = state.history;
    for (let acts = 0; acts < 60 && state.history.length === length; acts += 1)
      state = act(state, 'talk');
    expect(state.history.length).toBeGreaterThan(length);
  });
});
