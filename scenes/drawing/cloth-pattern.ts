import type { ClothPattern } from './palette';

/** A rectangle of cloth. */
export interface ClothArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One printed motif as a path string around a place. */
type Motif = (x: number, y: number) => string;

function dot(x: number, y: number): string {
  return `M${x - 3.1} ${y}a3.1 3.1 0 1 0 6.2 0a3.1 3.1 0 1 0 -6.2 0Z`;
}

function star(x: number, y: number): string {
  let path = '';
  for (let index = 0; index < 10; index += 1) {
    const angle = -Math.PI / 2 + (index * Math.PI) / 5;
    const radius = index % 2 === 1 ? 2.9 : 5.5;
    const pointX = (x + Math.cos(angle) * radius).toFixed(2);
    const pointY = (y + Math.sin(angle) * radius).toFixed(2);
    path += `${index === 0 ? 'M' : 'L'}${pointX} ${pointY}`;
  }
  return `${path}Z`;
}

function leaf(x: number, y: number): string {
  return `M${x - 4} ${y + 4}Q${x - 5} ${y - 4} ${x + 4} ${y - 4}Q${x + 5} ${y + 4} ${x - 4} ${y + 4}Z`;
}

const MOTIFS: Readonly<Record<Exclude<ClothPattern, 'stripes'>, Motif>> = {
  dots: dot,
  stars: star,
  leaves: leaf,
};

const STRIPE_GAP = 15;

function stripes(area: ClothArea): string {
  const middle = (area.left + area.right) / 2;
  let path = '';
  for (let y = area.top; y < area.bottom; y += STRIPE_GAP) {
    path += `M${area.left} ${y}Q${middle} ${y + 7} ${area.right} ${y}`;
  }
  return path;
}

const built = new Map<string, string>();

/**
 * The print of a piece of cloth as one path: to be filled, or stroked where the pattern is
 * stripes. Built once for each area. `step` is the distance between motifs.
 */
export function clothPrint(pattern: ClothPattern, area: ClothArea, step = 26): string {
  const key = `${pattern} ${area.left} ${area.top} ${area.right} ${area.bottom} ${step}`;
  const kept = built.get(key);
  if (kept !== undefined) return kept;
  let path = '';
  if (pattern === 'stripes') path = stripes(area);
  else {
    let row = 0;
    for (let y = area.top; y < area.bottom; y += step * 0.86) {
      for (let x = area.left + ((row % 2) * step) / 2; x < area.right; x += step) {
        path += MOTIFS[pattern](Math.round(x * 10) / 10, Math.round(y * 10) / 10);
      }
      row += 1;
    }
  }
  built.set(key, path);
  return path;
}
