import { clamp, lerp } from './geometry';

function channels(hex: string): [number, number, number] {
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
  return `#${toHex(lerp(start[0], end[0], amount))}${toHex(lerp(start[1], end[1], amount))}${toHex(lerp(start[2], end[2], amount))}`;
}

/** A `#rrggbb` colour with an alpha of 0 to 1, as `#rrggbbaa`. */
export function withAlpha(colour: string, alpha: number): string {
  return `${colour}${toHex(clamp(alpha) * 255)}`;
}

/** Relative luminance 0 to 1 as in WCAG 2: how light a `#rrggbb` colour looks. */
export function luminance(colour: string): number {
  const linear = channels(colour).map((channel) => {
    const fraction = channel / 255;
    return fraction <= 0.04045 ? fraction / 12.92 : ((fraction + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}
