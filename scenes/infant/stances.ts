import { growthAt } from './growth';
import { BODY } from './proportions';
import { CHANNELS } from './rig-parameters';
import type { Channel, ChannelValues } from './rig-parameters';

/** How the infant bears its own weight when nobody carries it. */
export const STANCES = ['lying', 'prone', 'sitting', 'crawling', 'standing'] as const;
export type Stance = (typeof STANCES)[number];

/** Stances that are seen from the side; their limbs are placed by the body, not by channels. */
export type ProfileStance = Extract<Stance, 'prone' | 'crawling'>;

export function isInProfile(stance: Stance): stance is ProfileStance {
  return stance === 'prone' || stance === 'crawling';
}

/** Where the feet rest, in hundreds of rig units, and how much of a kick is left there. */
const FEET: Readonly<Record<'sitting' | 'standing', readonly [x: number, y: number]>> = {
  sitting: [0.96, 1],
  standing: [0.26, 1.6],
};
const KICK_LEFT = 0.2;
const FEET_CHANNELS: readonly Channel[] = ['leftFootX', 'leftFootY', 'rightFootX', 'rightFootY'];
/** Who stands at this age holds on to something, with the hand that never goes to the face. */
const SUPPORT_HAND = { x: -1.04, y: 0.2, open: 0.55 } as const;
const GESTURE_LEFT = 0.12;

/** Puts the feet where the stance needs them, in place; the rest of the body is free. */
export function takeStance<Values extends ChannelValues>(values: Values, stance: Stance): Values {
  if (stance !== 'sitting' && stance !== 'standing') return values;
  const [x, y] = FEET[stance];
  const rest = [-x, y, x, y];
  FEET_CHANNELS.forEach((channel, index) => {
    const kick = values[channel] - CHANNELS[channel].neutral;
    (values as ChannelValues)[channel] = rest[index]! + kick * KICK_LEFT;
  });
  return values;
}

/** Puts a hand on what the infant stands by, in place. */
export function holdOn<Values extends ChannelValues>(values: Values): Values {
  const channels: ChannelValues = values;
  const { x, y, open } = SUPPORT_HAND;
  channels.leftHandX = x + (values.leftHandX - x) * GESTURE_LEFT;
  channels.leftHandY = y + (values.leftHandY - y) * GESTURE_LEFT;
  channels.leftHandOpen = open;
  return values;
}

/** From ankle to sole of a foot that points down, and what a seat of cloth adds, rig units. */
const SOLE = 24;
const SEAT = 18;
/** The ground under a body that is seen from the side. */
const PROFILE_GROUND = 98;

/** How far below its belly the infant meets the ground, rig units. */
export function groundBelow(stance: Stance, months: number): number {
  const { legLength } = growthAt(months);
  const hipY = BODY.hip[1];
  const footOf = (y: number): number => hipY + (y * 100 - hipY) * legLength;
  switch (stance) {
    case 'lying':
      return footOf(CHANNELS.leftFootY.neutral) + SOLE;
    case 'sitting':
      return Math.max(footOf(FEET.sitting[1]) + SOLE, 100 + SEAT);
    case 'standing':
      return footOf(FEET.standing[1]) + SOLE;
    case 'prone':
    case 'crawling':
      return PROFILE_GROUND;
  }
}
