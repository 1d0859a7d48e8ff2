import { BUILT_IN_CAREGIVER_NAMES, BUILT_IN_MIX_NAMES } from '../../caregivers/caregiver-names';
import { LIKE_ME_ID } from '../../caregivers/caregiver-from-play';
import type { LabCaregiver } from '../../caregivers/lab-setup-schema';

/** The caregivers and mixes that the lab offers, with a name that can be part of a string key. */
export const PRESETS = [...BUILT_IN_CAREGIVER_NAMES, ...BUILT_IN_MIX_NAMES].map((name) => ({
  name,
  slug: slugOf(name),
}));
export type PresetName = (typeof PRESETS)[number]['name'];

/** Caregivers of the guided questions, by id. */
const OF_QUESTIONS = [
  'my-tracks-none',
  'my-tracks-some',
  'my-tracks-all',
  'my-soon',
  'my-steady',
  'my-rested',
  'my-stretched',
  'my-turned',
];

function slugOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What an entry is called: words by key, or the name that its maker gave it. */
export type CaregiverName =
  | { readonly kind: 'preset'; readonly slug: string }
  | { readonly kind: 'changed'; readonly slug: string }
  | { readonly kind: 'question'; readonly slug: string }
  | { readonly kind: 'likeMe' }
  | { readonly kind: 'own'; readonly text: string };

export function caregiverName(entry: LabCaregiver): CaregiverName {
  if (typeof entry === 'string') return { kind: 'preset', slug: slugOf(entry) };
  const { id } = entry;
  if (id === LIKE_ME_ID) return { kind: 'likeMe' };
  if (OF_QUESTIONS.includes(id)) return { kind: 'question', slug: slugOf(id) };
  const preset = PRESETS.find(({ name }) => id === `my-${name}`);
  return preset ? { kind: 'changed', slug: preset.slug } : { kind: 'own', text: id };
}

/** The preset that an entry is, or began as; null for one of somebody's own. */
export function presetOf(entry: LabCaregiver): PresetName | null {
  if (typeof entry === 'string') return entry;
  return PRESETS.find(({ name }) => entry.id === `my-${name}`)?.name ?? null;
}
