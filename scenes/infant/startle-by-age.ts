import { clamp, lerp } from '../drawing/geometry';
import type { Channel, ChannelValues } from './rig-parameters';

/** The Moro fling belongs to the first four months and has faded by six. Months. */
const FLING_UNTIL = 4;
const FLINCH_FROM = 6;

/** What an older infant does instead: the hands come up beside the face, the knees with them. */
const FLINCH: Readonly<Partial<ChannelValues>> = {
  leftHandX: -0.94,
  leftHandY: -0.58,
  leftHandOpen: 0.9,
  rightHandX: 0.94,
  rightHandY: -0.58,
  rightHandOpen: 0.9,
  leftFootX: -0.58,
  leftFootY: 1.14,
  rightFootX: 0.58,
  rightFootY: 1.14,
};

/** How much of a startle is a flinch and no fling any more, 0 to 1. */
function flinchShare(months: number): number {
  return clamp((months - FLING_UNTIL) / (FLINCH_FROM - FLING_UNTIL));
}

/**
 * Makes a fling a flinch as the infant grows, in place.
 *
 * @param startle how much of the posture is a startle, 0 to 1
 */
export function startleByAge<Values extends Partial<ChannelValues>>(
  values: Values,
  startle: number,
  months: number,
): Values {
  const share = clamp(startle) * flinchShare(months);
  if (share <= 0) return values;
  const channels: Partial<ChannelValues> = values;
  for (const channel of Object.keys(FLINCH) as Channel[]) {
    const present = channels[channel];
    if (present !== undefined) channels[channel] = lerp(present, FLINCH[channel]!, share);
  }
  return values;
}
