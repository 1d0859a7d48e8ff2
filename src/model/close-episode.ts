import { arousalArea, arousalLevel } from './arousal';
import type { Episode, EpisodeOutcome, Mutable } from './episode';
import { shownFactor } from './episode-flow';
import type { Infant } from './infant';
import { PARAMETERS, type Parameters } from './parameters';

/** Clocks of the game count whole milliseconds. */
const CLOCK_STEP_SECONDS = 0.001;

/** Ends an episode, settled or not, and sums up what the infant lived through. */
export function closeEpisode(
  infant: Infant,
  episode: Episode,
  atSeconds: number,
  parameters: Parameters = PARAMETERS,
): EpisodeOutcome {
  const outcome = createOutcome();
  fillOutcome(outcome, infant, episode, atSeconds, parameters);
  return outcome;
}

/** An outcome yet to be filled. */
export function createOutcome(): Mutable<EpisodeOutcome> {
  return {
    need: 'hunger',
    strategy: 'plain',
    startedAtSeconds: 0,
    endedAtSeconds: 0,
    meanArousal: 0,
    peakArousal: 0,
    answers: [],
    settledAfterSeconds: null,
    signalClarity: 1,
  };
}

/** Sums up an episode that ends now, in place of the outcome before. */
export function fillOutcome(
  outcome: Mutable<EpisodeOutcome>,
  infant: Infant,
  episode: Episode,
  atSeconds: number,
  parameters: Parameters,
): void {
  const { arousal, startedAtSeconds, settlesAtSeconds } = episode;
  const lasted = Math.max(1, atSeconds - startedAtSeconds);
  const level = arousalLevel(arousal, atSeconds);
  const area = episode.areaBefore + arousalArea(arousal, atSeconds, level);
  const isSettled = settlesAtSeconds <= atSeconds + CLOCK_STEP_SECONDS;
  outcome.need = episode.need;
  outcome.strategy = episode.strategy;
  outcome.startedAtSeconds = startedAtSeconds;
  outcome.endedAtSeconds = atSeconds;
  outcome.meanArousal = Math.min(1, area / lasted);
  outcome.peakArousal = Math.max(episode.peakArousal, level);
  outcome.answers = episode.answers;
  outcome.settledAfterSeconds = isSettled ? settlesAtSeconds - startedAtSeconds : null;
  outcome.signalClarity = shownFactor(infant, episode.strategy, parameters);
}
