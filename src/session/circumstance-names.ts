/**
 * Cards of circumstances, in the order in which they are shown. Their places are in codes that
 * people keep: add at the end, never change or reuse a place.
 */
export const CIRCUMSTANCES = [
  'short-sleep',
  'shared-nights',
  'tight-money',
  'paid-leave',
  'grandparent-near',
  'help-far',
  'older-sibling',
  'thin-walls',
  'low-mood',
  'sore-back',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Of these two only one can be true. */
const OPPOSITES: readonly (readonly [Circumstance, Circumstance])[] = [
  ['short-sleep', 'shared-nights'],
  ['tight-money', 'paid-leave'],
  ['grandparent-near', 'help-far'],
];

/** The card that cannot lie beside this one, if there is one. */
export function oppositeOf(card: Circumstance): Circumstance | null {
  const pair = OPPOSITES.find((both) => both.includes(card));
  return pair?.find((other) => other !== card) ?? null;
}

/** The same cards in the order of the table, each once. */
export function inOrder(cards: readonly Circumstance[]): Circumstance[] {
  return CIRCUMSTANCES.filter((card) => cards.includes(card));
}

/** Whether these cards can be true at the same time, and are told in order. */
export function areTogether(cards: readonly Circumstance[]): boolean {
  const isOrdered = inOrder(cards).join() === cards.join();
  return isOrdered && cards.every((card) => !cards.some((other) => other === oppositeOf(card)));
}

/** The cards with this one laid beside them, or taken away; what cannot be true with it gives way. */
export function withCardToggled(
  cards: readonly Circumstance[],
  card: Circumstance,
): Circumstance[] {
  if (cards.includes(card)) return cards.filter((other) => other !== card);
  return inOrder([...cards.filter((other) => other !== oppositeOf(card)), card]);
}
