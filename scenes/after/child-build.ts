import type { GradeId } from '../../src/view-models/after-picture';
import type { TwoTone } from './figure-parts';

/** How a child is built and dressed in one of its years at school. */
export interface ChildBuild {
  /** Of the whole figure. */
  readonly size: number;
  /** Of the head in the figure: it hardly grows while the rest does. */
  readonly head: number;
  /** Length of the legs, as a share of those of five years. */
  readonly legs: number;
  /** Width of the trunk, as a share of that of five years. */
  readonly width: number;
  readonly clothes: 'dungarees' | 'jumper' | 'jacket';
  readonly trousers: TwoTone;
  readonly shoes: string;
}

/**
 * The same child at about 3 1/2, 5 1/3 and 6 1/2 years. Whole heights are about as 99, 111 and 118 cm
 * are, the middle heights of those ages in the WHO growth standards, rounded; heads are larger than
 * true, as in all of the game. Shares of head, legs and trunk: assumptions.
 */
export const CHILD_BUILDS: Readonly<Record<GradeId, ChildBuild>> = {
  preschool: {
    ...{ size: 0.835, head: 0.72, legs: 0.82, width: 1.1 },
    clothes: 'dungarees',
    trousers: { base: '#5E7FA8', shade: '#4A678C' },
    shoes: '#EE8F72',
  },
  kindergarten: {
    ...{ size: 0.92, head: 0.64, legs: 1, width: 1 },
    clothes: 'jumper',
    trousers: { base: '#4C5F8C', shade: '#3A4A72' },
    shoes: '#F0B44A',
  },
  firstGrade: {
    ...{ size: 0.97, head: 0.565, legs: 1.17, width: 0.94 },
    clothes: 'jacket',
    trousers: { base: '#57506E', shade: '#433D58' },
    shoes: '#4FA3A0',
  },
};

/** From the hips to the soles at five, units of the figure. */
const HIPS_OVER_SOLES = 118;

/** How far the hips are above the soles, picture units. */
export function hipsOverSoles({ size, legs }: Pick<ChildBuild, 'size' | 'legs'>): number {
  return HIPS_OVER_SOLES * legs * size;
}
