import { FITTING_FROM } from '../model/fit';
import type { NeedKind } from '../model/need';
import { BEST_TRACKING } from '../model/play-quality';
import { mostInfluential, type MomentInfluence } from '../session/branch-influence';
import type { MomentRecord } from '../session/session-state';
import type { Expression } from './infant-view';
import type { Line } from './debrief-learning';
import type { TurnsOfMoment } from './turns-told';

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

/** What the turns of play made of a moment that was answered as it should be. */
function turnStory(
  { outcome }: MomentRecord,
  turns: TurnsOfMoment | undefined,
): { story: string; expression: Expression } | null {
  if (outcome.need !== 'play') return null;
  const isTaken = (outcome.answers.at(-1)?.tracking ?? BEST_TRACKING) > BEST_TRACKING;
  if (isTaken) return { story: 'talkedOver', expression: 'avert' };
  const isWaitedFor = turns?.marks.includes('waited') === true;
  return isWaitedFor ? { story: 'turns', expression: 'smile' } : null;
}

function storyOf(
  record: MomentRecord,
  turns: TurnsOfMoment | undefined,
): { story: string; expression: Expression } {
  const { answers } = record.outcome;
  const first = answers[0];
  if (answers.some((answer) => answer.isMend)) return { story: 'mended', expression: 'soothed' };
  if (!first) return { story: 'nobody', expression: 'cry' };
  if (first.isFrightening || first.effect === 'startles')
    return { story: 'startled', expression: 'startle' };
  if (first.fit < FITTING_FROM) return { story: 'unfitting', expression: 'fuss' };
  const inTurns = turnStory(record, turns);
  if (inTurns) return inTurns;
  if (first.isMiss) return { story: 'late', expression: 'cry' };
  return { story: 'answered', expression: 'soothed' };
}

/**
 * A moment with what happened and what it taught.
 *
 * @param turns serve and return in this moment, where that is known
 */
export function secondLookOf(record: MomentRecord, turns?: TurnsOfMoment): SecondLook {
  const { story, expression } = storyOf(record, turns);
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
  turns: readonly TurnsOfMoment[],
): SecondLook[] {
  const chosen = new Set(mostInfluential(history, sizes));
  return history
    .filter(({ moment }) => chosen.has(moment.id))
    .map((record) =>
      secondLookOf(
        record,
        turns.find(({ momentId }) => momentId === record.moment.id),
      ),
    );
}
