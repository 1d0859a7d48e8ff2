import { clothPrint } from '../drawing/cloth-pattern';
import { spline } from '../drawing/geometry';
import type { Cloth } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import type { Complexion } from '../infant/complexion';
import type { ChildBuild } from './child-build';

const PRINT = { left: -56, top: -104, right: 56, bottom: 24 };

function drawPrint(pen: Pen, cloth: Cloth): void {
  const print = clothPrint(cloth.pattern, PRINT);
  if (cloth.pattern === 'stripes') pen.path(print, { stroke: cloth.motif, width: 4, alpha: 0.55 });
  else pen.path(print, { fill: cloth.motif, alpha: 0.75 });
}

function drawDungarees(pen: Pen, { trousers }: ChildBuild, lean: number): void {
  const { base, shade } = trousers;
  for (const side of [-1, 1])
    pen.line(side * 22, -60, lean + side * 30, -104, { stroke: base, width: 11 });
  pen.path('M-26 -64H26L38 -18V24H-38V-18Z', { fill: base });
  pen.rect(-15, -48, 30, 24, 6, { fill: shade, alpha: 0.6 });
  for (const side of [-1, 1]) pen.circle(side * 20, -57, 5, { fill: '#FBD58A' });
}

function drawJacket(pen: Pen, cloth: Cloth, lean: number): void {
  const shirt = `M${lean - 17} -108C-14 -60 -16 -20 -14 20H14C16 -20 14 -60 ${lean + 17} -108Z`;
  pen.path(shirt, { fill: '#FFF6E6' });
  pen.clip(shirt, () => drawPrint(pen, { ...cloth, motif: cloth.shade }));
  pen.path(shirt, { stroke: cloth.shade, width: 3, alpha: 0.6 });
  for (const side of [-1, 1])
    pen.path(`M${lean} -98L${lean + side * 22} -108L${lean + side * 20} -84Z`, { fill: '#FFFFFF' });
}

/** The trunk in this year's clothes, of the colours that the child has always worn. */
export function drawChildTrunk(
  pen: Pen,
  cloth: Cloth,
  skin: Complexion,
  lean: number,
  build: ChildBuild,
): void {
  const trunk = spline([
    [lean - 14, -104],
    [lean - 40, -96],
    [lean - 44, -70],
    [-36, -20],
    [-38, 8],
    [0, 14],
    [38, 8],
    [36, -20],
    [lean + 44, -70],
    [lean + 40, -96],
    [lean + 14, -104],
  ]);
  pen.rect(lean - 13, -118, 26, 26, 10, { fill: skin.shade });
  pen.group({ scaleX: build.width, scaleY: 1 }, () => {
    pen.path(trunk, { fill: cloth.base });
    pen.clip(trunk, () => {
      if (build.clothes !== 'jacket') drawPrint(pen, cloth);
      if (build.clothes === 'dungarees') drawDungarees(pen, build, lean);
      if (build.clothes === 'jacket') drawJacket(pen, cloth, lean);
      pen.path('M60 -110C40 -60 44 -20 24 20H70Z', { fill: cloth.shade, alpha: 0.5 });
      pen.spot(lean, -104, 46, 26, cloth.shade, 0.8, 0.2);
      pen.spot(-14, -60, 34, 40, '#FFFFFF', 0.2);
      if (build.clothes !== 'dungarees')
        pen.path('M-40 2Q0 12 40 2', { stroke: cloth.trim, width: 7 });
    });
  });
}
