import { readTrust } from '../../model/read-trust';
import type { Estimate, TrustReading } from '../../model/trust-reading';
import type { MomentRecord } from '../../session/session-state';
import type { YearStep } from '../../session/year-state';
import { VISIT_NAMES, type VisitName } from '../chapter-view';
import { leafOf, type VineLeaf } from '../vine';

/** A visit of the year with what the infant had learned at its start and at its end. */
export interface YearVisit {
  readonly name: VisitName;
  readonly ageWeeks: number;
  readonly start: TrustReading;
  readonly end: TrustReading;
  readonly leaves: Readonly<Record<VineLeaf, number>>;
  readonly history: readonly MomentRecord[];
}

function leavesOf(history: readonly MomentRecord[]): YearVisit['leaves'] {
  const leaves = history.map(leafOf);
  const count = (leaf: VineLeaf) => leaves.filter((other) => other === leaf).length;
  return { answered: count('answered'), missed: count('missed'), mended: count('mended') };
}

/** The visits of a year so far, the one that is on as the last. */
export function yearVisits({ year, session }: YearStep): YearVisit[] {
  const now = readTrust(session.infant);
  const histories = [...year.visits.map(({ history }) => history), session.history];
  return histories.flatMap((history, index) => {
    const name = VISIT_NAMES[index];
    if (!name) return [];
    const after = year.weeks[index];
    const end = after?.before ?? now;
    const start = year.weeks[index - 1]?.after ?? history[0]?.before ?? end;
    const ageWeeks = after?.fromWeeks ?? session.infant.ageWeeks;
    return [{ name, ageWeeks, start, end, leaves: leavesOf(history), history }];
  });
}

/** Something the infant has learned: at the start of the year and now, fractions 0 to 1. */
export interface YearDimension {
  readonly id:
    | ('comes' | 'safe' | 'helps')
    | ('trustInCaregiver' | 'trustInSelf')
    | ('when' | 'how' | 'whether' | 'fear');
  readonly group: 'expects' | 'trust' | 'strain';
  readonly then: number;
  readonly now: number;
  /** Standard deviation of what it is now; null where the model keeps none. */
  readonly sd: number | null;
}

const NO_SPREAD = { sd: null } as const;

/** The dimensions in the order in which they are read: expectations, trust, what strains. */
export function yearDimensions(visits: readonly YearVisit[]): YearDimension[] {
  const first = visits[0]?.start;
  const last = visits.at(-1)?.end;
  if (!first || !last) return [];
  const row = (
    id: YearDimension['id'],
    group: YearDimension['group'],
    read: (reading: TrustReading) => Pick<Estimate, 'mean'> & { readonly sd: number | null },
  ): YearDimension => ({
    ...{ id, group, then: read(first).mean, now: read(last).mean },
    sd: read(last).sd,
  });
  return [
    ...(['comes', 'safe', 'helps'] as const).map((id) =>
      row(id, 'expects', ({ expectations }) => expectations[id]),
    ),
    ...(['trustInCaregiver', 'trustInSelf'] as const).map((id) =>
      row(id, 'trust', (reading) => reading[id]),
    ),
    ...(['when', 'how', 'whether'] as const).map((id) =>
      // Read the other way round: how often it is still surprised.
      row(id, 'strain', ({ predictability }) => ({ mean: 1 - predictability[id], ...NO_SPREAD })),
    ),
    row('fear', 'strain', ({ fear }) => ({ mean: fear, ...NO_SPREAD })),
  ];
}
