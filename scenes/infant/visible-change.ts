import { CHANNEL_NAMES } from './rig-parameters';
import type { Channel, RigParameters } from './rig-parameters';

/** How far the drawing moves when a channel goes by 1, rig units; colours count as movement. */
const UNITS: Readonly<Partial<Record<Channel, number>>> = {
  headTurn: 60,
  headAway: 60,
  headTilt: 44,
  headPitch: 20,
  browRaise: 12,
  browInner: 10,
  browLower: 10,
  eyeOpenLeft: 30,
  eyeOpenRight: 30,
  eyeSqueeze: 20,
  cheekRaise: 10,
  gazeX: 10,
  gazeY: 8,
  gazeSplit: 6,
  pupil: 6,
  glint: 4,
  mouthOpen: 36,
  mouthWide: 14,
  mouthCorner: 12,
  mouthSquare: 14,
  lipPout: 8,
  chin: 6,
  tongue: 10,
  tongueOut: 12,
  tongueCup: 8,
  noseWrinkle: 6,
  drool: 10,
  blush: 6,
  flush: 20,
  tear: 20,
  breath: 2,
  lean: 14,
  tension: 4,
  toe: 3,
  leftHandOpen: 25,
  rightHandOpen: 25,
  leftHandSize: 30,
  rightHandSize: 30,
};
/** Whatever is not named moves as far as a hand. */
const MOST_UNITS = 100;

/** How much two drawings of the infant differ where they differ most, rig units. */
export function visibleChange(from: RigParameters, to: RigParameters): number {
  if (from.isRightHandInFront !== to.isRightHandInFront) return MOST_UNITS;
  if (from.ageMonths !== to.ageMonths) return MOST_UNITS;
  let most = 0;
  for (const channel of CHANNEL_NAMES) {
    const units = Math.abs(to[channel] - from[channel]) * (UNITS[channel] ?? MOST_UNITS);
    if (units > most) most = units;
  }
  return most;
}
