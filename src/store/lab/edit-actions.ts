import { cardsOfArm, withArmCards, withoutArm } from '../../caregivers/arm-cards';
import { MOST_CAREGIVERS, MOST_INFANTS, type LabSetup } from '../../caregivers/lab-setup-schema';
import { withCardToggled } from '../../session/circumstance-names';
import { withCareKey, withChange, withEntry, withSpread, withTemperament } from './edit-setup';
import type { LabActions, LabState } from './lab-state';

type Get = () => LabState;
type Set = (changes: Partial<LabState>) => void;
type CaregiverActions = Pick<
  LabActions,
  | 'chooseCaregiver'
  | 'activate'
  | 'addCaregiver'
  | 'removeCaregiver'
  | 'edit'
  | 'setCare'
  | 'setSpread'
  | 'setChange'
  | 'toggleCard'
>;
type PopulationActions = Pick<
  LabActions,
  'setInfants' | 'setSeed' | 'setTemperament' | 'setSweepKeys' | 'setSweepError'
>;

const MAX_SEED = 2 ** 32 - 1;
const FIRST_SWEEP: NonNullable<LabSetup['sweep']> = {
  keys: ['repairFraction'],
  errorFraction: 0.02,
};

const clamp = (value: number, low: number, high: number): number =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;

/** What is changed about caregivers. Results of an earlier set-up stay until the next run. */
export function caregiverActions(get: Get, set: Set): CaregiverActions {
  const change = (make: (setup: LabSetup, active: number) => LabSetup): void => {
    const { setup, active } = get();
    set({ setup: make(setup, active) });
  };
  return {
    chooseCaregiver(entry) {
      change((setup, active) => withEntry(setup, active, entry));
      set({ editing: 'birth' });
    },
    activate: (active) => set({ active, editing: 'birth' }),
    addCaregiver() {
      const { setup } = get();
      const { caregivers } = setup;
      if (caregivers.length >= MOST_CAREGIVERS) return;
      const entry = caregivers.includes('no-repair') ? 'steady-sensitive' : 'no-repair';
      set({
        setup: { ...setup, caregivers: [...caregivers, entry] },
        active: caregivers.length,
        editing: 'birth',
      });
    },
    removeCaregiver(index) {
      const { setup } = get();
      if (setup.caregivers.length === 1) return;
      set({ setup: withoutArm(setup, index), active: 0, editing: 'birth' });
    },
    toggleCard: (card) =>
      change((setup, active) =>
        withArmCards(setup, active, withCardToggled(cardsOfArm(setup, active), card)),
      ),
    edit: (editing) => set({ editing }),
    setCare: (key, value) =>
      change((setup, active) => withCareKey(setup, active, get().editing, key, value)),
    setSpread: (key, value) => change((setup, active) => withSpread(setup, active, key, value)),
    setChange(atFraction) {
      change((setup, active) => withChange(setup, active, atFraction));
      set({ editing: atFraction === null ? 'birth' : get().editing });
    },
  };
}

/** What is changed about infants, chance and sweeps. */
export function populationActions(get: Get, set: Set): PopulationActions {
  const change = (make: (setup: LabSetup) => LabSetup): void => set({ setup: make(get().setup) });
  const sweepOf = (setup: LabSetup) => setup.sweep ?? FIRST_SWEEP;
  return {
    setInfants: (infants) =>
      change((setup) => ({ ...setup, infants: Math.round(clamp(infants, 1, MOST_INFANTS)) })),
    setSeed: (seed) =>
      change((setup) => ({ ...setup, seed: Math.round(clamp(seed, 0, MAX_SEED)) })),
    setTemperament: (key, value) => change((setup) => withTemperament(setup, key, value)),
    setSweepKeys: (first, second) =>
      change((setup) => {
        const keys = second === null || second === first ? [first] : [first, second];
        return { ...setup, sweep: { ...sweepOf(setup), keys } };
      }),
    setSweepError: (errorFraction) =>
      change((setup) => ({ ...setup, sweep: { ...sweepOf(setup), errorFraction } })),
  };
}
