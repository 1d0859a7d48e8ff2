import type { AnswerEffect } from '../../model/episode';
import { FITTING_FROM } from '../../model/fit';
import { isDistressNeed } from '../../model/need';
import type { Manner, ResponseKind } from '../../model/response';
import type {
  LoggedInput,
  MomentRecord,
  SessionEvent,
  SessionState,
} from '../../session/session-state';

/** What a question is about, and the answers that can be given to it. */
export const STOP_OPTIONS = {
  /** A signal has begun: what will the caregiver do? */
  care: ['soon', 'later', 'misses', 'nobody'],
  /** The caregiver is about to answer: what will the infant do? */
  infant: ['eases', 'little', 'tenses'],
  /** Something will be needed soon: how will the infant show it? */
  signal: ['plain', 'amplified', 'minimised'],
} as const;
export type StopKind = keyof typeof STOP_OPTIONS;
export type StopOption = (typeof STOP_OPTIONS)[StopKind][number];

/** A place in a watched day at which it stops and asks what comes next. */
export interface WatchStop {
  readonly id: string;
  readonly kind: StopKind;
  readonly atMilliseconds: number;
  readonly momentId: string;
  /** The clock on the wall when its moment begins, minutes since midnight. */
  readonly clockMinutes: number;
  /** What really comes, known as the day has been lived in advance. */
  readonly came: StopOption;
  /** When it has come, model milliseconds: until then it is not told. */
  readonly comesAtMilliseconds: number;
  /** For `infant`: what is about to be done. */
  readonly response: ResponseKind | null;
  readonly manner: Manner | null;
}

/** Kinds of questions in the order of a day, and about when, as a part of its moments. */
const PLAN: readonly (readonly [StopKind, number])[] = [
  ['care', 0.15],
  ['infant', 0.4],
  ['signal', 0.65],
  ['care', 0.85],
];
/** So long before a moment it is asked how the infant will signal, model milliseconds. */
const BEFORE_MILLISECONDS = 3000;
/** Seconds; an answer within this is soon, as everywhere. */
const SOON_SECONDS = 60;

/** A lived moment with what happened in it. */
interface Lived {
  readonly record: MomentRecord;
  readonly fromMilliseconds: number;
  readonly toMilliseconds: number;
  readonly calmSinceMilliseconds: number;
  readonly events: readonly SessionEvent[];
  /** The first thing done in it, other than a look. */
  readonly firstAct: (LoggedInput & { readonly type: 'respond' }) | null;
}

function livedMoments({ history, events, inputs }: SessionState): Lived[] {
  let calmSinceMilliseconds = 0;
  return history.map((record) => {
    const from = events.findIndex(
      (event) => event.type === 'moment' && event.momentId === record.moment.id,
    );
    const length = events
      .slice(from)
      .findIndex((event) => event.type === 'settled' || event.type === 'gaveUp');
    const own = events.slice(from, from + length + 1);
    const fromMilliseconds = own[0]?.atMilliseconds ?? 0;
    const toMilliseconds = own.at(-1)?.atMilliseconds ?? fromMilliseconds;
    const firstAct = inputs.find(
      (input): input is LoggedInput & { readonly type: 'respond' } =>
        input.type === 'respond' &&
        input.response !== 'look' &&
        input.atMilliseconds >= fromMilliseconds &&
        input.atMilliseconds <= toMilliseconds,
    );
    const lived = {
      record,
      fromMilliseconds,
      toMilliseconds,
      calmSinceMilliseconds,
      events: own,
      firstAct: firstAct ?? null,
    };
    calmSinceMilliseconds = toMilliseconds;
    return lived;
  });
}

/** How the caregiver met a moment. */
function careOf({ outcome }: MomentRecord): StopOption {
  const first = outcome.answers.find((answer) => !answer.isPause) ?? outcome.answers[0];
  if (!first) return 'nobody';
  const isRough = first.manner === 'abrupt' || first.isFrightening;
  if (isRough || (first.fit < FITTING_FROM && !first.isPause)) return 'misses';
  return first.atSeconds - outcome.startedAtSeconds > SOON_SECONDS ? 'later' : 'soon';
}

const INFANT_DOES: Readonly<Record<AnswerEffect, StopOption>> = {
  eases: 'eases',
  easesALittle: 'little',
  unmoved: 'little',
  startles: 'tenses',
  stiffens: 'tenses',
};

type Found = Pick<WatchStop, 'atMilliseconds' | 'came' | 'comesAtMilliseconds'> &
  Partial<Pick<WatchStop, 'response' | 'manner'>>;

function careStop({ record, events, firstAct, toMilliseconds }: Lived): Found | null {
  const cue = events.find((event) => event.type === 'cue' && event.isRising);
  if (!cue || (firstAct && firstAct.atMilliseconds <= cue.atMilliseconds)) return null;
  const answer = events.find((event) => event.type === 'answer');
  const comesAtMilliseconds = answer?.atMilliseconds ?? toMilliseconds;
  return { atMilliseconds: cue.atMilliseconds, came: careOf(record), comesAtMilliseconds };
}

function infantStop({ events, firstAct }: Lived): Found | null {
  const answer = events.find((event) => event.type === 'answer');
  if (!firstAct || answer?.type !== 'answer' || answer.response !== firstAct.response) return null;
  return {
    atMilliseconds: firstAct.atMilliseconds,
    came: INFANT_DOES[answer.effect],
    comesAtMilliseconds: answer.atMilliseconds,
    response: firstAct.response,
    manner: answer.manner,
  };
}

function signalStop(lived: Lived): Found | null {
  const { record, fromMilliseconds, toMilliseconds, calmSinceMilliseconds } = lived;
  const atMilliseconds = fromMilliseconds - BEFORE_MILLISECONDS;
  if (!isDistressNeed(record.moment.need) || atMilliseconds <= calmSinceMilliseconds) return null;
  return { atMilliseconds, came: record.outcome.strategy, comesAtMilliseconds: toMilliseconds };
}

const FIND: Readonly<Record<StopKind, (lived: Lived) => Found | null>> = {
  care: careStop,
  infant: infantStop,
  signal: signalStop,
};

/** The questions of a day that has been lived to its end, in order: three or four, rarely fewer. */
export function stopsOf(end: SessionState): WatchStop[] {
  const lived = livedMoments(end);
  const stops: WatchStop[] = [];
  let nextIndex = 0;
  for (const [kind, part] of PLAN) {
    const from = Math.max(nextIndex, Math.round(part * (lived.length - 1)));
    for (let index = from; index < lived.length; index += 1) {
      const moment = lived[index]!;
      const found = FIND[kind](moment);
      if (!found) continue;
      const { id, clockMinutes } = moment.record.moment;
      stops.push({
        id: `${kind}-${id}`,
        kind,
        momentId: id,
        clockMinutes,
        response: null,
        manner: null,
        ...found,
      });
      nextIndex = index + 1;
      break;
    }
  }
  return stops;
}
