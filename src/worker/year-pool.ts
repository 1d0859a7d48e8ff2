import type { YearPiece, YearRunner } from '../simulation/year/year-work';
import { Gang, type GangOptions } from './gang';
import type { YearWork } from './year-worker';

/** Works out what belongs to the look back on a year in workers of the browser. */
export function createYearPool(options: GangOptions): YearRunner {
  return {
    start: (material, tasks, piece) =>
      new Gang<YearWork, YearPiece>(
        {
          count: tasks.length,
          workers: options.workers,
          died: () => undefined,
          ask: (work, number) => work.doYearTask(material, tasks[number]!),
          take(_number, done) {
            piece(done);
            return true;
          },
        },
        options,
      ),
  };
}
