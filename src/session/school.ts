import { closeEpisode } from '../model/close-episode';
import type { AnswerEffect, Episode } from '../model/episode';
import {
  answerEpisode,
  givesUpAtSeconds,
  openEpisode,
  settledAtSeconds,
} from '../model/episode-flow';
import { copyInfant, type Infant } from '../model/infant';
import {
  learnFromEpisode,
  learnFromLikeEpisode,
  learnFromOther,
} from '../model/learn-from-episode';
import { createRandom, mixSeed } from '../model/random';
import { readTrust } from '../model/read-trust';
import { WEEKS_PER_YEAR } from '../model/strategy-choice';
import type { TrustReading } from '../model/trust-reading';
import type { PlayRules } from './play-rules';
import { expectationsOfAdults, hasHardYears, SCHOOL_GRADES } from './school-child';
import {
  ANSWER_SECONDS,
  SCHOOL_MOMENTS,
  signalOf,
  TEACHER_CONTACT,
  teacherFit,
  type OpenSchoolMoment,
  type SchoolSignal,
  type TeacherChoice,
} from './school-moment';

/** One answered scene. */
export interface SchoolRecord {
  readonly momentId: string;
  readonly signal: SchoolSignal;
  readonly choices: readonly TeacherChoice[];
  /** What the last answer did at once; null when there was none. */
  readonly effect: AnswerEffect | null;
  /** The last answer was unfitting, late or abrupt: there was something to mend. */
  readonly isMiss: boolean;
  readonly isMended: boolean;
  readonly didWatch: boolean;
  /** Trust in this teacher, 0 to 1. */
  readonly trustBefore: number;
  readonly trustAfter: number;
}

/** The scene that is on. */
interface OpenMoment extends OpenSchoolMoment {
  readonly episode: Episode;
  readonly didWatch: boolean;
  readonly choices: readonly TeacherChoice[];
}

/** A teacher's year as it began and as it stands. */
export interface TeacherYear {
  readonly before: TrustReading;
  readonly after: TrustReading;
}

/** School as far as it has been played. Plain, immutable data. */
export interface SchoolState {
  readonly seed: number;
  /** The rules that the play was begun by. */
  readonly rules: PlayRules;
  /** At the end of the first year. */
  readonly infant: Infant;
  /** What the child expects of grown-ups in general. */
  readonly adults: Infant;
  /** The child with the present teacher: a relationship of its own. */
  readonly withTeacher: Infant;
  readonly stage: 'intro' | 'moment' | 'after' | 'yearEnd' | 'end';
  readonly open: OpenMoment | null;
  readonly records: readonly SchoolRecord[];
  readonly years: readonly TeacherYear[];
}

const SALT_SCHOOL = 0x4b_49_44_53;
/** One scene stands for so many like it in that year. Assumption, said on the screen. */
export const STANDS_FOR = 4;
/** A second try comes this long after the first. Seconds. */
const SECOND_TRY_SECONDS = 25;
/** Scenes of one year at school. */
export const MOMENTS_PER_YEAR = SCHOOL_MOMENTS.length / SCHOOL_GRADES.length;

const trustOf = (child: Infant): number => readTrust(child).trustInCaregiver.mean;

/** Number of the year, from 0. */
export function yearIndex({ records, stage }: SchoolState): number {
  const told = stage === 'after' || stage === 'yearEnd' || stage === 'end';
  const index = Math.floor((records.length - (told ? 1 : 0)) / MOMENTS_PER_YEAR);
  return Math.min(SCHOOL_GRADES.length - 1, index);
}

/** The child meets a new teacher: it brings what it expects of grown-ups. */
function meetTeacher(adults: Infant, index: number): Infant {
  const child = copyInfant(adults);
  child.ageWeeks = SCHOOL_GRADES[index]!.ageYears * WEEKS_PER_YEAR;
  child.trust.distressEpisodeCount = 0;
  return child;
}

/**
 * School before its first day.
 *
 * @param infant as the first year has left it; not changed
 * @param seed unsigned 32-bit
 * @param rules of the play: by the first ones no need is half shown
 */
export function createSchool(infant: Infant, seed: number, rules: PlayRules): SchoolState {
  const adults = expectationsOfAdults(infant, seed);
  return {
    seed,
    rules,
    infant: copyInfant(infant),
    adults,
    withTeacher: meetTeacher(adults, 0),
    stage: 'intro',
    open: null,
    records: [],
    years: [],
  };
}

function openMoment(state: SchoolState): SchoolState {
  const index = state.records.length;
  const moment = SCHOOL_MOMENTS[index]!;
  const random = createRandom(mixSeed(mixSeed(state.seed, SALT_SCHOOL), index));
  const { need, intensity } = moment;
  const bid = { need, intensity, isSoothable: true, atSeconds: 0 };
  const episode = openEpisode(state.withTeacher, bid, random);
  const isHard = hasHardYears(state.infant, state.seed);
  const draws = { lets: random.next(), plainly: random.next() };
  const signal = signalOf(state.withTeacher, {
    ...{ moment, draws, strategy: episode.strategy, hasHardYears: isHard, rules: state.rules },
  });
  const open = { moment, signal, episode, didWatch: false, choices: [] };
  return { ...state, stage: 'moment', open };
}

/** From the first page to the first scene. */
export function beginSchool(state: SchoolState): SchoolState {
  return state.stage === 'intro' ? openMoment(state) : state;
}

/** A closer look before answering. */
export function watchChild(state: SchoolState): SchoolState {
  return state.stage === 'moment' && state.open?.didWatch === false
    ? { ...state, open: { ...state.open, didWatch: true } }
    : state;
}

/** What the scene teaches, as often as it stands for; trust in others moves by a small share. */
function learned(
  state: SchoolState,
  episode: Episode,
): Pick<SchoolState, 'adults' | 'withTeacher'> {
  const withTeacher = copyInfant(state.withTeacher);
  const adults = copyInfant(state.adults);
  const over = Math.min(settledAtSeconds(episode), givesUpAtSeconds(episode));
  const outcome = closeEpisode(withTeacher, episode, over);
  for (let time = 0; time < STANDS_FOR; time += 1) {
    (time === 0 ? learnFromEpisode : learnFromLikeEpisode)(withTeacher, outcome);
    learnFromOther(adults, outcome);
  }
  return { adults, withTeacher };
}

/** Answers the scene that is on, for the first or the second time; the scene is then told. */
export function answerChild(state: SchoolState, choice: TeacherChoice): SchoolState {
  const { open, stage } = state;
  if (stage !== 'moment' || !open) return state;
  const first = open.choices.length === 0;
  // A second try goes on from what the first has left, and takes its lesson back.
  const episode = { ...open.episode, arousal: { ...open.episode.arousal } };
  let effect: AnswerEffect | null = null;
  let isMiss = true;
  let isMended = false;
  if (choice.when !== 'no') {
    const earlier = episode.answers.at(-1)?.atSeconds ?? 0;
    const walk = first ? ANSWER_SECONDS[choice.when] : earlier + SECOND_TRY_SECONDS;
    const record = answerEpisode(state.withTeacher, episode, {
      atSeconds: walk + (choice.waitedSeconds ?? 0),
      fit: teacherFit(open.moment, open.signal, choice.act),
      manner: choice.manner,
      isFrightening: false,
      contact: TEACHER_CONTACT[choice.act],
    });
    ({ effect, isMiss, isMend: isMended } = record);
  }
  const after = learned(state, episode);
  const told: SchoolRecord = {
    momentId: open.moment.id,
    signal: open.signal,
    choices: [...open.choices, choice],
    effect,
    isMiss,
    isMended,
    didWatch: open.didWatch,
    trustBefore: trustOf(state.withTeacher),
    trustAfter: trustOf(after.withTeacher),
  };
  return {
    ...state,
    stage: 'after',
    open: { ...open, episode, choices: told.choices },
    records: [...state.records, told],
  };
}

/** Whether there is a miss that may still be mended. */
export function mayTryAgain({ stage, open, records }: SchoolState): boolean {
  return stage === 'after' && open?.choices.length === 1 && records.at(-1)?.isMiss === true;
}

/** Back into the scene, to mend what was missed. */
export function tryAgain(state: SchoolState): SchoolState {
  if (!mayTryAgain(state)) return state;
  return { ...state, stage: 'moment', records: state.records.slice(0, -1) };
}

function openYear(state: SchoolState): SchoolState {
  const index = state.years.length;
  const before = readTrust(meetTeacher(state.adults, index));
  return { ...state, open: null, years: [...state.years, { before, after: before }] };
}

/** On: to the next scene, to the end of this teacher's year, to the next teacher, to the end. */
export function goOnAtSchool(state: SchoolState): SchoolState {
  if (state.stage === 'yearEnd') {
    const index = state.years.length;
    if (index >= SCHOOL_GRADES.length) return { ...state, stage: 'end' };
    return openMoment({ ...state, withTeacher: meetTeacher(state.adults, index) });
  }
  if (state.stage !== 'after' || !state.open) return state;
  const started = state.records.length % MOMENTS_PER_YEAR === 1 ? openYear(state) : state;
  const { adults, withTeacher } = learned(state, state.open.episode);
  const years = started.years.map((year, index) =>
    index === started.years.length - 1 ? { ...year, after: readTrust(withTeacher) } : year,
  );
  const next = { ...started, adults, withTeacher, years, open: null };
  const isYearOver = state.records.length % MOMENTS_PER_YEAR === 0;
  return isYearOver ? { ...next, stage: 'yearEnd' } : openMoment(next);
}
