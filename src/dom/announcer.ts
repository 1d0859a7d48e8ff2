/** A sentence for assistive technology. */
export interface Spoken {
  readonly text: string;
  readonly urgency: 'polite' | 'urgent';
}

/** Pause between two calm messages, milliseconds: time to hear one before the next. */
const CALM_GAP_MILLISECONDS = 2000;
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
 * Calm messages are gathered and spoken at most every two seconds; an urgent one is spoken at once
 * and lets the calm ones wait, so that neither drowns the other.
 */
export function createAnnouncer(root: HTMLElement): Announcer {
  const polite = region(root, 'polite');
  const urgent = region(root, 'assertive');
  let waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let calmUntil = 0;

  const flush = (): void => {
    timer = null;
    if (waiting.length === 0) return;
    polite.textContent = waiting.join(' ');
    waiting = [];
    calmUntil = performance.now() + CALM_GAP_MILLISECONDS;
  };
  const schedule = (): void => {
    if (timer !== null || waiting.length === 0) return;
    timer = setTimeout(flush, Math.max(0, calmUntil - performance.now()));
  };

  return {
    say({ text, urgency }) {
      if (urgency === 'urgent') {
        urgent.textContent = text;
        calmUntil = Math.max(calmUntil, performance.now() + CALM_GAP_MILLISECONDS);
        if (timer !== null) clearTimeout(timer);
        timer = null;
      } else if (!waiting.includes(text)) {
        waiting = [...waiting, text].slice(-MOST_WAITING);
      }
      schedule();
    },
    clear() {
      waiting = [];
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
