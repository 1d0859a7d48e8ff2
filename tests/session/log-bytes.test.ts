import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfDays, daysOfBytes, type PlayedDay } from '../../src/session/log-bytes';
import { createLog, type PlayLog } from '../../src/session/play-log';
import { replayLog } from '../../src/session/replay-log';
import { bytesOfCode, codeOfBytes } from '../../src/storage/code-text';
import { RESPONSE_KINDS } from '../../src/model/response';
import { firstWeeks, KIND, playDay } from './play-styles';
import { anyPlay, playAny, scenario } from './random-play';

function dayOf({ format, finalReading, ...day }: PlayLog): PlayedDay {
  expect(format).toBe('small-signals-log@1');
  expect(finalReading.fear).toBeGreaterThanOrEqual(0);
  return day;
}

describe('a day as bytes', () => {
  it('comes back exactly, and is lived again to identical numbers', () => {
    fc.assert(
      fc.property(anyPlay, (play) => {
        const end = playAny(play);
        const day = dayOf(createLog(end));
        const back = daysOfBytes(bytesOfDays([day, day]));
        expect(back).toEqual([day, day]);
        expect(replayLog(back![0]!, scenario, 'code')).toEqual({ ok: true, value: end });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a temperament that somebody chose', () => {
    const day = dayOf(createLog(playDay(firstWeeks(), 3, KIND)));
    const chosen = {
      ...day,
      temperament: { reactivity: 0.1, soothability: 1 / 3, readability: 0.9 },
    };
    expect(daysOfBytes(bytesOfDays([chosen]))).toEqual([chosen]);
    expect(bytesOfDays([chosen]).length).toBe(bytesOfDays([day]).length + 24);
  });

  it('has a place for every response and manner', () => {
    const day = dayOf(createLog(playDay(firstWeeks(), 3, KIND)));
    const inputs = RESPONSE_KINDS.flatMap((response) => [
      { type: 'reach' as const, response, atMilliseconds: 5 },
      { type: 'release' as const, atMilliseconds: 5 },
      ...(['gentle', 'plain', 'abrupt'] as const).map((manner) => ({
        type: 'respond' as const,
        response,
        manner,
        atMilliseconds: 9,
      })),
    ]).sort((a, b) => a.atMilliseconds - b.atMilliseconds);
    expect(daysOfBytes(bytesOfDays([{ ...day, inputs }]))).toEqual([{ ...day, inputs }]);
  });

  it('as a code is short: a day fits a small picture, a year of five days 2,000 letters', () => {
    const days = [1, 2, 3, 4, 5].map((seed) => dayOf(createLog(playDay(firstWeeks(), seed, KIND))));
    expect(codeOfBytes(bytesOfDays(days.slice(0, 1))).length).toBeLessThan(250);
    expect(codeOfBytes(bytesOfDays(days)).length).toBeLessThan(2000);
    const busy = fc.sample(anyPlay, { numRuns: 300, seed: 5 }).map((play) => playAny(play));
    const five = busy
      .sort((a, b) => b.inputs.length - a.inputs.length)
      .slice(0, 5)
      .map((end) => dayOf(createLog(end)));
    expect(five[4]!.inputs.length).toBeGreaterThan(15);
    expect(codeOfBytes(bytesOfDays(five)).length).toBeLessThan(2000);
  });

  it('that is not one is refused, never a crash, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const days = daysOfBytes(bytes);
        if (days) expect(bytesOfDays(days).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    const bytes = bytesOfDays([dayOf(createLog(playDay(firstWeeks(), 1, KIND)))]);
    expect(daysOfBytes(bytes.slice(0, -1))).toBeNull();
    expect(daysOfBytes(Uint8Array.from([...bytes, 0]))).toBeNull();
    expect(bytesOfCode(codeOfBytes(bytes))).toEqual(bytes);
  });
});
