import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { SIDES } from './face';
import type { Face } from './face';
import type { HairStyle } from './complexion';

function curlsBehind(face: Face, shift: number): Outline {
  const { skullWidth, crown } = face.proportions;
  const outline = new Outline();
  for (let index = 0; index < 13; index += 1) {
    const angle = Math.PI * (0.98 + (1.04 * index) / 12);
    const x = Math.cos(angle) * (skullWidth - 6) + shift * 0.4;
    outline.ellipse(x, Math.sin(angle) * (crown - 4) + 2, 24, 24);
  }
  return outline;
}

function puffsBehind(face: Face, shift: number): Outline {
  const outline = new Outline();
  for (const side of SIDES) {
    const x = side * (face.proportions.skullWidth - 14) + shift;
    const y = 14 - face.proportions.crown;
    for (let index = 0; index < 7; index += 1) {
      const angle = index * 0.9;
      outline.ellipse(x + Math.cos(angle) * 17, y + Math.sin(angle) * 15, 17, 17);
    }
    outline.ellipse(x, y, 22, 22);
  }
  return outline;
}

function bobBehind(face: Face, shift: number): Outline {
  const width = face.proportions.skullWidth;
  const top = -face.proportions.crown - 16;
  const length = 62;
  return new Outline()
    .moveTo(shift - width - 6, length)
    .curveTo(shift - width - 26, 20, shift - width - 14, top, shift * 0.5, top)
    .curveTo(shift + width + 14, top, shift + width + 26, 20, shift + width + 6, length)
    .curveTo(
      shift + width - 20,
      length + 14,
      shift - width + 20,
      length + 14,
      shift - width - 6,
      length,
    )
    .close();
}

/** Hair that shows round the skull from behind; a style without any draws nothing. */
export function drawHairBehind(pen: Pen, face: Face, style: HairStyle): void {
  const fill = face.complexion.hairDark;
  const shift = -face.parameters.headTurn * 14;
  if (style === 'curls') pen.path(curlsBehind(face, shift), { fill });
  else if (style === 'puffs') pen.path(puffsBehind(face, shift), { fill });
  else if (style === 'bob') pen.path(bobBehind(face, shift), { fill });
  else if (style === 'bun') pen.circle(shift * 1.5, -face.proportions.crown - 20, 30, { fill });
}
