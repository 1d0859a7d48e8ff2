/**
 * Waits for a part that the page can do without. One that does not come is told of once, not on
 * each drawing of the page, and is null; the next drawing asks again.
 *
 * @param onMissing says so
 */
export function lateLoader(
  onMissing: () => void,
): <Part>(coming: Promise<Part>) => Promise<Part | null> {
  let isMissing = false;
  return async (coming) => {
    try {
      const part = await coming;
      isMissing = false;
      return part;
    } catch {
      if (!isMissing) onMissing();
      isMissing = true;
      return null;
    }
  };
}
