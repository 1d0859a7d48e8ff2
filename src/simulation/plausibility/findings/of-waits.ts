import type { RunOptions } from '../live-condition';
import { meanOf } from '../../statistics';
import { effect, percent, type Finding } from './finding';
import { goodEnoughBut, liveGroup, shareOf } from './groups';

/** Always the same wait, in seconds. */
const WAITS = [5, 15, 30, 60, 90, 120, 180, 240] as const;
const UP_TO_A_MINUTE = 'no harm shown; contested, small samples';
const LONGER = 'no figure; chronic silence harms';

/** What the same wait before every answer does, everything else being good enough. */
export function findingsOfWaits(options: RunOptions): Finding[] {
  return WAITS.map((median) => {
    const parts = goodEnoughBut({ delaySeconds: { median, logSd: 0 } });
    const now = liveGroup(parts, options).readings[0] ?? [];
    const trust = meanOf(now.map((reading) => reading.trustInCaregiver.mean));
    return {
      says: `Every answer after ${String(median)} s: trust in the caregiver, secure`,
      published: median <= 60 ? UP_TO_A_MINUTE : LONGER,
      model: `${effect(trust)}, ${percent(shareOf(now, 'secure'))}`,
      source: 'Hubbard 1991, Bilgin 2020',
    };
  });
}
