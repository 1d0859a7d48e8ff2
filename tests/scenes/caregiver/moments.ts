import type { CareMoment } from '../../../scenes/caregiver/care-moment';
import type { InfantPose } from '../../../src/view-models/infant-view';
import type { HandsView } from '../../../src/view-models/scene-view';

export const RESPONSES = [
  'feed',
  'change',
  'hold',
  'rock',
  'talk',
  'play',
  'offerToy',
  'space',
  'look',
  'putDown',
  'askHelp',
] as const satisfies readonly HandsView['response'][];

export const POSES = [
  'mat',
  'cot',
  'changingTable',
  'arms',
  'shoulder',
  'cradleFeed',
  'cradleRock',
  'highChair',
] as const satisfies readonly InfantPose[];

/** Where the infant is once a response has reached it. */
export const POSE_AFTER: Readonly<Record<HandsView['response'], InfantPose>> = {
  feed: 'cradleFeed',
  change: 'changingTable',
  hold: 'shoulder',
  rock: 'cradleRock',
  talk: 'mat',
  play: 'mat',
  offerToy: 'mat',
  space: 'mat',
  look: 'mat',
  putDown: 'cot',
  askHelp: 'shoulder',
};

export function hands(
  response: HandsView['response'],
  manner: HandsView['manner'] = 'gentle',
  changes: Partial<HandsView> = {},
): HandsView {
  return {
    response,
    manner,
    phase: 'doing',
    progress: 0.3,
    fright: null,
    isChasing: false,
    id: 1,
    ...changes,
  };
}

export function doing(
  response: HandsView['response'],
  manner: HandsView['manner'],
  seconds: number,
  isStill = false,
): CareMoment {
  const pose = POSE_AFTER[response];
  return { pose, isNear: true, hands: hands(response, manner), seconds, isStill };
}
