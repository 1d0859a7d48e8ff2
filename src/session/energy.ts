import { effectsOf, type CircumstanceEffects } from './circumstances';
import type { Draft } from './draft';
import {
  BREATH_ENERGY,
  CARE_ENERGY,
  CRYING_ENERGY,
  HELP_ENERGY,
  RESTED_ENERGY,
  TASK_ENERGY,
} from './session-parameters';
import type { Activity, EnergyLine } from './session-state';

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** Energy, 0 to 1, at a time of the model clock not before the line's start. */
export function energyAt(line: EnergyLine, atMilliseconds: number): number {
  return clamp(line.level + (line.perSecond * (atMilliseconds - line.fromMilliseconds)) / 1000);
}

function activityEnergy(activity: Activity | null, effects: CircumstanceEffects): number {
  switch (activity?.response) {
    case undefined:
    case 'look':
    case 'space':
      return 0;
    case 'putDown':
      return BREATH_ENERGY * effects.restGain;
    case 'askHelp':
      return HELP_ENERGY * effects.restGain;
    case 'feed':
    case 'change':
    case 'hold':
    case 'rock':
    case 'talk':
    case 'play':
    case 'offerToy':
      return CARE_ENERGY[activity?.manner ?? 'plain'] * effects.careWear;
  }
}

function energyPerSecond(draft: Draft): number {
  const effects = effectsOf(draft.circumstances);
  const task = draft.tasks.find((candidate) => candidate.status === 'doing');
  const taskEnergy = task ? TASK_ENERGY[task.kind] : 0;
  return (
    CRYING_ENERGY[draft.stage] * effects.cryingWear +
    activityEnergy(draft.activity, effects) +
    taskEnergy * (taskEnergy > 0 ? effects.restGain : 1)
  );
}

/** Starts a new line when what wears or restores has changed; `gain` is added at once. */
export function refreshEnergy(draft: Draft, gain = 0): void {
  const perSecond = energyPerSecond(draft);
  const level = clamp(energyAt(draft.energyLine, draft.timeMilliseconds) + gain);
  if (gain !== 0 || perSecond !== draft.energyLine.perSecond) {
    draft.energyLine = { fromMilliseconds: draft.timeMilliseconds, level, perSecond };
  }
  draft.energy = level;
}

/** How much longer gentleness takes: 1 while rested, 2 with no energy left. */
export function tiredness(energy: number): number {
  return 1 + clamp((RESTED_ENERGY - energy) / RESTED_ENERGY);
}
