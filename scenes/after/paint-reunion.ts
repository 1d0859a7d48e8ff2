import type { ReunionPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import { clamp } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { peopleOf } from '../caregiver/person';
import type { HeadLooks } from '../infant/complexion';
import { createIdleLife } from '../infant/idle-life';
import { keepInRange, type ChannelValues } from '../infant/rig-parameters';
import { drawAdult } from './adult-figure';
import type { AfterScene } from './after-scene';
import { calmMood } from './calm-mood';
import { createGlide } from './glide';
import { adultPlace, createAdultWalk, type ReunionAdult } from './reunion-adult';
import { drawTheInfant, infantFigure, infantMood, type InfantFigure } from './reunion-infant';
import { REUNION_POSES } from './reunion-poses';
import { DOORWAY, drawReunionRoom } from './reunion-room';

/** How soon the infant is where an act takes it: a toddle, not a slide. */
const INFANT_PACE_MILLISECONDS = 330;
/** From so many units on to go, the steps are at their highest. */
const FULL_STEP_UNITS = 50;
const TODDLE_MILLISECONDS = 460;

/** The caregiver's head: their own skin, hair that goes with it. */
function caregiverHead({ caregiver }: Looks): HeadLooks {
  return { skin: caregiver.skin, hair: 'brown', hairStyle: 'bob', eyes: 'brown' };
}

function drawTheAdult(
  pen: Pen,
  adult: ReunionAdult,
  looks: Looks,
  inArms?: (pen: Pen) => void,
): void {
  const { x, y, scale, stance, pose, isBehindWall } = adult;
  const { self } = peopleOf(looks);
  const draw = (): void => {
    const sole = y + (104 + 110 * (1 - stance.kneel)) * scale;
    pen.spot(x - 4, sole + 8, 150 * scale, 16 * scale, COLOURS.contactShadow, 0.35);
    pen.group({ x, y, scaleX: scale }, () => {
      drawAdult(pen, self, caregiverHead(looks), pose, stance, inArms);
    });
  };
  if (!isBehindWall) return draw();
  const { left, top, width, height } = DOORWAY;
  pen.clipRect(left, top, width, height, 4, draw);
}

const START: ReunionPicture = {
  ...{ kind: 'reunion', act: 'plays', place: 'toys', caregiver: 'beside' },
  bearing: { inCaregiver: 0.5, fear: 0, upset: 0 },
};

/** The room with the door, the infant and the caregiver, as they move. */
export function createReunionScene(seed: number): AfterScene<ReunionPicture> {
  const idle = createIdleLife(seed);
  const adultIdle = createIdleLife(seed ^ 0x5f35);
  const walk = createAdultWalk();
  const infant = createGlide(infantFigure(START), INFANT_PACE_MILLISECONDS);
  let clock = 0;
  let isStill = true;
  const isDoorOpen = ({ caregiver }: ReunionPicture): boolean =>
    caregiver === 'away' ? walk.isOnTheWay() : caregiver !== 'beside';
  const isHeld = ({ act }: ReunionPicture): boolean => REUNION_POSES[act].posture === 'held';

  /** Steps while it is on its way, and idle life over all. */
  const moving = (picture: ReunionPicture): InfantFigure => {
    const { x, y, channels } = infant.value();
    const alive = { ...channels };
    const way = isHeld(picture) ? 0 : clamp(Math.abs(infant.felt().x - x) / FULL_STEP_UNITS);
    const swing = Math.sin((Math.PI * 2 * clock) / TODDLE_MILLISECONDS) * way;
    alive.leftFootY -= 0.22 * Math.max(0, swing);
    alive.rightFootY -= 0.22 * Math.max(0, -swing);
    alive.lean += 0.25 * swing;
    idle.apply(alive, infantMood(picture), isStill);
    return { x, y: y - 5 * Math.abs(swing), channels: keepInRange(alive) };
  };
  const movingAdult = (): ReunionAdult => {
    const adult = walk.value();
    const face = { ...(adult.pose.face as ChannelValues) };
    adultIdle.apply(face, calmMood(), isStill);
    return { ...adult, pose: { ...adult.pose, face: keepInRange(face) } };
  };

  return {
    step(picture, milliseconds, isAtOnce) {
      clock += milliseconds;
      isStill = isAtOnce;
      infant.follow(infantFigure(picture), milliseconds, isAtOnce);
      walk.step(picture.caregiver, isHeld(picture), milliseconds, isAtOnce);
      if (isAtOnce) return;
      idle.tick(milliseconds, infantMood(picture));
      adultIdle.tick(milliseconds, calmMood());
    },
    roomKey: (picture) => [isDoorOpen(picture), picture.bearing.inCaregiver].join(),
    drawRoom: (pen, picture) =>
      drawReunionRoom(pen, isDoorOpen(picture), picture.bearing.inCaregiver),
    drawFigures(pen, picture, looks) {
      const child = moving(picture);
      const adult = movingAdult();
      const isGone = adult.x === adultPlace('away', false).x;
      const isFar = adult.scale < 0.9;
      if (isFar && !isGone) drawTheAdult(pen, adult, looks);
      if (!isHeld(picture)) drawTheInfant(pen, picture, child, looks);
      if (isFar || isGone) return;
      drawTheAdult(pen, adult, looks, (inner) => {
        if (!isHeld(picture)) return;
        const { x, y, scale } = adult;
        inner.group({ scaleX: 1 / scale }, () => {
          inner.group({ x: -x, y: -y }, () => drawTheInfant(inner, picture, child, looks));
        });
      });
    },
  };
}
