import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.mjs';

let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'find-browser-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const put = (...parts: string[]): string => {
  const file = path.join(home, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
};

describe('finding a browser', () => {
  it('takes the one that BROWSER_BIN names before any other', () => {
    const named = put('mine', 'browser');
    put('bin', 'chromium');
    const environment = { BROWSER_BIN: named, PATH: path.join(home, 'bin') };
    expect(findBrowser(environment, 'linux', home)).toBe(named);
  });

  it('says so when BROWSER_BIN names nothing', () => {
    const environment = { BROWSER_BIN: path.join(home, 'nowhere'), PATH: '' };
    expect(() => findBrowser(environment, 'linux', home)).toThrow(/^BROWSER_BIN: .* is not a file/);
  });

  it('looks along the path, Chromium before Edge', () => {
    put('one', 'microsoft-edge');
    const chromium = put('two', 'chromium');
    const PATH = [path.join(home, 'one'), path.join(home, 'two')].join(':');
    expect(findBrowser({ PATH }, 'linux', home)).toBe(chromium);
  });

  it('knows where a Mac and Windows keep theirs', () => {
    const mac = put('Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome');
    expect(findBrowser({ PATH: '' }, 'darwin', home)).toBe(mac);
    const edge = put('pf', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
    const environment = { PATH: '', PROGRAMFILES: path.join(home, 'pf') };
    expect(findBrowser(environment, 'win32', home)).toBe(edge);
  });

  it('takes the newest that was downloaded before', () => {
    put('.cache', 'ms-playwright', 'chromium-999', 'chrome-linux', 'chrome');
    const newest = put('.cache', 'ms-playwright', 'chromium-1200', 'chrome-linux64', 'chrome');
    expect(findBrowser({ PATH: '' }, 'linux', home)).toBe(newest);
  });

  it('finds nothing where there is nothing', () => {
    const environment = { PATH: '', PLAYWRIGHT_BROWSERS_PATH: home };
    expect(findBrowser(environment, 'win32', home)).toBeNull();
  });
});
