import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { AWAY, GLAD, OPENLY, OPEN_EYES, WARILY, WARY, type Carriage } from './school-poses';

const WIDE_EYES = { eyeOpenLeft: 0.96, eyeOpenRight: 0.96 };

/** A painting held out to be seen. */
export function drawing(pen: Pen): void {
  pen.group({ x: 84, y: -70, rotateDegrees: 8 }, () => {
    pen.rect(-6, -42, 54, 62, 5, { fill: '#FFFFFF', stroke: '#E6D6BD' });
    pen.circle(12, -20, 9, { fill: COLOURS.honey });
    pen.path('M0 14Q20 -8 42 14Z', { fill: '#8FBF98' });
  });
}

/** After an answer that has eased: from a first look to being glad, and showing something. */
export const EASED: Carriage = {
  open: {
    x: 440,
    pose: {
      ...OPENLY,
      face: { ...GLAD, headTurn: 0.42, gazeX: 0.6 },
      lean: 6,
      leftHand: [66, -44],
      rightHand: [110, -58],
    },
  },
  wary: {
    x: 330,
    pose: {
      ...WARILY,
      hunch: 0.5,
      face: { ...OPEN_EYES, browInner: 0.45, headTurn: 0.25, headPitch: 0.1, gazeX: 0.8 },
      leftHand: [10, -40],
      rightHand: [44, -52],
    },
  },
};

/** After an answer that has startled: small for some, and for some the whole body. */
export const STARTLED: Carriage = {
  open: {
    x: 320,
    pose: {
      ...OPENLY,
      direction: -1,
      face: { ...WARY, headTurn: -0.2, gazeX: 0.8, headPitch: 0.1, browRaise: 0.5 },
      leftHand: [10, -56],
      rightHand: [-14, -48],
    },
  },
  wary: {
    x: 230,
    pose: {
      ...AWAY,
      face: { ...WARY, ...WIDE_EYES, headTurn: -0.5, gazeX: 0.6, headPitch: 0.25, browRaise: 0.6 },
      leftHand: [14, -62],
      rightHand: [-14, -54],
    },
  },
};
