import type { TemplateResult } from 'lit-html';
import backIcon from '@phosphor-icons/core/bold/bandaids-bold.svg?raw';
import farIcon from '@phosphor-icons/core/bold/map-pin-bold.svg?raw';
import leaveIcon from '@phosphor-icons/core/bold/calendar-check-bold.svg?raw';
import moneyIcon from '@phosphor-icons/core/bold/wallet-bold.svg?raw';
import moodIcon from '@phosphor-icons/core/bold/cloud-rain-bold.svg?raw';
import moonIcon from '@phosphor-icons/core/bold/moon-bold.svg?raw';
import nearIcon from '@phosphor-icons/core/bold/house-line-bold.svg?raw';
import nightsIcon from '@phosphor-icons/core/bold/bed-bold.svg?raw';
import siblingIcon from '@phosphor-icons/core/bold/users-three-bold.svg?raw';
import wallIcon from '@phosphor-icons/core/bold/wall-bold.svg?raw';
import type { CARD_NAMES } from '../../view-models/circumstance-name';
import { icon } from './icon';

type Circumstance = (typeof CARD_NAMES)[number]['id'];

const ICONS: Readonly<Record<Circumstance, string>> = {
  'short-sleep': moonIcon,
  'shared-nights': nightsIcon,
  'tight-money': moneyIcon,
  'paid-leave': leaveIcon,
  'grandparent-near': nearIcon,
  'help-far': farIcon,
  'older-sibling': siblingIcon,
  'thin-walls': wallIcon,
  'low-mood': moodIcon,
  'sore-back': backIcon,
};

/** The sign of a card of circumstances; its name stands beside it. */
export function circumstanceIcon(card: Circumstance, className?: string): TemplateResult {
  return icon(ICONS[card], className);
}
