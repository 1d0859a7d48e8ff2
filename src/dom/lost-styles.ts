/** Style sheets that were asked for and did not come. */
const lost = new Set<HTMLLinkElement>();

/** Begins to notice style sheets that do not come. */
export function watchStyles(): void {
  const note = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target);
  };
  // Such an error does not bubble.
  document.addEventListener('error', note, { capture: true });
}

function fetchAgain(old: HTMLLinkElement): Promise<void> {
  lost.delete(old);
  return new Promise((come, fail) => {
    const link = old.cloneNode() as HTMLLinkElement;
    link.addEventListener('load', () => come());
    link.addEventListener('error', () => fail(new Error(`${link.href} did not come`)));
    old.replaceWith(link);
  });
}

/**
 * Asks once more for style sheets that did not come; rejects when one fails again. The loader of
 * late parts asks for each only once, and would show a part without its styles the second time.
 */
export async function fetchLostStyles(): Promise<void> {
  await Promise.all([...lost].map(fetchAgain));
}
