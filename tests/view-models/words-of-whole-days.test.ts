import { describe, expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import { RESPONSE_KINDS, MANNERS } from '../../src/model/response';
import { createRandom } from '../../src/model/random';
import type { SessionState } from '../../src/session/session-state';
import { announcements } from '../../src/view-models/announcements';
import { whoIn } from '../../src/view-models/identity';
import type { Line } from '../../src/view-models/line';
import { playView, type PlayViewSettings } from '../../src/view-models/play-view';
import { sceneView } from '../../src/view-models/scene-view';
import { xrayView } from '../../src/view-models/xray-view';
import { VISITS } from '../session/year-visits';
import { englishStrings as strings } from '../strings/english';

const SETTINGS: PlayViewSettings = {
  tempo: 'untimed',
  manner: 'hold',
  switchManner: 'plain',
  cueHelp: true,
  soundCaptions: true,
};

function linesOf(state: SessionState, since: number): Line[] {
  const view = playView(state, SETTINGS);
  const xray = xrayView(state);
  const keysOnly = [
    view.energy.wordKey,
    ...view.responses.map((control) => control.labelKey),
    ...view.tasks.flatMap((task) => [task.labelKey, task.statusKey]),
    ...(view.when ?? []).map((choice) => choice.labelKey),
  ].map((key) => ({ key, args: whoIn(state) }));
  return [
    view.age,
    ...view.cues,
    ...(view.sound ? [view.sound] : []),
    ...view.context,
    ...keysOnly,
    ...announcements(state, since),
    ...(xray.now ? [xray.now.line] : []),
    ...[...xray.trust, ...xray.beliefs, ...xray.strategies].map(({ line }) => line),
    xray.predictability.line,
    ...xray.predictability.parts.map(({ line }) => line),
    xray.fear.line,
    ...(xray.newest ? [xray.newest] : []),
    xray.sureness,
    xray.standsFor,
    ...xray.experiences.flatMap(({ happened, why, moved }) => [
      happened,
      why,
      ...moved.map(({ line }) => line),
    ]),
  ];
}

/** Somebody who does anything at any time. */
function restlessStep(state: SessionState, random: ReturnType<typeof createRandom>): SessionState {
  const draw = random.next();
  if (draw < 0.05) {
    const response = RESPONSE_KINDS[Math.floor(random.next() * RESPONSE_KINDS.length)]!;
    const manner = MANNERS[Math.floor(random.next() * MANNERS.length)]!;
    return dispatch(state, { type: 'respond', response, manner });
  }
  const task = state.tasks.find(({ status }) => status === 'offered');
  if (draw < 0.08 && task) return dispatch(state, { type: 'goBusy', taskId: task.id });
  return draw < 0.1 ? dispatch(state, { type: 'goNear' }) : state;
}

describe('the words of whole days', () => {
  const days = [
    ...[1, 2, 3, 4, 5, 6].map((seed) => ({ scenario: VISITS[0]!, seed })),
    ...VISITS.slice(1).flatMap((scenario) => [1, 2, 3].map((seed) => ({ scenario, seed }))),
  ].map((day) => ({ ...day, id: day.scenario.id }));

  it.each(days)('exist and take their values, whatever is done ($id, $seed)', (day) => {
    const { scenario, seed } = day;
    const random = createRandom(seed);
    let state = createSession(scenario, { seed });
    let since = -1;
    const seen = new Set<string>();
    while (state.phase === 'running') {
      state = restlessStep(advance(state, 2500), random);
      for (const line of linesOf(state, since)) {
        const said = JSON.stringify(line);
        if (seen.has(said)) continue;
        seen.add(said);
        expect(strings.line(line), line.key).not.toMatch(/[{}]/);
      }
      since = state.events.at(-1)?.id ?? -1;
      const scene = sceneView(state, { isPaused: false });
      expect(scene.lightPool).toBeGreaterThanOrEqual(0);
      expect(scene.lightPool).toBeLessThanOrEqual(1);
    }
    expect(seen.size).toBeGreaterThan(100);
  });
});
