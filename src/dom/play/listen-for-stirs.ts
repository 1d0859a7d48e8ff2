/** Whatever a hand does first on its way to an answer. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'wheel'] as const;

/**
 * Tells of each sign that the player is about to do something: a pointer that moves, a key, the
 * focus on its way. A page that moves under a pointer that lies still is none.
 *
 * @returns takes the listeners away again
 */
export function listenForStirs(stir: () => void): () => void {
  let place = '';
  const onSign = (event: Event): void => {
    if (event.type === 'pointermove' && event instanceof PointerEvent) {
      const next = `${String(event.clientX)} ${String(event.clientY)}`;
      if (next === place) return;
      place = next;
    }
    stir();
  };
  for (const sign of SIGNS) document.addEventListener(sign, onSign, { passive: true });
  return () => {
    for (const sign of SIGNS) document.removeEventListener(sign, onSign);
  };
}
