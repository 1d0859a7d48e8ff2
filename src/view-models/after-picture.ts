import type { ReunionMoment, ReunionPart } from '../session/live-reunion';
import type { ReunionAct, ReunionPlace } from '../session/reunion-act';
import type { ReunionState } from '../session/reunion';
import {
  MOMENTS_PER_YEAR,
  yearIndex,
  type SchoolRecord,
  type SchoolState,
} from '../session/school';
import { SCHOOL_GRADES, type GradeId } from '../session/school-child';
import type { SchoolSignal, TeacherAct } from '../session/school-moment';
import { readTrust } from '../model/read-trust';
import type { TrustReading } from '../model/trust-reading';
import type { Manner } from '../model/response';
import type { SkinTone } from './looks';
import { othersCalling } from './school-clock-view';

export { REUNION_ACTS, type ReunionAct, type ReunionPlace } from '../session/reunion-act';
export {
  SCHOOL_SIGNALS,
  TEACHER_ACTS,
  type SchoolSignal,
  type TeacherAct,
} from '../session/school-moment';
export type { GradeId } from '../session/school-child';

/**
 * Where the caregiver is: beside the infant before leaving, out of the room, in the open door as
 * they come back, or down on one knee after that.
 */
export type CaregiverAtReunion = 'beside' | 'away' | 'comesIn' | 'kneels';

/** What shows in how an infant sits, looks and holds its hands, whatever it does; each 0 to 1. */
export interface ReunionBearing {
  readonly inCaregiver: number;
  readonly fear: number;
  /** What it feels at this moment, shown or not. */
  readonly upset: number;
}

/** The room with the door, as plain data. */
export interface ReunionPicture {
  readonly kind: 'reunion';
  readonly act: ReunionAct;
  readonly place: ReunionPlace;
  readonly caregiver: CaregiverAtReunion;
  readonly bearing: ReunionBearing;
}

/** What shows in how a child stands, looks and holds its hands, whatever it does; each 0 to 1. */
export interface Bearing {
  readonly inTeacher: number;
  readonly inSelf: number;
  readonly fear: number;
}

/** The classroom, as plain data. */
export interface SchoolPicture {
  readonly kind: 'school';
  readonly grade: GradeId;
  readonly signal: SchoolSignal;
  /** How the child carries itself. */
  readonly bearing: Bearing;
  /** What the teacher does; null while looking on. */
  readonly answer: { readonly act: TeacherAct; readonly manner: Manner } | null;
  /** How the child is after it; null before. */
  readonly after: 'eased' | 'same' | 'startled' | null;
  /** Trust in this teacher, 0 to 1: warmth of the light. */
  readonly trust: number;
  /** Leaves of the vine on the sill: answered scenes, some of them mended. */
  readonly leaves: readonly ('answered' | 'mended' | 'missed')[];
  /** How many of the other children lift a hand. */
  readonly callingCount: number;
}

/** The years at school, in their order. */
export const GRADES: readonly GradeId[] = SCHOOL_GRADES.map(({ id }) => id);

/** The skin of each year's teacher, in the picture and on the faces of the choices. */
export const TEACHER_SKINS: Readonly<Record<GradeId, SkinTone>> = {
  preschool: 's5',
  kindergarten: 's2',
  firstGrade: 's4',
};

/** The end of each year at school, side by side. */
export interface YearsPicture {
  readonly kind: 'years';
  readonly years: readonly SchoolPicture[];
}

export type AfterPicture = ReunionPicture | SchoolPicture | YearsPicture;

const FIRST: Pick<ReunionMoment, 'act' | 'place' | 'part' | 'level'> = {
  act: 'plays',
  place: 'toys',
  part: 'before',
  level: 0,
};
/**
 * Between these two the whole bearing changes from wary to open. Assumption: about what a year of
 * seldom and of nearly always being answered well leaves.
 */
const YEAR_SHOWS = { wary: 0.3, open: 0.85 };

function caregiverAt(part: ReunionPart, before: ReunionPart | undefined): CaregiverAtReunion {
  if (part === 'before') return 'beside';
  if (part === 'apart') return 'away';
  return before === 'apart' ? 'comesIn' : 'kneels';
}

function shown(value: number, { wary, open }: typeof YEAR_SHOWS): number {
  return Math.min(1, Math.max(0, (value - wary) / (open - wary)));
}

/** Where the caregiver is at the moment that is watched. */
export function caregiverAtReunion({ moments, seenCount }: ReunionState): CaregiverAtReunion {
  return caregiverAt((moments[seenCount - 1] ?? FIRST).part, moments[seenCount - 2]?.part);
}

/**
 * The picture of the moment that is watched. What the infant does is drawn by its likelihoods, and
 * any infant may halt or turn away once; how it bears itself is what it has learned.
 */
export function reunionPicture(state: ReunionState): ReunionPicture {
  const { act, place, level } = state.moments[state.seenCount - 1] ?? FIRST;
  const { trustInCaregiver, fear } = readTrust(state.infant);
  const bearing = { inCaregiver: shown(trustInCaregiver.mean, YEAR_SHOWS), fear, upset: level };
  return { kind: 'reunion', act, place, caregiver: caregiverAtReunion(state), bearing };
}

/**
 * Between these two a posture changes from wary to open. Assumption: about what the first year leaves
 * in a child that was seldom and in one that was nearly always answered well.
 */
const TRUST_SHOWS = { wary: 0.38, open: 0.8 };
const SELF_SHOWS = { wary: 0.22, open: 0.68 };

function bearingOf({ trustInCaregiver, trustInSelf, fear }: TrustReading, trust?: number): Bearing {
  return {
    inTeacher: shown(trust ?? trustInCaregiver.mean, TRUST_SHOWS),
    inSelf: shown(trustInSelf.mean, SELF_SHOWS),
    fear,
  };
}

function leavesOf(records: readonly SchoolRecord[]): SchoolPicture['leaves'] {
  return records.map(({ isMended, isMiss }) =>
    isMended ? 'mended' : isMiss ? 'missed' : 'answered',
  );
}

/** What the teacher did and how the child was after it. */
function toldOf({ choices, effect }: SchoolRecord): Pick<SchoolPicture, 'answer' | 'after'> {
  const choice = choices.at(-1);
  const isUpset = effect === 'startles' || effect === 'stiffens';
  return {
    answer: choice && choice.when !== 'no' ? { act: choice.act, manner: choice.manner } : null,
    after: effect === 'eases' ? 'eased' : isUpset ? 'startled' : 'same',
  };
}

const NOT_TOLD = { answer: null, after: null } as const;

/**
 * The picture of the scene at school that is on.
 *
 * @param clock the teacher's half minute
 */
export function schoolPicture(
  state: SchoolState,
  clock: { readonly teacherMilliseconds: number; readonly isTimed: boolean },
): SchoolPicture {
  const { open, stage, records } = state;
  const last = records.at(-1);
  const told = stage === 'after' ? last : undefined;
  const reading = readTrust(state.withTeacher);
  const trust = told?.trustAfter ?? reading.trustInCaregiver.mean;
  return {
    ...{ kind: 'school', grade: SCHOOL_GRADES[yearIndex(state)]!.id },
    signal: open?.signal ?? last?.signal ?? 'asks',
    ...(told ? toldOf(told) : NOT_TOLD),
    ...{ bearing: bearingOf(reading, trust), trust, leaves: leavesOf(records) },
    callingCount: stage === 'moment' ? othersCalling(clock.teacherMilliseconds, clock.isTimed) : 0,
  };
}

/** The last scene of each year that is over, borne as the child was at its end. */
export function yearsPicture({ years, records }: SchoolState): YearsPicture {
  return {
    kind: 'years',
    years: years.map(({ after }, index) => {
      const lived = records.slice(0, MOMENTS_PER_YEAR * (index + 1));
      const last = lived.at(-1)!;
      return {
        ...{ kind: 'school', grade: SCHOOL_GRADES[index]!.id, signal: last.signal },
        ...toldOf(last),
        ...{ bearing: bearingOf(after), trust: after.trustInCaregiver.mean },
        ...{ leaves: leavesOf(lived), callingCount: 0 },
      };
    }),
  };
}
