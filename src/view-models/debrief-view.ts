import { FITTING_FROM } from '../model/fit';
import type { NeedKind } from '../model/need';
import type { Manner } from '../model/response';
import type { TrustReading } from '../model/trust-reading';
import type { MomentInfluence } from '../session/branch-influence';
import type { CueStage, MomentRecord, SessionState } from '../session/session-state';
import { frightIn, type FrightKind } from './fright';
import { learningLines, type Line } from './debrief-learning';
import { chooseSecondLooks, type SecondLook } from './debrief-second-looks';
import { turnsTold, type TurnsTold } from './turns-told';
import { leafOf, type VineLeaf } from './vine';

/** Trust as it stood at one point of the day. */
export interface TrustPoint {
  readonly clockMinutes: number;
  readonly mean: number;
  readonly sd: number;
  /** What happened to get here; null for the start of the day. */
  readonly mark: VineLeaf | null;
}

/** One moment as the debrief lists it. */
export interface DebriefMoment {
  readonly id: string;
  readonly clockMinutes: number;
  readonly need: NeedKind;
  readonly leaf: VineLeaf;
  /** Model seconds from the first cue to the first answer; null when nobody came. */
  readonly firstAnswerSeconds: number | null;
  readonly firstAnswerStage: CueStage | null;
  readonly manner: Manner | null;
  /** What frightened in it; null when nothing did. */
  readonly fright: FrightKind | null;
  /** The first answer met the need. */
  readonly isFitting: boolean;
  readonly isMended: boolean;
  readonly durationSeconds: number;
  readonly hasSettled: boolean;
}

/** How one kind of need was met through the day: marks in order, and how alike they were. */
export interface MannerRow {
  readonly group: 'feed' | 'rest' | 'care' | 'comfort' | 'play';
  readonly marks: readonly (Manner | 'none')[];
  readonly steadiness: 'steady' | 'mostly' | 'mixed' | 'once';
}

/** Everything the end of a day shows, as data and string keys. */
export interface DebriefView {
  readonly headline: Line;
  readonly points: readonly TrustPoint[];
  readonly moments: readonly DebriefMoment[];
  readonly mannerRows: readonly MannerRow[];
  readonly counts: { readonly answered: number; readonly missed: number; readonly mended: number };
  readonly learning: readonly Line[];
  readonly secondLooks: readonly SecondLook[];
  /** Serve and return; null where there was none. */
  readonly turns: TurnsTold | null;
  readonly startReading: TrustReading;
  readonly endReading: TrustReading;
  readonly standsForEpisodes: number;
}

const NEED_GROUP: Readonly<Record<NeedKind, MannerRow['group']>> = {
  hunger: 'feed',
  fullness: 'feed',
  tired: 'rest',
  overstimulated: 'rest',
  discomfort: 'care',
  pain: 'care',
  closeness: 'comfort',
  unexplained: 'comfort',
  play: 'play',
};

function momentOf(state: SessionState, record: MomentRecord): DebriefMoment {
  const { outcome, moment } = record;
  const first = outcome.answers[0];
  return {
    id: moment.id,
    clockMinutes: moment.clockMinutes,
    need: moment.need,
    leaf: leafOf(record),
    firstAnswerSeconds: first ? first.atSeconds - outcome.startedAtSeconds : null,
    firstAnswerStage: record.firstAnswerStage,
    manner: first?.manner ?? null,
    fright: frightIn(state, moment.id),
    isFitting: first !== undefined && first.fit >= FITTING_FROM,
    isMended: outcome.answers.some((answer) => answer.isMend),
    durationSeconds: outcome.endedAtSeconds - outcome.startedAtSeconds,
    hasSettled: outcome.settledAfterSeconds !== null,
  };
}

function steadinessOf(marks: readonly (Manner | 'none')[]): MannerRow['steadiness'] {
  if (marks.length < 2) return 'once';
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const share = Math.max(...counts.values()) / marks.length;
  if (share === 1) return 'steady';
  // Two thirds alike reads as "mostly"; a view threshold, it feeds nothing back.
  return share >= 2 / 3 ? 'mostly' : 'mixed';
}

function mannerRows(moments: readonly DebriefMoment[]): MannerRow[] {
  const groups: MannerRow['group'][] = ['feed', 'rest', 'care', 'comfort', 'play'];
  return groups.flatMap((group) => {
    const marks = moments
      .filter((moment) => NEED_GROUP[moment.need] === group)
      .map((moment) => moment.manner ?? ('none' as const));
    return marks.length === 0 ? [] : [{ group, marks, steadiness: steadinessOf(marks) }];
  });
}

function headlineOf(moments: readonly DebriefMoment[], mended: number): Line {
  const early = moments.filter((moment) => moment.firstAnswerStage === 'whisper').length;
  const none = moments.filter((moment) => moment.firstAnswerSeconds === null).length;
  const args = { early, none, mended, count: moments.length };
  if (moments.length === 0) return { key: 'debrief.headline.empty', args };
  if (mended > 0) return { key: 'debrief.headline.mended', args };
  if (none * 2 >= moments.length) return { key: 'debrief.headline.quiet', args };
  return {
    key: early * 2 >= moments.length ? 'debrief.headline.early' : 'debrief.headline.late',
    args,
  };
}

/**
 * The debrief of a day. Works at any moment of it; an unfinished day shows what there is.
 *
 * @param sizes how much each moment mattered (`influences`); it picks the moments to look at again
 */
export function debriefView(
  state: SessionState,
  sizes: readonly Pick<MomentInfluence, 'momentId' | 'size'>[],
): DebriefView {
  const moments = state.history.map((record) => momentOf(state, record));
  const start = state.readingAtStart.trustInCaregiver;
  const firstMinutes = state.moments[0]?.clockMinutes ?? 0;
  const points: TrustPoint[] = [
    { clockMinutes: firstMinutes, mean: start.mean, sd: start.sd, mark: null },
    ...state.history.map((record) => ({
      clockMinutes: record.moment.clockMinutes,
      mean: record.after.trustInCaregiver.mean,
      sd: record.after.trustInCaregiver.sd,
      mark: leafOf(record),
    })),
  ];
  const count = (leaf: VineLeaf) => moments.filter((moment) => moment.leaf === leaf).length;
  const turns = turnsTold(state);
  const endReading = state.history.at(-1)?.after ?? state.readingAtStart;
  return {
    headline: headlineOf(moments, count('mended')),
    points,
    moments,
    mannerRows: mannerRows(moments),
    counts: { answered: count('answered'), missed: count('missed'), mended: count('mended') },
    learning: learningLines(state.readingAtStart, endReading, state.history),
    secondLooks: chooseSecondLooks(state.history, sizes, turns?.moments ?? []),
    turns,
    startReading: state.readingAtStart,
    endReading,
    standsForEpisodes: state.standsForEpisodes,
  };
}
