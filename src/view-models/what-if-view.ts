import { asksForLess } from '../model/answer-arousal';
import { FITTING_FROM } from '../model/fit';
import type { NeedKind } from '../model/need';
import { firstAnswerStart, type AnswerChange } from '../session/branch-change';
import type { DayTimeline } from '../session/branch-timeline';
import type { SessionState } from '../session/session-state';
import type { Line } from './line';
import { readingOf } from './observation';

/** A moment that can be answered otherwise. */
export interface WhatIfMoment {
  readonly momentId: string;
  readonly clockMinutes: number;
  readonly need: NeedKind;
}

/** What can be changed about one moment, and how it stands. */
export interface WhatIfView {
  readonly moments: readonly WhatIfMoment[];
  readonly momentId: string;
  readonly need: NeedKind;
  readonly clockMinutes: number;
  /** Whole model seconds until the first answer set out; null: nobody came. */
  readonly wasSeconds: number | null;
  readonly nowSeconds: number;
  readonly mayFit: boolean;
  readonly mayMend: boolean;
  readonly mayHeed: boolean;
  readonly isChanged: boolean;
  /** What is changed, for a name. */
  readonly parts: readonly Line[];
  /** What it would come to, in a sentence; null while nothing is changed. */
  readonly outcome: Line | null;
}

/** Where nobody came, the slider starts here, model seconds. */
const START_SECONDS = 10;

const hundred = (fraction: number): number => Math.round(fraction * 100);

function partsOf(change: AnswerChange): Line[] {
  const part = (name: string, args: Line['args'] = {}): Line => ({
    key: `look.whatIf.part.${name}`,
    args,
  });
  const { startsAfterSeconds: seconds, manner } = change;
  return [
    ...(seconds === undefined ? [] : [part('after', { seconds })]),
    ...(manner ? [part(manner)] : []),
    ...(change.isFitting ? [part('fitting')] : []),
    ...(change.isMended ? [part('mended')] : []),
    ...(change.isHeeded ? [part('heeded')] : []),
  ];
}

/** How the changed day ends beside the one that was. */
function outcomeOf(end: SessionState, preview: SessionState): Line {
  const was = hundred(readingOf(end).trustInCaregiver.mean);
  const now = hundred(readingOf(preview).trustInCaregiver.mean);
  const way = now > was ? 'more' : now < was ? 'less' : 'same';
  return { key: 'look.whatIf.outcome', args: { was, now, way } };
}

/** What the "what if" of a day shows; null when there is no moment to change. */
export function whatIfView(
  timeline: DayTimeline,
  change: AnswerChange | null,
  preview: SessionState | null,
): WhatIfView | null {
  const { history } = timeline.end;
  const record = history.find(({ moment }) => moment.id === change?.momentId) ?? history[0];
  if (!record) return null;
  const { moment, outcome } = record;
  const start = firstAnswerStart(timeline.script, moment.id);
  const made = change?.momentId === moment.id ? change : { momentId: moment.id };
  const parts = partsOf(made);
  const { answers } = outcome;
  const needed = answers.find((answer) => answer.isPause !== true);
  return {
    moments: history.map((other) => ({
      momentId: other.moment.id,
      clockMinutes: other.moment.clockMinutes,
      need: other.moment.need,
    })),
    momentId: moment.id,
    need: moment.need,
    clockMinutes: moment.clockMinutes,
    wasSeconds: start === null ? null : Math.round(start),
    nowSeconds: Math.round(made.startsAfterSeconds ?? start ?? START_SECONDS),
    mayFit: needed !== undefined && needed.fit < FITTING_FROM,
    mayMend: answers.length > 0 && !answers.some((answer) => answer.isMend),
    mayHeed: asksForLess(moment.need) && answers.length > 0,
    isChanged: parts.length > 0,
    parts,
    outcome: parts.length > 0 && preview ? outcomeOf(timeline.end, preview) : null,
  };
}
