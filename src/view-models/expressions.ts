/** The expressions of the rig; any blend of them is a face and a body. */
export const EXPRESSIONS = [
  'asleep',
  'drowsyYawn',
  'drowsyRub',
  'calmAlert',
  'smile',
  'laughReach',
  'rooting',
  'handToMouth',
  'fuss',
  'cry',
  'startle',
  'avert',
  'cling',
  'frozen',
  'overstim',
  'soothed',
  'play',
  'lickLips',
  'arch',
  'squirm',
  'drawUp',
  'selfHold',
  'earHold',
  'reach',
  'push',
  'coverFace',
  'halfReach',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** Weights of expressions, each 0 or more. */
export type Blend = Readonly<Partial<Record<Expression, number>>>;

/** Scales a blend so that its weights sum to 1; an empty one becomes quiet watching. */
export function normaliseBlend(blend: Blend): Blend {
  const entries = EXPRESSIONS.map((name) => [name, Math.max(0, blend[name] ?? 0)] as const);
  const sum = entries.reduce((total, [, weight]) => total + weight, 0);
  if (sum <= 0) return { calmAlert: 1 };
  // Below a hundredth nothing can be seen, and the rig has less to add up.
  const seen = entries.filter(([, weight]) => weight / sum >= 0.01);
  const seenSum = seen.reduce((total, [, weight]) => total + weight, 0);
  return Object.fromEntries(seen.map(([name, weight]) => [name, weight / seenSum]));
}

/** `share` of the one, the rest of the other; both are normalised first. */
export function mixBlends(from: Blend, to: Blend, share: number): Blend {
  const a = normaliseBlend(from);
  const b = normaliseBlend(to);
  const part = Math.min(1, Math.max(0, share));
  return normaliseBlend(
    Object.fromEntries(
      EXPRESSIONS.map((name) => [name, (a[name] ?? 0) * (1 - part) + (b[name] ?? 0) * part]),
    ),
  );
}
