import type { Light } from '../../src/view-models/scene-view';
import { mix } from '../drawing/colour';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { WINDOW } from './room-plan';
import type { RoomTones } from './room-tones';

const STARS = [
  [40, 40, 2.4],
  [92, 74, 1.8],
  [66, 112, 2],
  [128, 34, 1.8],
  [206, 118, 2.2],
  [150, 120, 1.6],
  [24, 92, 1.6],
] as const;

const PUFFS = [
  [0, 0, 18],
  [20, -8, 22],
  [44, 0, 17],
  [22, 6, 18],
] as const;

function drawCloud(pen: Pen, x: number, y: number, size: number): void {
  for (const [dx, dy, radius] of PUFFS) {
    pen.circle(x + dx * size, y + dy * size, radius * size, { fill: '#FFFFFF', alpha: 0.95 });
  }
}

function drawNightSky(pen: Pen, tones: RoomTones): void {
  pen.circle(176, 62, 26, { fill: COLOURS.moon });
  pen.circle(187, 54, 23, { fill: mix(...tones.sky, 0.25) });
  for (const [x, y, radius] of STARS) pen.circle(x, y, radius, { fill: '#FFF6DC' });
}

function drawEveningSky(pen: Pen): void {
  pen.spot(160, 150, 110, 100, '#FFE7B0', 0.95);
  pen.circle(160, 156, 30, { fill: '#FFDD9A' });
  pen.path('M-10 60q40 -18 80 0q30 -10 60 4h-140z', { fill: '#FFE3C6', alpha: 0.6 });
}

function drawDaySky(pen: Pen): void {
  pen.circle(52, 54, 28, { fill: '#FFE9A6' });
  drawCloud(pen, 132, 76, 1);
  drawCloud(pen, 24, 122, 0.7);
}

function drawLand(pen: Pen, tones: RoomTones): void {
  const crown = mix(tones.hillNear, COLOURS.moss, 0.35);
  pen.path('M0 186Q70 140 140 178T236 168V250H0Z', { fill: tones.hillFar });
  pen.path('M0 216Q90 176 236 214V250H0Z', { fill: tones.hillNear });
  pen.rect(176, 150, 9, 60, 4, { fill: mix(tones.hillNear, '#6B4A35', 0.7) });
  pen.circle(180, 140, 30, { fill: crown });
  pen.circle(160, 156, 20, { fill: crown });
  pen.circle(202, 156, 21, { fill: mix(tones.hillNear, COLOURS.moss, 0.45) });
}

function drawOutside(pen: Pen, tones: RoomTones, light: Light): void {
  const { height, width } = WINDOW;
  const stops = [
    [0, tones.sky[0]],
    [1, tones.sky[1]],
  ] as const;
  pen.rect(0, 0, width, height, 0, {
    fill: { kind: 'linear', from: [0, 0], to: [0, height], stops },
  });
  if (light === 'night') drawNightSky(pen, tones);
  else if (light === 'evening') drawEveningSky(pen);
  else drawDaySky(pen);
  drawLand(pen, tones);
  pen.path('M0 0h90l-70 250h-60z', { fill: '#FFFFFF', alpha: light === 'night' ? 0.05 : 0.16 });
}

function drawBars(pen: Pen): void {
  const { width, height } = WINDOW;
  const bar = { fill: '#FFF7EA' };
  pen.rect(width / 2 - 5, 0, 10, height, 0, bar);
  pen.rect(0, height * 0.46, width, 9, 0, bar);
  pen.rect(0, height * 0.46 + 7, width, 3, 0, { fill: '#E9C9A4', alpha: 0.6 });
  pen.rect(-26, height + 8, width + 52, 18, 9, bar);
  pen.rect(-26, height + 20, width + 52, 8, 4, { fill: '#E0BC92', alpha: 0.75 });
}

/** One curtain, gathered at half height. Drawn for the left side and mirrored for the right. */
function drawCurtain(pen: Pen): void {
  const cloth = 'M-12 -24H56C52 90 34 150 4 182C14 220 20 260 22 290H-16C-14 190 -14 80 -12 -24Z';
  const fold = { stroke: '#6E9F98', width: 5, alpha: 0.5 };
  pen.path(cloth, { fill: '#8FBDB4' });
  pen.clip(cloth, () => {
    for (let index = 0; index < 4; index += 1) {
      const top = 4 + index * 15;
      pen.path(`M${top} -24C${top - 2 - index} 80 ${index * 7} 150 -4 180`, fold);
    }
    pen.path('M-2 190C2 230 4 260 4 294M-2 190C11 230 14 260 14 294', fold);
  });
}

function drawCurtains(pen: Pen): void {
  const { width } = WINDOW;
  const ring = { fill: COLOURS.honey };
  pen.group({ x: -34 }, () => {
    drawCurtain(pen);
    pen.rect(-16, 173, 24, 15, 7, ring);
  });
  pen.group({ x: width + 34, scaleX: -1, scaleY: 1 }, () => {
    drawCurtain(pen);
    pen.rect(-16, 173, 24, 15, 7, ring);
  });
  pen.rect(-62, -34, width + 124, 11, 5.5, { fill: COLOURS.woodDeep });
  pen.circle(-62, -29, 9, { fill: COLOURS.wood });
  pen.circle(width + 62, -29, 9, { fill: COLOURS.wood });
}

/** The window with what is outside at this hour, and its curtains. */
export function drawWindow(pen: Pen, tones: RoomTones, light: Light): void {
  const { x, y, width, height } = WINDOW;
  pen.group({ x, y }, () => {
    pen.rect(-16, -14, width + 32, height + 30, 20, { fill: '#E9C9A4' });
    pen.rect(-12, -12, width + 24, height + 24, 18, { fill: '#FFF7EA' });
    pen.clipRect(0, 0, width, height, 12, () => drawOutside(pen, tones, light));
    drawBars(pen);
    drawCurtains(pen);
  });
}
