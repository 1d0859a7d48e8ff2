import type { DayPage } from './day';
import { createEar } from './ear';
import type { Hands } from './hands';

/** The order in which somebody tries who does not know: guess, watch, try again. */
const GUESSES = ['feed', 'hold', 'rock', 'change', 'space', 'talk', 'play', 'putDown'] as const;
/** How long a player looks at what an answer did before the next try, milliseconds. */
const LOOK_MILLISECONDS = 1500;
const LISTEN_MILLISECONDS = 100;

const isShown = (day: DayPage): Promise<boolean> =>
  day.button(day.words('play.over.look')).isVisible();

/** The next guess for the moment that is on; a moment that is over starts the list again. */
function createGuesser(): { next(): string; startAgain(): void } {
  let index = 0;
  return {
    next: () => GUESSES[index++ % GUESSES.length]!,
    startAgain: () => {
      index = 0;
    },
  };
}

/** Plays in lived time by holding, with the ears alone, until the day is over. */
export async function liveTheDay(day: DayPage, hands: Hands): Promise<void> {
  const ear = createEar(day.game, day.words);
  const guesser = createGuesser();
  let lookUntil = 0;
  for (;;) {
    await ear.listen();
    if (await isShown(day)) return;
    if (!ear.isAsking()) {
      guesser.startAgain();
    } else if (Date.now() >= Math.max(lookUntil, ear.lastNewsAt())) {
      const response = day.response(guesser.next());
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
export async function chooseTheDay(day: DayPage, hands: Hands): Promise<void> {
  const { game, words } = day;
  const ear = createEar(game, words);
  const guesser = createGuesser();
  const waiting = game.page
    .getByText(words('play.when.chooseFirst'), { exact: true })
    .or(day.button(words('play.over.look')));
  for (let choice = 0; ; choice += 1) {
    await waiting.waitFor({ timeout: 60_000 });
    if (await isShown(day)) return;
    // What is said comes a moment after the world has stopped.
    await game.page.waitForTimeout(LISTEN_MILLISECONDS);
    await ear.listen();
    if (!ear.isAsking()) {
      guesser.startAgain();
      await hands.press(day.button(words('play.when.watch')));
    } else {
      await hands.press(day.response(guesser.next()));
      const isPutOff = choice % 5 === 3;
      const when = isPutOff ? 'minute' : 'now';
      await hands.press(day.button(words.line({ key: `play.when.${when}` })));
    }
  }
}
