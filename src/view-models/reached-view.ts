import { CONTACT_FRACTION, type ResponseKind } from '../model/response';
import type { SessionState } from '../session/session-state';
import { frightNow } from './fright';
import type { Line } from './line';
import { observe } from './observation';

/** The same instant as the infant has it: what of the caregiver reaches it, and what it feels. */
export interface ReachedView {
  /** Arousal inside and what of it shows, 0 to 1. */
  readonly felt: number;
  readonly shown: number;
  readonly parts: readonly {
    readonly id: 'approach' | 'voice' | 'face' | 'contact' | 'absence';
    readonly line: Line;
  }[];
}

/** Sounds that the caregiver makes with a response; the others are done without a word. */
const VOICE: Readonly<Partial<Record<ResponseKind, 'hum' | 'soft'>>> = {
  feed: 'hum',
  hold: 'hum',
  rock: 'hum',
  change: 'soft',
  talk: 'soft',
  play: 'soft',
  offerToy: 'soft',
};
/** Responses in which the face comes close enough for a young infant to see. */
const FACE_CLOSE: readonly ResponseKind[] = ['feed', 'change', 'talk', 'play', 'look'];
/** How long a sudden act still is what is felt most, model milliseconds. Assumption. */
const SUDDEN_MILLISECONDS = 6000;

function approachOf(state: SessionState): string {
  const { reach, activity, whereabouts, timeMilliseconds } = state;
  const fright = frightNow(state);
  if (fright === 'looming' || fright === 'mixed') return fright;
  if (activity?.manner === 'abrupt') {
    const since = timeMilliseconds - activity.startedAtMilliseconds;
    if (since < SUDDEN_MILLISECONDS) return 'sudden';
  }
  if (activity?.response === 'askHelp') return 'helper';
  if (activity && activity.response !== 'space' && activity.response !== 'putDown') return 'with';
  if (reach && reach.response !== 'askHelp') return 'coming';
  return whereabouts === 'near' ? 'near' : 'away';
}

function voiceOf(state: SessionState): string {
  const { activity } = state;
  const fright = frightNow(state);
  if (fright === 'shout' || fright === 'mocking') return fright;
  const voice = activity ? VOICE[activity.response] : undefined;
  if (!voice) return 'none';
  return activity?.manner === 'abrupt' ? 'sharp' : voice;
}

function faceOf({ activity, reach, whereabouts, isAsleep, place }: SessionState): string {
  if (isAsleep) return 'asleep';
  const kind = activity?.response ?? reach?.response;
  if (place === 'arms' || (kind && FACE_CLOSE.includes(kind))) return 'close';
  return whereabouts === 'near' ? 'far' : 'none';
}

function contactOf({ activity, place }: SessionState): string {
  const contact = activity ? CONTACT_FRACTION[activity.response] : 0;
  if (contact >= 0.8 || place === 'arms') {
    return activity?.manner === 'abrupt' ? 'gripped' : 'held';
  }
  return contact > 0 ? 'touched' : 'none';
}

function absenceOf(state: SessionState): Line {
  const { episode, timeMilliseconds } = state;
  if (!episode) return { key: 'look.reached.absence.calm', args: {} };
  const last = episode.answers.at(-1)?.atSeconds;
  const seconds = Math.round(timeMilliseconds / 1000 - (last ?? episode.startedAtSeconds));
  return {
    key: `look.reached.absence.${last === undefined ? 'waiting' : 'since'}`,
    args: { seconds },
  };
}

/** What reaches the infant at this instant. */
export function reachedView(state: SessionState): ReachedView {
  const { felt, shown } = observe(state);
  const line = (part: string, word: string): Line => ({
    key: `look.reached.${part}.${word}`,
    args: {},
  });
  return {
    felt,
    shown,
    parts: [
      { id: 'approach', line: line('approach', approachOf(state)) },
      { id: 'voice', line: line('voice', voiceOf(state)) },
      { id: 'face', line: line('face', faceOf(state)) },
      { id: 'contact', line: line('contact', contactOf(state)) },
      { id: 'absence', line: absenceOf(state) },
    ],
  };
}
