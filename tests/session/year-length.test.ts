import { describe, expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { passTime } from '../../src/session/quiet-time';
import { SCHOOL_MOMENTS } from '../../src/session/school-moment';
import { SINGLE_DAY_PACE, VISIT_PACE, type DayPace } from '../../src/session/session-time';
import type { SessionState } from '../../src/session/session-state';
import { ABSENT, firstWeeks, KIND, LATE, PLAIN, playFrom, UNKIND } from './play-styles';
import type { PlayStyle } from './play-styles';
import { playYear } from './year-visits';

/**
 * What is read and chosen outside of the visits, minutes. Assumption: 220 words a minute, a page of
 * about 60 words after each visit, 3 seconds for each of 25 moments of coming back and 200 words on
 * it, half a minute for each scene at school, a minute for what begins and ends it.
 */
const READING_MINUTES = (5 * 16 + 25 * 3 + 55 + SCHOOL_MOMENTS.length * 30 + 60) / 60;

/** The player looks so often, milliseconds of the player's time. */
const LOOK_MILLISECONDS = 60;

const RUN = {
  run: ({ session }: { session: SessionState }, milliseconds: number) => ({
    session: advance(session, milliseconds),
  }),
};

/** Plays a day at 1x as the page lets it pass for a hand that lies still until it answers. */
function playTimed(start: SessionState, style: PlayStyle, pace: DayPace) {
  const { modelSecondsPerPlayerSecond, momentSeconds } = pace;
  const options = { momentSeconds, stirredAtMilliseconds: null, tempo: 1 };
  let looks = 0;
  let left = 0;
  const end = playFrom(start, style, Infinity, (session) => {
    const due = LOOK_MILLISECONDS * modelSecondsPerPlayerSecond + left;
    const passed = passTime({ session }, due, RUN, options);
    left = passed.leftMilliseconds;
    looks += 1;
    return passed.world.session;
  });
  return { end, minutes: (looks * LOOK_MILLISECONDS) / 60_000 };
}

/** Minutes at 1x of the visits of some years. */
function years(style: PlayStyle, count: number): number[][] {
  return Array.from({ length: count }, (_, seed) => {
    const visits: number[] = [];
    playYear(seed, (start) => {
      const { end, minutes } = playTimed(start, style, VISIT_PACE);
      visits.push(minutes);
      return end;
    });
    return visits;
  });
}

const sum = (minutes: readonly number[]) => minutes.reduce((total, one) => total + one, 0);
const sorted = (minutes: readonly number[]) => [...minutes].sort((a, b) => a - b);
const median = (minutes: readonly number[]) => sorted(minutes)[Math.floor(minutes.length / 2)]!;

const STYLES = [
  ['softly and soon', KIND],
  ['plainly, when it is clear', PLAIN],
  ['late', LATE],
  ['late, abruptly, with what does not fit', UNKIND],
  ['never', ABSENT],
] as const;

describe.each(STYLES)('a player who answers %s', (_how, style) => {
  it('takes 18 to 30 minutes at 1x for a whole year with reading, 3 to 4 and a half for a visit', () => {
    const visits = years(style, 8);
    const whole = sorted(visits.map((year) => sum(year) + READING_MINUTES));
    expect(whole[0]).toBeGreaterThan(18);
    expect(median(whole)).toBeLessThan(30);
    expect(whole.at(-1)).toBeLessThan(32);
    expect(median(visits.flat())).toBeGreaterThan(3);
    expect(median(visits.flat())).toBeLessThan(4.5);
  });

  it('takes four and a half to seven minutes for a day by itself', () => {
    const minutes = sorted(
      Array.from({ length: 20 }, (_, seed) => {
        const start = createSession(firstWeeks(), { seed });
        return playTimed(start, style, SINGLE_DAY_PACE).minutes;
      }),
    );
    // Nobody who never answers lives through an answer.
    expect(minutes[0]).toBeGreaterThan(style === ABSENT ? 4 : 4.5);
    expect(minutes.at(-1)).toBeLessThan(7);
  });
});
