import { createRandom, mixSeed, type RandomStream } from '../../src/model/random';
import { MANNERS, RESPONSE_KINDS } from '../../src/model/response';
import { advance } from '../../src/session/advance';
import { dispatch } from '../../src/session/dispatch';
import {
  actAfterYear,
  passTeacherTime,
  type AfterAct,
  type AfterYear,
} from '../../src/session/after-year';
import { PREDICTIONS } from '../../src/session/reunion';
import { TEACHER_ACTS, TEACHER_WHENS } from '../../src/session/school-moment';
import type { SessionState } from '../../src/session/session-state';
import {
  beginAfter,
  beginNextVisit,
  beginYear,
  isLastVisit,
  type YearStep,
} from '../../src/session/year-state';
import { VISITS } from './year-visits';

const pick = <Item>(items: readonly Item[], random: RandomStream): Item =>
  items[Math.floor(random.next() * items.length)] as Item;

/** One step of somebody who does anything at any time: a little time passes, then perhaps an act. */
export function restlessStep(state: SessionState, random: RandomStream): SessionState {
  const now = advance(state, Math.floor(random.next() * 15_000));
  const draw = random.next();
  const response = pick(RESPONSE_KINDS, random);
  if (draw < 0.15) {
    return dispatch(now, { type: 'respond', response, manner: pick(MANNERS, random) });
  }
  if (draw < 0.25) return dispatch(now, { type: 'reach', response });
  if (draw < 0.32) return dispatch(now, { type: 'release' });
  if (draw < 0.37) return dispatch(now, { type: 'goNear' });
  const task = now.tasks.find(({ status }) => status === 'offered');
  return draw < 0.45 && task ? dispatch(now, { type: 'goBusy', taskId: task.id }) : now;
}

const MOST_STEPS = 400;
/** Anything that has a button, at any time; some of it cannot be done just then. */
function anyAct(random: RandomStream): AfterAct {
  const type = pick(
    [
      ...(['predict', 'watchNext', 'watchNext', 'watchNext', 'skipWatching', 'toSchool'] as const),
      ...(['beginSchool', 'lookCloser', 'answer', 'answer', 'tryAgain', 'goOn', 'goOn'] as const),
    ],
    random,
  );
  if (type === 'predict') return { type, prediction: pick(PREDICTIONS, random) };
  if (type !== 'answer') return { type };
  const act = pick(TEACHER_ACTS, random);
  return {
    type,
    choice: { act, manner: pick(MANNERS, random), when: pick(TEACHER_WHENS, random) },
  };
}

/** Somebody who does anything, or lets time pass, until the end of school. */
export function restlessAfter(
  start: AfterYear,
  random: RandomStream,
  onStep?: (state: AfterYear) => void,
): AfterYear {
  let state = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    state =
      random.next() < 0.2
        ? passTeacherTime(state, Math.floor(random.next() * 20_000))
        : actAfterYear(state, anyAct(random));
    onStep?.(state);
    if (state.school.stage === 'end') return state;
  }
  throw new Error(`stuck: ${state.reunion.stage}, ${state.school.stage}`);
}

/** Steps of a visit that is lived to its end; nobody has needed half as many. */
const MOST_VISIT_STEPS = 4000;

/**
 * Plays a year by chance, and the reunion and school after it, to the end.
 *
 * @param onStep sees every state on the way, the years of school too
 */
export function restlessLife(seed: number, onStep: (step: YearStep) => void): YearStep {
  const random = createRandom(mixSeed(seed, 0x5e5));
  let step = beginYear(VISITS[0]!, { seed });
  for (;;) {
    for (let steps = 0; step.session.phase === 'running'; steps += 1) {
      if (steps > MOST_VISIT_STEPS)
        throw new Error(`stuck in ${step.session.scenarioId} with seed ${String(seed)}`);
      step = { year: step.year, session: restlessStep(step.session, random) };
      onStep(step);
    }
    if (isLastVisit(step.year)) break;
    step = beginNextVisit(step, VISITS[step.year.visits.length + 1]!);
  }
  const { after } = beginAfter(step);
  if (!after) throw new Error('there is nothing after the year');
  const withAfter = (state: AfterYear): YearStep => ({
    session: step.session,
    year: { ...step.year, after: state },
  });
  return withAfter(restlessAfter(after, random, (state) => onStep(withAfter(state))));
}
