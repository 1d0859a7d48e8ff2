import { chunkCount } from '../simulation/population-chunk';
import type { LabPiece } from '../simulation/lab/lab-chunk';
import type { CheckedFact, LabArm, LabListener, LabRunner } from '../simulation/lab/lab-run';
import { Gang, type GangOptions } from './gang';
import type { LabWork } from './lab-worker';

/** All pieces of all populations: the first piece of each, then the second of each, and so on. */
function listTasks(arms: readonly LabArm[]): { arm: number; index: number }[] {
  const most = Math.max(0, ...arms.map(({ infants }) => chunkCount(infants)));
  const tasks: { arm: number; index: number }[] = [];
  for (let index = 0; index < most; index += 1)
    for (const [arm, { infants, fromPiece }] of arms.entries())
      if (index >= fromPiece && index < chunkCount(infants)) tasks.push({ arm, index });
  return tasks;
}

/** Runs populations in workers of the browser. */
export function createLabPool(options: GangOptions): LabRunner {
  return {
    start(arms, listener: LabListener) {
      const tasks = listTasks(arms);
      return new Gang<LabWork, LabPiece>(
        {
          count: tasks.length,
          workers: options.workers,
          died: listener.died,
          ask(work, number) {
            const { arm, index } = tasks[number]!;
            const { population, infants } = arms[arm]!;
            return work.simulateLabChunk({ population, infants, index });
          },
          take(number, piece) {
            listener.piece(tasks[number]!.arm, piece);
            return true;
          },
        },
        options,
      );
    },
    check: (infants, row) =>
      new Gang<LabWork, CheckedFact | null>(
        {
          count: Number.MAX_SAFE_INTEGER,
          // Rows share the infants that one worker has lived.
          workers: 1,
          died: () => undefined,
          ask: (work, number) => work.checkFact(number, infants),
          take(_number, fact) {
            if (fact) row(fact);
            return fact !== null;
          },
        },
        options,
      ),
  };
}
