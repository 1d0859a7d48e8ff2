import * as v from 'valibot';
import { afterField, type AfterLog } from './after-log';
import type { AfterAct } from './after-year';

// These orders are in codes that people keep: add at the end, never change or reuse a place.
const PLAIN = [
  ...(['watchNext', 'skipWatching', 'toSchool'] as const),
  ...(['beginSchool', 'lookCloser', 'tryAgain', 'goOn'] as const),
];
const PREDICTED = ['greets', 'keepsBusy', 'clings', 'stalls', 'unsure'] as const;
const ACTS = ['near', 'comfort', 'help', 'quiet', 'include', 'limit'] as const;
const MANNERS = ['gentle', 'plain', 'abrupt'] as const;
const WHENS = ['now', 'soon', 'no'] as const;
const PREDICT = 32;
const ANSWER = 64;
/** A code of days alone begins with their number, which is never 0. */
const HAS_AFTER = 0;
/** The mark, the number of acts and the teacher's milliseconds, two bytes each. */
const HEAD_BYTES = 5;
/** Of a year that is in its first visit still; so many days has none. */
const FIRST_OF_YEAR = 127;

function bytesOfAct(act: AfterAct): number[] {
  if (act.type === 'predict') return [PREDICT + PREDICTED.indexOf(act.prediction)];
  if (act.type !== 'answer') return [PLAIN.indexOf(act.type)];
  const { choice } = act;
  const waited = choice.waitedSeconds === undefined ? 0 : choice.waitedSeconds + 1;
  const words = [ACTS.indexOf(choice.act), MANNERS.indexOf(choice.manner)];
  return [ANSWER, ...words, WHENS.indexOf(choice.when), waited];
}

/** What the bytes of its days do not tell of a play. */
export interface AroundDays {
  /** What was done after a year; null when there was nothing. */
  readonly after: AfterLog | null;
  /** The only day is the first visit of a year, and no day by itself. */
  readonly isFirstOfYear: boolean;
}

/** What the days of a play do not tell, put before their bytes; nothing when there is nothing. */
export function bytesAroundDays(
  days: Uint8Array,
  { after, isFirstOfYear }: AroundDays,
): Uint8Array {
  if (isFirstOfYear) return Uint8Array.from([FIRST_OF_YEAR, ...days]);
  if (!after) return days;
  const two = (value: number): number[] => [value >> 8, value & 255];
  const head = [HAS_AFTER, ...two(after.acts.length), ...two(after.teacherMilliseconds)];
  return Uint8Array.from([...head, ...after.acts.flatMap(bytesOfAct), ...days]);
}

/** An act and where the next begins; places that are not given come out as undefined. */
function readAct(bytes: Uint8Array, at: number): { readonly act: unknown; readonly next: number } {
  const code = bytes[at] ?? PREDICT - 1;
  if (code < PREDICT) return { act: { type: PLAIN[code] }, next: at + 1 };
  if (code < ANSWER)
    return { act: { type: 'predict', prediction: PREDICTED[code - PREDICT] }, next: at + 1 };
  if (code > ANSWER) return { act: null, next: at + 1 };
  const [act = 255, manner = 255, when = 255, waited = 255] = bytes.slice(at + 1, at + 5);
  const choice = {
    ...{ act: ACTS[act], manner: MANNERS[manner], when: WHENS[when] },
    ...(waited > 0 ? { waitedSeconds: waited - 1 } : {}),
  };
  return { act: { type: 'answer', choice }, next: at + 5 };
}

/** The bytes of the days, and what is around them, checked; null when it is not what it should be. */
export function splitAround(
  bytes: Uint8Array,
): (AroundDays & { readonly days: Uint8Array }) | null {
  if (bytes[0] === FIRST_OF_YEAR) return { days: bytes.slice(1), after: null, isFirstOfYear: true };
  if (bytes[0] !== HAS_AFTER) return { days: bytes, after: null, isFirstOfYear: false };
  const two = (at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  const acts: unknown[] = [];
  let at = HEAD_BYTES;
  for (let left = two(1); left > 0 && at < bytes.length; left -= 1) {
    const { act, next } = readAct(bytes, at);
    acts.push(act);
    at = next;
  }
  const after = v.safeParse(afterField, { acts, teacherMilliseconds: two(3) });
  return after.success && acts.length === two(1)
    ? { days: bytes.slice(at), after: after.output, isFirstOfYear: false }
    : null;
}
