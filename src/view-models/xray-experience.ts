import type { MomentRecord, SessionState } from '../session/session-state';
import { frightIn } from './fright';
import type { Line } from './line';
import { leafOf, type VineLeaf } from './vine';
import { FITTING_FROM } from '../model/fit';

/** One lived moment, what it moved, and why. */
export interface XrayExperience {
  readonly momentId: string;
  /** Minutes since midnight at its start. */
  readonly clockMinutes: number;
  readonly leaf: VineLeaf;
  readonly happened: Line;
  /** Signed changes; only those that can be seen. */
  readonly moved: readonly {
    readonly id: 'trustInCaregiver' | 'trustInSelf' | 'fear' | 'predictability';
    readonly change: number;
    readonly line: Line;
  }[];
  readonly why: Line;
}

/** How many are shown, and the smallest change worth a line. View thresholds. */
const MOST = 3;
const LEAST_CHANGE = 0.005;

/** What was decisive about a moment, in the order in which it weighs. */
function storyOf({ outcome }: MomentRecord): string {
  const { answers } = outcome;
  const first = answers[0];
  if (!first) return 'nobody';
  if (answers.some((answer) => answer.isFrightening)) {
    return answers.some((answer) => answer.isMend) ? 'frightenedMended' : 'frightened';
  }
  if (answers.some((answer) => answer.isMend)) return 'mended';
  if (answers.some((answer) => answer.manner === 'abrupt')) return 'abrupt';
  if (answers.every((answer) => answer.fit < FITTING_FROM)) return 'unfitting';
  if (first.isMiss) return 'late';
  return 'answered';
}

function movedBy({ before, after }: MomentRecord, who: Line['args']): XrayExperience['moved'] {
  const changes = [
    ['trustInCaregiver', after.trustInCaregiver.mean - before.trustInCaregiver.mean],
    ['trustInSelf', after.trustInSelf.mean - before.trustInSelf.mean],
    ['fear', after.fear - before.fear],
    ['predictability', after.predictability.overall - before.predictability.overall],
  ] as const;
  return changes
    .filter(([, change]) => Math.abs(change) >= LEAST_CHANGE)
    .map(([id, change]) => ({
      id,
      change,
      line: {
        key: `xray.moved.${id}`,
        args: {
          ...who,
          way: change > 0 ? 'up' : 'down',
          size: Math.abs(change) > 0.04 ? 'much' : 'little',
        },
      },
    }));
}

/** The last few finished moments, the newest first. */
export function recentExperiences(state: SessionState, who: Line['args']): XrayExperience[] {
  return state.history
    .slice(-MOST)
    .reverse()
    .map((record) => {
      const story = storyOf(record);
      const first = record.outcome.answers[0];
      const fright = frightIn(state, record.moment.id) ?? '';
      const from = record.outcome.startedAtSeconds;
      const seconds = Math.round((first?.atSeconds ?? record.outcome.endedAtSeconds) - from);
      return {
        momentId: record.moment.id,
        clockMinutes: record.moment.clockMinutes,
        leaf: leafOf(record),
        happened: { key: `xray.happened.${story}`, args: { ...who, seconds, fright } },
        moved: movedBy(record, who),
        why: { key: `xray.why.${story}`, args: { ...who, fright } },
      };
    });
}

/** What the newest of some experiences changed most; null when nothing can be seen. */
export function newestOf([newest]: readonly XrayExperience[]): Line | null {
  const moved = [...(newest?.moved ?? [])].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return moved[0]?.line ?? null;
}
