import { asksForLess } from '../model/answer-arousal';
import { FITTING_FROM } from '../model/fit';
import type { SessionEvent, SessionState } from '../session/session-state';
import { line, type Line } from './line';
import { playedAsOf, thingLookedAt } from './turn-view';

/** What happened in the turns of play, one after the other. */
export type TurnMark = 'waited' | 'taken' | 'imposed' | 'returns';

/** Serve and return in one moment of play, counted. */
export interface TurnsOfMoment {
  readonly momentId: string;
  readonly clockMinutes: number;
  readonly marks: readonly TurnMark[];
  /** Acts that named what the infant looked at, and that copied what it did. */
  readonly named: number;
  readonly copied: number;
}

/** Serve and return over a day; null where no turns were taken and no pause was asked for. */
export interface TurnsTold {
  readonly moments: readonly TurnsOfMoment[];
  readonly lines: readonly Line[];
}

type Played = Pick<SessionState, 'events' | 'history' | 'moments'>;

const MARKS = {
  replies: 'waited',
  taken: 'taken',
  imposed: 'imposed',
  returns: 'returns',
} as const;

function marksOf(events: readonly SessionEvent[]): TurnMark[] {
  return events.flatMap((event) =>
    event.type === 'turn' && event.what !== 'passes' ? [MARKS[event.what]] : [],
  );
}

/** An act that the very next event calls a taken turn was no answer to the infant. */
const isTaking = (events: readonly SessionEvent[], index: number): boolean => {
  const next = events[index + 1];
  return next?.type === 'turn' && (next.what === 'taken' || next.what === 'imposed');
};

/** Serve and return in each moment in which turns were taken, in order of the day. */
export function turnsOfMoments({ events, moments }: Played): TurnsOfMoment[] {
  return moments.flatMap((moment) => {
    const own = events.filter((event) => 'momentId' in event && event.momentId === moment.id);
    const turns = own.filter(({ type }) => type === 'turn');
    if (turns.length === 0) return [];
    const thing = thingLookedAt({ moment });
    const acts = own.flatMap((event, index) => {
      if (event.type !== 'answer' || event.manner === 'abrupt' || isTaking(own, index)) return [];
      return [playedAsOf(own, event, thing)];
    });
    const count = (what: 'named' | 'copied') => acts.filter((act) => act === what).length;
    return [
      {
        ...{ momentId: moment.id, clockMinutes: moment.clockMinutes, marks: marksOf(own) },
        ...{ named: count('named'), copied: count('copied') },
      },
    ];
  });
}

/** How often the infant asked for less, and how often it was given that. */
function pausesOf({ history }: Played): { readonly count: number; readonly whole: number } {
  const asked = history.filter(({ outcome }) => asksForLess(outcome.need));
  const heeded = asked.filter(({ outcome }) =>
    outcome.answers.some(({ fit }) => fit >= FITTING_FROM),
  );
  return { count: heeded.length, whole: asked.length };
}

/** What the player did in turns, in words; null where there is nothing to tell. */
export function turnsTold(state: Played): TurnsTold | null {
  const moments = turnsOfMoments(state);
  const pauses = pausesOf(state);
  if (moments.length === 0 && pauses.whole === 0) return null;
  const marks = moments.flatMap((moment) => moment.marks);
  const sum = (what: TurnMark) => marks.filter((mark) => mark === what).length;
  const acts = (what: 'named' | 'copied') =>
    moments.reduce((total, moment) => total + moment[what], 0);
  const aside = sum('taken') + sum('imposed');
  return {
    moments,
    lines: [
      ...(moments.length === 0
        ? []
        : [
            line('look.turns.waited', { count: sum('waited') }),
            line('look.turns.taken', { count: sum('taken') }),
            line('look.turns.followed', { named: acts('named'), copied: acts('copied') }),
          ]),
      ...(sum('imposed') > 0 ? [line('look.turns.imposed', { count: sum('imposed') })] : []),
      ...(aside > 0 ? [line('look.turns.returns', { count: sum('returns'), whole: aside })] : []),
      ...(pauses.whole > 0 ? [line('look.turns.pauses', pauses)] : []),
    ],
  };
}
