/** Where focus goes, in this order, when the control that had it has left the page. */
const HARBOURS = [
  '[data-control="lab-go"]',
  '[data-control="look-back"]',
  '[data-control="watch-go"]',
  '[data-control="near"]',
  '.title-play',
  'h1',
];

/**
 * Runs a rendering and makes sure that the focus is not lost with an element that went away: a
 * person at the keyboard would otherwise start again from the top of the page.
 */
export function keepFocus(root: HTMLElement, renderAll: () => void): void {
  const before = document.activeElement;
  const hadFocus = before instanceof HTMLElement && root.contains(before);
  renderAll();
  if (!hadFocus || before.isConnected) return;
  // A dialog that closes hands the focus back by itself.
  if (root.querySelector('dialog[open]')) return;
  for (const harbour of HARBOURS) {
    const element = root.querySelector<HTMLElement>(harbour);
    if (element) return element.focus();
  }
}

/**
 * Takes a reader to the heading of a screen that has just appeared, or to the one control of it
 * that nobody should have to look for, which then tells of the heading.
 *
 * @returns whether there was a heading yet
 */
export function focusHeading(root: HTMLElement): boolean {
  const heading = root.querySelector<HTMLElement>('h1');
  if (!heading) return false;
  if (root.querySelector('dialog[open]')) return true;
  const first = root.querySelector<HTMLElement>('[data-first-focus]');
  if (!first) heading.tabIndex = -1;
  // A page begins at its top, however far down the one before was read.
  scrollTo(0, 0);
  (first ?? heading).focus();
  return true;
}
