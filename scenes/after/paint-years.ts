import type { YearsPicture } from '../../src/view-models/after-picture';
import type { Pen } from '../drawing/pen';
import type { AfterScene } from './after-scene';
import { createSchoolScene } from './paint-school';

/** The strip of three rooms, in units of its own, and how much of each room is seen. */
const STRIP = { width: 1440, height: 222 } as const;
const PANEL = { width: 468, gap: 18, radius: 18 } as const;
const SEEN = { scale: 0.49, left: 2, top: 58 } as const;

/** The same child at the end of three years, one room beside the other. */
export function createYearsScene(seed: number): AfterScene<YearsPicture> {
  const scenes = [0, 1, 2].map(() => createSchoolScene(seed));
  const inPanels = (pen: Pen, draw: (index: number) => void): void => {
    for (const index of scenes.keys()) {
      const x = index * (PANEL.width + PANEL.gap);
      const { scale, left, top } = SEEN;
      pen.clipRect(x, 0, PANEL.width, STRIP.height, PANEL.radius, () => {
        pen.group({ x: x - left * scale, y: -top * scale, scaleX: scale }, () => draw(index));
      });
    }
  };
  return {
    frame: STRIP,
    step({ years }, milliseconds, isAtOnce) {
      for (const [index, year] of years.entries())
        scenes[index]?.step(year, milliseconds, isAtOnce);
    },
    roomKey: ({ years }) => years.map((year, index) => scenes[index]?.roomKey(year)).join(),
    drawRoom(pen, { years }) {
      inPanels(pen, (index) => {
        const year = years[index];
        if (year) scenes[index]?.drawRoom(pen, year);
      });
    },
    drawFigures(pen, { years }, looks) {
      inPanels(pen, (index) => {
        const year = years[index];
        if (year) scenes[index]?.drawFigures(pen, year, looks);
      });
    },
  };
}
