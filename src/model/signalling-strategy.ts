/**
 * What an infant does with a need: `plain` signals in proportion, `amplified` early, loud and long,
 * `minimised` quietly, looking away. Learned from what signals brought, never assigned.
 */
export const SIGNALLING_STRATEGIES = ['plain', 'amplified', 'minimised'] as const;
export type SignallingStrategy = (typeof SIGNALLING_STRATEGIES)[number];
