import { VOICE_RECIPES, type InfantSound, type VoiceRecipe } from './infant-voice-recipes';
import { between, seededChance, type Chance } from './seeded-chance';
import { melody, swell } from './voice-curves';
import type { VoicePlan, VoiceUnit } from './voice-plan';

export interface InfantVoiceOptions {
  readonly kind: Exclude<InfantSound, 'none'>;
  /** 0 to 1 within the kind. */
  readonly intensity: number;
  readonly ageWeeks: number;
  /** Same seed, same sounds. */
  readonly seed: number;
  /** Quieter, darker and without sudden onsets. */
  readonly isSoft: boolean;
}

/** Below this rise time a sound is felt as sudden (assumption). */
const SOFT_ATTACK_SECONDS = 0.15;
const SOFT_LOUDNESS = 0.4;
/** By the first birthday crying is more tonal and a little lower (direction measured, size assumed). */
const AGE_PITCH_SHIFT = 0.15;
const AGE_ROUGHNESS_DROP = 0.35;
const INSPIRATION_LOUDNESS = 0.22;

const along = ([from, to]: readonly [number, number], fraction: number): number =>
  from + (to - from) * fraction;
const clamp = (value: number): number => Math.min(1, Math.max(0, value));
/** Intensity decides most of where in a band a sound lies; the rest is life. */
const place = (intensity: number, chance: Chance): number => 0.7 * intensity + 0.3 * chance();

interface Voice extends InfantVoiceOptions {
  readonly recipe: VoiceRecipe;
  /** 0 for a newborn, 1 from the first birthday on. */
  readonly ageFraction: number;
}

const pitchOf = (voice: Voice, durationSeconds: number, roughness: number, chance: Chance) => {
  const { recipe, ageFraction } = voice;
  if (recipe.pitchHertz === null) return [];
  const position = clamp(place(voice.intensity, chance) - AGE_PITCH_SHIFT * ageFraction);
  // Melodies of several arcs become more common with age; short sounds have one.
  const hasTwoArcs = durationSeconds > 1 && chance() < 0.5 * ageFraction;
  return melody(
    {
      meanHertz: along(recipe.pitchHertz, position),
      durationSeconds,
      contour: recipe.contour,
      span: recipe.span * between(chance, [0.7, 1.2]),
      arcCount: hasTwoArcs ? 2 : 1,
      jitter: 0.004 + 0.03 * roughness,
      waver: durationSeconds > 0.6 ? 0.008 : 0,
    },
    chance,
  );
};

const soundUnit = (voice: Voice, startSeconds: number, chance: Chance): VoiceUnit => {
  const { recipe, intensity, isSoft, ageFraction } = voice;
  const durationSeconds = along(recipe.durationSeconds, place(intensity, chance));
  const roughness =
    along(recipe.roughness, intensity) *
    (1 - AGE_ROUGHNESS_DROP * ageFraction) *
    (isSoft ? 0.4 : 1);
  const attackSeconds = Math.min(
    isSoft ? Math.max(SOFT_ATTACK_SECONDS, recipe.attackSeconds) : recipe.attackSeconds,
    0.5 * durationSeconds,
  );
  const loudness = along(recipe.loudness, intensity) * (isSoft ? SOFT_LOUDNESS : 1);
  return {
    startSeconds,
    durationSeconds,
    pitchHertz: pitchOf(voice, durationSeconds, roughness, chance),
    loudness: swell(durationSeconds, attackSeconds, 0.4 * durationSeconds, loudness),
    roughness,
    breathiness: recipe.breathiness,
    brightness: along(recipe.brightness, intensity) * (isSoft ? 0.3 : 1),
    ...(recipe.opensSeconds === undefined ? {} : { opensSeconds: recipe.opensSeconds }),
  };
};

const inspirationUnit = (
  startSeconds: number,
  durationSeconds: number,
  peak: number,
): VoiceUnit => ({
  startSeconds,
  durationSeconds,
  pitchHertz: [],
  loudness: swell(durationSeconds, 0.5 * durationSeconds, 0.4 * durationSeconds, peak),
  roughness: 0,
  breathiness: 1,
  brightness: 0,
});

/**
 * What the voice does in one go: some sounds with the breaths between them. Bands of pitch and
 * length: `VOICE_RECIPES`. The need is not an argument, so it cannot be heard.
 */
export function planInfantVoice(options: InfantVoiceOptions): VoicePlan {
  const recipe = VOICE_RECIPES[options.kind];
  const chance = seededChance(options.seed);
  const voice: Voice = {
    ...options,
    intensity: clamp(options.intensity),
    recipe,
    ageFraction: clamp(options.ageWeeks / 52),
  };
  const units: VoiceUnit[] = [];
  let clock = recipe.breathHoldSeconds === null ? 0 : between(chance, recipe.breathHoldSeconds);
  const count = Math.round(along(recipe.unitCount, place(voice.intensity, chance)));
  for (let index = 0; index < count; index += 1) {
    const unit = soundUnit(voice, clock, chance);
    units.push(unit);
    clock += unit.durationSeconds;
    if (recipe.inspirationSeconds !== null) {
      const length = between(chance, recipe.inspirationSeconds);
      units.push(inspirationUnit(clock, length, INSPIRATION_LOUDNESS * Math.max(...unit.loudness)));
      clock += length;
    }
    clock += along(recipe.gapSeconds, place(voice.intensity, chance));
  }
  const rest = recipe.restSeconds ? along(recipe.restSeconds, place(voice.intensity, chance)) : 0;
  return { units, lengthSeconds: clock + rest };
}
