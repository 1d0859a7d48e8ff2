import type { GradeId } from '../../src/view-models/after-picture';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawBunny } from '../room/toys';

function hugging(pen: Pen): void {
  pen.group({ x: 2, y: -56, rotateDegrees: 8, scaleX: 0.78 }, () => drawBunny(pen));
}

/** A sheet held against the chest: only its back can be seen. */
function hiddenSheet(pen: Pen): void {
  pen.group({ x: 2, y: -48, rotateDegrees: -6 }, () => {
    pen.rect(-32, -38, 64, 70, 5, { fill: '#FDE6A8', stroke: '#D9B25C', width: 2 });
  });
}

/** Shapes on a board, one still to be put in. */
function puzzleInHand(pen: Pen): void {
  pen.group({ x: 44, y: -46, rotateDegrees: 5, scaleX: 1.1 }, () => {
    pen.rect(-32, -24, 64, 48, 7, { fill: COLOURS.woodLight });
    pen.circle(-14, -6, 9, { fill: '#EE8F72' });
    pen.rect(4, -15, 18, 18, 4, { fill: '#5FB0AE' });
    pen.path('M-6 18L4 2L14 18Z', { fill: COLOURS.woodDeep, alpha: 0.5 });
  });
}

/** A sheet on a board, and a crayon. */
function sheetInHand(pen: Pen): void {
  pen.group({ x: 42, y: -48, rotateDegrees: 6, scaleX: 1.1 }, () => {
    pen.rect(-30, -22, 66, 44, 5, { fill: COLOURS.woodLight });
    pen.rect(-25, -18, 56, 36, 3, { fill: '#FFFFFF' });
    pen.path('M-16 8Q0 -16 12 4T26 -6', { stroke: '#5FB0AE', width: 4 });
  });
}

function bookInHand(pen: Pen): void {
  pen.group({ x: 44, y: -48, rotateDegrees: 4 }, () => {
    pen.path('M-38 -20L0 -12L38 -20V22L0 30L-38 22Z', { fill: '#D67056' });
    pen.path('M-34 -22Q-16 -24 0 -14Q16 -24 34 -22V16Q16 14 0 24Q-16 14 -34 16Z', {
      fill: '#FFFFFF',
    });
    pen.path('M0 -14V24', { stroke: '#D9CBB4', width: 2 });
  });
}

type ByGrade = Readonly<Record<GradeId, (pen: Pen) => void>>;

/** What a child hides at its chest: a toy from home at three, later its work. */
export const HIDDEN: ByGrade = {
  preschool: hugging,
  kindergarten: hiddenSheet,
  firstGrade: hiddenSheet,
};

/** What a child works at by itself. */
export const WORK: ByGrade = {
  preschool: puzzleInHand,
  kindergarten: sheetInHand,
  firstGrade: bookInHand,
};
