import { FITTING_FROM } from '../model/fit';
import type { MomentRecord } from '../session/session-state';

/** Names of the columns: data for a spreadsheet, with units; they are no words of the page. */
const COLUMNS = [
  'moment',
  'clock',
  'need',
  'startSeconds',
  'endSeconds',
  'firstAnswerSeconds',
  'firstAnswerStage',
  'manner',
  'isFitting',
  'answerCount',
  'isMended',
  'hasSettled',
  'trustInCaregiver',
  'trustInCaregiverSd',
  'trustInSelf',
  'predictability',
  'fear',
  'energyAtStart',
] as const;

/** A cell that no spreadsheet takes for a formula or for two cells. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');

function rowOf(record: MomentRecord): string {
  const { moment, outcome, after } = record;
  const first = outcome.answers[0];
  const minutes = moment.clockMinutes;
  const values: Record<(typeof COLUMNS)[number], string | number | boolean | null> = {
    moment: moment.id,
    clock: `${twoDigits((minutes / 60) % 24)}:${twoDigits(minutes % 60)}`,
    need: moment.need,
    startSeconds: outcome.startedAtSeconds,
    endSeconds: outcome.endedAtSeconds,
    firstAnswerSeconds: first ? first.atSeconds - outcome.startedAtSeconds : null,
    firstAnswerStage: record.firstAnswerStage,
    manner: first?.manner ?? null,
    isFitting: first ? first.fit >= FITTING_FROM : null,
    answerCount: outcome.answers.length,
    isMended: outcome.answers.some((answer) => answer.isMend),
    hasSettled: outcome.settledAfterSeconds !== null,
    trustInCaregiver: after.trustInCaregiver.mean,
    trustInCaregiverSd: after.trustInCaregiver.sd,
    trustInSelf: after.trustInSelf.mean,
    predictability: after.predictability.overall,
    fear: after.fear,
    energyAtStart: record.energyAtStart,
  };
  return COLUMNS.map((column) => cell(values[column])).join(',');
}

/** The moments of a play for a spreadsheet: one line each, numbers in full. */
export function momentsCsv(history: readonly MomentRecord[]): string {
  return `${[COLUMNS.join(','), ...history.map(rowOf)].join('\r\n')}\r\n`;
}
