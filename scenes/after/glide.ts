import { lerp } from '../drawing/geometry';

/** Plain data in which every number can move; everything else changes at once. */
function mixed(from: unknown, to: unknown, amount: number): unknown {
  if (typeof from === 'number' && typeof to === 'number') return lerp(from, to, amount);
  if (Array.isArray(from) && Array.isArray(to)) {
    return to.map((value, index) => mixed(from[index], value, amount));
  }
  if (typeof from !== 'object' || typeof to !== 'object' || from === null || to === null) return to;
  const before = new Map<string, unknown>(Object.entries(from));
  return Object.fromEntries(
    Object.entries(to).map(([key, value]) => [key, mixed(before.get(key), value, amount)]),
  );
}

/** Data of one form on its way to other data of that form: numbers between, the rest as in `to`. */
export function mixOf<Data>(from: Data, to: Data, amount: number): Data {
  return mixed(from, to, amount) as Data;
}

/** Data that follows a target softly: it neither starts nor stops at once. */
export interface Glide<Data> {
  /** Goes on by some milliseconds; `isAtOnce` jumps. */
  follow(target: Data, milliseconds: number, isAtOnce: boolean): void;
  value(): Data;
  /** Where the target seems to be: it hangs behind where it is. */
  felt(): Data;
}

/**
 * A glide with one pace for all its numbers.
 *
 * @param paceMilliseconds after about four of these most of a way is done
 */
export function createGlide<Data>(start: Data, paceMilliseconds: number): Glide<Data> {
  let felt = start;
  let value = start;
  return {
    follow(target, milliseconds, isAtOnce) {
      const share = isAtOnce ? 1 : 1 - Math.exp(-milliseconds / paceMilliseconds);
      felt = mixOf(felt, target, share);
      value = mixOf(value, felt, share);
    },
    value: () => value,
    felt: () => felt,
  };
}
