import type { StringKey } from '../../../src/strings/string-key';
import { GAZE_THINGS } from '../../../src/view-models/gaze';
import { english } from '../../strings/english';
import type { GamePage } from './game-page';
import type { PageWords } from './words';

/** What a player who only listens knows. */
export interface Ear {
  /** Reads what has been said since the last time. */
  listen(): Promise<void>;
  /** The infant asks for something, as far as has been said. */
  isAsking(): boolean;
  /** How many times it has been said that a moment is over. */
  pastMoments(): number;
  /** When the last news came, milliseconds of the test's clock. */
  lastNewsAt(): number;
}

/** After these nothing is asked for until something new is heard. */
const AT_REST: readonly StringKey[] = [
  'notice.answer.eases',
  'notice.answer.mended',
  'notice.settled',
  'notice.gaveUp',
  'notice.dayEnded',
];

/** Follows the live regions alone: no picture, no look into the game. */
export function createEar(game: GamePage, words: PageWords): Ear {
  const cues = Object.keys(english)
    .filter((key) => /^cue\.(?!context|react)/.test(key))
    .flatMap((key) => GAZE_THINGS.map((thing) => words.line({ key, args: { thing } })));
  const rests = AT_REST.map((key) => words(key));
  const endings = [words('notice.settled'), words('notice.gaveUp')];
  let pastCount = 0;
  let readCount = 0;
  let asking = false;
  let newsAt = 0;

  const lastIndexOf = (text: string, parts: readonly string[]): number =>
    Math.max(...parts.map((part) => text.lastIndexOf(part)));

  return {
    async listen() {
      const heard = await game.heard();
      for (const { text } of heard.slice(readCount)) {
        const cue = lastIndexOf(text, cues);
        const rest = lastIndexOf(text, rests);
        pastCount += endings.filter((ending) => text.includes(ending)).length;
        if (cue !== rest) {
          asking = cue > rest;
          newsAt = Date.now();
        }
      }
      readCount = heard.length;
    },
    isAsking: () => asking,
    pastMoments: () => pastCount,
    lastNewsAt: () => newsAt,
  };
}
