import type { NeedKind } from '../../../src/model/need';
import type { ResponseKind } from '../../../src/model/response';
import type { DayPage } from './day';
import { createEar } from './ear';
import type { Hands } from './hands';

/** What usually fits; a player who has read the page on cues would guess so. */
const FITTING: Readonly<Record<NeedKind, ResponseKind>> = {
  hunger: 'feed',
  fullness: 'hold',
  tired: 'rock',
  discomfort: 'change',
  overstimulated: 'space',
  pain: 'hold',
  closeness: 'hold',
  play: 'play',
  unexplained: 'hold',
};
/** What is tried when the first guess was wrong: watch, and try again. */
const TRIES: readonly ResponseKind[] = [
  'hold',
  'feed',
  'rock',
  'change',
  'space',
  'talk',
  'putDown',
];
/** How long a player looks at what an answer did before the next try, milliseconds. */
const LOOK_MILLISECONDS = 1500;
const LISTEN_MILLISECONDS = 100;

const isShown = (day: DayPage): Promise<boolean> =>
  day.button(day.words('play.over.look')).isVisible();

interface Guesser {
  /** The next guess for a moment, counted from 0. */
  next(moment: number): ResponseKind;
}

/** Guesses right at once in two moments of three, and after a miss in the third. */
function createGuesser(needs: readonly NeedKind[]): Guesser {
  let current = -1;
  let tryCount = 0;
  return {
    next(moment) {
      if (moment !== current) tryCount = 0;
      current = moment;
      const fitting = FITTING[needs[moment] ?? 'unexplained'];
      const others = TRIES.filter((kind) => kind !== fitting);
      const isWrongFirst = moment % 3 === 1;
      const order = isWrongFirst ? [others[0]!, fitting, ...others.slice(1)] : [fitting, ...others];
      tryCount += 1;
      return order[(tryCount - 1) % order.length]!;
    },
  };
}

/** Plays in lived time by holding, with the ears alone, until the day is over. */
export async function liveTheDay(
  day: DayPage,
  hands: Hands,
  needs: readonly NeedKind[],
): Promise<void> {
  const ear = createEar(day.game, day.words);
  const guesser = createGuesser(needs);
  let lookUntil = 0;
  for (;;) {
    await ear.listen();
    if (await isShown(day)) return;
    if (ear.isAsking() && Date.now() >= Math.max(lookUntil, ear.lastNewsAt())) {
      const response = day.response(guesser.next(ear.pastMoments()));
      // The day may end while a hand is on its way.
      await hands.hold(response).catch(async (error: unknown) => {
        if (!(await isShown(day))) throw error;
      });
      lookUntil = Date.now() + LOOK_MILLISECONDS;
    }
    await day.game.page.waitForTimeout(LISTEN_MILLISECONDS);
  }
}

/** Plays untimed: the world waits, and what, how and when are chosen until the day is over. */
export async function chooseTheDay(
  day: DayPage,
  hands: Hands,
  needs: readonly NeedKind[],
): Promise<void> {
  const { game, words } = day;
  const ear = createEar(game, words);
  const guesser = createGuesser(needs);
  const over = day.button(words('play.over.look'));
  const watch = day.button(words('play.when.watch'));
  // The world stands still when it can be watched on: then nothing changes under the hands.
  const waiting = watch.and(game.page.locator(':not([aria-disabled="true"])')).or(over);
  for (let choice = 0; ; choice += 1) {
    await waiting.first().waitFor({ timeout: 60_000 });
    // What is said comes a moment after the world has stopped.
    await game.page.waitForTimeout(LISTEN_MILLISECONDS);
    if (await isShown(day)) return;
    // The world may only just have begun to run again after the last choice.
    if (!(await waiting.first().isVisible())) continue;
    await ear.listen();
    if (!ear.isAsking()) {
      await hands.press(watch);
    } else {
      await hands.press(day.response(guesser.next(ear.pastMoments())));
      const isPutOff = choice % 5 === 3;
      const when = isPutOff ? 'minute' : 'now';
      await hands.press(day.button(words.line({ key: `play.when.${when}` })));
    }
  }
}
