import { formatClock } from '../../strings/format-clock';
import type { Words } from '../app-context';
import type { Line } from '../../view-models/line';
import type { DebriefWords } from './debrief-sections';

/** Words, clock times and dates as the sections of the look back need them. */
export interface LookWords extends DebriefWords {
  readonly locale: string;
  readonly line: (line: Line) => string;
  /** A fraction as a whole number of a hundred. */
  readonly hundred: (fraction: number) => string;
  /** Milliseconds since 1970 as a date with its time. */
  readonly date: (milliseconds: number) => string;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function datesOf(locale: string): Intl.DateTimeFormat {
  const dates =
    dateFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  dateFormats.set(locale, dates);
  return dates;
}

/** The words of a day for the look back. */
export function lookWords(words: Words): LookWords {
  const t: DebriefWords['t'] = (key, args) => words.line(args ? { key, args } : { key });
  const dates = datesOf(words.locale);
  return {
    t,
    identity: {},
    locale: words.locale,
    clock: (minutes) => formatClock(words.locale, minutes),
    line: words.line,
    hundred: (fraction) =>
      t('debrief.table.percent', { value: Math.round(Math.min(1, Math.max(0, fraction)) * 100) }),
    date: (milliseconds) => dates.format(new Date(milliseconds)),
  };
}
