import { growthAt } from './growth';
import { BODY } from './proportions';
import { CHANNELS } from './rig-parameters';
import type { Channel, ChannelValues } from './rig-parameters';

/** How the infant bears its own weight when nobody carries it. */
export const STANCES = [
  'lying',
  'prone',
  'propped',
  'sitting',
  'crawling',
  'standing',
  'highChair',
] as const;
export type Stance = (typeof STANCES)[number];

/** Stances that are seen from the side; their limbs are placed by the body, not by channels. */
export type ProfileStance = Extract<Stance, 'prone' | 'crawling'>;

export function isInProfile(stance: Stance): stance is ProfileStance {
  return stance === 'prone' || stance === 'crawling';
}

/** Where the feet rest, in hundreds of rig units, and how much of a kick is left there. */
const FEET: Readonly<Partial<Record<Stance, readonly [x: number, y: number]>>> = {
  propped: [0.98, 1],
  sitting: [0.96, 1],
  standing: [0.26, 1.6],
  highChair: [0.4, 1.34],
};
const KICK_LEFT = 0.2;
const FEET_CHANNELS: readonly Channel[] = ['leftFootX', 'leftFootY', 'rightFootX', 'rightFootY'];
/** Who stands at this age holds on to something, with the hand that never goes to the face. */
const SUPPORT_HAND = { x: -1.04, y: 0.2, open: 0.55 } as const;
const GESTURE_LEFT = 0.12;
/** Who cannot yet sit without help leans forward on both hands, on the ground between the legs. */
const PROP_HAND = { x: 0.36, y: 0.74, open: 0.85 } as const;
/** So much lower are shoulders and head of a trunk that leans forward, rig units. */
const PROPPED_DROP = 22;
/** Hands lie on the tray and do not go through it. */
const TRAY_HAND_Y = 0.5;

function placeFeet(channels: ChannelValues, stance: Stance): void {
  const feet = FEET[stance];
  if (!feet) return;
  const [x, y] = feet;
  const rest = [-x, y, x, y];
  FEET_CHANNELS.forEach((channel, index) => {
    const kick = channels[channel] - CHANNELS[channel].neutral;
    channels[channel] = rest[index]! + kick * KICK_LEFT;
  });
}

/** Puts a hand on what the infant stands by. */
function holdOn(channels: ChannelValues): void {
  const { x, y, open } = SUPPORT_HAND;
  channels.leftHandX = x + (channels.leftHandX - x) * GESTURE_LEFT;
  channels.leftHandY = y + (channels.leftHandY - y) * GESTURE_LEFT;
  channels.leftHandOpen = open;
}

function propOnHands(channels: ChannelValues): void {
  const { x, y, open } = PROP_HAND;
  channels.leftHandX = -x + (channels.leftHandX + x) * GESTURE_LEFT;
  channels.rightHandX = x + (channels.rightHandX - x) * GESTURE_LEFT;
  channels.leftHandY = y + (channels.leftHandY - y) * GESTURE_LEFT;
  channels.rightHandY = y + (channels.rightHandY - y) * GESTURE_LEFT;
  channels.leftHandOpen = open;
  channels.rightHandOpen = open;
}

function keepOnTray(channels: ChannelValues): void {
  channels.leftHandY = Math.min(channels.leftHandY, TRAY_HAND_Y);
  channels.rightHandY = Math.min(channels.rightHandY, TRAY_HAND_Y);
}

const SIDEWAYS: readonly Channel[] = ['headTurn', 'headAway', 'headTilt', 'gazeX', 'lean'];

/** The spoon comes from the right of the picture: who turns away turns to the left. */
function turnFromSpoon(channels: ChannelValues): void {
  if (channels.headTurn <= 0) return;
  for (const channel of SIDEWAYS) channels[channel] = -channels[channel];
}

/** Puts feet and hands where the stance needs them, in place; the rest of the body is free. */
export function takeStance<Values extends ChannelValues>(values: Values, stance: Stance): Values {
  placeFeet(values, stance);
  if (stance === 'standing') holdOn(values);
  if (stance === 'propped') propOnHands(values);
  if (stance === 'highChair') {
    keepOnTray(values);
    turnFromSpoon(values);
  }
  return values;
}

/** How far shoulders and head have come down because the trunk leans forward, rig units. */
export function forwardDrop(stance: Stance): number {
  return stance === 'propped' ? PROPPED_DROP : 0;
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
    case 'propped':
    case 'sitting':
      return Math.max(footOf(1) + SOLE, 100 + SEAT);
    case 'standing':
    case 'highChair':
      return footOf(FEET[stance]![1]) + SOLE;
    case 'prone':
    case 'crawling':
      return PROFILE_GROUND;
  }
}
