import type { Looks } from '../../src/view-models/scene-view';
import { drawAdultArm } from '../caregiver/adult-arm';
import { armFromBelow } from '../caregiver/arm-pose';
import { drawBeforeInfant, drawBehindInfant } from '../caregiver/draw-care';
import { peopleOf, type Person } from '../caregiver/person';
import { pictureOfCare } from '../caregiver/picture-of-care';
import type { Context2D } from '../drawing/paint';
import { Pen } from '../drawing/pen';
import { drawInfant } from '../infant/draw-infant';
import { expressionParameters } from '../infant/expressions';

/** Age of the infant in these pictures, months: as it is met first. */
const AGE_MONTHS = 1.5;
/** Picture units of a portrait from side to side, and where its top is. */
const PORTRAIT = { units: 330, top: -8 };
/** Rig units of the figure that an option shows, and where its belly is from the top. */
const FACE = { units: 264, belly: 258 };
const CLOTHES = { units: 176, belly: 66 };

/** Picture units that a hand takes, and where its wrist is as a share of the height. */
const HAND = { units: 128, wrist: 0.64 };
const SLEEVE = { units: 150, wrist: 0.42 };

type Parameters = ReturnType<typeof expressionParameters>;

function calm(): Parameters {
  return { ...expressionParameters('smile'), ageMonths: AGE_MONTHS };
}

/** The infant on the arm of its caregiver, into a square of this side. */
function drawPortrait(context: Context2D, looks: Looks, side: number): void {
  const scale = side / PORTRAIT.units;
  const picture = pictureOfCare({
    ...{ pose: 'arms', isNear: true, hands: null, seconds: 0, isStill: true },
  });
  const people = peopleOf(looks);
  const parameters = calm();
  const frame = { x: side / 2, y: -PORTRAIT.top * scale, scaleX: scale };
  new Pen(context).group(frame, (pen) => {
    drawBehindInfant(pen, picture, people, false);
    const { x, y, rotateDegrees, scale: infantScale } = picture.infant;
    pen.group({ x, y, rotateDegrees, scaleX: infantScale }, (inner) => {
      drawInfant(inner, parameters, looks.infant, {
        ...{ dress: 'outfit', displayScale: scale * infantScale },
      });
    });
    drawBeforeInfant(pen, picture, parameters, people);
  });
}

function drawFigure(
  context: Context2D,
  looks: Looks,
  side: number,
  { units, belly }: typeof FACE,
): void {
  const scale = side / units;
  new Pen(context).group({ x: side / 2, y: belly * scale, scaleX: scale }, (pen) => {
    drawInfant(pen, calm(), looks.infant, { dress: 'outfit', displayScale: scale });
  });
}

/** A hand that comes up out of its sleeve. */
function drawHand(
  context: Context2D,
  person: Person,
  side: number,
  { units, wrist }: typeof HAND,
): void {
  const frame = { x: side / 2, y: side * wrist, scaleX: side / units };
  new Pen(context).group(frame, (pen) => {
    drawAdultArm(pen, person, armFromBelow([0, 0], [-20, 190], {}));
  });
}

/** What a small picture shows: the two of them, or what one choice looks like. */
const STORY_PICTURES = ['portrait', 'face', 'clothes', 'hand', 'sleeve'] as const;
type StoryPicture = (typeof STORY_PICTURES)[number];

export function isStoryPicture(kind: string | undefined): kind is StoryPicture {
  return STORY_PICTURES.some((known) => known === kind);
}

/** What a small picture draws of the looks: it changes with nothing else. */
export function drawnLooks(kind: StoryPicture, { infant, caregiver }: Looks): Partial<Looks> {
  if (kind === 'portrait') return { infant, caregiver };
  return kind === 'hand' || kind === 'sleeve' ? { caregiver } : { infant };
}

/** Paints one small picture into its whole canvas. */
export function paintStoryPicture(
  canvas: HTMLCanvasElement,
  kind: StoryPicture,
  looks: Looks,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const side = canvas.width;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, side, side);
  if (kind === 'portrait') drawPortrait(context, looks, side);
  else if (kind === 'hand' || kind === 'sleeve')
    drawHand(context, peopleOf(looks).self, side, kind === 'hand' ? HAND : SLEEVE);
  else drawFigure(context, looks, side, kind === 'face' ? FACE : CLOTHES);
}
