import type { ReunionAct } from '../session/reunion-act';
import type { ReunionState } from '../session/reunion';
import { yearIndex, type SchoolState } from '../session/school';
import { SCHOOL_GRADES } from '../session/school-child';
import { caregiverAtReunion } from './after-picture';
import { line, type Line } from './line';
import type { SoundView } from './sound-view';

/** What is heard of a moment after the year, and the same in words. */
export interface AfterSound {
  /** Changes when something new is heard. */
  readonly key: string;
  readonly sound: SoundView;
  readonly captions: readonly Line[];
}

type Voice = SoundView['infant']['kind'];

/** The infant's voice with what it does: how much, never what. Strength 0 to 1, assumption. */
const VOICES: Readonly<Partial<Record<ReunionAct, readonly [kind: Voice, intensity: number]>>> = {
  plays: ['babble', 0.3],
  calls: ['fuss', 0.35],
  criesAtDoor: ['cry', 0.5],
  criesReaching: ['cry', 0.5],
  fusses: ['fuss', 0.5],
  clings: ['fuss', 0.3],
  pushesAway: ['fuss', 0.6],
  settles: ['breath', 0.4],
  greets: ['coo', 0.5],
  comes: ['coo', 0.4],
  sharesToy: ['coo', 0.5],
};
const AGE_WEEKS = 52;

const quietRoom: SoundView = {
  infant: { kind: 'none', intensity: 0, ageWeeks: AGE_WEEKS },
  caregiver: null,
  room: { light: 'day', isPhoneRinging: false, isPotSimmering: false },
  noises: [],
  musicLevel: 0,
};

/** The room with the door: steps and the door as the caregiver goes and comes, and the infant. */
export function reunionSound(state: ReunionState): AfterSound {
  const { seenCount, moments, stage } = state;
  const key = `reunion ${stage} ${String(seenCount)}`;
  const now = moments[seenCount - 1];
  if (stage !== 'watch' || !now) return { key, sound: quietRoom, captions: [] };
  const caregiver = caregiverAtReunion(state);
  const isLeaving = now.part === 'apart' && moments[seenCount - 2]?.part !== 'apart';
  const isComing = caregiver === 'comesIn';
  const [kind, intensity] = VOICES[now.act] ?? (['none', 0] as const);
  const noises = isLeaving || isComing ? (['steps', 'door'] as const) : [];
  return {
    key,
    sound: {
      ...quietRoom,
      infant: { kind, intensity, ageWeeks: AGE_WEEKS },
      caregiver: isComing ? { kind: 'softVoice', id: seenCount } : null,
      noises: noises.map((noise) => ({ kind: noise, id: seenCount })),
    },
    captions: [
      ...(isLeaving ? [line('after.heard.leaves')] : []),
      ...(isComing ? [line('after.heard.comesIn')] : []),
      ...(kind === 'none' ? [] : [line(`after.heard.${kind}`)]),
    ],
  };
}

/** The classroom: a child and the others while it waits; steps and the teacher's voice after it. */
export function schoolSound(state: SchoolState): AfterSound {
  const { stage, records, open } = state;
  const tries = open?.choices.length ?? 0;
  const key = `school ${stage} ${String(records.length)} ${String(tries)}`;
  const id = records.length;
  if (stage === 'moment' && open) {
    const { ageYears } = SCHOOL_GRADES[yearIndex(state)]!;
    const child = { gesture: open.signal, ageYears, id: 2 * id + tries };
    const sound = { ...quietRoom, child, noises: [{ kind: 'sibling', id }] as const };
    const captions = [`after.heard.child.${open.signal}`, 'after.heard.children'];
    return { key, sound, captions: captions.map((caption) => line(caption)) };
  }
  const choice = stage === 'after' ? records.at(-1)?.choices.at(-1) : undefined;
  if (!choice || choice.when === 'no') return { key, sound: quietRoom, captions: [] };
  const { manner } = choice;
  const kind = manner === 'abrupt' ? 'abruptVoice' : 'softVoice';
  return {
    key,
    sound: { ...quietRoom, caregiver: { kind, id }, noises: [{ kind: 'steps', id }] },
    captions: [line('after.heard.teacher', { manner })],
  };
}
