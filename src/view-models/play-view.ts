import type { Manner, ResponseKind } from '../model/response';
import type { TaskState, Whereabouts } from '../session/session-state';
import type { Tempo } from '../session/session-time';
import type { Line } from './line';
import type { VineLeaf } from './vine';

/** The part of the user's settings that changes what the play page shows. */
export interface PlayViewSettings {
  readonly tempo: Tempo;
  readonly manner: 'hold' | 'switch';
  readonly switchManner: Manner;
  readonly cueHelp: boolean;
  readonly soundCaptions: boolean;
}

/** One response as a control of the page. */
export interface ResponseControl {
  readonly kind: ResponseKind;
  /** `response.<kind>` */
  readonly labelKey: string;
  readonly iconId: string;
  readonly isEnabled: boolean;
  /** Being done now: it has reached the infant. */
  readonly isActive: boolean;
  /** From 0 when begun to 1 when gentle; null while it is not on its way. */
  readonly reachProgress: number | null;
  /** The part of `reachProgress` from which letting go is plain, no longer abrupt. */
  readonly plainFrom: number;
}

/** When an untimed choice is done. */
export const WHEN_CHOICES = ['now', 'minute', 'later', 'notThisTime'] as const;
export type WhenChoice = (typeof WHEN_CHOICES)[number];

/** One other-life task as a control of the page. */
export interface TaskControl {
  readonly id: string;
  readonly kind: TaskState['kind'];
  /** `task.<kind>.name` */
  readonly labelKey: string;
  /** `task.<kind>.<status>` */
  readonly statusKey: string;
  readonly status: TaskState['status'];
  /** 0 to 1 */
  readonly progress: number;
  /** It asks for the caregiver now: a phone that rings. */
  readonly isCalling: boolean;
  readonly isEnabled: boolean;
}

/** What the ear gets, in words; `intensity` 0 to 1 says how much, never what. */
export interface SoundCaption extends Line {
  readonly intensity: number;
}

/** Everything the play page shows and offers, as data and string keys. */
export interface PlayView {
  /** Wall clock of the day. */
  readonly clock: { readonly hours: number; readonly minutes: number };
  readonly age: Line;
  /** "You see": behaviour, never the need. Empty when nothing can be seen from here. */
  readonly cues: readonly Line[];
  /** "You hear"; null in silence. */
  readonly sound: SoundCaption | null;
  /** Facts for "look closer": time since milk, sleep, change; what just happened. */
  readonly context: readonly Line[];
  /** The player has looked closer at this moment, so the facts are open. */
  readonly isContextOpen: boolean;
  readonly responses: readonly ResponseControl[];
  readonly manner: { readonly mode: 'hold' | 'switch'; readonly value: Manner };
  /** The delays on offer in untimed play; null when time is lived. */
  readonly when: readonly { readonly choice: WhenChoice; readonly labelKey: string }[] | null;
  readonly tasks: readonly TaskControl[];
  readonly whereabouts: Whereabouts;
  readonly canGoNear: boolean;
  /** Caregiver's energy, 0 to 1, with its word: `energy.full|good|low|empty`. */
  readonly energy: { readonly level: number; readonly wordKey: string };
  readonly helpLeftCount: number;
  readonly vine: readonly VineLeaf[];
  readonly isOver: boolean;
  /** Newest event; `announcements(session, since)` says in words what came after another. */
  readonly latestEventId: number;
}

/** Something to say once in a live region. */
export interface Announcement extends Line {
  readonly urgency: 'polite' | 'urgent';
}
