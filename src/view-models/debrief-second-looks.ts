import { FITTING_FROM } from '../model/fit';
import type { NeedKind } from '../model/need';
import { mostInfluential, type MomentInfluence } from '../session/branch-influence';
import type { MomentRecord } from '../session/session-state';
import type { Expression } from './infant-view';
import type { Line } from './debrief-learning';

/** A moment worth looking at again, with what happened and what it taught. */
export interface SecondLook {
  readonly momentId: string;
  readonly clockMinutes: number;
  readonly need: NeedKind;
  /** Signed change of trust in the caregiver at this moment. */
  readonly change: number;
  readonly expression: Expression;
  readonly happened: Line;
  readonly taught: Line;
}

function storyOf(record: MomentRecord): { story: string; expression: Expression } {
  const { answers } = record.outcome;
  const first = answers[0];
  if (answers.some((answer) => answer.isMend)) return { story: 'mended', expression: 'soothed' };
  if (!first) return { story: 'nobody', expression: 'cry' };
  if (first.isFrightening || first.effect === 'startles')
    return { story: 'startled', expression: 'startle' };
  if (first.fit < FITTING_FROM) return { story: 'unfitting', expression: 'fuss' };
  if (first.isMiss) return { story: 'late', expression: 'cry' };
  return { story: 'answered', expression: 'soothed' };
}

/** A moment with what happened and what it taught. */
export function secondLookOf(record: MomentRecord): SecondLook {
  const { story, expression } = storyOf(record);
  const { outcome, moment } = record;
  const first = outcome.answers[0];
  const seconds = Math.round(
    (first?.atSeconds ?? outcome.endedAtSeconds) - outcome.startedAtSeconds,
  );
  return {
    momentId: moment.id,
    clockMinutes: moment.clockMinutes,
    need: moment.need,
    change: record.after.trustInCaregiver.mean - record.before.trustInCaregiver.mean,
    expression,
    happened: { key: `debrief.look.${story}.happened`, args: { seconds } },
    taught: { key: `debrief.look.${story}.taught`, args: {} },
  };
}

/**
 * Up to three moments by how much the end of the day would have been otherwise without them, in
 * order of the day; a mend always.
 */
export function chooseSecondLooks(
  history: readonly MomentRecord[],
  sizes: readonly Pick<MomentInfluence, 'momentId' | 'size'>[],
): SecondLook[] {
  const chosen = new Set(mostInfluential(history, sizes));
  return history.filter(({ moment }) => chosen.has(moment.id)).map(secondLookOf);
}
