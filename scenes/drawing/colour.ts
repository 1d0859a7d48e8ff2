import { clamp, lerp } from './geometry';

function channels(hex: string): readonly number[] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toHex(value: number): string {
  return Math.round(clamp(value, 0, 255))
    .toString(16)
    .padStart(2, '0');
}

/** Colour between two `#rrggbb` colours; `amount` 0 is the first, 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  const start = channels(from);
  const end = channels(to);
  const mixed = start.map((channel, index) => toHex(lerp(channel, end[index]!, amount)));
  return `#${mixed.join('')}`;
}

/** A `#rrggbb` colour with an alpha of 0 to 1, as `#rrggbbaa`. */
export function withAlpha(colour: string, alpha: number): string {
  return `${colour}${toHex(clamp(alpha) * 255)}`;
}
