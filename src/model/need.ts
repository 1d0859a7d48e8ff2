/** What an infant may need. Hidden from the player; cues and context point to it. */
export const NEED_KINDS = [
  'hunger',
  'fullness',
  'tired',
  'discomfort',
  'overstimulated',
  'pain',
  'closeness',
  'play',
  'unexplained',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** A play bid is an invitation; fullness asks for a stop; every other need is felt as distress. */
export function isDistressNeed(need: NeedKind): boolean {
  return need !== 'play' && need !== 'fullness';
}
