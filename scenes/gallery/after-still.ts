import type {
  AfterPicture,
  ReunionAct,
  ReunionPicture,
  SchoolPicture,
} from '../../src/view-models/after-picture';
import { AFTER_SCENES, frameOf } from '../after/after-stage';
import { DAY_BY_TRUST } from '../after/school/classroom';
import { lerp } from '../drawing/geometry';
import type { Context2D } from '../drawing/paint';
import { Pen } from '../drawing/pen';
import { looksOfStill, numberOf, textOf, type Still } from './still';
import { NONE } from './still-fields';

/** Whether a still is of what follows the year. */
export function isAfterYear(still: Still): boolean {
  return ['reunion', 'school'].includes(textOf(still, 'show'));
}

/** Acts while the caregiver is out of the room; all others are together. */
const APART: readonly ReunionAct[] = ['watchesDoor', 'calls', 'criesAtDoor', 'playsThinly'];

function reunionOf(still: Still): ReunionPicture {
  const act = textOf(still, 'act') as ReunionAct;
  const isApart = APART.includes(act);
  const isBefore = act === 'plays' || act === 'looksUp';
  const [inCaregiver, fear] = [numberOf(still, 'trust'), numberOf(still, 'fear')];
  return {
    ...{ kind: 'reunion', act, place: isApart && act !== 'playsThinly' ? 'door' : 'toys' },
    caregiver: isBefore ? 'beside' : isApart ? 'away' : 'kneels',
    bearing: { inCaregiver, fear, upset: numberOf(still, 'tension') },
  };
}

function schoolOf(still: Still): SchoolPicture {
  const chosen = (name: string) => {
    const text = textOf(still, name);
    return text === NONE ? null : (text as never);
  };
  const [trust, act] = [numberOf(still, 'trust'), chosen('answer')];
  return {
    ...{ kind: 'school', grade: textOf(still, 'grade') as never },
    signal: textOf(still, 'signal') as never,
    bearing: { inTeacher: trust, inSelf: trust, fear: numberOf(still, 'fear') },
    answer: act && { act, manner: textOf(still, 'manner') as never },
    after: act && chosen('after'),
    trust: lerp(DAY_BY_TRUST.grey, DAY_BY_TRUST.bright, trust),
    leaves: Array.from({ length: Math.min(9, numberOf(still, 'leaves')) }, (_, index) =>
      index % 4 === 2 ? 'mended' : 'answered',
    ),
    callingCount: 2,
  };
}

/** Draws the reunion or school of a still, standing still, into an area from the origin on. */
export function drawAfterYear(
  context: Context2D,
  still: Still,
  width: number,
  height: number,
): void {
  const isReunion = textOf(still, 'show') === 'reunion';
  const picture: AfterPicture = isReunion ? reunionOf(still) : schoolOf(still);
  const scene = AFTER_SCENES[picture.kind](numberOf(still, 'seed'));
  scene.step(picture, 0, true);
  const pen = new Pen(context);
  const { scale, x, y } = frameOf(width, height);
  const looks = looksOfStill(still);
  pen.clipRect(0, 0, width, height, 0, () => {
    pen.group({ x, y, scaleX: scale }, () => {
      scene.drawRoom(pen, picture);
      scene.drawFigures(pen, picture, looks);
    });
  });
}
