import { expose } from 'comlink';
import { doYearTask } from '../simulation/year/year-work';

/** What the look back on a year can ask of a worker. */
const work = { doYearTask };
export type YearWork = typeof work;

expose(work);
