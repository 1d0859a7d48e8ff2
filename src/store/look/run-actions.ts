import type { StoreApi } from 'zustand/vanilla';
import type { FileProblem } from '../../scenario/file-problem';
import { refusal } from '../begin-play';
import type { Play } from '../../session/replay-year';
import type { Branch, ListedRun, LookActions, LookDependencies, LookState } from './look-state';
import { liveLog, liveRun, openText } from './open-play';
import { readRun, runIdOf, storyOfRun, type StoredBranch } from './stored-run';

export type RunActions = Pick<
  LookActions,
  'loadRuns' | 'setSearch' | 'openRun' | 'layBeside' | 'removeRun' | 'openFile'
> & {
  /** What the history knows of a play. */
  recall(play: Play): Promise<{ readonly branches: Branch[]; readonly keptAt: number } | null>;
};

/** More lines on one axis cannot be told apart well. */
const MOST_BESIDE = 4;

function listed(id: string, text: string): ListedRun[] {
  const run = readRun(text, id);
  if (!run.ok) return [];
  const { log, keptAt, branches } = run.value;
  return [
    {
      id,
      scenarioId: log.scenarioId,
      seed: log.seed,
      story: storyOfRun(run.value),
      keptAt,
      trust: log.finalReading.trustInCaregiver.mean,
      visitNumber: log.year ? log.year.visits.length + 1 : null,
      branchCount: branches.length,
      byteCount: new TextEncoder().encode(text).length,
    },
  ];
}

/** Kept branches lived again; one that cannot be is left out. */
function branchesOf(stored: readonly StoredBranch[]): Branch[] {
  return stored.flatMap(({ name, momentId, log }, index) => {
    const lived = liveLog(log, name);
    return lived.ok ? [{ id: index + 1, name, momentId, state: lived.value.session }] : [];
  });
}

/** The history of plays, and plays that come in as files. */
export function runActions(
  store: StoreApi<LookState>,
  { app, archive, now }: LookDependencies,
  begin: (play: Play, branches: readonly Branch[], keptAt: number) => void,
): RunActions {
  const textOf = async (id: string): Promise<string | null> =>
    (await archive.all())?.find(([other]) => other === id)?.[1] ?? null;
  const show = (play: Play, branches: readonly Branch[], keptAt: number): void => {
    begin(play, branches, keptAt);
    void app.getState().actions.showPast(play);
  };
  const refuse = (problem: FileProblem): void =>
    app.getState().actions.addNotice(...refusal(problem), 'problem');
  const loadRuns = async (): Promise<void> => {
    const all = await archive.all();
    const runs = all?.flatMap(([id, text]) => listed(id, text)) ?? null;
    store.setState({ runs: runs?.sort((a, b) => b.keptAt - a.keptAt) ?? 'blocked' });
  };
  return {
    loadRuns,
    async recall(play) {
      const id = runIdOf(play);
      const text = await textOf(id);
      const run = text === null ? null : readRun(text, id);
      if (!run?.ok) return null;
      return { branches: branchesOf(run.value.branches), keptAt: run.value.keptAt };
    },
    setSearch: (search) => store.setState({ search }),
    async openRun(id) {
      const text = await textOf(id);
      const run = text === null ? null : readRun(text, id);
      const lived = run?.ok ? liveRun(run.value, id) : null;
      if (!run?.ok || !lived) return loadRuns();
      if (lived.ok) show(lived.value, branchesOf(run.value.branches), run.value.keptAt);
      else refuse(lived.problem);
    },
    async layBeside(id) {
      const others = () => store.getState().beside.filter((one) => one.id !== id);
      const isThere = store.getState().beside.length > others().length;
      if (isThere) return store.setState({ beside: others() });
      const text = await textOf(id);
      const run = text === null ? null : readRun(text, id);
      const lived = run?.ok ? liveRun(run.value, run.value.format) : null;
      if (!lived?.ok) return lived ? refuse(lived.problem) : undefined;
      // Asked anew: another play may have been laid beside while this one was read.
      const { session: state } = lived.value;
      store.setState({ beside: [...others(), { id, state }].slice(-MOST_BESIDE) });
    },
    async removeRun(id) {
      await archive.remove(id);
      store.setState({ beside: store.getState().beside.filter((one) => one.id !== id) });
      await loadRuns();
    },
    openFile(text, file) {
      const opened = openText(text, file);
      if (!opened.ok) return refuse(opened.problem);
      const { play, branches } = opened.value;
      show(play, branchesOf(branches), now());
    },
  };
}
