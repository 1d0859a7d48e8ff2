import type { GazeThing } from '../../src/view-models/infant-view';
import type { Point } from '../drawing/geometry';
import type { Pen } from '../drawing/pen';
import { drawGazeSign } from '../effects/gaze-sign';
import { gazePlace } from '../infant/gaze-aim';
import type { Stance } from '../infant/stances';
import { drawPlayThing } from '../room/play-things';
import type { ActorScene } from './actor-layer';

/** From the belly to the eyes, picture units; a body on its belly or on hands and knees lies across. */
const EYES: Readonly<Record<Stance, Point>> = {
  lying: [0, -92],
  propped: [0, -78],
  sitting: [0, -92],
  highChair: [0, -92],
  standing: [18, -112],
  prone: [58, -22],
  crawling: [58, -44],
};

/** What is there to play with. */
export function drawThing(pen: Pen, thing: GazeThing, { parameters }: ActorScene): void {
  const [x, y] = gazePlace(thing, parameters.ageMonths);
  pen.group({ x, y }, () => drawPlayThing(pen, thing));
}

/** That the infant looks at something. */
export function drawGaze(pen: Pen, thing: GazeThing, scene: ActorScene): void {
  const { frame, stance, seconds, parameters } = scene;
  const { x, y } = frame.picture.infant;
  const eyes: Point = [x + EYES[stance][0], y + EYES[stance][1]];
  const place = gazePlace(thing, parameters.ageMonths);
  drawGazeSign(pen, eyes, place, seconds, frame.moment.isStill);
}
