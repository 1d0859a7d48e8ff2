import type { HandsView } from '../../src/view-models/scene-view';
import type { InfantPose } from '../../src/view-models/infant-view';
import { smooth } from '../drawing/geometry';
import { blendPictures } from './care-picture';
import type { CarePicture } from './care-picture';
import { momentKey } from './care-moment';
import type { CareMoment } from './care-moment';
import { pictureOfCare } from './picture-of-care';

/** How long it takes to go over into another picture, seconds. */
const CHANGE_SECONDS = { gentle: 0.6, plain: 0.36, abrupt: 0.14, quiet: 0.5, reaching: 0.1 };

/** What the view says of the two. */
export interface CareView {
  readonly pose: InfantPose;
  readonly isNear: boolean;
  readonly hands: HandsView | null;
}

/** One frame of the performance. */
export interface CareFrame {
  readonly picture: CarePicture;
  readonly moment: CareMoment;
  /** 0 to 1 through the change from the moment before; 1 when it is over. */
  readonly change: number;
}

export interface CarePerformance {
  /** Goes on by some seconds of real time. */
  step(elapsedSeconds: number, view: CareView, isMotionReduced: boolean): CareFrame;
}

function changeSeconds({ hands }: CareView): number {
  if (!hands) return CHANGE_SECONDS.quiet;
  if (hands.phase === 'reaching') return CHANGE_SECONDS.reaching;
  return CHANGE_SECONDS[hands.manner ?? 'gentle'];
}

/** An abrupt change starts at full speed; the others set out softly. */
function eased(view: CareView, share: number): number {
  if (view.hands?.phase === 'doing' && view.hands.manner === 'abrupt') {
    return 1 - (1 - share) ** 2;
  }
  return smooth(share);
}

/**
 * Plays care as pictures: where one act goes over into another, the picture goes there from
 * wherever it was. With reduced motion it is there at once, and whoever shows it fades it in.
 */
export function createCarePerformance(): CarePerformance {
  let key: string | null = null;
  let seconds = 0;
  let from: CarePicture | null = null;
  let shown: CarePicture | null = null;

  return {
    step(elapsedSeconds, view, isMotionReduced) {
      const nextKey = momentKey(view);
      if (nextKey === key) seconds += elapsedSeconds;
      else {
        seconds = 0;
        from = shown;
        key = nextKey;
      }
      const moment: CareMoment = {
        pose: view.pose,
        isNear: view.isNear,
        hands: view.hands,
        seconds,
        isStill: isMotionReduced,
      };
      const target = pictureOfCare(moment);
      const change = from ? Math.min(1, seconds / changeSeconds(view)) : 1;
      shown = from && !isMotionReduced ? blendPictures(from, target, eased(view, change)) : target;
      return { picture: shown, moment, change };
    },
  };
}
