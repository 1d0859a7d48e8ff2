import type { SessionState } from '../session/session-state';
import type { InfantPose } from './infant-appearance';
import { isAtMeal } from './meals';

/** How the infant is held while something is done with it. */
export function poseOf(state: SessionState): InfantPose {
  const { place, activity } = state;
  if (place === 'mat' && isAtMeal(state)) return 'highChair';
  if (place !== 'arms') return place;
  switch (activity?.response) {
    case 'feed':
      return isAtMeal(state) ? 'highChair' : 'cradleFeed';
    case 'rock':
      return 'cradleRock';
    case 'hold':
    case 'askHelp':
      return 'shoulder';
    default:
      return 'arms';
  }
}
