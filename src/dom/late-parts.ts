import type { Announcer } from './announcer';
import type { PageContext } from './app-context';
import type * as DebriefPart from './debrief/debrief-page';
import type * as DialogsPart from './dialogs/dialogs-entry';
import type { PlayPage } from './play/play-page';

/** Parts of the page that arrive when they are first needed; null until then. */
export interface LateParts {
  readonly dialogs: typeof DialogsPart | null;
  readonly play: PlayPage | null;
  readonly debrief: typeof DebriefPart | null;
  /** Something did not arrive. */
  readonly hasFailed: boolean;
  ask(part: 'dialogs' | 'play' | 'debrief'): void;
}

/** Keeps what has arrived; `arrived` is called after each part, or when one did not come. */
export function createLateParts(
  context: PageContext,
  announcer: Announcer,
  arrived: () => void,
): LateParts {
  const parts: { -readonly [Key in keyof LateParts]: LateParts[Key] } = {
    dialogs: null,
    play: null,
    debrief: null,
    hasFailed: false,
    ask,
  };
  const asked = new Set<string>();
  const load = {
    dialogs: async () => {
      parts.dialogs = await import('./dialogs/dialogs-entry');
    },
    play: async () => {
      const { createPlayPage } = await import('./play/play-entry');
      parts.play = createPlayPage(context, announcer, arrived);
    },
    debrief: async () => {
      parts.debrief = await import('./debrief/debrief-page');
    },
  };

  function ask(part: keyof typeof load): void {
    if (asked.has(part)) return;
    asked.add(part);
    load[part]().then(arrived, () => {
      parts.hasFailed = true;
      arrived();
    });
  }
  return parts;
}
