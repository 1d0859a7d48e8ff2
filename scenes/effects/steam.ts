import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';

const WISPS = [
  { x: -16, phase: 0, height: 62 },
  { x: 2, phase: 0.37, height: 78 },
  { x: 18, phase: 0.71, height: 58 },
] as const;

/** Steam over a pot or a cup. Origin at the rim; `seconds` moves it, `strength` is 0 to 1. */
export function drawSteam(pen: Pen, seconds: number, strength: number): void {
  for (const { x, phase, height } of WISPS) {
    const life = (((seconds / 2.6 + phase) % 1) + 1) % 1;
    const y = -life * 34;
    const bend = Math.sin((life + phase) * Math.PI * 2) * 6;
    const wisp = new Outline()
      .moveTo(x, y - 4)
      .curveTo(
        x + 12 + bend,
        y - height * 0.35,
        x - 12 + bend,
        y - height * 0.6,
        x + bend,
        y - height,
      );
    const alpha = strength * 0.75 * Math.sin(life * Math.PI);
    pen.path(wisp, { stroke: '#FFF8EE', width: 7, alpha });
  }
}
