import { mixSeed } from '../../model/random';
import type { SessionState } from '../../session/session-state';
import { normalOf } from '../answer-policy';

/** What a caregiver's hands leave to chance. */
const CHANCES = [
  'answers',
  'loudness',
  'delay',
  'fits',
  'holds',
  'gentle',
  'frightens',
  'repairs',
  'repairDelay',
  'imposes',
  'pushesOn',
  'turns',
  'mood',
] as const;
export type Chance = (typeof CHANCES)[number];

/** Square roots that go round evenly from the first few steps on, one for each chance. */
const STEPS = [2, 6, 8, 3, 31, 19, 7, 5, 21, 13, 29, 22, 23].map((root) => Math.sqrt(root) % 1);
/** The visits of a year begin at fifths of the round, each sort of draw in an order of its own. */
const VISITS = 5;
const SALT_EVEN = 0x45_56_45_4e;

/**
 * Draws of chance that are spread evenly. A visit has a dozen moments, each of which stands for many
 * like it: by plain chance one year of play would have a rare act three times as often as this
 * caregiver, and another never. So the draws of each chance go round the unit interval in even steps
 * (a Kronecker sequence from a start drawn by the seed), on from one visit to the next.
 */
export interface EvenDraws {
  /** Uniform from 0 to 1. Each sort of occasion has draws of its own. */
  draw(chance: Chance, occasion?: string): number;
  /** Standard normal, from one uniform. */
  drawNormal(chance: Chance): number;
}

const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => mixSeed(hash, letter.charCodeAt(0)), SALT_EVEN);

/** The even draws of one visit. The same seed, visit and order of draws give the same ones. */
export function evenDraws({
  seed,
  visitIndex,
}: Pick<SessionState, 'seed' | 'visitIndex'>): EvenDraws {
  const drawn = new Map<string, number>();
  const draw = (chance: Chance, occasion = ''): number => {
    const key = `${chance} ${occasion}`;
    const count = drawn.get(key) ?? 0;
    drawn.set(key, count + 1);
    const start = mixSeed(seed, hashOf(key)) >>> 0;
    const order = 1 + (start % (VISITS - 1));
    const visit = ((visitIndex * order) % VISITS) / VISITS;
    const step = STEPS[CHANCES.indexOf(chance)] ?? 0;
    return (start / 2 ** 32 + visit + count * step) % 1;
  };
  return { draw, drawNormal: (chance) => normalOf(draw(chance)) };
}
