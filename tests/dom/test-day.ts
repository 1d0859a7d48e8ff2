import firstWeeks from '../../scenarios/first-weeks.json';
import { parseScenario } from '../../src/scenario/parse-scenario';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import type { SessionState } from '../../src/session/session-state';
import { DEFAULT_SETTINGS } from '../../src/store/settings';
import { playView, type PlayViewSettings } from '../../src/view-models/play-view';

const parsed = parseScenario(firstWeeks, 'first-weeks.json');
if (!parsed.ok) throw new Error('The first day does not load.');
const scenario = parsed.value;

/** A day at its first moment with a cue. */
export function dayWithCue(seed = 7): SessionState {
  let session = createSession(scenario, { seed });
  for (let step = 0; step < 400 && session.stage === 'calm'; step += 1) {
    session = advance(session, 500);
  }
  return session;
}

/** What the page shows of a day, under the usual settings or others. */
export const viewOf = (session: SessionState, settings: Partial<PlayViewSettings> = {}) =>
  playView(session, { ...DEFAULT_SETTINGS, ...settings });
