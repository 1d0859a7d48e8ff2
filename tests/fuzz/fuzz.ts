import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { readOptions, SEED_RANGE, wholeNumber } from '../../src/cli/options';
import { buildGame } from '../build/build-game';
import { provideBrowser } from '../browser/find-browser.mjs';
import { takeWalk, type WalkResult } from './walk';

const PICTURES = 'tests/browser/output';
const LAST_ACTIONS = 20;
const MOST = 1_000_000;

type Print = (line: string) => void;

interface Wish {
  readonly seed: number;
  readonly actions: number;
  readonly pages: number;
  readonly axeEvery: number;
  /** Numbers of the walks, in order. */
  readonly walks: readonly number[];
  readonly isReplay: boolean;
}

function readWish(args: readonly string[]): Wish {
  const options = readOptions(args, {
    ...{ walks: {}, actions: {}, seed: {}, from: {}, pages: {}, axe: {}, replay: {} },
  });
  const whole = (name: keyof typeof options, standard: number, from = 1) =>
    wholeNumber(name, options[name][0], { from, to: MOST, standard });
  const replay = options.replay[0] === undefined ? null : whole('replay', 0, 0);
  const first = replay ?? whole('from', 0, 0);
  const count = replay === null ? whole('walks', 20) : 1;
  return {
    seed: wholeNumber('seed', options.seed[0], { ...SEED_RANGE, standard: 1 }),
    actions: whole('actions', 200),
    axeEvery: whole('axe', 50),
    pages: replay === null ? whole('pages', 2) : 1,
    walks: Array.from({ length: count }, (_, index) => first + index),
    isReplay: replay !== null,
  };
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

function tellFault(
  print: Print,
  wish: Wish,
  walk: number,
  { fault, trace, picture }: WalkResult,
): void {
  const last = trace.slice(-LAST_ACTIONS).map((line) => `    ${line}`);
  const again = `npm run fuzz -- --seed ${wish.seed} --actions ${wish.actions} --replay ${walk}`;
  print(`walk ${walk} of seed ${wish.seed}: ${fault ?? ''}`);
  print([`  begun: ${trace[0] ?? ''}`, ...last].join('\n'));
  print(`  picture: ${picture ?? 'none'}\n  again: ${again}`);
}

/** `npm run fuzz`: random walks through the built game in a browser; 1 when something is wrong. */
export async function fuzz(args: readonly string[], print: Print): Promise<number> {
  const wish = readWish(args);
  mkdirSync(PICTURES, { recursive: true });
  const game = buildGame();
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: game.folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve from.');
  const baseUrl = `http://127.0.0.1:${address.port}/`;
  const browser = await chromium.launch({
    executablePath: provideBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const left = [...wish.walks];
  let faults = 0;
  let done = 0;
  let actions = 0;
  let mostHeap = 0;
  const visited = new Map<string, number>();
  const goOn = async (): Promise<void> => {
    const { seed, axeEvery } = wish;
    for (let walk = left.shift(); walk !== undefined; walk = left.shift()) {
      const result = await takeWalk(browser, baseUrl, {
        ...{ seed, walk, actions: wish.actions, axeEvery, pictureFolder: PICTURES },
        ...(wish.isReplay ? { told: print } : {}),
      });
      done += 1;
      actions += result.trace.length - 1;
      mostHeap = Math.max(mostHeap, result.mostHeap);
      for (const screen of result.screens) visited.set(screen, (visited.get(screen) ?? 0) + 1);
      if (result.fault !== null) {
        faults += 1;
        tellFault(print, wish, walk, result);
      } else if (done % 10 === 0) {
        print(`${done} walks, ${actions} actions, ${faults} faults, ${megabytes(mostHeap)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: wish.pages }, goOn));
  await browser.close();
  await server.close();
  game.remove();
  const counts = `${done} walks, ${actions} actions done`;
  print(`${counts}, heap at most ${megabytes(mostHeap)}: ${faults} faults`);
  print(`actions by page: ${[...visited].map((entry) => entry.join(' ')).join(', ')}`);
  return faults === 0 ? 0 : 1;
}
