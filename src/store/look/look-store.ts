import { createStore, type StoreApi } from 'zustand/vanilla';
import { bundledScenario } from '../../scenario/bundled-scenarios';
import { branchByChange, branchByHand } from '../../session/branch-day';
import type { AnswerChange } from '../../session/branch-change';
import { influences } from '../../session/branch-influence';
import { stateAt, stateAtMoment, type DayTimeline } from '../../session/branch-timeline';
import { visitStartOf } from '../../session/create-session';
import { timelineOfLog } from '../../session/branch-day';
import { daysUnderOthers } from '../../session/other-circumstances';
import { createLog } from '../../session/play-log';
import type { Play } from '../../session/replay-year';
import type { SessionState } from '../../session/session-state';
import type { Branch, LookActions, LookDependencies, LookState } from './look-state';
import { runActions, type RunActions } from './run-actions';
import { LONGEST_NAME, MOST_BRANCHES, runIdOf, runText } from './stored-run';

export type LookStore = StoreApi<LookState> & { readonly actions: LookActions };

const NOTHING: LookState = {
  timeline: null,
  sizes: [],
  others: [],
  atMilliseconds: 0,
  shown: null,
  isDrawn: false,
  change: null,
  preview: null,
  branches: [],
  runs: null,
  beside: [],
  search: '',
};

const scenarioOf = ({ scenarioId }: SessionState) => bundledScenario(scenarioId, scenarioId, '');

/** A day that can be looked at anywhere; a scenario that has gone leaves only its end. */
function timelineOf(session: SessionState): DayTimeline {
  const scenario = scenarioOf(session);
  // With the name that was typed, which no log has.
  const log = { ...createLog(session), story: session.story };
  if (scenario.ok) return timelineOfLog(log, scenario.value, visitStartOf(session));
  return { states: [session], script: { inputs: [], stop: null }, end: session };
}

function branchActions(
  store: StoreApi<LookState>,
  { app }: LookDependencies,
  keep: () => void,
): Pick<
  LookActions,
  'askWhatIf' | 'setChange' | 'keepBranch' | 'renameBranch' | 'removeBranch' | 'replayByHand'
> {
  const get = store.getState;
  const add = (branch: Omit<Branch, 'id'>): boolean => {
    const { branches } = get();
    if (branches.length >= MOST_BRANCHES) return false;
    const id = 1 + Math.max(0, ...branches.map((other) => other.id));
    const name = branch.name.slice(0, LONGEST_NAME);
    store.setState({ branches: [...branches, { ...branch, name, id }] });
    keep();
    return true;
  };
  const setChange = (change: AnswerChange): void => {
    const { timeline } = get();
    store.setState({ change, preview: timeline && branchByChange(timeline, change) });
  };
  return {
    setChange,
    askWhatIf: (momentId) => setChange({ momentId }),
    keepBranch(name) {
      const { change, preview } = get();
      return change && preview ? add({ name, momentId: change.momentId, state: preview }) : false;
    },
    renameBranch(id, name) {
      const branches = get().branches.map((branch) =>
        branch.id === id ? { ...branch, name: name.slice(0, LONGEST_NAME) } : branch,
      );
      store.setState({ branches });
      keep();
    },
    removeBranch(id) {
      store.setState({ branches: get().branches.filter((branch) => branch.id !== id) });
      keep();
    },
    replayByHand(momentId, name) {
      const { timeline } = get();
      const start = timeline && stateAtMoment(timeline, momentId);
      if (!timeline || !start) return;
      void app.getState().actions.replayFrom(start, momentId, (hand) => {
        add({ name, momentId, state: branchByHand(hand, timeline) });
      });
    },
  };
}

/** The memory of the look back; it opens a day when the page shows one. */
export function createLookStore(dependencies: LookDependencies): LookStore {
  const { app, archive, now, whenIdle } = dependencies;
  const store = createStore<LookState>()(() => NOTHING);
  let looked: Play | null = null;
  let keptAt = 0;
  let isKept = true;

  /** Keeps the day and its branches in the history, once there is something to look back on. */
  const keep = (): void => {
    const { timeline, branches } = store.getState();
    if (!isKept || !looked || !timeline || looked.session.history.length === 0) return;
    void archive
      .put(runIdOf(looked), runText(looked, branches, keptAt))
      .then(() => actions.loadRuns());
  };
  const begin = (play: Play, branches: readonly Branch[], at: number, mayKeep = true): void => {
    looked = play;
    isKept = mayKeep;
    keptAt = at;
    const timeline = timelineOf(play.session);
    const { runs, search } = store.getState();
    const scenario = scenarioOf(play.session);
    const others = scenario.ok ? daysUnderOthers(timeline, scenario.value) : [];
    store.setState({
      ...NOTHING,
      ...{ timeline, branches, runs, search, others, sizes: influences(timeline) },
      atMilliseconds: play.session.timeMilliseconds,
      shown: timeline.end,
    });
    // The first drawing of the scene takes long; made in a quiet moment, no move along the day waits.
    // It is the end of the play, which is what there is to see already.
    whenIdle(() => {
      if (looked === play) store.setState({ isDrawn: true });
    });
  };
  const actions: LookActions & Pick<RunActions, 'recall'> = {
    ...branchActions(store, dependencies, keep),
    ...runActions(store, dependencies, begin),
    open(play, mayKeep = true) {
      if (looked?.session === play.session) return;
      begin(play, [], now(), mayKeep);
      // A play that is in the history already keeps what was tried on it.
      void actions.recall(play).then((run) => {
        if (looked !== play) return;
        if (run && store.getState().branches.length === 0) {
          keptAt = run.keptAt;
          store.setState({ branches: run.branches });
        }
        keep();
      });
    },
    scrubTo(atMilliseconds) {
      const { timeline } = store.getState();
      if (!timeline) return;
      const at = Math.min(timeline.end.timeMilliseconds, Math.max(0, Math.round(atMilliseconds)));
      const shown = stateAt(timeline, at);
      store.setState({ atMilliseconds: at, shown, isDrawn: true });
      app.getState().actions.lookAt(shown);
    },
  };
  return Object.assign(store, { actions });
}
