import askHelp from '../../../assets/icons/response-askHelp.svg?raw';
import change from '../../../assets/icons/response-change.svg?raw';
import feed from '../../../assets/icons/response-feed.svg?raw';
import hold from '../../../assets/icons/response-hold.svg?raw';
import look from '../../../assets/icons/response-look.svg?raw';
import offerToy from '../../../assets/icons/response-offerToy.svg?raw';
import play from '../../../assets/icons/response-play.svg?raw';
import putDown from '../../../assets/icons/response-putDown.svg?raw';
import rock from '../../../assets/icons/response-rock.svg?raw';
import space from '../../../assets/icons/response-space.svg?raw';
import talk from '../../../assets/icons/response-talk.svg?raw';
import type { PlayView } from '../../view-models/play-view';

/** The drawn sign of each response, as SVG text. */
export const RESPONSE_ICONS: Readonly<Record<PlayView['responses'][number]['kind'], string>> = {
  askHelp,
  change,
  feed,
  hold,
  look,
  offerToy,
  play,
  putDown,
  rock,
  space,
  talk,
};
