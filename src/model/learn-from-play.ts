import type { EpisodeOutcome } from './episode';
import type { Experience } from './experience';
import type { Infant } from './infant';
import { lastAnswer } from './judge-answer';
import type { Parameters } from './parameters';
import { BEST_TRACKING, overTracking, trackingQuality } from './play-quality';

/** How well a play bid was met, 0 to 1: an inverted U over tracking, 0 when it was let pass. */
function playQuality(outcome: EpisodeOutcome, experience: Experience): number {
  const answer = lastAnswer(outcome.answers);
  if (!answer) return 0;
  return trackingQuality(answer.tracking ?? BEST_TRACKING) * answer.fit * experience.safety;
}

/** What an invitation to play teaches: worth asking again, and whether there is room to breathe. */
export function learnFromPlay(
  infant: Infant,
  outcome: EpisodeOutcome,
  experience: Experience,
  share: number,
  parameters: Parameters,
): void {
  const { trust } = infant;
  const quality = playQuality(outcome, experience);
  trust.play += parameters.playStep * share * (quality - trust.play);
  const answer = lastAnswer(outcome.answers);
  const tracked = answer ? overTracking(answer) : 0;
  trust.overTracking += parameters.trackingStep * share * (tracked - trust.overTracking);
  const worth = parameters.playValue * (quality - 0.5);
  const step = parameters.valueStep * parameters.playWeight * share;
  trust.plainValue += step * worth;
  trust.minimisedValue -= step * worth * parameters.askMinimised;
}
