import type { TrustReading } from '../model/trust-reading';

/** Browsers may differ in the last digits of an exponential. */
const TOLERANCE = 1e-9;

/** A number that is another one than expected, by the keys that lead to it. */
interface Difference {
  readonly path: string;
  readonly value: number;
}

function* differences(left: unknown, right: unknown, path: string): Generator<Difference> {
  if (typeof left === 'number') {
    const isClose = typeof right === 'number' && Math.abs(left - right) <= TOLERANCE;
    if (!isClose) yield { path, value: left };
    return;
  }
  const others = new Map(Object.entries(right ?? {}));
  for (const [key, value] of Object.entries(left ?? {}))
    yield* differences(value, others.get(key), path === '' ? key : `${path}.${key}`);
}

/** The first number of a reading that is another one in the other reading; null when all agree. */
export function differenceOf(reading: TrustReading, other: TrustReading): Difference | null {
  const first = differences(reading, other, '').next();
  return first.done ? null : first.value;
}
