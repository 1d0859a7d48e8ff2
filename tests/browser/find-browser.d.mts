/** A browser that is already on this machine, or null. */
export function findBrowser(
  environment?: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
  home?: string,
): string | null;

/** A browser for the tests: found, or else installed; throws one line that says how to get one. */
export function provideBrowser(): string;
