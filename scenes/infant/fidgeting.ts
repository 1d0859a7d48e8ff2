import { clamp, smooth } from '../drawing/geometry';
import type { Mood } from './mood';
import type { ChannelValues } from './rig-parameters';
import type { SeededRandom } from './seeded-random';

const KICK = { out: 180, back: 420 } as const;
const KICK_EVERY_CALM = [3000, 8000] as const;
const KICK_EVERY_UPSET = [700, 1900] as const;
const GLANCE_EVERY = [1500, 4200] as const;
/** How quickly a glance arrives, milliseconds. */
const GLANCE_SETTLE = 45;

/** Small movements of hands, feet, head and gaze. Without them a live infant looks frozen. */
export interface Fidgeting {
  tick(milliseconds: number, mood: Mood): void;
  apply(values: ChannelValues, mood: Mood): void;
}

/** Slow noise between -1 and 1 made of three sines that never line up. */
function createNoise(random: SeededRandom, hertz: number): (seconds: number) => number {
  const phases = [random.next(), random.next(), random.next()].map((turn) => turn * Math.PI * 2);
  const turn = Math.PI * 2 * hertz;
  return (seconds) =>
    0.5 * Math.sin(turn * seconds + phases[0]!) +
    0.3 * Math.sin(turn * 0.61 * seconds + phases[1]!) +
    0.2 * Math.sin(turn * 1.73 * seconds + phases[2]!);
}

/** One kick after the other, now with the left foot and now with the right. */
function createKicks(random: SeededRandom): {
  tick(milliseconds: number, mood: Mood): void;
  left(): number;
  right(): number;
} {
  let nextIn: number = random.between(...KICK_EVERY_CALM);
  let at: number = KICK.out + KICK.back;
  let isLeft = true;
  const strength = (): number =>
    at < KICK.out ? smooth(at / KICK.out) : 1 - smooth((at - KICK.out) / KICK.back);
  return {
    tick(milliseconds, mood) {
      at = Math.min(KICK.out + KICK.back, at + milliseconds);
      nextIn -= milliseconds;
      if (nextIn > 0) return;
      const isUpset = mood.crying + mood.fussing > 0.4;
      const [soonest, latest] = isUpset ? KICK_EVERY_UPSET : KICK_EVERY_CALM;
      nextIn = random.between(soonest, latest);
      isLeft = random.next() < 0.5;
      at = 0;
    },
    left: () => (isLeft ? strength() : 0),
    right: () => (isLeft ? 0 : strength()),
  };
}

function createGlances(random: SeededRandom): {
  tick(milliseconds: number): void;
  x(): number;
  y(): number;
} {
  let nextIn: number = random.between(...GLANCE_EVERY);
  let target = { x: 0, y: 0 };
  const present = { x: 0, y: 0 };
  return {
    tick(milliseconds) {
      nextIn -= milliseconds;
      if (nextIn <= 0) {
        nextIn = random.between(...GLANCE_EVERY);
        const isBack = random.next() < 0.4;
        target = isBack
          ? { x: 0, y: 0 }
          : { x: random.between(-0.22, 0.22), y: random.between(-0.12, 0.1) };
      }
      const share = 1 - Math.exp(-milliseconds / GLANCE_SETTLE);
      present.x += (target.x - present.x) * share;
      present.y += (target.y - present.y) * share;
    },
    x: () => present.x,
    y: () => present.y,
  };
}

export function createFidgeting(random: SeededRandom): Fidgeting {
  const handNoise = [0, 1, 2, 3].map(() => createNoise(random, 0.3));
  const headNoise = createNoise(random, 0.12);
  const searchNoise = createNoise(random, 0.55);
  const flailNoise = [createNoise(random, 1.1), createNoise(random, 1.1)];
  const kicks = createKicks(random);
  const glances = createGlances(random);
  let seconds = 0;
  return {
    tick(milliseconds, mood) {
      // Time itself stops for a frozen body, so that nothing jumps when it thaws.
      seconds += (milliseconds / 1000) * (1 - clamp(mood.still));
      kicks.tick(milliseconds, mood);
      glances.tick(milliseconds);
    },
    apply(values, mood) {
      const alive = (1 - clamp(mood.still)) * (1 - 0.75 * mood.asleep);
      // Downwards only: a fist that rose past the shoulder would swing the elbow round.
      const flail = 0.1 * clamp(mood.crying + 0.35 * mood.fussing) * alive;
      values.leftHandX += 0.03 * alive * handNoise[0]!(seconds);
      values.leftHandY +=
        0.03 * alive * handNoise[1]!(seconds) + flail * (0.5 + 0.6 * flailNoise[0]!(seconds));
      values.rightHandX += 0.03 * alive * handNoise[2]!(seconds);
      values.rightHandY +=
        0.03 * alive * handNoise[3]!(seconds) + flail * (0.5 + 0.6 * flailNoise[1]!(seconds));
      values.headTilt += 0.03 * alive * headNoise(seconds);
      values.headTurn += 0.14 * mood.rooting * alive * searchNoise(seconds);
      const kick = 0.2 * alive * (1 - mood.asleep) * (1 - 0.6 * mood.drowsy);
      values.leftFootY -= kick * kicks.left();
      values.leftFootX -= 0.5 * kick * kicks.left();
      values.rightFootY -= kick * kicks.right();
      values.rightFootX += 0.5 * kick * kicks.right();
      const looking = alive * (1 - mood.crying);
      values.gazeX += glances.x() * looking;
      values.gazeY += glances.y() * looking;
    },
  };
}
