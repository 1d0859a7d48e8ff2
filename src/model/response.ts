/** What a caregiver can do. `look` and `putDown` never count against the caregiver. */
export const RESPONSE_KINDS = [
  'feed',
  'change',
  'hold',
  'rock',
  'talk',
  'play',
  'offerToy',
  'space',
  'look',
  'putDown',
  'askHelp',
] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** How it is done: gentleness takes a moment, abruptness none. */
export const MANNERS = ['gentle', 'plain', 'abrupt'] as const;
export type Manner = (typeof MANNERS)[number];

/** Whether the infant is held while this is done (fraction of the time in contact). */
export const CONTACT_FRACTION: Readonly<Record<ResponseKind, number>> = {
  feed: 0.9,
  change: 0.4,
  hold: 1,
  rock: 1,
  talk: 0.2,
  play: 0.2,
  offerToy: 0,
  space: 0,
  look: 0,
  putDown: 0,
  askHelp: 0.8,
};
