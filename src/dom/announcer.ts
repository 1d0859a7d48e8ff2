/** A sentence for assistive technology. */
export interface Spoken {
  readonly text: string;
  /** `calm` tells how things are; a newer one takes the place of one that waits. */
  readonly urgency: 'calm' | 'polite' | 'urgent';
}

/** Pause between two calm messages, milliseconds: time to hear one before the next. */
const CALM_GAP_MILLISECONDS = 2000;
/** Between two messages on how things are, so that nobody is talked at without end. */
const STATE_GAP_MILLISECONDS = 6000;
/** A calm message older than this many newer ones is out of date and left out. */
const MOST_WAITING = 4;

/** Says things once in two live regions that stay in the page for good. */
export interface Announcer {
  say(spoken: Spoken): void;
  /** Forgets what waits to be said (the screen has changed). */
  clear(): void;
  remove(): void;
}

function region(root: HTMLElement, live: 'polite' | 'assertive'): HTMLElement {
  const element = document.createElement('div');
  element.className = 'visually-hidden';
  element.setAttribute('role', live === 'polite' ? 'status' : 'alert');
  element.setAttribute('aria-live', live);
  element.setAttribute('aria-atomic', 'true');
  element.dataset['live'] = live === 'polite' ? 'polite' : 'urgent';
  root.append(element);
  return element;
}

/**
 * Replies are gathered and spoken at most every two seconds, how the infant is at most every six; an
 * urgent one is spoken at once and lets the calm ones wait, so that neither drowns the other.
 */
export function createAnnouncer(root: HTMLElement): Announcer {
  const polite = region(root, 'polite');
  const urgent = region(root, 'assertive');
  let waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let calmUntil = 0;
  let waitingState: string | null = null;
  let stateUntil = 0;

  const flush = (): void => {
    timer = null;
    const now = performance.now();
    if (waitingState !== null && now >= stateUntil) {
      waiting.push(waitingState);
      waitingState = null;
      stateUntil = now + STATE_GAP_MILLISECONDS;
    }
    if (waiting.length > 0) {
      polite.textContent = waiting.join(' ');
      waiting = [];
      calmUntil = now + CALM_GAP_MILLISECONDS;
    }
    schedule();
  };
  const schedule = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const isReplyWaiting = waiting.length > 0;
    if (!isReplyWaiting && waitingState === null) return;
    const at = isReplyWaiting ? calmUntil : Math.max(calmUntil, stateUntil);
    timer = setTimeout(flush, Math.max(0, at - performance.now()));
  };

  return {
    say({ text, urgency }) {
      if (urgency === 'urgent') {
        urgent.textContent = text;
        // What waited to be said of the infant is out of date now.
        waitingState = null;
        calmUntil = Math.max(calmUntil, performance.now() + CALM_GAP_MILLISECONDS);
      } else if (urgency === 'calm') {
        waitingState = text;
      } else if (!waiting.includes(text)) {
        waiting = [...waiting, text].slice(-MOST_WAITING);
      }
      schedule();
    },
    clear() {
      waiting = [];
      waitingState = null;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
    remove() {
      this.clear();
      polite.remove();
      urgent.remove();
    },
  };
}
