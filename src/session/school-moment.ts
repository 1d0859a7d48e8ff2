import type { Infant } from '../model/infant';
import type { NeedKind } from '../model/need';
import type { Manner } from '../model/response';
import type { TrustReading } from '../model/trust-reading';
import type { SignallingStrategy } from '../model/signalling-strategy';
import { readTrust } from '../model/read-trust';
import type { PlayRules } from './play-rules';
import type { GradeId } from './school-child';

/** What a teacher can do for one child among twenty. */
export const TEACHER_ACTS = ['near', 'comfort', 'help', 'quiet', 'include', 'limit'] as const;
export type TeacherAct = (typeof TEACHER_ACTS)[number];

/** When: at once, after the others, or not this time. */
export const TEACHER_WHENS = ['now', 'soon', 'no'] as const;
export type TeacherWhen = (typeof TEACHER_WHENS)[number];
/** What a teacher chose. `act` and `manner` count only when there is an answer at all. */
export interface TeacherChoice {
  readonly act: TeacherAct;
  readonly manner: Manner;
  readonly when: TeacherWhen;
  /** How long the child has waited for the choice itself, seconds; nothing where no clock runs. */
  readonly waitedSeconds?: number | undefined;
}

/** Seconds from the child's signal to the teacher's answer. */
export const ANSWER_SECONDS: Readonly<Record<Exclude<TeacherWhen, 'no'>, number>> = {
  now: 8,
  soon: 100,
};

/** How a need shows in a classroom. */
export const SCHOOL_SIGNALS = [
  'asks',
  'hesitates',
  'manages',
  'hides',
  'keepsApart',
  'clings',
  'actsOut',
] as const;
export type SchoolSignal = (typeof SCHOOL_SIGNALS)[number];

/** One short scene. */
export interface SchoolMoment {
  readonly id: string;
  readonly grade: GradeId;
  readonly need: NeedKind;
  /** 0 to 1. */
  readonly intensity: number;
}

/** Three scenes of each year, in the order they are told. */
export const SCHOOL_MOMENTS: readonly SchoolMoment[] = [
  { id: 'goodbye', grade: 'preschool', need: 'closeness', intensity: 0.6 },
  { id: 'zip', grade: 'preschool', need: 'discomfort', intensity: 0.45 },
  { id: 'drums', grade: 'preschool', need: 'overstimulated', intensity: 0.55 },
  { id: 'shop', grade: 'kindergarten', need: 'play', intensity: 0.5 },
  { id: 'knee', grade: 'kindergarten', need: 'pain', intensity: 0.65 },
  { id: 'tower', grade: 'kindergarten', need: 'discomfort', intensity: 0.5 },
  { id: 'reading', grade: 'firstGrade', need: 'discomfort', intensity: 0.5 },
  { id: 'quarrel', grade: 'firstGrade', need: 'closeness', intensity: 0.55 },
  { id: 'hall', grade: 'firstGrade', need: 'overstimulated', intensity: 0.55 },
];

/** A scene and how its need shows. */
export interface OpenSchoolMoment {
  readonly moment: SchoolMoment;
  readonly signal: SchoolSignal;
}

type SchoolNeed = 'closeness' | 'discomfort' | 'overstimulated' | 'pain' | 'play';

/** How well each act meets each need, 0 to 1. Assumption, after practice guides for teachers. */
const FIT: Readonly<Record<SchoolNeed, Readonly<Record<TeacherAct, number>>>> = {
  closeness: { near: 0.8, comfort: 1, help: 0.3, quiet: 0.35, include: 0.5, limit: 0.05 },
  discomfort: { near: 0.62, comfort: 0.4, help: 1, quiet: 0.3, include: 0.2, limit: 0.05 },
  overstimulated: { near: 0.5, comfort: 0.5, help: 0.15, quiet: 1, include: 0.05, limit: 0.1 },
  pain: { near: 0.7, comfort: 1, help: 0.62, quiet: 0.35, include: 0.1, limit: 0 },
  play: { near: 0.5, comfort: 0.2, help: 0.4, quiet: 0.1, include: 1, limit: 0.1 },
};
/** A calm limit holds a child that acts out, but does not meet the need below it. Assumption. */
const LIMIT_HOLDS = 0.45;
/** How close each act comes, as a share of contact. */
export const TEACHER_CONTACT: Readonly<Record<TeacherAct, number>> = {
  near: 0.4,
  comfort: 0.7,
  help: 0.45,
  quiet: 0.2,
  include: 0.3,
  limit: 0.1,
};

/** How well an act meets the need of a moment, 0 to 1. */
export function teacherFit(moment: SchoolMoment, signal: SchoolSignal, act: TeacherAct): number {
  const fit = FIT[moment.need as SchoolNeed][act];
  return act === 'limit' && signal === 'actsOut' ? Math.max(fit, LIMIT_HOLDS) : fit;
}

/** How often a child that finds these years hard lets it out at others. Assumption. */
const LETS_OUT = 0.65;
/** How often a child that counts on its own signals simply manages. Assumption. */
const MANAGES = 0.5;

/** Two uniform draws, for the two questions of how a need shows. */
export interface SignalDraws {
  readonly lets: number;
  readonly plainly: number;
}

/** How often a need that would be signalled plainly is only half shown, 0 to 1. */
export function doubtsOf({ trustInCaregiver, fear }: TrustReading): number {
  return Math.min(1, 1 - trustInCaregiver.mean + fear);
}

/** By the first rules nothing was half shown, and one draw decided both questions. */
function plainSignalByFirstRules(child: Infant, draw: number): SchoolSignal {
  return draw > 1 - MANAGES * readTrust(child).trustInSelf.mean ? 'manages' : 'asks';
}

/**
 * A need that would be signalled plainly: how sure the child is that this grown-up comes, helps and
 * is safe decides whether it asks or only half asks; trust in itself, whether it simply manages.
 */
function plainSignal(child: Infant, draw: number): SchoolSignal {
  const reading = readTrust(child);
  const doubts = doubtsOf(reading);
  if (draw < doubts) return 'hesitates';
  return draw > 1 - MANAGES * reading.trustInSelf.mean * (1 - doubts) ? 'manages' : 'asks';
}

/** All that decides how a need shows, beside the child itself. */
export interface Showing {
  readonly moment: SchoolMoment;
  readonly strategy: SignallingStrategy;
  readonly hasHardYears: boolean;
  readonly draws: SignalDraws;
  readonly rules: PlayRules;
}

/**
 * How a need shows: by the way of signalling drawn from what the child expects of this teacher; by
 * its trust in that teacher and in itself; and, for a child for whom these years are hard, by acting
 * out.
 */
export function signalOf(child: Infant, showing: Showing): SchoolSignal {
  const { moment, strategy, draws } = showing;
  if (showing.hasHardYears && draws.lets < LETS_OUT) return 'actsOut';
  const isQuietNeed = moment.need === 'play' || moment.need === 'overstimulated';
  if (strategy === 'minimised') return isQuietNeed ? 'keepsApart' : 'hides';
  if (strategy === 'amplified') return 'clings';
  return showing.rules === 1
    ? plainSignalByFirstRules(child, draws.lets)
    : plainSignal(child, draws.plainly);
}
