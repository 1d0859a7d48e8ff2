/** One thing that a live region said. */
export interface Heard {
  readonly urgency: 'polite' | 'urgent';
  readonly text: string;
}

/**
 * Runs inside the page before its own code: writes down what live regions say, as a screen reader
 * would hear it. Regions are found by role, so nothing of the game has to know.
 */
export function listenLive(): void {
  const heard: Heard[] = [];
  Object.assign(globalThis, { heardLive: heard });
  const regionOf = (node: Node): Element | null =>
    (node instanceof Element ? node : node.parentElement)?.closest(
      '[role=status],[role=alert],[aria-live]',
    ) ?? null;
  const write = (region: Element): void => {
    const text = region.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '') return;
    const isUrgent =
      region.getAttribute('role') === 'alert' || region.getAttribute('aria-live') === 'assertive';
    heard.push({ urgency: isUrgent ? 'urgent' : 'polite', text });
  };
  new MutationObserver((changes) => {
    const regions = new Set(changes.map((change) => regionOf(change.target)));
    for (const region of regions) if (region !== null) write(region);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
