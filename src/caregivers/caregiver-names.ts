/** The caregivers that need no file. */
export const BUILT_IN_CAREGIVER_NAMES = [
  'steady-sensitive',
  'good-enough',
  'no-repair',
  'rebuffing',
  'intrusive',
  'unpredictable',
  'frightening-at-times',
  'absent',
  'play-only',
] as const;
export type BuiltInCaregiverName = (typeof BUILT_IN_CAREGIVER_NAMES)[number];

/** The mixed populations that need no file. */
export const BUILT_IN_MIX_NAMES = ['community', 'at-risk'] as const;
export type BuiltInMixName = (typeof BUILT_IN_MIX_NAMES)[number];
