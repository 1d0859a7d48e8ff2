import { capsule, spline } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';

/** Under everything that stands on the floor. */
export const FLOOR_SHADOW = '#6B3F2A';

const CHAIR_BACK = 'M26 120C14 20 40 -32 118 -32C196 -32 222 20 210 120V180H26Z';
const ARM_REST = 'M0 122C0 84 52 84 52 122V196C52 212 0 212 0 196Z';
const MUSLIN =
  'M190 98C204 88 232 90 240 104C246 130 240 160 244 176C228 184 214 178 202 180C204 150 194 120 190 98Z';
const BUTTONS = [
  [78, 30],
  [118, 22],
  [158, 30],
  [98, 66],
  [138, 66],
] as const;

function drawChairBack(pen: Pen): void {
  pen.path(CHAIR_BACK, { fill: '#E59C80' });
  pen.clip(CHAIR_BACK, () => {
    pen.spot(90, 16, 110, 90, '#F4BBA1', 0.9);
    pen.path('M180 -40C200 60 200 120 190 200H240V-40Z', { fill: '#C9765C', alpha: 0.5 });
    for (const [x, y] of BUTTONS) pen.circle(x, y, 4, { fill: '#C9765C', alpha: 0.75 });
  });
}

function drawArmRest(pen: Pen, x: number): void {
  pen.group({ x }, () => {
    pen.path(ARM_REST, { fill: '#E8A287' });
    pen.clip(ARM_REST, () => {
      pen.rect(36, 90, 24, 130, 0, { fill: '#C9765C', alpha: 0.45 });
      pen.spot(18, 108, 24, 16, '#F8CDB8', 0.9);
    });
  });
}

function drawCushion(pen: Pen): void {
  const cushion = spline([
    [70, 84],
    [118, 76],
    [164, 86],
    [168, 128],
    [118, 134],
    [68, 126],
  ]);
  const stitch = { stroke: '#E4BC63', width: 4, dash: [1, 9] };
  pen.path(cushion, { fill: '#F6DFA8' });
  pen.path('M78 96Q118 88 158 98', stitch);
  pen.path('M78 114Q118 108 160 114', stitch);
  pen.path(MUSLIN, { fill: '#F4F1E8' });
  pen.path('M204 172h36', { stroke: '#8FBDB4', width: 4, alpha: 0.8 });
}

/** The armchair by the lamp, with a cushion and a muslin cloth. Origin at its upper left. */
export function drawArmchair(pen: Pen): void {
  pen.spot(116, 236, 150, 24, FLOOR_SHADOW, 0.4, 0.3);
  for (const side of [0, 1]) {
    const leg = capsule([44 + side * 150, 206], [36 + side * 166, 236], 8, 5.5);
    pen.path(leg, { fill: COLOURS.woodDeep });
  }
  drawChairBack(pen);
  const seat = spline([
    [46, 122],
    [118, 112],
    [190, 122],
    [194, 156],
    [118, 166],
    [42, 156],
  ]);
  pen.path(seat, { fill: '#F0B096' });
  pen.rect(34, 150, 168, 58, 18, { fill: '#DB8A6D' });
  pen.rect(34, 186, 168, 22, 11, { fill: '#C9765C', alpha: 0.6 });
  drawArmRest(pen, 0);
  drawArmRest(pen, 184);
  drawCushion(pen);
}

const LAMP_SHADE = 'M232 204C234 196 290 196 292 204L312 276C300 286 224 286 212 276Z';

/** The standing lamp. */
export function drawLamp(pen: Pen, isLit: boolean): void {
  pen.spot(262, 556, 40, 10, FLOOR_SHADOW, 0.4);
  pen.rect(258, 268, 8, 284, 4, { fill: '#B98555' });
  pen.ellipse(262, 552, 32, 8, { fill: COLOURS.woodDeep });
  pen.path(LAMP_SHADE, { fill: isLit ? '#FFE3A3' : '#F6E3C2' });
  pen.clip(LAMP_SHADE, () => {
    pen.path('M284 196C296 240 300 264 292 290H330V196Z', { fill: '#D9A968', alpha: 0.4 });
    if (isLit) pen.spot(258, 262, 46, 44, '#FFF8DE', 0.95);
  });
}

const PAD = 'M6 -8C2 -34 18 -36 30 -26H104C118 -36 132 -34 128 -8Z';

function drawDrawers(pen: Pen): void {
  for (const row of [0, 1]) {
    for (const column of [0, 1]) {
      const x = 14 + column * 86;
      const y = 26 + row * 72;
      pen.rect(x, y, 80, 64, 10, { fill: row === column ? '#F7E1C0' : '#F3D6AE' });
      pen.rect(x, y + 56, 80, 8, 4, { fill: '#C9975F', alpha: 0.3 });
      pen.circle(x + 40, y + 28, 6, { fill: '#C98A55' });
      pen.circle(x + 38.5, y + 26, 2, { fill: '#FFFFFF', alpha: 0.5 });
    }
  }
}

/** A pile of three clean diapers. Origin at the foot of the pile. */
export function drawDiaperPile(pen: Pen): void {
  for (const layer of [0, 1, 2]) {
    const y = -layer * 13;
    pen.rect(0, y - 13, 44, 13, 6, { fill: layer % 2 === 1 ? '#FFFDF6' : '#F4EFE4' });
    pen.rect(2, y - 4, 40, 3, 1.5, { fill: '#D9CDB8', alpha: 0.8 });
  }
}

/** The chest of drawers with the changing pad. Origin at its upper left. */
export function drawChangingTable(pen: Pen): void {
  const width = 194;
  const height = 176;
  pen.spot(width / 2, height + 12, width * 0.62, 20, FLOOR_SHADOW, 0.4, 0.3);
  for (const side of [0, 1]) {
    const top = 22 + side * (width - 44);
    const leg = capsule([top, height - 4], [18 + side * (width - 36), height + 14], 7, 5);
    pen.path(leg, { fill: COLOURS.woodDeep });
  }
  pen.rect(0, 0, width, height, 14, { fill: '#EAC798' });
  pen.rect(width - 26, 6, 26, height - 6, 12, { fill: '#C9975F', alpha: 0.35 });
  drawDrawers(pen);
  pen.rect(-8, -8, width + 16, 18, 9, { fill: '#F6DDB6' });
  pen.rect(-6, 4, width + 12, 6, 3, { fill: '#C9975F', alpha: 0.4 });
  pen.path(PAD, { fill: '#BFE0D8' });
  pen.path('M8 -12H126', { stroke: '#8FBDB4', width: 5, alpha: 0.5 });
  pen.group({ x: 140, y: -9 }, () => drawDiaperPile(pen));
}
