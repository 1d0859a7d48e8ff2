import type { InfantPose } from '../../src/view-models/infant-view';
import { CHANNELS } from './rig-parameters';
import type { Channel, ChannelValues } from './rig-parameters';

/** How the infant bears its own weight when nobody carries it. */
export const STANCES = ['lying', 'sitting', 'standing'] as const;
export type Stance = (typeof STANCES)[number];

/** Most infants sit without support some time after half a year. */
const SITS_FROM_MONTHS = 6.5;

/** Where the feet rest, in hundreds of rig units, and how much of a kick is left there. */
const FEET: Readonly<Record<Exclude<Stance, 'lying'>, readonly [x: number, y: number]>> = {
  sitting: [0.96, 1],
  standing: [0.26, 1.6],
};
const KICK_LEFT = 0.2;
const FEET_CHANNELS: readonly Channel[] = ['leftFootX', 'leftFootY', 'rightFootX', 'rightFootY'];

/** The stance of a pose at an age in months; on the changing table and in the cot it lies. */
export function stanceOf(pose: InfantPose, months: number): Stance {
  return pose === 'mat' && months >= SITS_FROM_MONTHS ? 'sitting' : 'lying';
}

/** Puts the feet where the stance needs them, in place; the rest of the body is free. */
export function takeStance<Values extends ChannelValues>(values: Values, stance: Stance): Values {
  if (stance === 'lying') return values;
  const [x, y] = FEET[stance];
  const rest = [-x, y, x, y];
  FEET_CHANNELS.forEach((channel, index) => {
    const kick = values[channel] - CHANNELS[channel].neutral;
    (values as ChannelValues)[channel] = rest[index]! + kick * KICK_LEFT;
  });
  return values;
}
