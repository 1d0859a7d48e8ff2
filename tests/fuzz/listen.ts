import type { Page, Request } from 'playwright-core';

/** All that a page lets slip. */
export interface Ears {
  /** What was heard since the last time, in words; null when all was quiet. */
  take(isOffline: boolean): string | null;
  /** Requests that are under way. */
  openRequests(): number;
}

/** What the browser itself says of files that cannot come without a network. */
const OFFLINE = /ERR_INTERNET_DISCONNECTED/;
/** A page that is left lets go of what it was loading. */
const LEFT = 'net::ERR_ABORTED';

/** Hears console, errors, failed requests, and requests that leave the game's own folder. */
export function listen(page: Page, baseUrl: string): Ears {
  let noise: string[] = [];
  const open = new Set<Request>();
  const isOwn = (url: string): boolean =>
    url.startsWith(baseUrl) || url.startsWith('data:') || url.startsWith('blob:');
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.stack ?? error.message}`));
  page.on('crash', () => noise.push('error: the page has crashed'));
  page.on('dialog', (dialog) => {
    noise.push(`a dialog of the browser: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => noise.push(`a new window: ${popup.url()}`));
  page.on('request', (request) => {
    if (!isOwn(request.url())) noise.push(`a request to elsewhere: ${request.url()}`);
    // Whether a worker's file has come is not always told.
    else if (!/worker/.test(request.url())) open.add(request);
  });
  page.on('framenavigated', () => open.clear());
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => {
    open.delete(request);
    const { errorText = '' } = request.failure() ?? {};
    if (errorText !== LEFT) noise.push(`failed: ${request.url()} ${errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  let wasOffline = false;
  return {
    take(isOffline) {
      // What was asked for without a network may be told of a moment later.
      const mayFail = isOffline || wasOffline;
      wasOffline = isOffline;
      const heard = noise.filter((line) => !(mayFail && OFFLINE.test(line)));
      noise = [];
      return heard.length > 0 ? heard.join('\n  ') : null;
    },
    openRequests: () => open.size,
  };
}
