import type { Cloth } from '../drawing/palette';
import type { Complexion } from './complexion';
import type { LineDetail } from './face';
import type { RigParameters } from './rig-parameters';

/** What the infant wears. The sleep sack keeps the cot bare: nothing loose lies in it. */
export type Dress = 'outfit' | 'sleepSack' | 'diaper';

/** All that the parts of the body need to draw themselves. */
export interface Figure {
  readonly parameters: RigParameters;
  readonly complexion: Complexion;
  readonly cloth: Cloth;
  readonly dress: Dress;
  readonly lines: LineDetail;
}
