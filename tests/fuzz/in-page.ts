/** A control that somebody can use now, as a walk sees it. */
export interface Control {
  /** Place in the list that the page keeps. */
  readonly index: number;
  readonly tag: string;
  /** `type` of an input, else empty. */
  readonly type: string;
  readonly name: string;
  /** It is one of the answers of a day, which are held. */
  readonly isAnswer: boolean;
}

/** The page at rest. */
export interface PageReading {
  readonly controls: readonly Control[];
  readonly text: string;
  /** Which page it is, by the class of its frame. */
  readonly screen: string;
  readonly isTitle: boolean;
  /** The page says that something is on its way. */
  readonly isWaiting: boolean;
  readonly hasHeading: boolean;
  /** How far the page is wider than the window, CSS pixels. */
  readonly overhang: number;
  /** Somebody waits for the next frame: the game's clock still runs. */
  readonly isRunning: boolean;
}

/** Where the middle of a control is, CSS pixels, and how wide and high it is. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What `takeOver` puts into the page. */
export interface InPage {
  /** Lets frames pass, each later by so many milliseconds, and reads the page. */
  step(frames: number, milliseconds: number): Promise<PageReading>;
  /** Brings a control into view; null when it has gone. */
  place(index: number): Place | null;
  /** Chooses an option of a list, counted round. */
  choose(index: number, option: number): void;
  /** Gives a control the focus and selects what it holds. */
  take(index: number): void;
  control(index: number): Element | undefined;
  /** As when another tab is shown, or this one again. */
  setHidden(isHidden: boolean): void;
}

/**
 * Runs inside the page before its own code. Frames pass when the walk says so, chance comes from
 * the seed, and the tab can be hidden: so that a walk can be walked again.
 */
export function takeOver(seed: number): void {
  const waiting = new Map<number, FrameRequestCallback>();
  let lastRequest = 0;
  let now = performance.now();
  globalThis.requestAnimationFrame = (callback) => {
    lastRequest += 1;
    waiting.set(lastRequest, callback);
    return lastRequest;
  };
  globalThis.cancelAnimationFrame = (request) => void waiting.delete(request);

  // Mulberry32: small enough to stand here; only the game's own seeds are drawn from it.
  let chance = seed;
  const draw = (): number => {
    chance = (chance + 0x6d2b79f5) | 0;
    let mixed = Math.imul(chance ^ (chance >>> 15), 1 | chance);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint32Array) for (let i = 0; i < array.length; i += 1) array[i] = draw();
    return array;
  };
  globalThis.print = () => undefined;

  let hidden = false;
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  Object.defineProperty(document, 'visibilityState', {
    get: () => (hidden ? 'hidden' : 'visible'),
  });

  let controls: HTMLElement[] = [];
  const CONTROLS =
    'button,a[href],input,select,textarea,summary,[role=button],[role=slider],[tabindex="0"]';
  /** Links to elsewhere, and to another tab, are for people. */
  const leadsAway = (element: Element | null): boolean =>
    element instanceof HTMLAnchorElement &&
    (element.origin !== location.origin || element.target === '_blank');
  const isUsable = (element: HTMLElement): boolean =>
    !element.matches(':disabled,[aria-disabled="true"]') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0 &&
    !leadsAway(element);
  // A click anywhere may hit one by chance, and Enter one that the focus is on.
  const stayHere = (event: Event): void => {
    if (event.target instanceof Element && leadsAway(event.target.closest('a')))
      event.preventDefault();
  };
  globalThis.addEventListener('click', stayHere, { capture: true });
  globalThis.addEventListener('auxclick', stayHere, { capture: true });
  const nameOf = (element: HTMLElement): string => {
    const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
    const name = element.getAttribute('aria-label') ?? labels?.[0]?.textContent;
    return (name ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 60);
  };
  const read = (): PageReading => {
    const root = document.getElementById('app');
    const has = (selector: string): boolean => Boolean(root?.querySelector(selector));
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const top = dialogs.at(-1) ?? document.body;
    controls = [...top.querySelectorAll<HTMLElement>(CONTROLS)].filter(isUsable);
    return {
      controls: controls.map((element, index) => ({
        index,
        tag: element.tagName.toLowerCase(),
        type: element instanceof HTMLInputElement ? element.type : '',
        name: nameOf(element),
        isAnswer: element.dataset['response'] !== undefined,
      })),
      text: root?.textContent ?? '',
      screen: root?.querySelector('main,.play')?.classList[0] ?? '',
      isTitle: dialogs.length === 0 && has('.title-play'),
      isWaiting: has('.waiting'),
      hasHeading: has('h1'),
      overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      isRunning: waiting.size > 0,
    };
  };
  const pause = (): Promise<void> =>
    new Promise((go) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        go();
      };
      channel.port2.postMessage(null);
    });
  const frame = (): void => {
    for (const request of [...waiting.keys()]) {
      const callback = waiting.get(request);
      waiting.delete(request);
      try {
        callback?.(now);
      } catch (error) {
        reportError(error);
      }
    }
  };
  const inPage: InPage = {
    async step(frames, milliseconds) {
      for (let count = 0; count < frames; count += 1) {
        now += milliseconds;
        if (!hidden) frame();
        await pause();
      }
      return read();
    },
    place(index) {
      const element = controls[index];
      if (!element?.isConnected) return null;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    },
    choose(index, option) {
      const list = controls[index];
      if (!(list instanceof HTMLSelectElement) || list.options.length === 0) return;
      const chosen = option % list.options.length;
      // What stands there only to be read cannot be chosen by hand either.
      if (list.options[chosen]?.disabled) return;
      list.selectedIndex = chosen;
      for (const type of ['input', 'change'])
        list.dispatchEvent(new Event(type, { bubbles: true }));
    },
    take(index) {
      const element = controls[index];
      element?.focus();
      if (element instanceof HTMLInputElement) element.select();
    },
    control: (index) => controls[index],
    setHidden(isHidden) {
      hidden = isHidden;
      if (isHidden) window.dispatchEvent(new Event('blur'));
      document.dispatchEvent(new Event('visibilitychange'));
      if (!isHidden) window.dispatchEvent(new Event('focus'));
    },
  };
  Object.assign(globalThis, { fuzzPage: inPage });
}
