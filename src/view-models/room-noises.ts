import type { Manner, ResponseKind } from '../model/response';
import { clockMinutesAt, lightAt } from '../session/day-clock';
import type { SessionState } from '../session/session-state';
import { FRIGHT_KINDS, frightNow, type FrightKind } from './fright';
import type { Line } from './line';

/** What is heard of the room and of others in it; `id` tells two of a kind apart. */
export interface RoomNoise {
  readonly kind: 'steps' | 'door' | 'water' | 'kettle' | 'clock' | 'keys' | 'sibling';
  readonly id: number;
}

/** How long steps and a door are heard, model seconds: about two seconds of play. */
const PASSING_SECONDS = 9;

/** What the caregiver's voice does with a response; the others are done without a word. */
const VOICE: Readonly<Partial<Record<ResponseKind, 'hum' | 'softVoice'>>> = {
  hold: 'hum',
  rock: 'hum',
  feed: 'hum',
  change: 'softVoice',
  talk: 'softVoice',
  play: 'softVoice',
  offerToy: 'softVoice',
};

/** What is heard of the caregiver with an act: a voice, or what frightens. */
export type CaregiverVoice = 'hum' | 'softVoice' | 'abruptVoice' | FrightKind;

/** What is heard of the caregiver with a response; null when it is done without a word. */
export function caregiverVoice(
  response: ResponseKind,
  manner: Manner | null,
  fright: FrightKind | null,
): CaregiverVoice | null {
  if (fright) return fright;
  const voice = VOICE[response];
  if (!voice) return null;
  return manner === 'abrupt' ? 'abruptVoice' : voice;
}

function passing(state: SessionState): RoomNoise[] {
  const oldest = state.timeMilliseconds - PASSING_SECONDS * 1000;
  return state.events.flatMap((event): RoomNoise[] => {
    if (event.atMilliseconds < oldest || event.atMilliseconds > state.timeMilliseconds) return [];
    if (event.type === 'whereabouts') return [{ kind: 'steps', id: event.id }];
    const isHelp = event.type === 'answer' && event.response === 'askHelp';
    return isHelp ? [{ kind: 'door', id: event.id }] : [];
  });
}

/** A quiet room has a clock: in the evening and at night, while nobody asks for anything. */
function isClockHeard(state: SessionState): boolean {
  const isDay = lightAt(state.light, clockMinutesAt(state)) === 'day';
  return !isDay && state.stage === 'calm' && state.activity === null;
}

/** Everything that sounds in the room beside the two, the newest of each kind. */
export function roomNoises(state: SessionState): readonly RoomNoise[] {
  if (state.phase !== 'running') return [];
  const isOn = (kind: string, ...statuses: readonly string[]) =>
    state.tasks.some((task) => task.kind === kind && statuses.includes(task.status));
  const lasting: readonly (readonly [RoomNoise['kind'], boolean])[] = [
    ['water', state.activity?.response === 'change'],
    ['kettle', isOn('rest', 'doing')],
    ['keys', isOn('work', 'doing')],
    ['sibling', isOn('sibling', 'doing', 'offered')],
    ['clock', isClockHeard(state)],
  ];
  const newest = new Map(passing(state).map((noise) => [noise.kind, noise]));
  return [
    ...newest.values(),
    ...lasting.flatMap(([kind, isHeard]) => (isHeard ? [{ kind, id: 0 }] : [])),
  ];
}

/** What matters most is told first; of the rest only so much can be read. */
const ORDER = [
  ...FRIGHT_KINDS,
  'phone',
  'abruptVoice',
  'door',
  'sibling',
  'steps',
  'softVoice',
  'hum',
  'water',
  'kettle',
  'pot',
  'keys',
  'clock',
] as const;
const MOST_LINES = 2;

/** The room and the caregiver's own voice in words, at most two lines. */
export function roomLines(state: SessionState, args: Line['args']): readonly Line[] {
  const { activity, tasks } = state;
  const heard = new Set<string>(roomNoises(state).map(({ kind }) => kind));
  if (tasks.some(({ kind, status }) => kind === 'phone' && status === 'offered'))
    heard.add('phone');
  if (tasks.some(({ kind, status }) => kind === 'cook' && status === 'doing')) heard.add('pot');
  const voice = activity && caregiverVoice(activity.response, activity.manner, frightNow(state));
  if (voice) heard.add(voice);
  return ORDER.filter((kind) => heard.has(kind))
    .slice(0, MOST_LINES)
    .map((kind) => ({ key: `sound.room.${kind}`, args }));
}
