import type { Point } from '../drawing/geometry';

/** Which head is drawn. The infant's is the master; the adult's uses the same face code. */
export type HeadAge = 'infant' | 'child' | 'adult';

/** Measures of a head in rig units, from its centre. Half widths where a shape has two sides. */
export interface HeadProportions {
  readonly crown: number;
  readonly skullWidth: number;
  readonly foreheadWidth: number;
  readonly cheekWidth: number;
  readonly cheekY: number;
  readonly chinY: number;
  readonly jawWidth: number;
  /** How far the chin drops with the mouth open. */
  readonly jawDrop: number;
  readonly eyeX: number;
  readonly eyeY: number;
  readonly eyeWidth: number;
  readonly eyeRise: number;
  readonly eyeFall: number;
  readonly iris: number;
  readonly lidLine: number;
  readonly browRise: number;
  readonly browWidth: number;
  readonly browThickness: number;
  readonly noseY: number;
  readonly noseSize: number;
  readonly mouthY: number;
  readonly mouthWidth: number;
  readonly mouthHeight: number;
  readonly blush: { readonly x: number; readonly y: number; readonly radius: Point };
  readonly ear: { readonly x: number; readonly y: number; readonly radius: number };
  readonly hasTeeth: boolean;
}

export const HEADS: Readonly<Record<HeadAge, HeadProportions>> = {
  infant: {
    crown: 90,
    skullWidth: 92,
    foreheadWidth: 88,
    cheekWidth: 92,
    cheekY: 18,
    chinY: 86,
    jawWidth: 53,
    jawDrop: 8,
    eyeX: 38,
    eyeY: 13,
    eyeWidth: 15.6,
    eyeRise: 16,
    eyeFall: 14,
    iris: 13.2,
    lidLine: 3.6,
    browRise: 25,
    browWidth: 11.5,
    browThickness: 4.6,
    noseY: 32,
    noseSize: 0.95,
    mouthY: 53,
    mouthWidth: 15,
    mouthHeight: 30,
    blush: { x: 56, y: 43, radius: [22, 15] },
    ear: { x: 90, y: 18, radius: 17 },
    hasTeeth: false,
  },
  child: {
    crown: 88,
    skullWidth: 86,
    foreheadWidth: 85,
    cheekWidth: 85,
    cheekY: 20,
    chinY: 84,
    jawWidth: 44,
    jawDrop: 7,
    eyeX: 34,
    eyeY: 10,
    eyeWidth: 13,
    eyeRise: 14,
    eyeFall: 12,
    iris: 11,
    lidLine: 3.4,
    browRise: 24,
    browWidth: 15,
    browThickness: 4.8,
    noseY: 32,
    noseSize: 1.1,
    mouthY: 54,
    mouthWidth: 18,
    mouthHeight: 24,
    blush: { x: 52, y: 42, radius: [19, 12] },
    ear: { x: 84, y: 16, radius: 16 },
    hasTeeth: true,
  },
  adult: {
    crown: 90,
    skullWidth: 74,
    foreheadWidth: 73,
    cheekWidth: 74,
    cheekY: 8,
    chinY: 96,
    jawWidth: 40,
    jawDrop: 7,
    eyeX: 30,
    eyeY: 2,
    eyeWidth: 10.5,
    eyeRise: 10.5,
    eyeFall: 8.5,
    iris: 8.6,
    lidLine: 3.6,
    browRise: 23,
    browWidth: 15,
    browThickness: 4.8,
    noseY: 31,
    noseSize: 1.55,
    mouthY: 58,
    mouthWidth: 20,
    mouthHeight: 24,
    blush: { x: 46, y: 36, radius: [17, 11] },
    ear: { x: 72, y: 10, radius: 14 },
    hasTeeth: true,
  },
};

/** The body at the reference age, in rig units from the belly; x is for the picture's right side. */
export const BODY = {
  headCentre: [0, -126],
  shoulder: [44, -26],
  arm: { upper: 46, lower: 42, thickness: [18, 15.5, 12.5] },
  hip: [27, 60],
  leg: { upper: 48, lower: 44, thickness: [27, 22, 15] },
} as const;
