import type { StringKey } from '../../src/strings/string-key';
import { english } from '../strings/english';
import { click, settle, step, type Walker } from './walker';

/** What leads to the title, the nearest way first. */
const WAYS: readonly StringKey[] = [
  'common.close',
  'safety.calm.back',
  'title.note.notNow',
  'play.pause.title',
  'lab.back',
  'after.toTitle',
  'year.toTitle',
  'year.chapter.leave',
  'debrief.actions.title',
  'common.toTitle',
  'play.pause',
];
/** More presses than the longest way takes. */
const MOST_PRESSES = 12;

/** Goes to the title by what the page offers; false when no way leads there. */
export async function goHome(walker: Walker): Promise<boolean> {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    await settle(walker);
    const { reading } = walker;
    if (reading.isTitle) return true;
    const names = WAYS.map((key) => english[key]);
    const ways = names.map((name) => reading.controls.find((control) => control.name === name));
    const way = ways.find((control) => control !== undefined);
    if (!way) return false;
    await click(walker, way);
    await step(walker, 4, 100);
  }
  return false;
}
