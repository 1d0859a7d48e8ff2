import { givesUpAtSeconds, settledAtSeconds, shownArousalAt } from '../model/episode-flow';
import { stageAfter, stageDueMilliseconds } from './cue-stage';
import { emit, nowSeconds, toMilliseconds, type Draft } from './draft';
import { refreshEnergy } from './energy';
import { beginMoment, endMoment } from './moments';
import { endActivity, land, mannerOfRelease, reachDueMilliseconds } from './respond';
import { CUE_STAGES } from './session-state';
import { runDueTask, taskDueMilliseconds } from './tasks';
import { exchangeHoldsUntilMilliseconds, passTurn, turnDueMilliseconds } from './turns';

/** Something that happens by itself: when, on the model clock, and what it does. */
interface Due {
  readonly atMilliseconds: number;
  readonly run: (draft: Draft) => void;
}

function changeStage(draft: Draft): void {
  const { episode } = draft;
  const moment = draft.moments[draft.momentIndex];
  if (!episode || !moment) return;
  const before = draft.stage;
  const shown = shownArousalAt(draft.infant, episode, nowSeconds(draft));
  draft.stage = stageAfter(before, shown);
  const isRising = CUE_STAGES.indexOf(draft.stage) > CUE_STAGES.indexOf(before);
  emit(draft, { type: 'cue', momentId: moment.id, stage: draft.stage, isRising });
  refreshEnergy(draft);
}

function episodeDues(draft: Draft): Due[] {
  const { episode, infant, stage, timeMilliseconds } = draft;
  if (!episode) return [];
  const end = (how: 'settled' | 'gaveUp') => (due: Draft) => {
    endMoment(due, how);
    refreshEnergy(due);
  };
  return [
    {
      atMilliseconds: Math.max(
        toMilliseconds(settledAtSeconds(episode)),
        exchangeHoldsUntilMilliseconds(draft),
      ),
      run: end('settled'),
    },
    { atMilliseconds: toMilliseconds(givesUpAtSeconds(episode)), run: end('gaveUp') },
    {
      atMilliseconds: stageDueMilliseconds(infant, episode, stage, timeMilliseconds),
      run: changeStage,
    },
  ];
}

function landDue(draft: Draft): void {
  const { reach } = draft;
  if (reach) land(draft, reach.manner ?? mannerOfRelease(reach, draft.timeMilliseconds));
}

function endDay(draft: Draft): void {
  draft.phase = 'ended';
  draft.reach = null;
  draft.activity = null;
  emit(draft, { type: 'dayEnded' });
}

/** The next thing that happens by itself; of several at one time the first in this order. */
function nextDue(draft: Draft): Due | null {
  const dues: Due[] = [
    { atMilliseconds: turnDueMilliseconds(draft), run: passTurn },
    ...episodeDues(draft),
  ];
  if (draft.reach) {
    dues.unshift({ atMilliseconds: reachDueMilliseconds(draft.reach), run: landDue });
  }
  if (draft.activity) {
    dues.push({ atMilliseconds: draft.activity.endsAtMilliseconds, run: endActivity });
  }
  for (const task of draft.tasks) {
    const atMilliseconds = taskDueMilliseconds(task);
    dues.push({ atMilliseconds, run: (due) => runDueTask(due, task) });
  }
  if (draft.nextMomentAtMilliseconds !== null) {
    dues.push({ atMilliseconds: draft.nextMomentAtMilliseconds, run: beginMoment });
  }
  if (draft.endsAtMilliseconds !== null) {
    dues.push({ atMilliseconds: draft.endsAtMilliseconds, run: endDay });
  }
  let next: Due | null = null;
  for (const due of dues) {
    if (due.atMilliseconds < (next?.atMilliseconds ?? Infinity)) next = due;
  }
  return next;
}

/** Lets everything happen that is due by now, and notes when something happens again. */
export function runDueEvents(draft: Draft): void {
  while (draft.phase === 'running') {
    const next = nextDue(draft);
    draft.nextEventAtMilliseconds = next?.atMilliseconds ?? null;
    if (!next || next.atMilliseconds > draft.timeMilliseconds) return;
    next.run(draft);
  }
  draft.nextEventAtMilliseconds = null;
}
