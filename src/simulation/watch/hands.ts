import type { NeedKind } from '../../model/need';
import type { ResponseKind } from '../../model/response';

/** What a caregiver's hands can do about each need, so that it is met. */
export const FITTING: Readonly<Record<NeedKind, ResponseKind>> = {
  hunger: 'feed',
  fullness: 'space',
  tired: 'rock',
  discomfort: 'change',
  overstimulated: 'space',
  pain: 'hold',
  closeness: 'hold',
  play: 'talk',
  unexplained: 'hold',
};

/** A first answer that does not meet the need: what a caregiver may well try first. */
export const UNFITTING: Readonly<Record<NeedKind, ResponseKind>> = {
  hunger: 'rock',
  fullness: 'feed',
  tired: 'feed',
  discomfort: 'rock',
  overstimulated: 'talk',
  pain: 'change',
  closeness: 'feed',
  play: 'offerToy',
  unexplained: 'feed',
};

/** The same by somebody who does not hold. */
export const UNFITTING_AT_ARMS_LENGTH: Readonly<Partial<Record<NeedKind, ResponseKind>>> = {
  hunger: 'talk',
  tired: 'talk',
  discomfort: 'talk',
  pain: 'talk',
  closeness: 'play',
  unexplained: 'offerToy',
};
