import { readTrust } from '../model/read-trust';
import type { TrustReading } from '../model/trust-reading';
import { mayTryAgain, STANDS_FOR, yearIndex, type SchoolState } from '../session/school';
import { difficultyChances, SCHOOL_GRADES, type GradeId } from '../session/school-child';
import { doubtsOf } from '../session/school-moment';
import { line, type Line } from './line';

export {
  TEACHER_ACTS,
  TEACHER_WHENS,
  type TeacherAct,
  type TeacherChoice,
  type TeacherWhen,
} from '../session/school-moment';

const outOf100 = (part: number): number => Math.min(99, Math.max(1, Math.round(part * 100)));

/** Share of needs that are shown openly: signalled plainly, and, but by the first rules, surely. */
function openlyOf(reading: TrustReading, { rules }: SchoolState): number {
  return reading.strategyMix.plain * (rules === 1 ? 1 : 1 - doubtsOf(reading));
}

/** What the child brings, before the first day. */
export interface SchoolIntroView {
  /** Ways in which it may show a need to a grown-up it does not know, of 100. */
  readonly ways: readonly {
    readonly way: 'plain' | 'half' | 'minimised' | 'amplified';
    readonly outOf100: number;
  }[];
  readonly actsOut: number;
  readonly peers: number;
}

export function schoolIntroView(state: SchoolState): SchoolIntroView {
  const { adults, infant } = state;
  const reading = readTrust(adults);
  const { plain, minimised, amplified } = reading.strategyMix;
  const openly = openlyOf(reading, state);
  const chances = difficultyChances(readTrust(infant));
  return {
    ways: [
      { way: 'plain', outOf100: outOf100(openly) },
      ...(state.rules === 1 ? [] : [{ way: 'half' as const, outOf100: outOf100(plain - openly) }]),
      { way: 'minimised', outOf100: outOf100(minimised) },
      { way: 'amplified', outOf100: outOf100(amplified) },
    ],
    actsOut: outOf100(chances.actsOut),
    peers: outOf100(chances.peers),
  };
}

/** The scene that is on. */
export interface SchoolMomentView {
  readonly grade: GradeId;
  readonly number: number;
  readonly situation: Line;
  readonly signal: Line;
  /** What a closer look showed. */
  readonly closer: Line | null;
  readonly isSecondTry: boolean;
}

export function schoolMomentView(state: SchoolState): SchoolMomentView | null {
  const { open, records } = state;
  if (!open) return null;
  const { moment, signal, didWatch, choices } = open;
  return {
    grade: moment.grade,
    number: (records.length % 3) + 1,
    situation: line(`school.moment.${moment.id}`),
    signal: line(`school.signal.${signal}`),
    closer: didWatch ? line(`school.closer.${moment.need}`) : null,
    isSecondTry: choices.length > 0,
  };
}

/** What came of an answer. */
export interface SchoolAfterView {
  readonly did: Line;
  readonly child: Line;
  readonly below: Line;
  readonly teacher: Line;
  readonly trust: 'grew' | 'sank' | 'same';
  readonly mayMend: boolean;
}

export function schoolAfterView(state: SchoolState): SchoolAfterView | null {
  const record = state.records.at(-1);
  const { open } = state;
  if (!record || !open) return null;
  const choice = record.choices.at(-1)!;
  const change = record.trustAfter - record.trustBefore;
  const isOpen = record.signal === 'asks' || record.signal === 'manages';
  return {
    did:
      choice.when === 'no'
        ? line(choice.waitedSeconds === undefined ? 'school.did.no' : 'school.did.timeUp')
        : line(`school.did.${choice.when}`, { act: choice.act, manner: choice.manner }),
    child: line(
      record.isMended ? 'school.effect.mended' : `school.effect.${record.effect ?? 'none'}`,
    ),
    below: line(`school.below.${open.moment.need}`),
    teacher: line(`school.teacher.${isOpen ? 'open' : record.signal}`),
    trust: change > 0.004 ? 'grew' : change < -0.004 ? 'sank' : 'same',
    mayMend: mayTryAgain(state),
  };
}

/** A teacher's year, at its end. */
export interface SchoolYearView {
  readonly grade: GradeId;
  /** Trust in this teacher at the start and at the end, of 100. */
  readonly from: number;
  readonly to: number;
  readonly standsFor: number;
  readonly isLast: boolean;
}

export function schoolYearViews({ years }: SchoolState): readonly SchoolYearView[] {
  return years.map(({ before, after }, index) => ({
    grade: SCHOOL_GRADES[index]!.id,
    from: outOf100(before.trustInCaregiver.mean),
    to: outOf100(after.trustInCaregiver.mean),
    standsFor: STANDS_FOR,
    isLast: index === SCHOOL_GRADES.length - 1,
  }));
}

/** Looking back on all of it. */
export interface SchoolEndView {
  readonly years: readonly SchoolYearView[];
  readonly answered: number;
  readonly mended: number;
  readonly sceneCount: number;
  readonly openFirst: number;
  readonly openLast: number;
  /** Trust in grown-ups in general before school and after, of 100. */
  readonly adultsFrom: number;
  readonly adultsTo: number;
}

export function schoolEndView(state: SchoolState): SchoolEndView {
  const { records, adults, years } = state;
  const open = (reading: TrustReading | undefined) =>
    outOf100(reading ? openlyOf(reading, state) : 0);
  return {
    years: schoolYearViews(state),
    answered: records.filter(({ isMiss }) => !isMiss).length,
    mended: records.filter(({ isMended }) => isMended).length,
    sceneCount: records.length,
    openFirst: open(years[0]?.before),
    openLast: open(years.at(-1)?.after),
    adultsFrom: outOf100(years[0]?.before.trustInCaregiver.mean ?? 0),
    adultsTo: outOf100(readTrust(adults).trustInCaregiver.mean),
  };
}

/** Which of the three years is on. */
export function gradeOf(state: SchoolState): GradeId {
  return SCHOOL_GRADES[yearIndex(state)]!.id;
}
