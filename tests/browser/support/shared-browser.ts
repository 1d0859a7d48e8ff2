import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

let connection: Promise<Browser> | null = null;

/** The browser that all test files share; a lost connection is made again. */
export async function sharedBrowser(): Promise<Browser> {
  const known = await connection?.catch(() => null);
  if (known?.isConnected()) return known;
  connection = chromium.connect(inject('browserEndpoint'));
  return connection;
}
