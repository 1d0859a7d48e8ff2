import type { HandsView } from '../../src/view-models/scene-view';
import type { Point } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawFrightSign } from '../effects/fright-signs';
import type { FrightPlace } from '../effects/fright-signs';
import { drawSoftRings, drawZigzagRings } from '../effects/rings';
import type { Rings } from '../effects/rings';
import { drawStreaks } from '../effects/streaks';
import type { Streak } from '../effects/streaks';
import { paceOf, pulse } from './care-moment';
import type { CareMoment } from './care-moment';
import { isLying } from './resting-pictures';

/** How long the streaks of an abrupt act stay, seconds. */
const STREAK_SECONDS = 0.8;
/** A turn of speaking and the pause after it, seconds at a gentle pace. */
const TALK_PERIOD = 3.4;
const TALK_SHARE = 0.55;

const WARM = COLOURS.tealDeep;
const HARSH = COLOURS.coralDeep;

const mirrored = (streaks: readonly Streak[]): readonly Streak[] => [
  ...streaks,
  ...streaks.map((streak) => streak.map(([x, y]): Point => [-x, y]) as unknown as Streak),
];

/** Beside both hands, as they close in. */
const GRAB_STREAKS = mirrored([
  [
    [-186, 240],
    [-166, 218],
    [-140, 198],
  ],
  [
    [-196, 276],
    [-180, 262],
    [-164, 252],
  ],
  [
    [-92, 322],
    [-86, 304],
    [-76, 290],
  ],
]);
/** Beside whatever is pushed in from the right. */
const PUSH_STREAKS: readonly Streak[] = [
  [
    [96, 92],
    [122, 76],
    [152, 74],
  ],
  [
    [104, 114],
    [126, 102],
    [158, 100],
  ],
  [
    [150, 206],
    [172, 202],
    [192, 208],
  ],
];
/** Where hands have gone away from, fast. */
const LEAVE_STREAKS = mirrored([
  [
    [-104, 262],
    [-128, 272],
    [-150, 292],
  ],
  [
    [-122, 236],
    [-148, 246],
    [-172, 268],
  ],
]);

export const STREAKS: Readonly<Record<HandsView['response'], readonly Streak[]>> = {
  feed: PUSH_STREAKS,
  change: GRAB_STREAKS,
  hold: GRAB_STREAKS,
  rock: GRAB_STREAKS,
  talk: [],
  play: GRAB_STREAKS,
  offerToy: PUSH_STREAKS,
  space: LEAVE_STREAKS,
  look: [],
  putDown: [],
  askHelp: [],
};

/** Beside the head, where no card of the page covers it; the mouth is the adult's. */
const FRIGHT_PLACES: Readonly<Record<'lying' | 'held', FrightPlace>> = {
  lying: { x: 162, y: 108, towards: 176, mouth: 62 },
  held: { x: 162, y: 114, towards: 176, mouth: -62 },
};

/** Where the caregiver's voice comes from: beside the mat, or above the infant it holds. */
function voiceRings(moment: CareMoment, alpha: number, spread: number): Omit<Rings, 'colour'> {
  const shared = { count: 3, width: 6, alpha, radius: 38 + spread * 16, gap: 20 };
  return isLying(moment.pose)
    ? { ...shared, x: -196, y: 318, from: -78, to: -2 }
    : { ...shared, x: 0, y: -34, from: 48, to: 132, radius: shared.radius + 8 };
}

function drawVoice(pen: Pen, moment: CareMoment, hands: HandsView): void {
  const time = moment.isStill ? TALK_PERIOD * 0.25 : moment.seconds;
  if (hands.manner === 'abrupt') {
    // No pause to answer in. It stays and swells a little: nothing on the screen may flash.
    const swell = 0.5 + 0.5 * Math.sin(time * Math.PI * 2 * 1.2);
    const rings = voiceRings(moment, 0.92, swell * 0.4);
    drawZigzagRings(pen, { ...rings, count: 4, width: 7, gap: 26, colour: HARSH });
    return;
  }
  const loud = pulse(time * paceOf(hands), TALK_PERIOD, TALK_SHARE);
  const part = (((time * paceOf(hands)) / TALK_PERIOD) % 1) / TALK_SHARE;
  drawSoftRings(pen, { ...voiceRings(moment, 0.85 * loud, part), colour: WARM });
}

const SWAY_MARK = 'M-172 40Q0 -8 172 40';
const SWAY_MARK_INNER = 'M-146 58Q0 14 146 58';

/** Marks at the upper corners: an even arc for rocking, corners for jerking. */
function drawRocking(pen: Pen, moment: CareMoment, hands: HandsView): void {
  if (hands.manner !== 'abrupt') {
    const alpha = 0.8 * Math.min(1, moment.isStill ? 1 : moment.seconds / 0.6);
    pen.path(SWAY_MARK, { stroke: '#CFE6DA', width: 4.5, alpha: alpha * 0.6, dash: [2, 12] });
    pen.path(SWAY_MARK_INNER, { stroke: '#CFE6DA', width: 4.5, alpha });
    return;
  }
  for (const side of [-1, 1]) {
    const rings: Rings = {
      x: side * 118,
      y: 78,
      from: side < 0 ? 150 : -30,
      to: side < 0 ? 210 : 30,
      radius: 52,
      gap: 20,
      count: 3,
      width: 5,
      colour: HARSH,
      alpha: 0.9,
    };
    drawZigzagRings(pen, rings);
  }
}

function drawImposing(pen: Pen, x: number, y: number): void {
  const shared = { x, y, radius: 46, gap: 17, count: 2, width: 5, colour: HARSH, alpha: 0.9 };
  drawZigzagRings(pen, { ...shared, from: -70, to: 20 });
}

/** Slow rings of one breath out, where the caregiver stands. */
function drawBreath(pen: Pen, moment: CareMoment): void {
  const time = moment.isStill ? 2 : moment.seconds;
  if (time < 1.6) return;
  const breath = 0.5 - 0.5 * Math.cos(((time - 1.6) / 5) * Math.PI * 2);
  const shared = { x: 0, y: 378, from: 198, to: 342, gap: 16, count: 3, width: 5 };
  drawSoftRings(pen, {
    ...shared,
    radius: 60 + 22 * breath,
    colour: WARM,
    alpha: 0.3 + 0.35 * breath,
  });
}

function drawCalling(pen: Pen, moment: CareMoment): void {
  const loud = moment.isStill ? 1 : pulse(moment.seconds, 2.4, 0.7);
  const shared = { x: 196, y: 330, from: -80, to: 10, radius: 34, gap: 18, count: 3, width: 6 };
  drawSoftRings(pen, { ...shared, colour: WARM, alpha: 0.8 * loud });
}

function drawLoops(pen: Pen, moment: CareMoment, hands: HandsView): void {
  const isAbrupt = hands.manner === 'abrupt';
  if (hands.response === 'talk') drawVoice(pen, moment, hands);
  if (hands.response === 'rock' && !isLying(moment.pose)) drawRocking(pen, moment, hands);
  if (hands.response === 'putDown') drawBreath(pen, moment);
  if (isAbrupt && hands.response === 'offerToy') drawImposing(pen, 84, 128);
  if (isAbrupt && hands.response === 'feed') drawImposing(pen, 96, 96);
  if (isAbrupt && hands.response === 'play') drawImposing(pen, 120, 160);
}

/** The marks round the hands: arcs for what is gentle, streaks and corners for what is not. */
export function drawCareEffects(pen: Pen, moment: CareMoment): void {
  const { hands } = moment;
  if (!hands) return;
  if (hands.phase === 'reaching') {
    if (hands.response === 'askHelp') drawCalling(pen, moment);
    return;
  }
  if (hands.fright) {
    const place = FRIGHT_PLACES[isLying(moment.pose) ? 'lying' : 'held'];
    drawFrightSign(pen, hands.fright, place, moment.seconds, moment.isStill);
  } else drawLoops(pen, moment, hands);
  if (hands.manner !== 'abrupt') return;
  const left = 1 - moment.seconds / STREAK_SECONDS;
  const alpha = moment.isStill ? Math.min(0.8, left * 2) : 0.85 * left;
  if (alpha > 0) drawStreaks(pen, STREAKS[hands.response], alpha);
}
