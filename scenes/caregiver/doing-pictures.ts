import type { HandsView } from '../../src/view-models/scene-view';
import { blendArms, HIDDEN_LEFT, HIDDEN_RIGHT, moveWrist, turnHand } from './arm-pose';
import type { ArmPose } from './arm-pose';
import { jerk, paceOf, pulse, swing } from './care-moment';
import type { CareMoment } from './care-moment';
import type { CarePicture } from './care-picture';
import { contactPicture } from './contact-pictures';
import { isLying, RESTING_PICTURES } from './resting-pictures';

/** The picture's own clock within an act, and how it is done. */
interface Beat {
  /** Seconds at the pace of the act. */
  readonly time: number;
  readonly seconds: number;
  readonly isAbrupt: boolean;
  readonly hands: HandsView;
}

function feed(picture: CarePicture, { time, isAbrupt }: Beat): CarePicture {
  if (!picture.thing) return picture;
  // A spoon waits for the mouth to open (see `draw-care.ts`); abruptly it is pressed on the lips.
  if (picture.thing.kind === 'spoon' && !isAbrupt) return picture;
  // Gently, the bottle rests now and then: the infant leads.
  const gap = isAbrupt ? 5 * (1 + jerk(time, 1.5)) : 12 * pulse(time, 6, 0.22);
  return { ...picture, thing: { ...picture.thing, gap } };
}

function rock(picture: CarePicture, { time, isAbrupt }: Beat): CarePicture {
  // Too fast is brisk and choppy; nobody is ever shaken here.
  const sway = isAbrupt
    ? { x: 0, y: 3 * jerk(time, 2.4), rotateDegrees: 1.1 * jerk(time + 0.4, 2.4) }
    : { x: 8 * swing(time, 2.8), y: -Math.abs(swing(time, 2.8)) * 2, rotateDegrees: 0 };
  const tilt = isAbrupt ? 0 : 3 * swing(time, 2.8);
  return { ...picture, sway: { ...sway, rotateDegrees: sway.rotateDegrees + tilt } };
}

function hold(picture: CarePicture, { time, isAbrupt }: Beat): CarePicture {
  const pat = isAbrupt ? 7 * Math.max(0, jerk(time, 1.2)) : 4 * pulse(time, 1.6, 0.6);
  const sway = isAbrupt
    ? { x: 0, y: 0, rotateDegrees: 0 }
    : { x: 3 * swing(time, 4.4), y: 0, rotateDegrees: 1.1 * swing(time, 4.4) };
  return { ...picture, sway, right: moveWrist(picture.right, -pat, pat * 0.3) };
}

function talk(picture: CarePicture, { time, isAbrupt }: Beat): CarePicture {
  const move = isAbrupt ? jerk(time, 1.6) : pulse(time, 3.6, 0.5);
  const right = moveWrist(picture.right, -8 * move, -7 * move);
  return { ...picture, right: turnHand(right, 10 * move) };
}

/** Hands before the eyes, a pause, and open again. */
function peek(picture: CarePicture, { time, isAbrupt }: Beat): CarePicture {
  const hidden = isAbrupt ? 0.5 + 0.5 * jerk(time, 1.9) : hideAndShow(time);
  const close = (arm: ArmPose, side: 1 | -1): ArmPose => ({
    ...arm,
    wrist: [side * 54, 236],
    elbow: [side * 128, 352],
    hand: { ...arm.hand, spread: 4, turn: side * -14 },
  });
  return {
    ...picture,
    left: blendArms(picture.left, close(picture.left, -1), hidden),
    right: blendArms(picture.right, close(picture.right, 1), hidden),
  };
}

/** Slowly closed, held, opened, and a long look: the infant has its turn. */
function hideAndShow(time: number): number {
  const part = (time / 4.6) % 1;
  if (part < 0.16) return Math.sin((part / 0.16) * (Math.PI / 2));
  if (part < 0.34) return 1;
  if (part < 0.46) return Math.cos(((part - 0.34) / 0.12) * (Math.PI / 2));
  return 0;
}

function wave(picture: CarePicture, { time, isAbrupt }: Beat): CarePicture {
  const move = isAbrupt ? jerk(time, 1.4) : swing(time, 1.8) * pulse(time, 4.6, 0.6);
  return { ...picture, right: turnHand(picture.right, 14 * move) };
}

function offer(picture: CarePicture, { time, isAbrupt }: Beat): CarePicture {
  if (!isAbrupt) {
    return { ...picture, right: turnHand(picture.right, 7 * pulse(time, 3.2, 0.4)) };
  }
  // Pushed before the face and shaken there.
  const right = moveWrist(picture.right, -62, -22 + 7 * jerk(time, 1.1));
  return { ...picture, right: turnHand(right, 12 * jerk(time + 0.3, 1.1)) };
}

function stepBack(picture: CarePicture, { seconds, isAbrupt }: Beat): CarePicture {
  const away = Math.min(1, isAbrupt ? seconds / 0.25 : Math.max(0, seconds - 1) / 3);
  const share = isAbrupt ? away : away * 0.5;
  return {
    ...picture,
    left: blendArms(picture.left, HIDDEN_LEFT, share),
    right: blendArms(picture.right, HIDDEN_RIGHT, share),
  };
}

function change(picture: CarePicture, { time, isAbrupt }: Beat): CarePicture {
  const beat = isAbrupt ? jerk(time, 1.8) : swing(time, 2.6);
  const left = moveWrist(picture.left, 10 * Math.max(0, beat), 8 * Math.max(0, beat));
  const right = moveWrist(picture.right, -10 * Math.max(0, -beat), 8 * Math.max(0, -beat));
  return { ...picture, left, right };
}

/** Laid down; then the hands leave, slowly. */
function leave(picture: CarePicture, { seconds }: Beat): CarePicture {
  const contact = contactPicture('cot', 'putDown');
  const away = Math.min(1, Math.max(0, seconds - 0.7) / 1.8);
  const share = away * away * (3 - 2 * away);
  return {
    ...picture,
    left: blendArms(contact.left, HIDDEN_LEFT, share),
    right: blendArms(contact.right, HIDDEN_RIGHT, share),
  };
}

/** The picture of an act that has reached the infant, at this moment of its loop. */
export function doingPicture(moment: CareMoment, hands: HandsView): CarePicture {
  const picture = actPicture(moment, hands);
  return hands.isChasing ? { ...picture, follows: 1 } : picture;
}

function actPicture(moment: CareMoment, hands: HandsView): CarePicture {
  const seconds = moment.isStill ? 0 : moment.seconds;
  const isAbrupt = hands.manner === 'abrupt';
  const beat: Beat = { time: seconds * paceOf(hands), seconds, isAbrupt, hands };
  const held = RESTING_PICTURES[moment.pose];
  const contact = contactPicture(moment.pose, hands.response);
  switch (hands.response) {
    case 'feed':
      return feed(isLying(moment.pose) ? contact : held, beat);
    case 'rock':
      return isLying(moment.pose) ? contact : rock(held, beat);
    case 'hold':
      return isLying(moment.pose) ? contact : hold(held, beat);
    case 'askHelp': {
      const helped = { ...held, holder: { ...held.holder, who: 'helper' as const } };
      return isLying(moment.pose) ? helped : hold(helped, beat);
    }
    case 'talk':
      return talk(contact, beat);
    case 'play':
      return isLying(moment.pose) ? peek(contact, beat) : wave(contact, beat);
    case 'offerToy':
      return offer(contact, beat);
    case 'space':
      return stepBack(contact, beat);
    case 'look':
      return contact;
    case 'change':
      return change(RESTING_PICTURES.changingTable, beat);
    case 'putDown':
      return leave(held, beat);
  }
}
