import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = (ending: string) =>
  readdirSync('src/dom', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join('src/dom', name), 'utf8') }));

const tokens = readFileSync('src/dom/styles/tokens.css', 'utf8');

function colour(token: string): readonly [number, number, number] {
  const hex = new RegExp(`--${token}: #([0-9a-f]{6});`).exec(tokens)?.[1];
  if (hex === undefined) throw new Error(`No colour --${token}.`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(token: string): number {
  const [red, green, blue] = colour(token).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(front: string, back: string): number {
  const [light, dark] = [luminance(front), luminance(back)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe('the look of the page', () => {
  it('uses no inline styles, which the content security policy forbids', () => {
    const found = files('.ts').filter(({ text }) => /\sstyle=|styleMap/.test(text));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const found = files('.css').filter(({ text }) => /url\(['"]?(https?:)?\/\//.test(text));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['ink', 'paper'],
    ['ink', 'cream'],
    ['ink', 'butter'],
    ['ink', 'mint'],
    ['ink', 'honey'],
    ['ink', 'peach-panel'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'cream'],
    ['ink-soft', 'mint'],
    ['white', 'teal-deep'],
    ['white', 'honey-dark'],
    ['white', 'alert'],
    ['white', 'plain'],
    ['teal-deep', 'paper'],
    ['teal-deep', 'teal-pale'],
    ['teal-deep', 'mint'],
    ['paper', 'ink'],
    ['moss', 'mint'],
    ['moss', 'paper'],
    ['plum', 'paper'],
    ['plum', 'lilac-pale'],
  ])('%s on %s can be read (4.5 to 1)', (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['stem', 'paper'],
    ['warm', 'paper'],
    ['plain', 'paper'],
    ['honey-dark', 'butter'],
    ['teal', 'paper'],
  ])('%s on %s can be told apart as a shape (3 to 1)', (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(3);
  });
});
