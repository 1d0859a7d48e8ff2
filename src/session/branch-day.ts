import { changeScript, type AnswerChange } from './branch-change';
import {
  liveTimeline,
  segmentOf,
  segmentStart,
  stateAtMoment,
  stepTowards,
  type DayScript,
  type DayTimeline,
  type ScriptedInput,
  type SegmentName,
} from './branch-timeline';
import type { Circumstance } from './circumstance-names';
import { createSession, visitStartOf, type VisitStart } from './create-session';
import { dispatch } from './dispatch';
import { rulesOfLog } from './play-rules';
import type { DayLog } from './replay-log';
import type { SessionInput, SessionState } from './session-state';
import type { Scenario } from '../scenario/scenario-schema';

/** Going to and fro happens whatever the infant needs; care belongs to its moment. */
const isWay = ({ type }: SessionInput): boolean => type === 'goNear' || type === 'goBusy';

function bySegment(inputs: readonly ScriptedInput[]): Map<SegmentName, ScriptedInput[]> {
  const queues = new Map<SegmentName, ScriptedInput[]>();
  for (const item of inputs) {
    const queue = queues.get(item.segment);
    if (queue) queue.push(item);
    else queues.set(item.segment, [item]);
  }
  return queues;
}

/**
 * Goes on from a state as a script tells: each thing is done in its own part of the day, as long
 * after that part began. When a part is over sooner than it was, care that would have come later
 * falls away, and ways that would have been gone later are gone now.
 */
export function playOut(start: SessionState, { inputs, stop }: DayScript): SessionState {
  const queues = bySegment(inputs);
  let state = start;
  while (state.phase === 'running') {
    const segment = segmentOf(state);
    const from = segmentStart(state);
    const queue = queues.get(segment) ?? [];
    const isLast = stop?.segment === segment;
    const limit = isLast ? from + stop.offsetMilliseconds : Infinity;
    const next = queue[0];
    const due = next ? from + next.offsetMilliseconds : limit;
    if (next && due <= state.timeMilliseconds) {
      queue.shift();
      state = dispatch(state, next.input);
      continue;
    }
    if (isLast && !next && state.timeMilliseconds >= limit) return state;
    state = stepTowards(state, due);
    if (segmentOf(state) === segment) continue;
    if (isLast) return state;
    for (const { input } of queue.splice(0)) if (isWay(input)) state = dispatch(state, input);
  }
  return state;
}

/**
 * A log lived again, so that it can be looked at and branched from anywhere.
 *
 * @param start for a visit of a year: its number, and the infant as it was then
 */
export function timelineOfLog(log: DayLog, scenario: Scenario, start?: VisitStart): DayTimeline {
  const { seed, temperament, circumstances, story, inputs, endMilliseconds } = log;
  const from = { seed, temperament, circumstances, story, rules: rulesOfLog(log) };
  const beginning = createSession(scenario, { ...from, start });
  return liveTimeline(beginning, inputs, endMilliseconds);
}

/**
 * The same infant and the same day, with one moment answered otherwise; every other answer is kept
 * relative to its moment. Null when the day never came to that moment.
 */
export function branchByChange(timeline: DayTimeline, change: AnswerChange): SessionState | null {
  const start = stateAtMoment(timeline, change.momentId);
  const moment = start?.moments[start.momentIndex];
  if (!start || !moment) return null;
  return playOut(start, changeScript(timeline.script, moment, change));
}

/**
 * The same infant and the same day under other circumstances: the same hands set out at the same
 * times after each thing began, and become as gentle, and find as much help, as those days allow.
 */
export function branchByCircumstances(
  { end, script }: DayTimeline,
  scenario: Scenario,
  circumstances: readonly Circumstance[],
): SessionState {
  const { seed, rules, story } = end;
  const start = visitStartOf(end);
  return playOut(createSession(scenario, { seed, rules, story, start, circumstances }), script);
}

/** The parts of a day that a state has behind it. */
function pastSegments({ history }: SessionState): Set<SegmentName> {
  const ids = history.map(({ moment }) => moment.id);
  const calms = ids.slice(0, -1).map((id) => `after:${id}` as const);
  return new Set<SegmentName>([...ids.map((id) => `on:${id}` as const), ...calms]);
}

/**
 * Lets a day that was taken up by hand from a moment of another one go on as the other one went,
 * from the next part of the day on. Where the other one was left sooner, it stays as it is.
 */
export function branchByHand(hand: SessionState, { script }: DayTimeline): SessionState {
  const here = segmentOf(hand);
  const { stop } = script;
  if (stop && (stop.segment === here || pastSegments(hand).has(stop.segment))) return hand;
  const inputs = script.inputs.filter(({ segment }) => segment !== here);
  return playOut(hand, { inputs, stop });
}
