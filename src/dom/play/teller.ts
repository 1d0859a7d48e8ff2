import { announcements } from '../../view-models/announcements';
import type { PlayView } from '../../view-models/play-view';
import type { AppStoreState } from '../../store/app-state';
import type { StringKey } from '../../strings/string-key';
import type { Announcer } from '../announcer';
import type { Words } from '../app-context';

type Session = NonNullable<AppStoreState['session']>;

/** Says what happens in a day, each thing once. */
export interface Teller {
  tell(session: Session, view: PlayView, tips: readonly StringKey[], words: Words): void;
}

/** Makes a teller that speaks through the page's live regions. */
export function createTeller(announcer: Announcer): Teller {
  let seed: number | null = null;
  let saidUntil = -1;
  let saidTip = '';

  /** A day that is gone on with is not told again from its start. */
  const meet = (session: Session, view: PlayView): void => {
    seed = session.seed;
    saidUntil = session.history.length > 0 ? view.latestEventId : -1;
    saidTip = '';
  };

  return {
    tell(session, view, tips, words) {
      if (seed !== session.seed || view.latestEventId < saidUntil) meet(session, view);
      for (const spoken of announcements(session, saidUntil)) {
        announcer.say({ text: words.line(spoken), urgency: spoken.urgency });
      }
      saidUntil = view.latestEventId;
      const tip = tips.join();
      if (tip !== '' && tip !== saidTip) {
        announcer.say({ text: tips.map((key) => words.t(key)).join(' '), urgency: 'polite' });
      }
      saidTip = tip;
    },
  };
}
