import { createRandom, mixSeed } from '../model/random';
import type { Scenario } from '../scenario/scenario-schema';
import { CIRCUMSTANCES, inOrder, oppositeOf, type Circumstance } from './circumstance-names';
import type { PlannedMoment, TaskState } from './session-state';

/** What circumstances change in a day. Energy is a fraction; factors are 1 where nothing changes. */
export interface CircumstanceEffects {
  /** Added to the energy of the morning. */
  readonly energyAtStart: number;
  /** On the energy that care costs, that loud crying costs, and that rest and help give back. */
  readonly careWear: number;
  readonly cryingWear: number;
  readonly restGain: number;
  /** Added to the times help can be asked for in a day, and a factor on how long it takes to come. */
  readonly helpCount: number;
  readonly helpTime: number;
  /** What else calls, more than usual, and what does not call. */
  readonly adds: readonly AddedTask[];
  readonly drops: readonly TaskState['kind'][];
}
export type AddedTask = 'work' | 'sibling';

const AS_USUAL: CircumstanceEffects = {
  energyAtStart: 0,
  careWear: 1,
  cryingWear: 1,
  restGain: 1,
  helpCount: 0,
  helpTime: 1,
  adds: [],
  drops: [],
};

/**
 * Every figure is an assumption; the direction follows the finding that stacked strains go with
 * less security and that support changes care (Cyr and others 2010; Bakermans-Kranenburg and
 * others 2003). None touches the infant or the theory: they change what a day allows.
 */
export const CARD_EFFECTS: Readonly<Record<Circumstance, Partial<CircumstanceEffects>>> = {
  'short-sleep': { energyAtStart: -0.2, careWear: 1.25 },
  'shared-nights': { energyAtStart: 0.15 },
  'tight-money': { energyAtStart: -0.05, adds: ['work'] },
  'paid-leave': { energyAtStart: 0.05, drops: ['work'] },
  'grandparent-near': { helpCount: 1, helpTime: 0.5 },
  'help-far': { helpCount: -1, helpTime: 2 },
  'older-sibling': { adds: ['sibling'] },
  'thin-walls': { cryingWear: 1.75 },
  'low-mood': { energyAtStart: -0.1, careWear: 1.25, restGain: 0.7 },
  'sore-back': { careWear: 1.6 },
};

const together = (a: CircumstanceEffects, b: Partial<CircumstanceEffects>) => ({
  energyAtStart: a.energyAtStart + (b.energyAtStart ?? 0),
  careWear: a.careWear * (b.careWear ?? 1),
  cryingWear: a.cryingWear * (b.cryingWear ?? 1),
  restGain: a.restGain * (b.restGain ?? 1),
  helpCount: a.helpCount + (b.helpCount ?? 0),
  helpTime: a.helpTime * (b.helpTime ?? 1),
  adds: [...a.adds, ...(b.adds ?? [])],
  drops: [...a.drops, ...(b.drops ?? [])],
});

/** What some cards change together. */
export function effectsOf(cards: readonly Circumstance[]): CircumstanceEffects {
  return cards.reduce((sum, card) => together(sum, CARD_EFFECTS[card]), AS_USUAL);
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
/** Nobody begins a day without any strength; energy is a fraction. Assumption. */
export const LEAST_ENERGY = 0.15;
/** As often can help be asked for at most. Assumption. */
const MOST_HELP = 20;

/** Energy of the morning and help of the day, as the scenario has them and the cards change them. */
export function caregiverUnder(
  { caregiver }: Scenario,
  cards: readonly Circumstance[],
): Scenario['caregiver'] {
  const { energyAtStart, helpCount } = effectsOf(cards);
  const least = Math.min(LEAST_ENERGY, caregiver.energyAtStart);
  return {
    energyAtStart: clamp(caregiver.energyAtStart + energyAtStart, least, 1),
    helpCount: clamp(caregiver.helpCount + helpCount, 0, MOST_HELP),
  };
}

/** What of a kind calls on a day that has none of it: when in the day, and for how long. Assumptions. */
export const ADDED_TASKS: Readonly<
  Record<AddedTask, { readonly partOfDay: number; readonly needed: number }>
> = {
  work: { partOfDay: 0.3, needed: 40 },
  sibling: { partOfDay: 0.6, needed: 24 },
};
/** Where the day has such a thing already, it takes this many times as long. Assumption. */
const MORE_OF_IT = 1.5;
/** It calls so long after the moment before it, model seconds. Assumption. */
const CALLS_AFTER_SECONDS = 7;
/** Energy that having done it gives, a fraction. Assumption, as in the scenarios. */
const DONE_ENERGY = 0.05;

function addedTask(kind: AddedTask, moments: readonly PlannedMoment[]): TaskState[] {
  const { partOfDay, needed } = ADDED_TASKS[kind];
  const moment = moments[Math.floor((moments.length - 1) * partOfDay)];
  if (!moment) return [];
  return [
    {
      id: `more-${kind}`,
      kind,
      offeredAtMilliseconds: null,
      endsAtMilliseconds: null,
      doneSeconds: 0,
      neededSeconds: needed,
      status: 'waiting',
      offer: { momentId: moment.id, when: 'end', afterSeconds: CALLS_AFTER_SECONDS },
      staysSeconds: null,
      gives: { energy: DONE_ENERGY, helpCount: 0 },
      doing: null,
    },
  ];
}

/** The rest of life under some cards: more of one thing, less of another. */
export function tasksUnder(
  tasks: readonly TaskState[],
  moments: readonly PlannedMoment[],
  cards: readonly Circumstance[],
): TaskState[] {
  const { adds, drops } = effectsOf(cards);
  const longer = tasks
    .filter(({ kind }) => !drops.includes(kind))
    .map((task) =>
      adds.some((kind) => kind === task.kind)
        ? { ...task, neededSeconds: task.neededSeconds * MORE_OF_IT }
        : task,
    );
  const missing = adds.filter(
    (kind) => !drops.includes(kind) && longer.every((task) => task.kind !== kind),
  );
  return [...longer, ...missing.flatMap((kind) => addedTask(kind, moments))];
}

/** Salt of the draws of cards; they shift nothing of the play. */
const SALT_CARDS = 0x43_41_52_44;
/** So many cards are drawn. */
const DRAWN_COUNT = 3;

/**
 * Three cards that can be true at the same time, drawn from a seed (unsigned 32-bit); `again`
 * counts earlier draws.
 */
export function drawCircumstances(seed: number, again = 0): Circumstance[] {
  const random = createRandom(mixSeed(mixSeed(seed, SALT_CARDS), again));
  const drawn: Circumstance[] = [];
  while (drawn.length < DRAWN_COUNT) {
    const open = CIRCUMSTANCES.filter(
      (card) => !drawn.some((other) => other === card || other === oppositeOf(card)),
    );
    const card = open[Math.floor(random.next() * open.length)];
    if (!card) break;
    drawn.push(card);
  }
  return inOrder(drawn);
}
