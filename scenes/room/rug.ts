import { clothPrint } from '../drawing/cloth-pattern';
import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';

/** The large round rug. */
export function drawRug(pen: Pen): void {
  pen.ellipse(640, 640, 420, 92, { fill: '#8A5A3A', alpha: 0.18 });
  pen.ellipse(640, 634, 420, 92, { fill: '#F2D9B8' });
  pen.ellipse(640, 634, 396, 84, { stroke: '#E3B98B', width: 5, dash: [2, 14] });
  pen.ellipse(640, 634, 360, 74, { fill: '#F8E6CC' });
}

const PATCHES = [
  '#CFE6DD',
  '#FBE0B6',
  '#F9CFBC',
  '#DCD0EC',
  '#CBE5EA',
  '#FBE7C6',
  '#D6E8CB',
  '#F6D5C9',
] as const;
const SCALLOPS = 40;

/** The quilt the infant lies on: a circle seen at a slant. */
export function drawPlayMat(
  pen: Pen,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
): void {
  const seam = { stroke: COLOURS.paper, width: 3, dash: [7, 7] };
  const innerX = radiusX * 0.9;
  const innerY = radiusY * 0.9;
  pen.ellipse(x, y + 10, radiusX + 4, radiusY + 4, { fill: '#A9744F', alpha: 0.22 });
  for (let index = 0; index < SCALLOPS; index += 1) {
    const angle = (index / SCALLOPS) * Math.PI * 2;
    const centreX = x + Math.cos(angle) * (radiusX - 6);
    const centreY = y + Math.sin(angle) * (radiusY - 5);
    pen.ellipse(centreX, centreY, radiusX * 0.09, radiusY * 0.09, { fill: '#F3DDBE' });
  }
  pen.ellipse(x, y, radiusX - 4, radiusY - 4, { fill: '#FFF3DF' });
  const corner = (index: number): [number, number] => {
    const angle = (index / PATCHES.length) * Math.PI * 2 + 0.2;
    return [Math.cos(angle), Math.sin(angle)];
  };
  pen.group({ x, y, scaleX: innerX, scaleY: innerY }, () => {
    PATCHES.forEach((fill, index) => {
      const start = (index / PATCHES.length) * Math.PI * 2 + 0.2;
      const patch = new Outline().moveTo(0, 0).arc(0, 0, 1, start, start + Math.PI / 4);
      pen.path(patch.close(), { fill });
    });
  });
  PATCHES.forEach((_fill, index) => {
    const [across, down] = corner(index);
    pen.line(x, y, x + across * innerX, y + down * innerY, seam);
  });
  pen.ellipse(x, y, innerX, innerY, seam);
  pen.ellipse(x, y, radiusX * 0.42, radiusY * 0.42, { fill: '#FFF6E6' });
  const ring = { stroke: '#EBCFA5', width: 2.5, dash: [6, 7] };
  pen.ellipse(x, y, radiusX * 0.42, radiusY * 0.42, ring);
}

const PILLOW =
  'M-150 40C-170 -40 -90 -86 0 -86C90 -86 170 -40 150 40C140 74 92 74 88 44C84 8 40 -8 0 -8C-40 -8 -84 8 -88 44C-92 74 -140 74 -150 40Z';
const PILLOW_AREA = { left: -160, top: -84, right: 170, bottom: 80 };

/** The nursing pillow: a prop for the back, and a calm ground for the face. */
export function drawPillow(pen: Pen): void {
  pen.spot(0, 66, 170, 26, '#6B3F2A', 0.35);
  pen.path(PILLOW, { fill: '#BFDDD6' });
  pen.clip(PILLOW, () => {
    pen.path('M170 -60C130 -20 130 30 120 90L180 80Z', { fill: '#86B5AC', alpha: 0.6 });
    pen.spot(-60, -50, 100, 40, '#E4F3EE', 0.9);
    pen.path(clothPrint('dots', PILLOW_AREA, 30), { fill: COLOURS.paper, alpha: 0.75 });
  });
}
