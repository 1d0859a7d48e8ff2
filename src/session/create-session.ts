import { createInfant, type Infant } from '../model/infant';
import { createRandom, drawNormal, mixSeed, type RandomStream } from '../model/random';
import { readTrust } from '../model/read-trust';
import type { Temperament } from '../model/temperament';
import { clockMinutes } from '../scenario/parse-scenario';
import type { Scenario } from '../scenario/scenario-schema';
import { ORDINARY_CARE } from './care-source';
import type { Draft } from './draft';
import { BIDS_PER_WEEK, fillWeeks } from './fill-weeks';
import { runDueEvents } from './next-event';
import { caregiverUnder, tasksUnder } from './circumstances';
import type { Circumstance } from './circumstance-names';
import { planDay, planTasks } from './plan-day';
import { PRESENT_RULES, type PlayRules } from './play-rules';
import type { SessionState } from './session-state';
import type { Story } from './story';

/** Separate streams, so that a draw for one purpose never shifts another's. */
const SALT = {
  plan: 0x50_4c_41_4e,
  temperament: 0x54_45_4d_50,
  play: 0x50_4c_41_59,
  before: 0x42_45_46_4f,
};

/** Spread of temperament between infants; assumption, after 0.5 = ordinary. */
const TEMPERAMENT_SD = 0.15;

function drawTemperament(random: RandomStream): Temperament {
  const draw = () => Math.min(0.9, Math.max(0.1, 0.5 + TEMPERAMENT_SD * drawNormal(random)));
  return { reactivity: draw(), soothability: draw(), readability: draw() };
}

/** The temperament that a seed (unsigned 32-bit) draws when none is given. */
export function temperamentOfSeed(seed: number): Temperament {
  return drawTemperament(createRandom(mixSeed(seed, SALT.temperament)));
}

/** Up to this age a day begins with an infant that does not know its caregiver yet. Assumption. */
const NEWBORN_WEEKS = 8;

/**
 * The infant of a day that is played by itself: new to its caregiver in the first weeks; later it
 * has had good-enough care until now, and the screen says so.
 */
function infantOfSingleDay(
  seed: number,
  temperament: Temperament,
  ageWeeks: number,
  rules: PlayRules,
): Infant {
  const newborn = createInfant({ temperament, ageWeeks: Math.min(ageWeeks, NEWBORN_WEEKS) });
  if (ageWeeks <= NEWBORN_WEEKS) return newborn;
  const bids = Math.round(BIDS_PER_WEEK * ageWeeks);
  const plan = { fromWeeks: 0, toWeeks: ageWeeks, bids, rules };
  const random = createRandom(mixSeed(seed, SALT.before));
  return fillWeeks(newborn, plan, ORDINARY_CARE, random).infant;
}

/** A visit of a year: which one it is, and the infant as the weeks before have made it. */
export interface VisitStart {
  readonly index: number;
  readonly infant: Infant;
  /** The lived moments of each visit before. */
  readonly careBefore: SessionState['careBefore'];
}

/** What a visit began with, so that it can be lived again. */
export const visitStartOf = (session: SessionState): VisitStart => ({
  index: session.visitIndex,
  infant: session.infantAtStart,
  careBefore: session.careBefore,
});

/** Each visit of a year has its own draws; the first has those of a day by itself. */
const seedOfVisit = (seed: number, index: number) => (index === 0 ? seed : mixSeed(seed, index));

/** What a play-through begins with. */
export interface SessionOptions {
  readonly seed: number;
  readonly temperament?: Temperament | undefined;
  readonly start?: VisitStart | undefined;
  /** The present ones, unless a kept play is lived again. */
  readonly rules?: PlayRules | undefined;
  readonly circumstances?: readonly Circumstance[] | undefined;
  /** Changes words and pictures, and nothing that happens. */
  readonly story?: Story | undefined;
}

/** What a day begins without. */
const NOTHING_YET = {
  episode: null,
  momentStart: null,
  turn: null,
  reach: null,
  activity: null,
  endsAtMilliseconds: null,
  nextEventAtMilliseconds: null,
  history: [],
  inputs: [],
  events: [],
} as const;

/**
 * A new play-through of a scenario. The same scenario, seed, temperament and start give the same
 * day; a temperament that is not given is drawn from the seed (unsigned 32-bit). Without a start
 * the day stands by itself (`infantOfSingleDay`). Circumstances change what the day allows the
 * caregiver, never the infant.
 */
export function createSession(scenario: Scenario, options: SessionOptions): SessionState {
  const { seed, start, rules = PRESENT_RULES, circumstances = [] } = options;
  const temperament = options.temperament ?? start?.infant.temperament ?? temperamentOfSeed(seed);
  const infant = start?.infant ?? infantOfSingleDay(seed, temperament, scenario.ageWeeks, rules);
  const daySeed = seedOfVisit(seed, start?.index ?? 0);
  const plan = createRandom(mixSeed(daySeed, SALT.plan));
  const moments = planDay(scenario, plan, rules);
  const firstGapSeconds = moments[0]?.gapSeconds ?? 0;
  const { energyAtStart, helpCount } = caregiverUnder(scenario, circumstances);
  const draft: Draft = {
    scenarioId: scenario.id,
    rules,
    seed,
    ...(options.story ? { story: options.story } : {}),
    circumstances,
    timeMilliseconds: 0,
    random: createRandom(mixSeed(daySeed, SALT.play)).state(),
    phase: 'running',
    ...NOTHING_YET,
    visitIndex: start?.index ?? 0,
    infant,
    infantAtStart: infant,
    careBefore: start?.careBefore ?? [],
    standsForEpisodes: scenario.standsForEpisodes,
    moments,
    momentIndex: 0,
    nextMomentAtMilliseconds: firstGapSeconds * 1000,
    stage: 'calm',
    place: moments[0]?.place ?? 'cot',
    isAsleep: false,
    isCalmImposed: false,
    stimulation: { level: 0, atMilliseconds: 0 },
    whereabouts: 'near',
    energy: energyAtStart,
    energyLine: { fromMilliseconds: 0, level: energyAtStart, perSecond: 0 },
    helpLeftCount: helpCount,
    tasks: tasksUnder(planTasks(scenario), moments, circumstances),
    light: scenario.light.map(({ from, light }) => ({ fromMinutes: clockMinutes(from), light })),
    calmFrom: {
      atMilliseconds: 0,
      clockMinutes: (moments[0]?.clockMinutes ?? 0) - Math.round(firstGapSeconds / 60),
    },
    tailSeconds: scenario.tailSeconds,
    readingAtStart: readTrust(infant),
  };
  runDueEvents(draft);
  return draft;
}
