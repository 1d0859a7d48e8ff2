import type { Bearing, SchoolPicture } from '../../src/view-models/after-picture';
import { lerp } from '../drawing/geometry';
import { mixOf } from './glide';
import { drawing, EASED, STARTLED } from './school-answer-poses';
import { HIDDEN, WORK } from './school-in-hand';
import { BEFORE, type Carriage, type Placed } from './school-poses';

/** What a child shows of its work only from here on, 0 to 1 of the way to being glad. */
const SHOWS_FROM = 0.55;
/** A teacher who stays near is met so far, units. */
const MEETS_UNITS = 40;
/** Of how a child carries itself, so much is trust in this teacher; the rest is trust in itself. */
const SHARE_OF_TRUST = 0.6;
/** How far fear pulls back, units, and how wide it opens the eyes. Assumption, as the share above. */
const FEAR_BACK_UNITS = 60;
const FEAR_EYES = 0.3;

/** How far from wary to open a child carries itself, 0 to 1. */
function opennessOf({ inTeacher, inSelf }: Bearing): number {
  return SHARE_OF_TRUST * inTeacher + (1 - SHARE_OF_TRUST) * inSelf;
}

/** Somewhere between the two ends; which way the body faces is one or the other. */
function between({ wary, open }: Carriage, openness: number): Placed {
  const mixed = mixOf(wary, open, openness);
  const { direction } = (openness < 0.5 ? wary : open).pose;
  return { ...mixed, pose: { ...mixed.pose, direction } };
}

/** Fear of grown-ups: a little further off, and the eyes wider. */
function withFear({ x, pose }: Placed, fear: number): Placed {
  const { eyeOpenLeft = 0.84, eyeOpenRight = 0.84 } = pose.face;
  const face = {
    ...pose.face,
    eyeOpenLeft: eyeOpenLeft + FEAR_EYES * fear,
    eyeOpenRight: eyeOpenRight + FEAR_EYES * fear,
  };
  return { x: x - FEAR_BACK_UNITS * fear, pose: { ...pose, face } };
}

function before({ signal, grade, bearing }: SchoolPicture, openness: number): Placed {
  const placed = between(BEFORE[signal], openness);
  if (signal === 'clings') return placed;
  const { x, pose } = withFear(placed, bearing.fear);
  if (signal === 'manages') return { x, pose: { ...pose, heldOut: WORK[grade] } };
  return { x, pose: signal === 'hides' ? { ...pose, hugged: HIDDEN[grade] } : pose };
}

/** Where the child stands and how: by the way it shows its need, its trust and its fear. */
export function placeChild(picture: SchoolPicture): Placed {
  const { after, answer, bearing } = picture;
  const openness = opennessOf(bearing);
  if (after === 'eased') {
    const placed = between(EASED, openness);
    return openness < SHOWS_FROM
      ? placed
      : { ...placed, pose: { ...placed.pose, heldOut: drawing } };
  }
  if (after === 'startled') return withFear(between(STARTLED, openness), bearing.fear);
  const placed = before(picture, openness);
  if (after !== 'same' || !answer) return placed;
  const { x, pose } = placed;
  const face = { ...pose.face, headTurn: lerp(0.1, 0.3, openness), gazeX: 0.7 };
  return { x: Math.min(x, 460) + MEETS_UNITS * openness, pose: { ...pose, face } };
}
