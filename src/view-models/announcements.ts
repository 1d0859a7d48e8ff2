import type { SessionEvent, SessionState } from '../session/session-state';
import { contextLines, seenLines, whoOf } from './captions';
import { isChased } from './chase';
import { frightOf } from './fright';
import type { Line } from './line';
import { observe, type Observation } from './observation';
import { playedAsOf, thingLookedAt } from './turn-view';

/** Something to say once in a live region. */
export interface Announcement extends Line {
  /** `calm` is how the infant is: of several only the newest counts. */
  readonly urgency: 'calm' | 'polite' | 'urgent';
}

const calm = (line: Line): Announcement => ({ ...line, urgency: 'calm' });
const polite = (line: Line): Announcement => ({ ...line, urgency: 'polite' });

/** A cue is told as it looks now; of several in one go only the newest is news. */
function cueWords(look: Observation, event: SessionEvent & { type: 'cue' }): Announcement[] {
  const newest = look.state.events.filter((other) => other.type === 'cue').at(-1);
  if (newest !== event || !look.moment || event.momentId !== look.moment.id) return [];
  if (!event.isRising) {
    return event.stage === 'whisper' ? [calm({ key: 'notice.calmer', args: whoOf(look) })] : [];
  }
  const isLoud = event.stage === 'shout';
  return seenLines(look)
    .slice(0, 1)
    .map((line) => ({ ...line, urgency: isLoud ? 'urgent' : 'calm' }));
}

function answerWords(look: Observation, event: SessionEvent & { type: 'answer' }): Announcement {
  const { response, manner, effect } = event;
  const args = { ...whoOf(look), response, manner };
  const played = playWords(look, event);
  if (played)
    return polite({ key: played, args: { ...args, thing: thingLookedAt(look) ?? 'you' } });
  const fright = frightOf(look.state, event);
  if (fright) return polite({ key: `notice.fright.${fright}`, args });
  if (event.isMend) return polite({ key: 'notice.answer.mended', args });
  if (response === 'putDown') return polite({ key: 'notice.answer.putDown', args });
  return polite({ key: `notice.answer.${effect}`, args });
}

/** What an act in play was to the infant: its own interest followed, copied, or pushed aside. */
function playWords(look: Observation, event: SessionEvent & { type: 'answer' }): string | null {
  const isInPlay = look.state.turn !== null && event.momentId === look.moment?.id;
  if (!isInPlay || event.manner === 'abrupt') return null;
  const isTaken = look.state.turn?.whose === 'away';
  const thing = thingLookedAt(look);
  if (event.response === 'offerToy') return thing ? 'notice.play.imposed' : null;
  if (isTaken) return null;
  const playedAs = playedAsOf(look.state.events, event, thing);
  return playedAs ? `notice.play.${playedAs}` : null;
}

/** Taken or pushed aside again, while it looked away. */
const isAgain = ({ what }: { readonly what: string }, look: Observation): boolean =>
  (what === 'taken' || what === 'imposed') && isChased(look.state);

function turnWords(look: Observation, event: SessionEvent & { type: 'turn' }): Announcement[] {
  const args = whoOf(look);
  const newest = look.state.events.filter((other) => other.type === 'turn').at(-1);
  // Of what happened in one go only the newest is news.
  if (newest !== event) return [];
  const what = event.what === 'replies' ? event.reply : event.what;
  if (isAgain(event, look)) return [polite({ key: 'notice.turn.chased', args })];
  return [polite({ key: `notice.turn.${what}`, args })];
}

function taskWords(look: Observation, event: SessionEvent & { type: 'task' }): Announcement[] {
  const task = look.state.tasks.find(({ id }) => id === event.taskId);
  // Breaking off is told by coming near, not by the task being on offer again.
  const isAgain = event.status === 'offered' && (task?.doneSeconds ?? 0) > 0;
  if (!task || isAgain) return [];
  return [polite({ key: `task.${task.kind}.${event.status}`, args: whoOf(look) })];
}

function wordsOf(look: Observation, event: SessionEvent): Announcement[] {
  const args = whoOf(look);
  switch (event.type) {
    case 'moment':
      return [];
    case 'cue':
      return cueWords(look, event);
    case 'look':
      return [...seenLines(look).slice(0, 1), ...contextLines(look)].map(polite);
    case 'answer':
      return [answerWords(look, event)];
    case 'leftOff':
      return [polite({ key: `notice.leftOff.${event.isTold ? 'told' : 'untold'}`, args })];
    case 'turn':
      return turnWords(look, event);
    case 'settled':
      return [polite({ key: 'notice.settled', args })];
    case 'gaveUp':
      return [polite({ key: 'notice.gaveUp', args })];
    case 'whereabouts':
      return [polite({ key: `notice.${event.whereabouts}`, args })];
    case 'task':
      return taskWords(look, event);
    case 'dayEnded':
      return [polite({ key: 'notice.dayEnded', args })];
  }
}

/** What has happened after the event `sinceId`, in words to be said once and in order. */
export function announcements(state: SessionState, sinceId: number): Announcement[] {
  const news = state.events.filter((event) => event.id > sinceId);
  if (news.length === 0) return [];
  const look = observe(state);
  return news.flatMap((event) => wordsOf(look, event));
}
