import { emit, type Draft } from './draft';
import { refreshEnergy } from './energy';
import type { TaskState } from './session-state';

/** Work done on a task by a time of the model clock, model seconds. */
export function doneSecondsAt(task: TaskState, atMilliseconds: number): number {
  if (!task.doing) return task.doneSeconds;
  const seconds = (atMilliseconds - task.doing.sinceMilliseconds) / 1000;
  return Math.min(task.neededSeconds, task.doing.doneSeconds + seconds);
}

/** When the task changes by itself next, model milliseconds; Infinity when it does not. */
export function taskDueMilliseconds(task: TaskState): number {
  switch (task.status) {
    case 'waiting':
      return task.offeredAtMilliseconds ?? Infinity;
    case 'offered':
      return task.endsAtMilliseconds ?? Infinity;
    case 'doing':
      return task.doing
        ? task.doing.sinceMilliseconds +
            Math.ceil((task.neededSeconds - task.doing.doneSeconds) * 1000)
        : Infinity;
    case 'done':
    case 'gone':
      return Infinity;
  }
}

function change(draft: Draft, id: string, changes: Partial<TaskState>): void {
  draft.tasks = draft.tasks.map((task) => (task.id === id ? { ...task, ...changes } : task));
  if (changes.status) emit(draft, { type: 'task', taskId: id, status: changes.status });
}

/** Sets the time at which the tasks that waited for this will come up. */
export function scheduleTasks(draft: Draft, momentId: string, when: 'start' | 'end'): void {
  for (const { id, status, offer } of draft.tasks) {
    if (status !== 'waiting' || offer.momentId !== momentId || offer.when !== when) continue;
    const offeredAtMilliseconds = draft.timeMilliseconds + Math.ceil(offer.afterSeconds * 1000);
    change(draft, id, { offeredAtMilliseconds });
  }
}

/** What a task does when its time has come: comes up, goes away, or is finished. */
export function runDueTask(draft: Draft, task: TaskState): void {
  if (task.status === 'waiting') {
    const { staysSeconds } = task;
    const endsAtMilliseconds =
      staysSeconds === null ? null : draft.timeMilliseconds + Math.ceil(staysSeconds * 1000);
    change(draft, task.id, { status: 'offered', endsAtMilliseconds });
  } else if (task.status === 'offered') {
    change(draft, task.id, { status: 'gone' });
  } else {
    change(draft, task.id, { status: 'done', doneSeconds: task.neededSeconds, doing: null });
    draft.helpLeftCount += task.gives.helpCount;
    draft.whereabouts = 'near';
    emit(draft, { type: 'whereabouts', whereabouts: 'near' });
    refreshEnergy(draft, task.gives.energy);
  }
}

/** Starts or goes on with a task. A call once taken does not ring off; it waits to be gone on with. */
export function startTask(draft: Draft, id: string): void {
  const doing = {
    sinceMilliseconds: draft.timeMilliseconds,
    doneSeconds: draft.tasks.find((task) => task.id === id)?.doneSeconds ?? 0,
  };
  change(draft, id, { status: 'doing', doing, endsAtMilliseconds: null });
}

/** Leaves the task that is being done; what has been done stays done. */
export function pauseTask(draft: Draft): void {
  const task = draft.tasks.find((candidate) => candidate.status === 'doing');
  if (!task) return;
  const doneSeconds = doneSecondsAt(task, draft.timeMilliseconds);
  change(draft, task.id, { status: 'offered', doneSeconds, doing: null });
}

/** Brings the shown progress up to the clock. */
export function refreshTasks(draft: Draft): void {
  if (!draft.tasks.some((task) => task.doing)) return;
  draft.tasks = draft.tasks.map((task) =>
    task.doing ? { ...task, doneSeconds: doneSecondsAt(task, draft.timeMilliseconds) } : task,
  );
}
