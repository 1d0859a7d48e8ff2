import type { AfterPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import { Pen } from '../drawing/pen';
import { paintReunion } from './paint-reunion';
import { paintSchool } from './paint-school';
import { PICTURE } from './reunion-room';

/** Sharper than this nobody sees, and the canvas only grows. */
const MOST_PIXEL_RATIO = 2;

/** Paints a picture of what follows the year onto a canvas, at the size it is shown. */
export function paintPicture(canvas: HTMLCanvasElement, picture: AfterPicture, looks: Looks): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const ratio = Math.min(MOST_PIXEL_RATIO, devicePixelRatio);
  const width = Math.max(PICTURE.width, Math.round(canvas.clientWidth * ratio));
  const scale = width / PICTURE.width;
  canvas.width = width;
  canvas.height = Math.round(PICTURE.height * scale);
  const pen = new Pen(context);
  pen.group({ scaleX: scale }, () => {
    if (picture.kind === 'reunion') paintReunion(pen, picture, looks);
    else paintSchool(pen, picture, looks);
  });
}
