import type { Looks } from '../../src/view-models/scene-view';
import type { Pen } from '../drawing/pen';

/** A picture of what follows the year, which moves from one moment to the next. */
export interface AfterScene<Picture> {
  /** Its size in units where it is shown as a whole; left out, it is a room that fills its window. */
  readonly frame?: { readonly width: number; readonly height: number };
  /** Goes on by some milliseconds towards a picture; `isAtOnce` is there without moving. */
  step(picture: Picture, milliseconds: number, isAtOnce: boolean): void;
  /** Changes when the room has to be drawn anew. */
  roomKey(picture: Picture): string;
  drawRoom(pen: Pen, picture: Picture): void;
  drawFigures(pen: Pen, picture: Picture, looks: Looks): void;
}
