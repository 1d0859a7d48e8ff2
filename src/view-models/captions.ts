import { frightNow } from './fright';
import { calmCue } from './infant-calm';
import { cuesNow, seededIndex } from './cue-choice';
import { whoIn } from './identity';
import { calmThing, gazeNow } from './gaze';
import { soundNow } from './infant-sound';
import type { Line } from './line';
import type { Observation } from './observation';
import { stillFaceCue } from './still-face';
import { reactionNow } from './infant-reaction';
import { thingLookedAt, turnCue, type PlayThing } from './turn-view';
import { audibleSound } from './audible-sound';

/** Each behaviour is told in so many ways; which one is drawn from the seed. */
export const CAPTION_VARIANTS = 2;

/** What goes into every sentence about the infant. */
export function whoOf(look: Observation): Line['args'] {
  return whoIn(look.state);
}

function cueLine(look: Observation, cue: string): Line {
  const { seed, momentIndex } = look.state;
  let salt = momentIndex * 131;
  for (const letter of cue) salt = (salt * 31 + letter.charCodeAt(0)) | 0;
  const variant = seededIndex(seed, salt, CAPTION_VARIANTS) + 1;
  const thing = cue === 'watchesLight' ? { thing: calmThing(look) } : {};
  return { key: `cue.${cue}.${variant}`, args: { ...whoOf(look), ...thing } };
}

/** So long the way of leaving is told; model seconds, drawing choice. */
const LEFT_SECONDS = 16;

/** From across the room only how loud it is can be made out. */
function farLines(look: Observation): readonly Line[] {
  const { stage } = look.state;
  const { lastLeft } = look;
  if (lastLeft && lastLeft.agoSeconds < LEFT_SECONDS) {
    return [{ key: `cue.far.${lastLeft.event.isTold ? 'told' : 'left'}`, args: whoOf(look) }];
  }
  // What stays of it afterwards is for whoever is near: it tells of eyes that are on the phone.
  const isOnPhone = look.state.tasks.some(
    ({ kind, status }) => kind === 'phone' && status === 'doing',
  );
  const still = isOnPhone ? stillFaceCue(look) : null;
  if (still && (stage === 'calm' || stage === 'whisper'))
    return [{ key: `cue.far.${still}`, args: whoOf(look) }];
  if (stage !== 'talk' && stage !== 'shout') return [];
  return [{ key: `cue.far.${stage}`, args: whoOf(look) }];
}

function thingLine(look: Observation, thing: PlayThing): Line {
  return { key: 'play.looksAt', args: { ...whoOf(look), thing } };
}

/** "You see": what the infant does, as far as it can be seen from here; never why. */
export function seenLines(look: Observation): readonly Line[] {
  if (!look.isNear) return farLines(look);
  const reaction = reactionNow(look);
  const turn = turnCue(look);
  const cues: readonly string[] = look.state.isAsleep ? [] : turn ? [turn] : cuesNow(look);
  const shown = cues.length > 0 ? cues : [calmCue(look)];
  const thing = thingLookedAt(look);
  // Whose turn it is, and what it looks at, is what play goes by.
  if (thing && thing === gazeNow(look))
    return [cueLine(look, shown[0] ?? 'looksAround'), thingLine(look, thing)];
  // The answer of the body comes first while it is strong: it is the answer to the player.
  if (reaction && reaction.strength > 0.5 && !turn) {
    const fright = reaction.kind === 'startle' ? frightNow(look.state) : null;
    const jolt = fright ? `fright.${fright}` : `react.${reaction.kind}`;
    return [cueLine(look, jolt), cueLine(look, shown[0] ?? 'looksAround')];
  }
  return shown.map((cue) => cueLine(look, cue));
}

const loudness = (intensity: number): string =>
  intensity < 0.34 ? 'soft' : intensity < 0.67 ? 'clear' : 'loud';

/** "You hear": how much, never what; null in silence or out of earshot. */
export function heardLine(look: Observation): (Line & { readonly intensity: number }) | null {
  const sound = audibleSound(soundNow(look), look.isNear);
  if (!sound) return null;
  return {
    key: `sound.${sound.kind}.${loudness(sound.intensity)}`,
    args: whoOf(look),
    intensity: sound.intensity,
  };
}

/** What the caregiver knows of this moment: the hours before, and what has been tried. */
export function contextLines(look: Observation): readonly Line[] {
  const { moment, state } = look;
  const who = whoOf(look);
  if (!moment) return [{ key: 'cue.context.calm', args: who }];
  const known = moment.contextKeys.map((key) => ({ key, args: who }));
  const tried = state.events.flatMap((event) =>
    event.type === 'answer' && event.momentId === moment.id && event.response !== 'putDown'
      ? [
          {
            key: 'cue.context.tried',
            args: { ...who, response: event.response, effect: event.effect },
          },
        ]
      : [],
  );
  return [...known, ...tried.slice(-2)];
}

/** Whether the player has looked closer at what is going on now. */
export function hasLookedCloser(look: Observation): boolean {
  const { state, moment } = look;
  if (state.activity?.response === 'look') return true;
  const momentId = moment?.id;
  return (
    momentId !== undefined &&
    state.events.some((event) => event.type === 'look' && event.momentId === momentId)
  );
}
