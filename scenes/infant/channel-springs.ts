import { PART_OF_CHANNEL, paceOf } from './motion-pace';
import type { Change, Part } from './motion-pace';
import { CHANNEL_NAMES } from './rig-parameters';
import type { Channel, ChannelValues } from './rig-parameters';

/** A critically damped spring has done 95 % of its way when rate x time is this. */
const SETTLED = 4.744;

interface Spring {
  value: number;
  /** Per millisecond. */
  speed: number;
  /** Where the target seems to be: it hangs behind where it is. */
  felt: number;
}

/** How springs of one part move in one tick: worked out once, used for all its channels. */
interface TickFactors {
  readonly rate: number;
  readonly decay: number;
  readonly hang: number;
}

/**
 * The present place of every channel on its way to a target. A new target in the middle of a
 * blend starts from the present place and speed, so nothing ever jumps.
 */
export interface ChannelSprings {
  /** Moves all channels by a tick of a few milliseconds. */
  tick(milliseconds: number, target: ChannelValues, change: Change, isMotionReduced: boolean): void;
  value(channel: Channel): number;
}

function moveSpring(
  spring: Spring,
  target: number,
  milliseconds: number,
  factors: TickFactors,
): void {
  const { rate, decay, hang } = factors;
  spring.felt += (target - spring.felt) * hang;
  const offset = spring.value - spring.felt;
  const push = (spring.speed + rate * offset) * milliseconds;
  spring.value = spring.felt + (offset + push) * decay;
  spring.speed = (spring.speed - rate * push) * decay;
}

export function createChannelSprings(start: ChannelValues): ChannelSprings {
  const springs = {} as Record<Channel, Spring>;
  for (const channel of CHANNEL_NAMES) {
    springs[channel] = { value: start[channel], speed: 0, felt: start[channel] };
  }
  return {
    value: (channel) => springs[channel].value,
    tick(milliseconds, target, change, isMotionReduced) {
      const known = new Map<Part, TickFactors>();
      for (const channel of CHANNEL_NAMES) {
        const part = PART_OF_CHANNEL[channel];
        let factors = known.get(part);
        if (!factors) {
          const { settle, lag } = paceOf(part, change, isMotionReduced);
          const rate = SETTLED / settle;
          factors = {
            rate,
            decay: Math.exp(-rate * milliseconds),
            hang: lag > 0 ? 1 - Math.exp(-milliseconds / lag) : 1,
          };
          known.set(part, factors);
        }
        moveSpring(springs[channel], target[channel], milliseconds, factors);
      }
    },
  };
}
