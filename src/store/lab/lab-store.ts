import { createStore, type StoreApi } from 'zustand/vanilla';
import { labCodeOf, readLabCode } from '../../caregivers/lab-code';
import type { LabSetup } from '../../caregivers/lab-setup-schema';
import { parseLabSetup } from '../../caregivers/parse-lab-setup';
import { readJson } from '../../scenario/file-format';
import type { Result } from '../../scenario/file-problem';
import { populationOf } from '../../simulation/lab/lab-arms';
import type { LabRunner } from '../../simulation/lab/lab-run';
import { liveYear } from '../../simulation/lab/lab-tally';
import { planInfant } from '../../simulation/simulate-population';
import { caregiverActions, populationActions } from './edit-actions';
import { withEntry } from './edit-setup';
import { createLabRuns, type LabRuns } from './lab-runs';
import type { LabActions, LabState, LabStoreState } from './lab-state';
import type { OwnPlays } from './own-plays';

/** What the lab begins with. */
export const FIRST_SETUP: LabSetup = {
  format: 'small-signals-lab@1',
  seed: 1,
  infants: 1000,
  caregivers: ['good-enough'],
  sweep: { keys: ['repairFraction'], errorFraction: 0.02 },
};

type Get = () => LabState;
type Set = (changes: Partial<LabState>) => void;

/** Opening what others have set up. */
function openActions(
  get: Get,
  set: Set,
  runs: LabRuns,
): Pick<LabActions, 'open' | 'openCode' | 'openFile' | 'code'> {
  const open = (setup: LabSetup): void => {
    runs.cancel();
    set({ setup, active: 0, editing: 'birth', refusal: null });
  };
  const openResult = (result: Result<LabSetup>): void => {
    if (result.ok) open(result.value);
    else set({ refusal: result.problem });
  };
  return {
    open,
    openCode: (code) => openResult(readLabCode(code)),
    openFile(text, fileName) {
      const json = readJson(text, fileName);
      openResult(json.ok ? parseLabSetup(json.value, fileName) : json);
    },
    code: () => labCodeOf(get().setup),
  };
}

/** Caring as one did in a play. */
function playActions(
  get: Get,
  set: Set,
  loadOwnPlays: () => Promise<OwnPlays>,
): Pick<LabActions, 'loadPlays' | 'careLikePlay'> {
  return {
    async loadPlays() {
      // What does not arrive leaves a lab without it.
      const own = await loadOwnPlays().catch(() => null);
      if (own) set({ plays: await own.list() });
    },
    async careLikePlay(id) {
      const play = get().plays.find((one) => one.id === id);
      if (!play) return;
      const own = await loadOwnPlays().catch(() => null);
      const estimate = (await own?.estimate(id)) ?? null;
      set({ likeMe: { play, moments: estimate?.moments ?? null } });
      if (!estimate || estimate.moments === 0) return;
      const { setup, active } = get();
      set({ setup: withEntry(setup, active, estimate.caregiver), editing: 'birth' });
    },
  };
}

/** The store of the lab, apart from that of the game: a run tells much and often. */
export type LabRunnerLoader = () => Promise<LabRunner>;

export function createLabStore(
  loadRunner: LabRunnerLoader,
  loadOwnPlays: () => Promise<OwnPlays>,
): StoreApi<LabStoreState> {
  const state = createStore<LabState>()(() => ({
    section: 'explore',
    setup: FIRST_SETUP,
    active: 0,
    editing: 'birth',
    run: null,
    sweep: null,
    check: null,
    refusal: null,
    isLive: true,
    met: null,
    published: null,
    shared: null,
    plays: [],
    likeMe: null,
    question: { index: 0, prediction: null },
  }));
  const get: Get = () => state.getState();
  const set: Set = (changes) => state.setState(changes);
  const runs = createLabRuns({ get, set, loadRunner });
  const actions: LabActions = {
    ...caregiverActions(get, set),
    ...populationActions(get, set),
    ...openActions(get, set, runs),
    ...playActions(get, set, loadOwnPlays),
    show: (section) => set({ section }),
    run() {
      set({ met: null });
      return runs.run(get().setup);
    },
    runSweep: () => runs.runSweep(get().setup),
    runCheck: () => runs.runCheck(),
    pause: () => runs.pause(),
    resume: () => runs.resume(),
    cancel: () => runs.cancel(),
    setLive: (isLive) => set({ isLive }),
    meet(arm, infant) {
      const { run } = get();
      if (!run || infant === null || run.setup.caregivers[arm] === undefined)
        return set({ met: null });
      const number = Math.min(run.setup.infants - 1, Math.max(0, Math.round(infant)));
      const plan = planInfant(populationOf(run.setup, arm), number);
      set({ met: { arm, care: plan.care, ...liveYear(plan) } });
    },
    showPublished: (published) => set({ published }),
    setShared: (shared) => set({ shared }),
    ask: (index) => set({ question: { index, prediction: null } }),
    predict: (prediction) => set({ question: { ...get().question, prediction } }),
  };
  const store = state as StoreApi<LabStoreState>;
  store.setState({ actions });
  return store;
}
