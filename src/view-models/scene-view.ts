import type { Manner, ResponseKind } from '../model/response';
import { CONTACT_FRACTION } from '../model/response';
import { clockMinutesAt, lightAt } from '../session/day-clock';
import type { SessionState, Whereabouts } from '../session/session-state';
import { monthsOf } from './age';
import { thingInSight } from './gaze';
import { isChased } from './chase';
import { frightNow, type FrightKind } from './fright';
import { infantViewOf, type InfantView } from './infant-view';
import { observe, type Observation } from './observation';
import { roomNoises, type RoomNoise } from './room-noises';
import type { PlayThing } from './turn-view';
import { leafOf, type VineLeaf } from './vine';

export type { FrightKind } from './fright';
export type { HairColour, Looks, SkinTone } from './looks';
export type { VineLeaf } from './vine';

export type Light = 'day' | 'evening' | 'night';

/** What the caregiver's hands do. `progress` runs 0 to 1 while a response is on its way. */
export interface HandsView {
  readonly response: ResponseKind;
  readonly manner: Manner | null;
  readonly phase: 'reaching' | 'doing';
  readonly progress: number;
  /** What it is to the infant, when it frightens; null when it does not. */
  readonly fright: FrightKind | null;
  /** It goes after an infant that has turned away. */
  readonly isChasing: boolean;
  /** Grows with each act. */
  readonly id: number;
}

/** Everything the nursery scene draws, as plain data. */
export interface SceneView {
  /** Age of the infant in months of a year, not rounded: 1.4 in the first weeks, 12 at the end. */
  readonly ageMonths: number;
  readonly infant: InfantView;
  readonly whereabouts: Whereabouts;
  readonly busyWith: 'phone' | 'cook' | 'work' | 'sibling' | 'rest' | null;
  /** Tasks that call for the caregiver now (a ringing phone moves, a pot steams). */
  readonly callingTasks: readonly ('phone' | 'cook' | 'work' | 'sibling' | 'rest')[];
  readonly hands: HandsView | null;
  readonly light: Light;
  /** Felt safety now, 0 to 1: radius and warmth of the light pool. */
  readonly lightPool: number;
  readonly vine: readonly VineLeaf[];
  /** Minutes since midnight. */
  readonly clockMinutes: number;
  readonly energy: number;
  /** Grows with each mend; the gold flourish plays once for each. */
  readonly mendCount: number;
  /** In play it is the infant's turn now: a gentle sign asks for a wait. */
  readonly isInfantsTurn: boolean;
  /** The thing that this play is about; it lies there as long as the invitation lasts. */
  readonly thing: PlayThing | null;
  /** What sounds in the room beside the two. */
  readonly noises: readonly RoomNoise[];
  readonly isPaused: boolean;
}

/** How many acts have reached the infant by a time of the model clock. */
function actCount(state: SessionState, untilMilliseconds: number): number {
  return state.events.filter(
    ({ type, atMilliseconds }) =>
      (type === 'answer' || type === 'look') && atMilliseconds <= untilMilliseconds,
  ).length;
}

function handsOf(state: SessionState): HandsView | null {
  const { reach, activity, timeMilliseconds } = state;
  const part = (from: number, to: number) =>
    to <= from ? 1 : Math.min(1, Math.max(0, (timeMilliseconds - from) / (to - from)));
  if (reach) {
    const { startedAtMilliseconds, plainAtMilliseconds, gentleAtMilliseconds } = reach;
    const lands = reach.manner === 'plain' ? plainAtMilliseconds : gentleAtMilliseconds;
    return {
      response: reach.response,
      manner: reach.manner,
      phase: 'reaching',
      progress: part(startedAtMilliseconds, lands),
      fright: null,
      isChasing: false,
      id: actCount(state, timeMilliseconds) + 1,
    };
  }
  if (!activity) return null;
  return {
    response: activity.response,
    manner: activity.manner,
    phase: 'doing',
    progress: part(activity.startedAtMilliseconds, activity.endsAtMilliseconds),
    fright: frightNow(state),
    isChasing: isChased(state),
    id: actCount(state, activity.startedAtMilliseconds),
  };
}

/**
 * Felt safety now: what the infant expects of this caregiver, less what it feels, more in kind
 * arms. It follows what is felt, not what shows, so a quiet infant in need stands in less light.
 */
function lightPoolOf(look: Observation): number {
  const { reading, felt, isNear, state } = look;
  const { activity } = state;
  const isEasing = activity?.effect === 'eases' || activity?.effect === 'easesALittle';
  const held = activity && isEasing ? 0.25 * CONTACT_FRACTION[activity.response] : 0;
  const company = isNear ? 0.1 * (1 - 2 * reading.fear) : 0;
  const expected = 0.1 + 0.75 * reading.trustInCaregiver.mean - 0.3 * reading.fear;
  return Math.min(1, Math.max(0.05, expected + company + held - 0.45 * felt));
}

/** What the nursery shows. `isPaused` stills whatever moves by itself. */
export function sceneView(state: SessionState, options: { readonly isPaused: boolean }): SceneView {
  const look = observe(state);
  const clockMinutes = clockMinutesAt(state);
  const kindsWith = (status: 'doing' | 'offered') =>
    state.tasks.filter((task) => task.status === status).map((task) => task.kind);
  return {
    ageMonths: monthsOf(state.infant.ageWeeks),
    infant: infantViewOf(look),
    whereabouts: state.whereabouts,
    busyWith: kindsWith('doing')[0] ?? null,
    callingTasks: kindsWith('offered'),
    hands: handsOf(state),
    light: lightAt(state.light, clockMinutes),
    lightPool: lightPoolOf(look),
    vine: state.history.map(leafOf),
    clockMinutes,
    energy: state.energy,
    mendCount: state.events.filter((event) => event.type === 'answer' && event.isMend).length,
    isInfantsTurn: state.turn?.whose === 'infant',
    thing: thingInSight(look),
    noises: roomNoises(state),
    isPaused: options.isPaused,
  };
}
