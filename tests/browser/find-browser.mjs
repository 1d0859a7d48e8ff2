// Finds a Chromium-based browser, or gets one, or says in one line how.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** A browser named by the user counts as it is; a wrong name is a mistake worth saying. */
function fromEnvironment(environment) {
  const named = environment.BROWSER_BIN;
  if (!named) return null;
  if (!isFile(named)) {
    throw new Error(`BROWSER_BIN: ${named} is not a file; expected the path of Chrome or Chromium`);
  }
  return named;
}

function fromPath(environment, platform) {
  const endings = platform === 'win32' ? ['.exe'] : [''];
  const separator = platform === 'win32' ? ';' : ':';
  const folders = (environment.PATH ?? environment.Path ?? '').split(separator).filter(Boolean);
  for (const name of NAMES) {
    for (const folder of folders) {
      for (const ending of endings) {
        const file = path.join(folder, name + ending);
        if (isFile(file)) return file;
      }
    }
  }
  return null;
}

function fromUsualPlaces(environment, platform, home) {
  const places = {
    darwin: ['/Applications', path.join(home, 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        path.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    ),
    win32: [
      environment.PROGRAMFILES,
      environment['PROGRAMFILES(X86)'],
      environment.LOCALAPPDATA,
    ].flatMap((folder) =>
      folder
        ? [
            path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
            path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ]
        : [],
    ),
  };
  return (places[platform] ?? ['/snap/bin/chromium', '/opt/google/chrome/chrome']).find(isFile);
}

/** Browsers that Playwright has downloaded before, newest first. */
function fromPlaywright(environment, platform, home) {
  const caches = {
    darwin: path.join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: path.join(environment.LOCALAPPDATA ?? home, 'ms-playwright'),
  };
  const folder =
    environment.PLAYWRIGHT_BROWSERS_PATH ??
    caches[platform] ??
    path.join(home, '.cache', 'ms-playwright');
  if (!existsSync(folder)) return null;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  const versions = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return versions
    .flatMap((version) => inside.map((file) => path.join(folder, version, ...file.split('/'))))
    .find(isFile);
}

/**
 * A browser that is already on this machine.
 *
 * @returns {string | null}
 */
export function findBrowser(
  environment = process.env,
  platform = process.platform,
  home = homedir(),
) {
  return (
    fromEnvironment(environment) ??
    fromPath(environment, platform) ??
    fromUsualPlaces(environment, platform, home) ??
    fromPlaywright(environment, platform, home) ??
    null
  );
}

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function installWithApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  // Another installation may hold the lock for a while.
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-y', '-q'];
  if (run('apt-get', [...wait, 'update'])) {
    run('apt-get', [...wait, 'install', '--no-install-recommends', 'chromium']);
  }
}

/**
 * A browser for the tests: found, or else installed.
 *
 * @throws Error with one line that says how to get one
 */
export function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.error('No Chrome, Chromium or Edge found; installing Chromium for the browser tests.');
  installWithApt();
  if (!findBrowser()) run('npx', ['playwright-core', 'install', 'chromium']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge: install one, or set BROWSER_BIN to its path.',
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(provideBrowser());
}
