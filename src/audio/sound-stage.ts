import type { InfantSound } from './infant-voice-recipes';
import { createLoopPlayer, type LoopPlayer } from './loop-player';
import { createMaster, type Master } from './master';
import { roomSamples, simmerSamples } from './noise-samples';
import { createMusicPlayer, type MusicPlayer } from './music-player';
import { createPhrasePlayer, type Phrase, type PhrasePlayer } from './phrase-player';
import { planCaregiverVoice, planPhoneRing, type CaregiverSound } from './plan-caregiver-voice';
import { planChildVoice, type ChildGesture } from './plan-child-voice';
import { planInfantVoice } from './plan-infant-voice';
import { createRoomPlayer, type RoomNoise, type RoomPlayer } from './room-player';
import { CHILD_TRACT, HUM_TRACT, infantTract, SPEECH_TRACT, TONE_TRACT } from './tract';
import { createVoiceSynth } from './voice-synth';

/** Everything that can be heard now. */
export interface SoundScene {
  readonly infant: {
    readonly kind: InfantSound;
    /** How much, 0 to 1; never what. */
    readonly intensity: number;
    readonly ageWeeks: number;
    /** Whose voice it is: one seed, one infant. */
    readonly seed: number;
  };
  /** `id` tells two acts of the same kind apart; an abrupt voice is heard once for each. */
  readonly caregiver: { readonly kind: CaregiverSound; readonly id: number } | null;
  /** A child at school: how it meets its teacher, once for each `id`; nobody if absent. */
  readonly child?: {
    readonly gesture: ChildGesture;
    readonly ageYears: number;
    readonly id: number;
  } | null;
  /** Null outside of a running day: silence. */
  readonly room: {
    readonly light: 'day' | 'evening' | 'night';
    readonly isPhoneRinging: boolean;
    readonly isPotSimmering: boolean;
  } | null;
  /** What else sounds in the room; nothing if absent. */
  readonly noises?: readonly RoomNoise[];
  /** How much of the music is heard, 0 to 1; none if absent. */
  readonly musicLevel?: number;
  /** 0 to 1 */
  readonly volume: number;
  readonly isMuted: boolean;
  /** The infant's voice quieter, darker and without sudden onsets. */
  readonly isSoftCry: boolean;
}

/** All sound of the game. Silent until `unlock` was called from a user's gesture. */
export interface SoundStage {
  unlock(): void;
  /** Called on each frame; the same scene again only lets its voices go on. */
  update(scene: SoundScene): void;
  close(): void;
}

interface Players {
  readonly context: AudioContext;
  readonly master: Master;
  readonly infant: PhrasePlayer;
  readonly caregiver: PhrasePlayer;
  readonly child: PhrasePlayer;
  readonly phone: PhrasePlayer;
  readonly room: LoopPlayer;
  readonly pot: LoopPlayer;
  readonly others: RoomPlayer;
  readonly music: MusicPlayer;
}

const ROOM_LEVELS = { day: 0.035, evening: 0.028, night: 0.02 };
const POT_LEVEL = 0.09;

const infantPhrase = ({ infant, isSoftCry }: SoundScene): Phrase | null => {
  const { kind, intensity, ageWeeks, seed } = infant;
  if (kind === 'none') return null;
  return {
    key: `${kind} ${isSoftCry}`,
    tract: infantTract(ageWeeks),
    plan: (index) =>
      planInfantVoice({ kind, intensity, ageWeeks, seed: seed + 7919 * index, isSoft: isSoftCry }),
  };
};

const caregiverPhrase = ({ caregiver, infant, isSoftCry }: SoundScene): Phrase | null => {
  if (caregiver === null) return null;
  const { kind, id } = caregiver;
  return {
    key: `${kind} ${id}`,
    tract: kind === 'hum' ? HUM_TRACT : SPEECH_TRACT,
    plan: (index) => planCaregiverVoice({ kind, index, seed: infant.seed + id, isSoft: isSoftCry }),
  };
};

const childPhrase = ({ child, infant, isSoftCry }: SoundScene): Phrase | null => {
  if (!child) return null;
  const { gesture, ageYears, id } = child;
  const seed = infant.seed + 31 * id;
  return {
    key: `${gesture} ${id} ${isSoftCry}`,
    tract: CHILD_TRACT,
    plan: (index) => planChildVoice({ gesture, ageYears, index, seed, isSoft: isSoftCry }),
  };
};

const PHONE_PHRASE: Phrase = { key: 'phone', tract: TONE_TRACT, plan: planPhoneRing };

const openPlayers = (scene: SoundScene | null): Players => {
  const context = new AudioContext();
  const master = createMaster(context, loudness(scene), scene?.isSoftCry ?? false);
  const voices = createVoiceSynth(context, master.infant);
  const others = createVoiceSynth(context, master.others);
  return {
    context,
    master,
    infant: createPhrasePlayer(context, voices),
    caregiver: createPhrasePlayer(context, others),
    child: createPhrasePlayer(context, voices),
    phone: createPhrasePlayer(context, others),
    room: createLoopPlayer(context, master.others, roomSamples),
    pot: createLoopPlayer(context, master.others, simmerSamples),
    others: createRoomPlayer(context, master.others, others),
    music: createMusicPlayer(context, master.others),
  };
};

const loudness = (scene: SoundScene | null): number =>
  scene === null || scene.isMuted ? 0 : scene.volume;

const show = (players: Players, scene: SoundScene): void => {
  const { room } = scene;
  const isSilent = loudness(scene) === 0;
  players.master.setVolume(loudness(scene));
  players.master.setSoft(scene.isSoftCry);
  players.infant.follow(isSilent ? null : infantPhrase(scene));
  players.caregiver.follow(isSilent ? null : caregiverPhrase(scene));
  players.child.follow(isSilent ? null : childPhrase(scene));
  players.phone.follow(!isSilent && room?.isPhoneRinging ? PHONE_PHRASE : null);
  players.room.setLevel(isSilent || room === null ? 0 : ROOM_LEVELS[room.light]);
  players.others.follow(isSilent || room === null ? [] : (scene.noises ?? []), scene.infant.seed);
  const musicLevel = isSilent || room === null ? 0 : (scene.musicLevel ?? 0);
  players.music.follow(musicLevel, scene.infant.seed, room?.light === 'night');
  players.pot.setLevel(!isSilent && room?.isPotSimmering ? POT_LEVEL : 0);
};

/**
 * A stage without an audio context; it opens one on the first gesture, as browsers ask for. In a
 * hidden tab it holds its breath.
 */
export function createSoundStage(): SoundStage {
  let players: Players | null = null;
  let latest: SoundScene | null = null;
  // A browser that will not play now is asked again at the next gesture.
  const stayQuiet = (): void => undefined;

  const followPage = (): void => {
    if (players === null) return;
    if (document.hidden) players.context.suspend().catch(stayQuiet);
    else players.context.resume().catch(stayQuiet);
  };
  document.addEventListener('visibilitychange', followPage);

  return {
    unlock: () => {
      players ??= openPlayers(latest);
      if (players.context.state === 'suspended') players.context.resume().catch(stayQuiet);
    },
    update: (scene) => {
      latest = scene;
      if (players?.context.state === 'running') show(players, scene);
    },
    close: () => {
      document.removeEventListener('visibilitychange', followPage);
      players?.context.close().catch(stayQuiet);
      players = null;
    },
  };
}
