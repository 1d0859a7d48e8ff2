import type { GazeThing } from '../../src/view-models/infant-view';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawSpoon } from './high-chair';
import { drawCup } from './kitchen-corner';
import { drawBunny } from './toys';

function drawCupsOnMat(pen: Pen): void {
  pen.group({ x: -30, y: 18, scaleX: 1.7 }, () => drawCup(pen, '#EE8F72'));
  pen.group({ x: 4, y: 20, rotateDegrees: 14, scaleX: 1.7 }, () => drawCup(pen, '#8FBDB4'));
}

function drawCloth(pen: Pen): void {
  const cloth =
    'M-40 16C-44 4 -34 -12 -22 -14C-14 -22 0 -14 8 -18C20 -24 34 -12 36 0C46 6 44 18 34 20C26 24 20 16 10 20C0 24 -8 18 -18 22C-28 24 -36 22 -40 16Z';
  pen.path(cloth, { fill: COLOURS.sky });
  pen.clip(cloth, () => {
    for (const x of [-30, -12, 6, 24]) {
      pen.line(x, -24, x - 10, 26, { stroke: COLOURS.paper, width: 4, alpha: 0.7 });
    }
    pen.path('M-44 6Q0 -8 46 8', { stroke: COLOURS.paper, width: 4, alpha: 0.7 });
  });
  pen.path('M-16 -12C-10 0 -12 8 -18 18M12 -14C16 0 20 6 16 16', {
    stroke: COLOURS.teal,
    width: 2.5,
    alpha: 0.6,
  });
}

function drawShoe(pen: Pen): void {
  pen.path('M-28 16C-30 -4 -26 -18 -16 -20C-4 -20 -4 -6 8 -4C24 -2 34 4 34 16Z', { fill: COLOURS.teal }); // prettier-ignore
  pen.rect(-30, 13, 66, 8, 4, { fill: COLOURS.paper, stroke: COLOURS.tealDeep, width: 1.5 });
  pen.path('M-8 -10L6 -4M-12 -3L2 3', { stroke: COLOURS.paper, width: 3 });
}

function drawPotAndLid(pen: Pen): void {
  pen.rect(-34, -14, 46, 34, 8, { fill: COLOURS.coral });
  pen.rect(-38, -16, 54, 8, 4, { fill: COLOURS.coralDeep });
  pen.rect(-46, -6, 12, 8, 4, { fill: COLOURS.coralDeep });
  pen.group({ x: 28, y: 6, rotateDegrees: 58 }, () => {
    pen.path('M-24 4Q0 -14 24 4Z', { fill: COLOURS.coral });
    pen.rect(-26, 2, 52, 7, 3, { fill: COLOURS.coralDeep });
    pen.circle(0, -10, 5, { fill: COLOURS.woodDeep });
  });
}

/** Head and ears of a dog that goes by outside; the sill is at the origin's height plus 20. */
function drawDog(pen: Pen): void {
  pen.path('M-24 20C-26 -6 -14 -16 2 -16C18 -16 26 -6 26 4C34 4 38 12 34 20Z', { fill: COLOURS.woodDeep }); // prettier-ignore
  pen.path('M-18 -8C-32 -10 -34 8 -28 16C-20 14 -14 2 -18 -8Z', { fill: '#7B4B2A' });
  pen.circle(8, -2, 3, { fill: COLOURS.ink });
  pen.ellipse(32, 8, 5, 4, { fill: COLOURS.ink });
}

const DRAWINGS: Readonly<Partial<Record<GazeThing, (pen: Pen) => void>>> = {
  cups: drawCupsOnMat,
  spoon: (pen) => pen.group({ x: 26, y: -22, rotateDegrees: 56, scaleX: 0.8 }, () => drawSpoon(pen)), // prettier-ignore
  cloth: drawCloth,
  shoe: (pen) => pen.group({ y: 6, scaleX: 0.7 }, () => drawShoe(pen)),
  pot: (pen) => pen.group({ y: 2, scaleX: 0.85 }, () => drawPotAndLid(pen)),
  dog: drawDog,
  rabbit: (pen) => pen.group({ y: -4, scaleX: 0.62 }, () => drawBunny(pen)),
};
const ON_GROUND: readonly GazeThing[] = ['cups', 'spoon', 'cloth', 'shoe', 'pot', 'rabbit'];

/** A thing of a play that the room does not have already, its middle at the origin. */
export function drawPlayThing(pen: Pen, thing: GazeThing): void {
  if (ON_GROUND.includes(thing)) pen.spot(0, 22, 46, 9, COLOURS.contactShadow, 0.35);
  DRAWINGS[thing]?.(pen);
}
