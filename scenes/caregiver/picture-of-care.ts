import { blendPictures } from './care-picture';
import type { CarePicture } from './care-picture';
import { reachWay } from './care-moment';
import type { CareMoment } from './care-moment';
import { contactPicture, quietPicture } from './contact-pictures';
import { doingPicture } from './doing-pictures';

/** What the two look like in this moment, before any blending from the moment before. */
export function pictureOfCare(moment: CareMoment): CarePicture {
  const { pose, hands } = moment;
  const quiet = quietPicture(pose, moment.isNear);
  if (!hands) return quiet;
  if (hands.phase === 'doing') return doingPicture(moment, hands);
  const contact = contactPicture(pose, hands.response);
  const way = reachWay(hands);
  const blended = blendPictures(quiet, contact, way);
  // What is brought is in the hand from the start.
  return { ...blended, thing: contact.thing && { ...contact.thing, away: 1 - way } };
}
