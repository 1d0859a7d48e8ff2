import { shortValue, type Result } from '../scenario/file-problem';
import type { Scenario } from '../scenario/scenario-schema';
import { advance } from './advance';
import { createSession } from './create-session';
import { dispatch } from './dispatch';
import type { PlayLog, VisitLog } from './play-log';
import { rulesOfLog } from './play-rules';
import type { SessionState } from './session-state';
import type { Story } from './story';

/** As much of a log as is needed to live a day by itself again. */
export type DayLog = Pick<
  PlayLog,
  'rules' | 'seed' | 'temperament' | 'circumstances' | 'inputs' | 'endMilliseconds'
> & { readonly story?: Story | undefined };

/** Where a log lies, for the problem that it may have. */
export interface LogPlace {
  readonly file: string;
  /** Path of the day inside the file, with a dot at its end; empty for the file itself. */
  readonly path: string;
}

/**
 * Lives the acts of a day again, from its beginning. An act that could not be done then (after the
 * end of the day, for one) is a problem, named by its place in the log: the game would not have
 * written it.
 */
export function relive(
  beginning: SessionState,
  { inputs, endMilliseconds }: Pick<VisitLog, 'inputs' | 'endMilliseconds'>,
  place: LogPlace,
): Result<SessionState> {
  let state = beginning;
  const until = (milliseconds: number): void => {
    state = advance(state, Math.max(0, milliseconds - state.timeMilliseconds));
  };
  for (const [index, act] of inputs.entries()) {
    const { atMilliseconds, ...input } = act;
    until(atMilliseconds);
    const after = dispatch(state, input);
    if (after === state) {
      const { file } = place;
      const path = `${place.path}inputs.${String(index)}`;
      return {
        ok: false,
        problem: { file, path, value: shortValue(act), expected: 'possibleAct' },
      };
    }
    state = after;
  }
  until(endMilliseconds);
  return { ok: true, value: state };
}

/**
 * Lives a logged day that stands by itself again: the same scenario, seed, temperament and inputs
 * at the same times give the same state as in the game.
 */
export function replayLog(log: DayLog, scenario: Scenario, file: string): Result<SessionState> {
  const { seed, temperament, circumstances, story } = log;
  const rules = rulesOfLog(log);
  const from = { seed, temperament, circumstances, story, rules };
  const beginning = createSession(scenario, from);
  return relive(beginning, log, { file, path: '' });
}
