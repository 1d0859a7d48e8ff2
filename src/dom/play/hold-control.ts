import type { ResponseControl } from '../../view-models/play-view';

type ResponseKind = ResponseControl['kind'];

/** What the hands can ask for. `mayHold` is false with the explicit switch and in untimed play. */
export interface HoldTarget {
  mayHold(): boolean;
  isEnabled(response: ResponseKind): boolean;
  reach(response: ResponseKind): void;
  release(): void;
  /** A click without a hold: the switch's manner, or a choice in untimed play. */
  press(response: ResponseKind): void;
  /** The responses in the order in which they are shown, for the number keys. */
  order(): readonly ResponseKind[];
}

/** Keys that pick a response by its place while the focus is in the tray. */
const NUMBER_KEYS = '1234567890-';
const isPressKey = (key: string): boolean => key === ' ' || key === 'Enter';

const responseOf = (target: EventTarget | null): ResponseKind | null =>
  target instanceof Element
    ? ((target.closest<HTMLElement>('[data-response]')?.dataset['response'] as ResponseKind) ??
      null)
    : null;

/** One hold at a time, by whichever pointer or key began it. */
class Hold {
  #by: string | null = null;
  constructor(private readonly target: HoldTarget) {}

  begin(response: ResponseKind, by: string): void {
    if (this.#by !== null || !this.target.isEnabled(response)) return;
    this.#by = by;
    this.target.reach(response);
  }
  /** Ends it, or only if `by` is who holds; says whether there was something to end. */
  end(by: string | null = this.#by): boolean {
    if (this.#by === null || by !== this.#by) return false;
    this.#by = null;
    this.target.release();
    return true;
  }
  isBy(kind: 'pointer' | 'key'): boolean {
    return this.#by?.startsWith(kind) ?? false;
  }
}

function keyListeners(hold: Hold, target: HoldTarget) {
  const responseOfKey = (event: KeyboardEvent): ResponseKind | null => {
    if (event.ctrlKey || event.altKey || event.metaKey) return null;
    if (isPressKey(event.key)) return responseOf(event.target);
    return target.order()[NUMBER_KEYS.indexOf(event.key)] ?? null;
  };
  return {
    keydown: (event: KeyboardEvent): void => {
      const response = responseOfKey(event);
      if (response === null) return;
      if (target.mayHold()) {
        event.preventDefault();
        if (!event.repeat) hold.begin(response, `key-${event.code}`);
      } else if (!isPressKey(event.key) && !event.repeat && target.isEnabled(response)) {
        // Space and Enter click the button by themselves.
        target.press(response);
      }
    },
    keyup: (event: KeyboardEvent): void => {
      // Otherwise the button would be clicked as well when Space comes up.
      if (hold.end(`key-${event.code}`)) event.preventDefault();
    },
  };
}

function pointerListeners(hold: Hold, target: HoldTarget) {
  /** A pointer gesture is under way whose click belongs to the hold. */
  let isHoldGesture = false;
  return {
    pointerdown: (event: PointerEvent): void => {
      const response = responseOf(event.target);
      isHoldGesture = response !== null && target.mayHold();
      if (response === null || !isHoldGesture || event.button !== 0) return;
      hold.begin(response, `pointer-${event.pointerId}`);
    },
    pointerend: (event: PointerEvent): void => {
      hold.end(`pointer-${event.pointerId}`);
    },
    click: (event: MouseEvent): void => {
      const response = responseOf(event.target);
      if (response === null) return;
      const belongsToHold = isHoldGesture && event.detail > 0;
      isHoldGesture = false;
      if (!belongsToHold && target.isEnabled(response)) target.press(response);
    },
    contextmenu: (event: Event): void => {
      // A long touch is a hold here, not a call for a menu.
      if (hold.isBy('pointer')) event.preventDefault();
    },
  };
}

/**
 * Turns pointers and keys on the response buttons into holds: down begins a reach, up lets go. A
 * hold ends as well when the pointer is cancelled, the window loses focus or another button gets
 * it. A click that no pointer or key of ours began comes from assistive technology and is a press.
 *
 * @returns a function that takes the listeners off again
 */
export function listenForHolds(tray: HTMLElement, target: HoldTarget): () => void {
  const hold = new Hold(target);
  const keys = keyListeners(hold, target);
  const pointers = pointerListeners(hold, target);
  const letGo = (): void => void hold.end();
  const leaving = new AbortController();
  const { signal } = leaving;

  tray.addEventListener('pointerdown', pointers.pointerdown, { signal });
  tray.addEventListener('click', pointers.click, { signal });
  tray.addEventListener('contextmenu', pointers.contextmenu, { signal });
  tray.addEventListener('keydown', keys.keydown, { signal });
  tray.addEventListener(
    'focusout',
    () => {
      // A pointer moves the focus itself when it goes down; only a key's hold ends with it.
      if (hold.isBy('key')) letGo();
    },
    { signal },
  );
  window.addEventListener('pointerup', pointers.pointerend, { signal });
  window.addEventListener('pointercancel', pointers.pointerend, { signal });
  window.addEventListener('keyup', keys.keyup, { signal });
  window.addEventListener('blur', letGo, { signal });
  return () => {
    letGo();
    leaving.abort();
  };
}
