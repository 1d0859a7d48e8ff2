import { answerEpisode, arousalAt, settledAtSeconds } from '../model/episode-flow';
import { PARAMETERS } from '../model/parameters';
import type { ResponseKind } from '../model/response';
import { emit, nowSeconds, type Draft } from './draft';
import type { Activity } from './session-state';

/** Care that an infant is in the midst of until it is over. */
const BREAKS_OFF: readonly ResponseKind[] = ['feed', 'change', 'hold', 'rock', 'play', 'talk'];
/** A word said so long ago still tells that somebody is going; model seconds, assumption. */
const TOLD_SECONDS = 20;

/** Whether the infant has been talked to before it is left. */
function isTold({ activity, events, timeMilliseconds }: Draft): boolean {
  if (activity?.response === 'talk') return true;
  const since = timeMilliseconds - TOLD_SECONDS * 1000;
  return events.some(
    (event) =>
      event.type === 'answer' && event.response === 'talk' && event.atMilliseconds >= since,
  );
}

/** The part of an act that is still to come, 1 to 0. */
function partLeft({ startedAtMilliseconds: from, endsAtMilliseconds: to }: Activity, now: number) {
  return to > from ? Math.max(0, (to - now) / (to - from)) : 0;
}

/**
 * The answer breaks off: as much of the need as was still to be met comes back, and the infant has
 * been left in the midst of it, which can be mended like any miss.
 */
function comesBack(draft: Draft, left: number): void {
  const { episode: open, infant } = draft;
  if (!open || settledAtSeconds(open) === Infinity) return;
  const atSeconds = nowSeconds(draft);
  const startLevel = arousalAt(open, atSeconds);
  const targetLevel = open.intensity * left;
  if (targetLevel <= PARAMETERS.settleLevel) return;
  const episode = { ...open, arousal: { ...open.arousal } };
  const breaking = { fit: 0, manner: 'plain', isFrightening: false, contact: 0 } as const;
  answerEpisode(infant, episode, { ...breaking, atSeconds });
  const isRising = targetLevel > startLevel;
  const tauSeconds = isRising ? PARAMETERS.riseTauSeconds : open.arousal.tauSeconds;
  draft.episode = {
    ...episode,
    arousal: { startSeconds: atSeconds, startLevel, targetLevel, tauSeconds },
    settlesAtSeconds: open.isSoothable ? Infinity : episode.settlesAtSeconds,
  };
}

/**
 * Whoever walks off in the midst of care is missed: the infant looks after them. A word said first
 * softens it: then nothing is broken off, and what has been given stays given. By the first rules
 * walking off was not noticed.
 */
export function breakOff(draft: Draft): void {
  const { activity } = draft;
  if (draft.rules < 2 || !activity || !BREAKS_OFF.includes(activity.response)) return;
  const hasBeenTold = isTold(draft);
  if (!hasBeenTold) comesBack(draft, partLeft(activity, draft.timeMilliseconds));
  const momentId = draft.episode ? (draft.moments[draft.momentIndex]?.id ?? null) : null;
  emit(draft, { type: 'leftOff', momentId, isTold: hasBeenTold });
}
