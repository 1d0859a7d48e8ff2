import type { VineLeaf } from '../../src/view-models/scene-view';
import { between, lerp, pointAlong, directionAlong, spline, toDegrees } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';

/** Up the left curtain, along the rail and down on the other side. */
const CLIMB: readonly Point[] = [
  [300, 338],
  [296, 300],
  [288, 250],
  [296, 196],
  [286, 140],
  [296, 84],
  [330, 50],
  [392, 58],
  [446, 46],
  [500, 58],
  [552, 50],
  [584, 86],
  [594, 140],
  [586, 190],
];
/** The stem is fully grown at this many leaves; before them it is a seedling. */
const FULL_LEAVES = 12;

const LEAF = 'M0 0C6 -13 20 -14 30 -2C21 9 8 11 0 0Z';
const SEAM = 'M10 -9L14 -3L11 1L16 7';

/** The part of the climb that has grown with so many leaves. */
function stemOf(leafCount: number): readonly Point[] {
  const share = Math.min(1, leafCount / FULL_LEAVES);
  const length = lerp(1.6, CLIMB.length - 1, share);
  const whole = Math.floor(length);
  const stem = CLIMB.slice(0, whole + 1);
  const next = CLIMB[whole + 1];
  return next ? [...stem, between(CLIMB[whole]!, next, length - whole)] : stem;
}

function drawLeaf(pen: Pen, leaf: VineLeaf, index: number): void {
  if (leaf === 'missed') {
    pen.path('M0 0Q5 -3 9 -3', { stroke: COLOURS.sageDeep, width: 3 });
    pen.ellipse(12, -3, 6.5, 4.6, { fill: '#A9C98F' });
    pen.path('M8 -3Q12 -1 18 -3', { stroke: '#7FA76F', width: 1.6 });
    return;
  }
  pen.path(LEAF, { fill: index % 3 === 0 ? '#94C08C' : '#7DB07F' });
  pen.clip(LEAF, () => {
    pen.path('M0 0Q16 -1 30 -2L30 14H0Z', { fill: '#5C9168', alpha: 0.5 });
  });
  pen.path('M2 0Q15 -2 25 -2', { stroke: '#DDEFD2', width: 1.6, alpha: 0.9 });
  if (leaf !== 'mended') return;
  pen.path(SEAM, { stroke: '#FFE6A3', width: 4.4 });
  pen.path(SEAM, { stroke: '#D99A1E', width: 2.2 });
}

function drawPot(pen: Pen): void {
  pen.path('M278 322H324L317 350H285Z', { fill: '#D98161' });
  pen.rect(274, 314, 54, 13, 5, { fill: '#E39A7B' });
  pen.path('M308 327H321L316 350H304Z', { fill: '#B9624A', alpha: 0.5 });
}

/**
 * The vine on the window: a leaf for each answered moment, a bud for a missed one, a leaf with a
 * gold seam for one that was mended.
 */
export function drawWindowVine(pen: Pen, leaves: readonly VineLeaf[]): void {
  const stem = stemOf(leaves.length);
  pen.path(spline(stem, false), { stroke: COLOURS.sageDeep, width: 4.5 });
  leaves.forEach((leaf, index) => {
    const along = (index + 0.75) / leaves.length;
    const [x, y] = pointAlong(stem, along);
    const side = index % 2 === 0 ? -1 : 1;
    const rotateDegrees = toDegrees(directionAlong(stem, along)) + side * 52;
    pen.group({ x, y, rotateDegrees }, () => drawLeaf(pen, leaf, index));
  });
  drawPot(pen);
}
