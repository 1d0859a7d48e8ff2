import type { SceneView } from '../../src/view-models/scene-view';
import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawSoftRings } from '../effects/rings';
import { drawSteam } from '../effects/steam';

export type TaskKind = NonNullable<SceneView['busyWith']>;

/** How a thing of the other life looks: quiet, calling, or in use. `seconds` moves it. */
export interface ThingState {
  readonly isCalling: boolean;
  readonly isInUse: boolean;
  readonly seconds: number;
  readonly isStill: boolean;
}

/** Rings in bursts of a second with a second between; 0 in the pauses. */
function ringing(state: ThingState): number {
  if (!state.isCalling) return 0;
  return state.isStill ? 1 : Math.max(0, Math.sin(state.seconds * Math.PI));
}

export function drawPhoneBody(pen: Pen, isLit: boolean): void {
  pen.rect(-20, -38, 40, 76, 10, { fill: COLOURS.ink });
  pen.rect(-16, -33, 32, 66, 7, { fill: isLit ? '#CFEAF0' : '#584860' });
  if (!isLit) return;
  pen.circle(0, -12, 9, { fill: '#5FB0AE' });
  pen.rect(-9, 4, 18, 4, 2, { fill: '#2F8088', alpha: 0.7 });
  pen.circle(-8, 22, 5, { fill: COLOURS.coralDeep });
  pen.circle(8, 22, 5, { fill: COLOURS.sageDeep });
}

function drawPhone(pen: Pen, state: ThingState): void {
  if (state.isInUse) return;
  const loud = ringing(state);
  const shake = state.isStill ? 0 : loud * Math.sin(state.seconds * 44) * 3.2;
  pen.spot(2, 30, 40, 10, '#6B3F2A', 0.4, 0.3);
  pen.group({ x: shake * 0.5, rotateDegrees: -12 + shake }, () => {
    pen.group({ scaleX: 1, scaleY: 0.82 }, () => drawPhoneBody(pen, state.isCalling));
  });
  if (loud <= 0) return;
  const rings = { x: 0, y: 0, radius: 42, gap: 13, count: 2, width: 5, colour: COLOURS.honeyDeep };
  drawSoftRings(pen, { ...rings, from: -50, to: 30, alpha: loud });
  drawSoftRings(pen, { ...rings, from: 150, to: 230, alpha: loud });
}

function drawPot(pen: Pen, state: ThingState): void {
  const isHot = state.isCalling || state.isInUse;
  const beat = state.isCalling && !state.isStill ? Math.abs(Math.sin(state.seconds * 9)) : 0;
  pen.ellipse(0, 44, 70, 14, { fill: '#4A4250' });
  pen.ellipse(0, 42, 52, 9, { fill: isHot ? '#E9936F' : '#6B5568' });
  pen.path('M-52 -16H52L46 34C44 44 -44 44 -46 34Z', { fill: '#5A8FA8' });
  pen.path('M24 -16H52L46 34C45 40 30 42 14 42C26 30 28 0 24 -16Z', {
    fill: '#42738C',
    alpha: 0.7,
  });
  pen.path('M-58 -6h-12M58 -6h12', { stroke: '#42738C', width: 9 });
  pen.ellipse(0, -16, 53, 11, { fill: '#86B3C6' });
  pen.ellipse(0, -15, 46, 8, { fill: state.isInUse ? '#E7B06A' : '#42738C' });
  if (!state.isInUse) {
    pen.group({ y: -3 * beat, rotateDegrees: 2 * beat }, () => {
      pen.path('M-50 -18C-44 -34 44 -34 50 -18Z', { fill: '#86B3C6' });
      pen.ellipse(0, -18, 50, 6, { fill: '#5A8FA8' });
      pen.circle(0, -34, 7, { fill: '#3A2A3C' });
    });
  }
  if (isHot) {
    const steam = { x: 0, y: state.isInUse ? -22 : -36 };
    pen.group(steam, () => drawSteam(pen, state.isStill ? 1 : state.seconds, 1));
  }
}

function drawLaptop(pen: Pen, state: ThingState): void {
  pen.spot(0, 40, 96, 14, '#6B3F2A', 0.35, 0.3);
  pen.rect(-66, -62, 132, 86, 9, { fill: '#6B5568' });
  pen.rect(-60, -56, 120, 74, 6, { fill: state.isInUse ? '#FFF8EE' : '#CDBBE5' });
  pen.path('M-76 24H76L90 46H-90Z', { fill: '#B9ACC2' });
  pen.path('M-66 28H66L72 38H-72Z', { fill: '#6B5568', alpha: 0.5 });
  if (state.isInUse) {
    const widths = [74, 92, 58, 84];
    widths.forEach((width, row) => {
      const isLast = row === widths.length - 1;
      const written = isLast && !state.isStill ? width * ((state.seconds * 0.35) % 1) : width;
      pen.rect(-46, -44 + row * 14, written, 6, 3, { fill: '#947ABA', alpha: 0.75 });
    });
  }
  if (!state.isCalling) return;
  const lift = state.isStill ? 0 : Math.abs(Math.sin(state.seconds * 3)) * 6;
  pen.group({ x: 50, y: -62 - lift }, () => {
    pen.circle(0, 0, 17, { fill: COLOURS.honey });
    pen.rect(-9, -6, 18, 13, 3, { fill: COLOURS.ink });
    pen.path('M-9 -5L0 2L9 -5', { stroke: COLOURS.honey, width: 2 });
  });
}

function drawPaper(pen: Pen, state: ThingState): void {
  pen.group({ rotateDegrees: -5 }, () => {
    pen.path('M-62 -6H58L74 40H-80Z', { fill: '#FFFDF7' });
    pen.path('M-62 -6H58L60 0H-64Z', { fill: '#E9DDCB', alpha: 0.6 });
    pen.circle(-34, 14, 10, { fill: COLOURS.honey });
    pen.path('M-10 34C4 14 20 16 30 34', { stroke: '#5FB0AE', width: 5 });
    pen.path('M22 12C30 2 42 4 46 14', { stroke: '#EE8F72', width: 5 });
  });
  const crayons = [
    ['#EE8F72', -70, 10, 24],
    ['#5FB0AE', -78, 26, -12],
  ] as const;
  for (const [fill, x, y, rotateDegrees] of crayons) {
    pen.rect(-16, -4, 32, 8, 4, { fill, at: { x, y, rotateDegrees } });
  }
  if (!state.isCalling) return;
  const loud = state.isStill ? 1 : 0.5 + 0.5 * Math.sin(state.seconds * 2.4);
  const rings = { x: -4, y: -30, radius: 20, gap: 12, count: 2, width: 5 };
  drawSoftRings(pen, { ...rings, from: 220, to: 320, colour: COLOURS.honeyDeep, alpha: loud });
}

/** A mug; in use it is between two hands. */
export function drawMug(pen: Pen): void {
  pen.ellipse(30, 4, 15, 17, { stroke: '#EE8F72', width: 9 });
  pen.path('M-30 -26H30L26 30C24 38 -24 38 -26 30Z', { fill: '#EE8F72' });
  pen.path('M12 -26H30L26 30C25 35 12 37 2 37C14 24 14 -6 12 -26Z', {
    fill: '#C2543C',
    alpha: 0.45,
  });
  pen.ellipse(0, -26, 30, 7, { fill: '#F7B19C' });
  pen.ellipse(0, -25, 25, 5, { fill: '#8A5A3A' });
  const heart = new Outline()
    .moveTo(-8, 4)
    .curveTo(-14, -6, -6, -10, -6, -3)
    .curveTo(-6, -10, 4, -6, -8, 10);
  pen.path(heart, { fill: '#FFF3E4', alpha: 0.85 });
}

function drawTea(pen: Pen, state: ThingState): void {
  if (!state.isInUse) {
    pen.spot(2, 36, 44, 9, '#6B3F2A', 0.4, 0.3);
    drawMug(pen);
  }
  if (!state.isCalling) return;
  pen.group({ y: -32, scaleX: 0.8 }, () => {
    drawSteam(pen, state.isStill ? 1 : state.seconds, 0.9);
  });
}

const THINGS: Readonly<Record<TaskKind, (pen: Pen, state: ThingState) => void>> = {
  phone: drawPhone,
  cook: drawPot,
  work: drawLaptop,
  sibling: drawPaper,
  rest: drawTea,
};

/** Draws what a task is done with, standing on the counter; the origin is about its middle. */
export function drawTaskThing(pen: Pen, kind: TaskKind, state: ThingState): void {
  THINGS[kind](pen, state);
}
