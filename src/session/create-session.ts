import { createInfant } from '../model/infant';
import { createRandom, drawNormal, mixSeed, type RandomStream } from '../model/random';
import { readTrust } from '../model/read-trust';
import type { Temperament } from '../model/temperament';
import { clockMinutes } from '../scenario/parse-scenario';
import type { Scenario } from '../scenario/scenario-schema';
import type { Draft } from './draft';
import { runDueEvents } from './next-event';
import { planDay, planTasks } from './plan-day';
import type { SessionState } from './session-state';

/** Separate streams, so that a draw for one purpose never shifts another's. */
const SALT = { plan: 0x50_4c_41_4e, temperament: 0x54_45_4d_50, play: 0x50_4c_41_59 };

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

/**
 * A new play-through of a scenario. The same scenario, seed and temperament give the same day; a
 * temperament that is not given is drawn from the seed (unsigned 32-bit).
 */
export function createSession(
  scenario: Scenario,
  options: { readonly seed: number; readonly temperament?: Temperament | undefined },
): SessionState {
  const { seed } = options;
  const temperament = options.temperament ?? temperamentOfSeed(seed);
  const infant = createInfant({ temperament, ageWeeks: scenario.ageWeeks });
  const moments = planDay(scenario, createRandom(mixSeed(seed, SALT.plan)));
  const firstGapSeconds = moments[0]?.gapSeconds ?? 0;
  const { energyAtStart, helpCount } = scenario.caregiver;
  const draft: Draft = {
    scenarioId: scenario.id,
    seed,
    timeMilliseconds: 0,
    random: createRandom(mixSeed(seed, SALT.play)).state(),
    phase: 'running',
    infant,
    standsForEpisodes: scenario.standsForEpisodes,
    moments,
    momentIndex: 0,
    nextMomentAtMilliseconds: firstGapSeconds * 1000,
    episode: null,
    momentStart: null,
    stage: 'calm',
    place: moments[0]?.place ?? 'cot',
    isAsleep: false,
    isCalmImposed: false,
    stimulation: { level: 0, atMilliseconds: 0 },
    whereabouts: 'near',
    energy: energyAtStart,
    energyLine: { fromMilliseconds: 0, level: energyAtStart, perSecond: 0 },
    helpLeftCount: helpCount,
    tasks: planTasks(scenario),
    reach: null,
    activity: null,
    light: scenario.light.map(({ from, light }) => ({ fromMinutes: clockMinutes(from), light })),
    calmFrom: {
      atMilliseconds: 0,
      clockMinutes: (moments[0]?.clockMinutes ?? 0) - Math.round(firstGapSeconds / 60),
    },
    tailSeconds: scenario.tailSeconds,
    endsAtMilliseconds: null,
    nextEventAtMilliseconds: null,
    readingAtStart: readTrust(infant),
    history: [],
    inputs: [],
    events: [],
  };
  runDueEvents(draft);
  return draft;
}
