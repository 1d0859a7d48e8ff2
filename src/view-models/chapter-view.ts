import type { SessionState } from '../session/session-state';
import { YEAR_VISITS, type WeeksBetween, type YearState } from '../session/year-state';
import { ageArgs } from './age';
import { tenths } from './debrief-learning';
import { whoIn } from './identity';
import type { Line } from './line';
import { leafOf, type VineLeaf } from './vine';

/** A visit of the year as it is named. */
export interface VisitName {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly titleKey: string;
  readonly aboutKey: string;
}

/** What stands between two visits, or after the last. */
export interface ChapterView {
  readonly heading: Line;
  readonly lines: readonly Line[];
  /** What these weeks held, one fact a line; empty after the last visit. */
  readonly held: readonly Line[];
  /** Leaves of each visit so far, the present one last. */
  readonly vines: readonly { readonly visit: VisitName; readonly leaves: readonly VineLeaf[] }[];
  /** Null after the last visit. */
  readonly next: VisitName | null;
}

const camel = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function visitName(id: string, index: number): VisitName {
  const name = camel(id);
  return {
    id,
    number: index + 1,
    titleKey: `scenario.${name}.title`,
    aboutKey: `scenario.${name}.about`,
  };
}

/** The visits of a year, in order. */
export const VISIT_NAMES: readonly VisitName[] = YEAR_VISITS.map(visitName);

/** From this change of a mean on, trust has moved; view threshold. */
const MOVED = 0.04;

function heldLines({ counts, before, after }: WeeksBetween, who: Line['args']): Line[] {
  const trust = tenths(after.trustInCaregiver.mean);
  const change = after.trustInCaregiver.mean - before.trustInCaregiver.mean;
  const way = change > MOVED ? 'up' : change < -MOVED ? 'down' : 'same';
  return [
    { key: 'year.chapter.held.answers', args: { ...who, ...counts } },
    { key: 'year.chapter.held.calm', args: { ...who, ...counts } },
    { key: 'year.chapter.held.mended', args: { ...who, ...counts } },
    { key: 'year.chapter.held.trust', args: { ...who, trust, way } },
  ];
}

/** The page between two visits, for a visit that is over or was left. */
export function chapterView(
  session: SessionState,
  year: YearState,
  weeks: WeeksBetween | null,
): ChapterView {
  const who = whoIn(session);
  const number = year.visits.length;
  const histories = [...year.visits.map((visit) => visit.history), session.history];
  const vines = histories.map((history, index) => ({
    visit: visitName(YEAR_VISITS[index] ?? '', index),
    leaves: history.map(leafOf),
  }));
  if (!weeks) {
    const lines = ['year.end.text', 'year.end.open'].map((key) => ({ key, args: who }));
    return { heading: { key: 'year.end.heading', args: who }, lines, held: [], vines, next: null };
  }
  const span = { ...who, count: Math.round(weeks.toWeeks - weeks.fromWeeks) };
  return {
    heading: { key: 'year.chapter.heading', args: span },
    lines: [
      { key: 'year.chapter.how', args: span },
      { key: 'year.chapter.age', args: { ...who, ...ageArgs(weeks.toWeeks) } },
    ],
    held: heldLines(weeks, who),
    vines,
    next: VISIT_NAMES[number + 1] ?? null,
  };
}
