import type { InfantView } from '../../../src/view-models/infant-view';

const quiet: InfantView = {
  ageWeeks: 16,
  pose: 'mat',
  expressions: { calmAlert: 1 },
  gaze: null,
  shownArousal: 0,
  feltArousal: 0,
  stage: 'calm',
  tension: 0,
  isCrying: false,
  isAsleep: false,
  reaction: null,
  sound: { kind: 'none', intensity: 0 },
};

/** A view that shows these expressions and nothing else, with parts replaced. */
export function viewOf(
  expressions: InfantView['expressions'],
  parts: Partial<InfantView> = {},
): InfantView {
  return { ...quiet, expressions, ...parts };
}
