import type { Point } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';

/** One streak of a fast movement: from, bent through, to. */
export type Streak = readonly [from: Point, through: Point, to: Point];

/** Short lines that a fast hand leaves behind it. */
export function drawStreaks(pen: Pen, streaks: readonly Streak[], alpha: number): void {
  for (const [from, through, to] of streaks) {
    const line = new Outline()
      .moveTo(from[0], from[1])
      .quadTo(through[0], through[1], to[0], to[1]);
    pen.path(line, { stroke: COLOURS.coralDeep, width: 6.5, alpha });
  }
}
