import type { Circumstance } from '../session/circumstance-names';
import { CARD_EFFECTS, type CircumstanceEffects } from '../session/circumstances';
import { GENTLE_REACH_SECONDS } from '../session/session-parameters';
import { cardLine } from './circumstance-name';
import type { Line } from './line';
import { line } from './line';

/** What is known about a card's direction; its size is always an assumption. */
type CardSource = 'strain' | 'help' | 'mood' | 'none';

/** A card of circumstances as it is shown. */
export interface CircumstanceCard {
  readonly id: Circumstance;
  readonly name: Line;
  /** One sentence on the life behind it. */
  readonly about: Line;
  /** What it changes in a day, with its unit. */
  readonly effects: readonly Line[];
  readonly source: Line;
}

const SOURCES: Readonly<Record<Circumstance, CardSource>> = {
  'short-sleep': 'strain',
  'shared-nights': 'help',
  'tight-money': 'strain',
  'paid-leave': 'help',
  'grandparent-near': 'help',
  'help-far': 'strain',
  'older-sibling': 'none',
  'thin-walls': 'none',
  'low-mood': 'mood',
  'sore-back': 'none',
};

const percent = (part: number): number => Math.round(Math.abs(part) * 100);

function effectLines(effects: Partial<CircumstanceEffects>): Line[] {
  const { energyAtStart, careWear, cryingWear, restGain, helpCount, helpTime } = effects;
  const usual = GENTLE_REACH_SECONDS.askHelp;
  const way = (change: number) => (change > 0 ? 'more' : 'less');
  return [
    ...(energyAtStart === undefined
      ? []
      : [
          line('circumstance.effect.energy', {
            points: percent(energyAtStart),
            way: way(energyAtStart),
          }),
        ]),
    ...(careWear === undefined
      ? []
      : [line('circumstance.effect.care', { percent: percent(careWear - 1) })]),
    ...(cryingWear === undefined
      ? []
      : [line('circumstance.effect.crying', { percent: percent(cryingWear - 1) })]),
    ...(restGain === undefined
      ? []
      : [line('circumstance.effect.rest', { percent: percent(restGain - 1) })]),
    ...(helpCount === undefined ? [] : [line('circumstance.effect.help', { way: way(helpCount) })]),
    ...(helpTime === undefined
      ? []
      : [line('circumstance.effect.helpTime', { seconds: usual * helpTime, usual })]),
    ...(effects.adds ?? []).map((kind) => line(`circumstance.effect.adds.${kind}`)),
    ...(effects.drops ?? []).map(() => line('circumstance.effect.drops')),
  ];
}

/** A card in words. */
export function circumstanceCard(id: Circumstance): CircumstanceCard {
  return {
    id,
    name: cardLine(id),
    about: cardLine(id, 'about'),
    effects: effectLines(CARD_EFFECTS[id]),
    source: line(`circumstance.source.${SOURCES[id]}`),
  };
}
