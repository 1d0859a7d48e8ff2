import type { RandomStream } from '../../src/model/random';
import type { Control } from './in-page';
import { HOSTILE_FILES, HOSTILE_TEXTS, LINKS } from './hostile';
import {
  between,
  choose,
  click,
  handleOf,
  pick,
  placeOf,
  setHidden,
  settle,
  step,
  take,
  type Walker,
} from './walker';

/** Something that a walk may do next. */
interface Action {
  /** How often it is done, against the others. */
  readonly weight: number;
  /** Does it and tells what it was; null when the page offers nothing of the kind. */
  readonly act: (walker: Walker, random: RandomStream) => Promise<string | null>;
}

const TEXT_TYPES = ['text', 'search', 'number'];
const isText = ({ tag, type }: Control): boolean =>
  tag === 'textarea' || (tag === 'input' && TEXT_TYPES.includes(type));
const isFile = ({ type }: Control): boolean => type === 'file';
const isSlider = ({ type }: Control): boolean => type === 'range';
const isList = ({ tag }: Control): boolean => tag === 'select';
const isPressed = (control: Control): boolean =>
  !isText(control) && !isFile(control) && !isList(control);

const among = (walker: Walker, random: RandomStream, is: (control: Control) => boolean) => {
  const found = walker.reading.controls.filter(is);
  return found.length === 0 ? null : pick(random, found);
};
const shown = ({ tag, type, name }: Control): string => `${type || tag} "${name}"`;

const KEYS = [
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Space', 'Space', 'Escape', 'Escape'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', 'p', 'h', 'F6', 'Delete'],
  ...['Alt+1', 'Control+a', 'Backspace', '/', '?'],
];
const SIZES = [
  ...[[1024, 640] as const, [1280, 720] as const, [1920, 1080] as const, [2560, 1440] as const],
  ...[[1366, 768] as const, [320, 480] as const, [700, 300] as const, [200, 150] as const],
];

async function typeInto(walker: Walker, random: RandomStream): Promise<string | null> {
  const control = among(walker, random, isText);
  if (!control) return null;
  const text = pick(random, HOSTILE_TEXTS);
  await take(walker, control);
  await walker.page.keyboard.insertText(text);
  if (random.next() < 0.7) await walker.page.keyboard.press(pick(random, ['Enter', 'Tab']));
  return `type ${JSON.stringify(text.slice(0, 40))} into ${shown(control)}`;
}

async function openFile(walker: Walker, random: RandomStream): Promise<string | null> {
  const control = among(walker, random, isFile);
  const text = pick(random, HOSTILE_FILES);
  const input = control && (await handleOf(walker, control));
  if (!input) return null;
  const file = { name: 'some.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await input.setInputFiles(file);
  return `open file ${JSON.stringify(text.slice(0, 60))}`;
}

async function drag(walker: Walker, random: RandomStream): Promise<string | null> {
  const { page, reading } = walker;
  const control = among(walker, random, isSlider) ?? among(walker, random, () => true);
  const place = control && (await placeOf(walker, control));
  const [to, down] = [random.next() * 1.4 - 0.7, random.next() * 40 - 20];
  if (!place || reading.controls.length === 0) return null;
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + to * place.width, place.y + down, { steps: 3 });
  await step(walker);
  await page.mouse.up();
  return `drag ${shown(control)} by ${to.toFixed(2)}`;
}

async function clickSomewhere(walker: Walker, random: RandomStream): Promise<string> {
  const { width, height } = walker.page.viewportSize() ?? { width: 1, height: 1 };
  const [x, y] = [Math.floor(random.next() * width), Math.floor(random.next() * height)];
  const button = pick(random, ['left', 'left', 'left', 'right'] as const);
  const clickCount = between(random, 1, 2);
  await walker.page.mouse.click(x, y, { button, clickCount });
  return `${button} click ${clickCount} at ${x},${y}`;
}

async function key(walker: Walker, random: RandomStream): Promise<string> {
  const name = pick(random, KEYS);
  const frames = random.next() < 0.3 ? between(random, 1, 15) : 0;
  if (frames === 0) await walker.page.keyboard.press(name);
  else {
    const plain = name.split('+').at(-1)!;
    await walker.page.keyboard.down(plain);
    await step(walker, frames);
    await walker.page.keyboard.up(plain);
  }
  return `key ${name}${frames > 0 ? ` for ${frames} frames` : ''}`;
}

/** Only a page that is served can be gone to. */
async function goTo(walker: Walker, name: string, go: () => Promise<unknown>) {
  if (walker.isOffline) return null;
  await go();
  if (!walker.page.url().startsWith(walker.baseUrl)) await walker.page.goto(walker.baseUrl);
  await settle(walker);
  return name;
}

async function setOffline(walker: Walker, isOffline: boolean): Promise<string> {
  walker.isOffline = isOffline;
  await walker.context.setOffline(isOffline);
  return isOffline ? 'offline' : 'online';
}

async function hideAndShow(walker: Walker, random: RandomStream): Promise<string> {
  const rest = between(random, 0, 60);
  await setHidden(walker, true);
  await walker.page.waitForTimeout(rest);
  await setHidden(walker, false);
  return `hide for ${rest} ms`;
}

const ACTIONS: readonly Action[] = [
  {
    weight: 36,
    act: async (walker, random) => {
      const control = among(walker, random, isPressed);
      const at = random.next();
      if (!control || !(await click(walker, control, isSlider(control) ? { at } : {}))) return null;
      return `press ${shown(control)}`;
    },
  },
  {
    weight: 10,
    act: async (walker, random) => {
      const control = among(walker, random, ({ isAnswer }) => isAnswer);
      const frames = between(random, 1, 20);
      if (!control || !(await click(walker, control, { frames }))) return null;
      return `hold ${shown(control)} for ${frames} frames`;
    },
  },
  { weight: 16, act: key },
  { weight: 4, act: clickSomewhere },
  { weight: 4, act: drag },
  { weight: 5, act: typeInto },
  { weight: 2, act: openFile },
  {
    weight: 4,
    act: async (walker, random) => {
      const control = among(walker, random, isList);
      const option = between(random, 0, 11);
      if (!control) return null;
      await choose(walker, control, option);
      return `choose ${option} in ${shown(control)}`;
    },
  },
  {
    weight: 9,
    act: async (walker, random) => {
      const frames = between(random, 4, 24);
      await step(walker, frames, 250);
      return `wait ${frames} long frames`;
    },
  },
  {
    weight: 2,
    act: async ({ page }, random) => {
      const by = between(random, -900, 900);
      await page.mouse.wheel(0, by);
      return `wheel ${by}`;
    },
  },
  {
    weight: 3,
    act: async ({ page }, random) => {
      const [width, height] = pick(random, SIZES);
      await page.setViewportSize({ width, height });
      return `resize to ${width}x${height}`;
    },
  },
  {
    weight: 3,
    act: (walker, random) => {
      const link = pick(random, LINKS);
      const go = () => walker.page.goto(walker.baseUrl + link);
      return goTo(walker, `follow ${link.slice(0, 80)}`, go);
    },
  },
  {
    weight: 1.5,
    act: (walker) => goTo(walker, 'reload', () => walker.page.reload()),
  },
  { weight: 0.7, act: (walker) => goTo(walker, 'back', () => walker.page.goBack()) },
  {
    weight: 0.7,
    act: (walker) => goTo(walker, 'forward', () => walker.page.goForward()),
  },
  { weight: 2, act: hideAndShow },
  { weight: 0.6, act: (walker) => setOffline(walker, true) },
  { weight: 3, act: (walker) => setOffline(walker, false) },
];

const WEIGHT = ACTIONS.reduce((sum, { weight }) => sum + weight, 0);

/** Does one of the actions, by weight, that the page offers now, and tells what it was. */
export async function act(walker: Walker, random: RandomStream): Promise<string> {
  for (;;) {
    let left = random.next() * WEIGHT;
    const action = ACTIONS.find(({ weight }) => (left -= weight) < 0);
    const told = await action?.act(walker, random);
    if (typeof told === 'string') return told;
  }
}
