import { english } from '../strings/english';
import type { PageReading } from './in-page';

/** Narrower than this the page may be scrolled sideways, CSS pixels. */
const NARROWEST = 1024;
/** What stands in the place of a text that could not be made. */
const MISSING = english['notice.textMissing'];
const UNFORESEEN = english['notice.unexpected'];
const RAW = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|\{[a-z]+\}/i;

/** What is wrong with a page at rest, in words; null when all is well. */
export function faultOfReading(reading: PageReading, width: number): string | null {
  const { text, controls, isWaiting, hasHeading, isRunning, overhang } = reading;
  if (controls.length === 0) return 'stuck: nothing to press';
  if (!isRunning) return 'stuck: the clock of the page has stopped';
  if (!hasHeading && !isWaiting) return 'a page without a heading';
  if (text.includes(MISSING)) return 'a text is missing';
  if (text.includes(UNFORESEEN)) return 'the page says that something unforeseen happened';
  const raw = RAW.exec(text);
  if (raw) return `raw words: ...${text.slice(Math.max(0, raw.index - 60), raw.index + 40)}...`;
  if (width >= NARROWEST && overhang > 1) return `${overhang} pixels wider than the window`;
  return null;
}
