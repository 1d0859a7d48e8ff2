import type { EpisodeOutcome } from '../model/episode';
import { FITTING_FROM } from '../model/fit';

/** Weights of an outside observer, modelled on Ainsworth's scale. Assumptions. */
const ABRUPT = 0.5;
const FRIGHTENING = 0.1;
const UNFITTING = 0.5;
const WITHOUT_CONTACT = 0.85;
const MENDED = 0.6;
const SLOW_SECONDS = 180;
/** What an imposed activity takes off the impression of one episode. */
export const IMPOSED_COST = 0.3;

/**
 * How sensitive one answer looks to an observer, 0 to 1: noticed, read rightly, fitting, soon and
 * kind. It looks at what the caregiver does, not at what the infant learns.
 */
export function sensitivityOf(outcome: EpisodeOutcome): number {
  const first = outcome.answers[0];
  if (!first) return 0;
  const last = outcome.answers[outcome.answers.length - 1]!;
  const delay = first.atSeconds - outcome.startedAtSeconds;
  const soon = SLOW_SECONDS / (SLOW_SECONDS + delay);
  const kind = first.isFrightening ? FRIGHTENING : first.manner === 'abrupt' ? ABRUPT : 1;
  const fitting = first.fit < FITTING_FROM ? UNFITTING : 1;
  let quality = kind * fitting;
  if (last.isMend) quality += MENDED * (1 - quality);
  if (outcome.need !== 'play') return soon * quality * (last.contact > 0 ? 1 : WITHOUT_CONTACT);
  const off = 2 * (last.tracking ?? 0.5) - 1;
  return soon * quality * (1 - off * off);
}

/** Ainsworth's nine points from a mean impression of 0 to 1. */
export function ninePoints(meanImpression: number): number {
  return 1 + 8 * Math.min(1, Math.max(0, meanImpression));
}
