import { describe, expect, it } from 'vitest';
import { MODEL_SECONDS_PER_PLAYER_SECOND } from '../../src/session/session-time';
import { SCHOOL_MOMENTS } from '../../src/session/school-moment';
import { FITTING, KIND, playFrom, UNKIND, type PlayStyle } from './play-styles';
import { playYear } from './year-visits';

/** Waits until it is talked to, and answers fittingly, neither softly nor abruptly. */
const PLAIN: PlayStyle = {
  answersFrom: 'talk',
  waitMilliseconds: 15_000,
  manner: 'plain',
  responseTo: (need) => FITTING[need],
};

/**
 * What is read and chosen outside of the visits, minutes. Assumption: 220 words a minute, a page of
 * about 60 words after each visit, 3 seconds for each of 25 moments of coming back and 200 words on
 * it, half a minute for each scene at school, a minute for what begins and ends it.
 */
const READING_MINUTES = (5 * 16 + 25 * 3 + 55 + SCHOOL_MOMENTS.length * 30 + 60) / 60;

/** Minutes at 1x of the five visits of a year, by seed. */
function visitMinutes(style: PlayStyle, count: number): number[] {
  return Array.from({ length: count }, (_, seed) => {
    let milliseconds = 0;
    playYear(seed, (start) => {
      const end = playFrom(start, style);
      milliseconds += end.timeMilliseconds;
      return end;
    });
    return milliseconds / 60_000 / MODEL_SECONDS_PER_PLAYER_SECOND;
  }).sort((a, b) => a - b);
}
const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)]!;

describe('a whole year at 1x', () => {
  it('takes a player who answers softly and soon 18 to 30 minutes, with reading', () => {
    const minutes = visitMinutes(KIND, 30).map((visits) => visits + READING_MINUTES);
    expect(minutes[0]).toBeGreaterThan(18);
    expect(minutes[Math.floor(0.9 * minutes.length)]).toBeLessThan(30);
    expect(minutes.at(-1)).toBeLessThan(31);
  });

  it('takes longer the later the answers, and less than twice as long when nothing is mended', () => {
    const [kind, plain, unkind] = [KIND, PLAIN, UNKIND].map((style) =>
      median(visitMinutes(style, 8)),
    );
    expect(plain).toBeGreaterThan(kind!);
    expect(plain).toBeLessThan(32);
    expect(unkind).toBeLessThan(2 * kind!);
  });
});
