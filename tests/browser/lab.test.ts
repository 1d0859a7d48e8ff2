import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { labCodeOf } from '../../src/caregivers/lab-code';
import type { LabSetup } from '../../src/caregivers/lab-setup-schema';
import { axeViolations } from './support/axe';
import { openGame, type GamePage } from './support/game-page';
import { keyboardHands, tabTo } from './support/hands';
import { unsaidLabFigures } from './support/unsaid-lab-figures';
import { wordsOf } from './support/words';

const words = wordsOf(1);
const SETUP: LabSetup = {
  format: 'small-signals-lab@1',
  seed: 5,
  infants: 1100,
  caregivers: ['unpredictable', 'community'],
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const linkTo = (setup: LabSetup): string => `?view=lab&lab=${labCodeOf(setup)}`;
const countOf = ({ infants, caregivers }: LabSetup): number => infants * caregivers.length;

/** Opens a set-up without letting it run by itself, and runs it. */
async function openLab(setup: LabSetup): Promise<GamePage> {
  const game = await openGame(linkTo(setup));
  await game.page.getByRole('heading', { level: 1, name: words('lab.title') }).waitFor();
  return game;
}

async function untilDone(game: GamePage, infants: number): Promise<void> {
  const said = words('lab.run.finished', { count: infants });
  await expect
    .poll(async () => (await game.heard()).map(({ text }) => text).join(' '), { timeout: 90_000 })
    .toContain(said);
}

async function savedText(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function commandLine(...args: string[]): Record<string, unknown> {
  const command = ['src/cli/run.mjs', 'simulate', ...args, '--format', 'json'];
  const text = execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe' });
  const summary = JSON.parse(text) as Record<string, unknown>;
  delete summary['secondsPerInfant'];
  return summary;
}

describe('the lab', () => {
  it('comes to the very numbers of the command line, and no worker stays', async () => {
    const game = await openLab(SETUP);
    await untilDone(game, countOf(SETUP));
    const json = JSON.parse(await savedText(game.page, words('lab.share.json'))) as {
      results: { summary: unknown }[];
    };
    const common = ['--infants', '1100', '--seed', '5'];
    expect(json.results.map(({ summary }) => summary)).toEqual([
      commandLine('--caregiver', 'unpredictable', ...common),
      commandLine('--mix', 'community', ...common),
    ]);
    await expect.poll(() => game.page.workers().length).toBe(0);
    game.expectQuiet();
  });

  it('stops at once on its button and when it is left, with no worker behind', async () => {
    const game = await openLab({ ...SETUP, infants: 100_000 });
    const { page } = game;
    const go = button(page, words('lab.run.go', { count: 200_000 }));
    for (const way of [words('lab.run.stop'), words('lab.back')]) {
      await go.click();
      await expect.poll(() => page.workers().length).toBeGreaterThan(0);
      await page
        .getByText(words('lab.run.progress', { done: 250, all: 200_000 }).slice(-20), {
          exact: false,
        })
        .waitFor();
      await button(page, way).click();
      await expect.poll(() => page.workers().length).toBe(0);
    }
    await button(page, words('title.lab')).waitFor();
    game.expectQuiet();
  });

  it('does again what a dead worker was doing, says so, and comes to the same figures', async () => {
    const game = await openGame(null);
    const { page } = game;
    await page.addInitScript(() => {
      const Whole = globalThis.Worker;
      let count = 0;
      globalThis.Worker = class extends Whole {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options);
          count += 1;
          if (count !== 1) return;
          // The first one is gone in the middle of its work.
          setTimeout(() => {
            this.terminate();
            this.dispatchEvent(new Event('error'));
          }, 400);
        }
      };
    });
    await page.goto(game.baseUrl + linkTo(SETUP));
    await untilDone(game, countOf(SETUP));
    expect((await game.heard()).map(({ text }) => text).join(' ')).toContain(
      words('lab.run.died', { count: 1 }),
    );
    const csv = await savedText(page, words('lab.share.csv'));
    const expected = commandLine(
      '--caregiver',
      'unpredictable',
      '--infants',
      '1100',
      '--seed',
      '5',
    );
    const { secure } = expected['patterns'] as { secure: number };
    const line = csv.split('\n').find((one) => one.startsWith('unpredictable,1100,5,'));
    expect(Number(line?.split(',')[6])).toBeCloseTo(secure, 12);
    await expect.poll(() => page.workers().length).toBe(0);
    game.expectQuiet();
  });

  it('lets somebody at the keyboard build, compare, run, read and share', async () => {
    const game = await openGame('');
    const { page } = game;
    const hands = keyboardHands(page);
    await hands.press(button(page, words('title.lab')));
    await page.getByRole('heading', { level: 1, name: words('lab.title') }).waitFor();
    await untilDone(game, 1000);
    await hands.press(button(page, words('lab.people.add')));
    await untilDone(game, 2000);
    await hands.press(page.locator('.lab-cards-group summary'));
    await hands.press(page.locator('[data-choose-card="help-far"]'));
    await page.getByText(words('lab.cards.moves')).waitFor();
    await untilDone(game, 2000);
    const slider = page.getByRole('slider', {
      name: words('lab.care.answersDistressFraction.label'),
      exact: true,
    });
    await tabTo(page, slider);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('63%');
    await hands.press(button(page, words('lab.run.go', { count: 2000 })));
    const table = page.getByText(words('lab.table.likelihood'), { exact: true });
    await hands.press(table);
    const cell = page.getByRole('row', {
      name: words('lab.underCards', {
        name: words('lab.changedCare', { name: words('lab.preset.noRepair') }),
        cards: words('circumstance.name.helpFar'),
      }),
    });
    await cell.first().waitFor();
    expect(await cell.first().innerText()).toMatch(/\d+% ± [\d.]+/);
    const link = page.getByLabel(words('lab.share.link'));
    const address = await link.inputValue();
    await hands.press(button(page, words('lab.share.copy')));
    const said = [words('lab.share.copied'), words('lab.share.selected')];
    await page
      .getByText(new RegExp(`^(${said.join('|')})$`))
      .first()
      .waitFor();
    const heard = async (): Promise<string> =>
      (await game.heard()).map(({ text }) => text).join(' ');
    await expect.poll(heard, { timeout: 10_000 }).toMatch(new RegExp(said.join('|')));
    await page.goto(address);
    await page
      .getByRole('button', { name: words('lab.people.choose', { name: '' }) })
      .nth(1)
      .click();
    await expect.poll(() => slider.inputValue()).toBe('0.63');
    const card = page.locator('[data-choose-card="help-far"]');
    expect(await card.getAttribute('aria-pressed')).toBe('true');
    game.expectQuiet();
  });

  it('refuses a broken link with a sentence and goes on with its first set-up', async () => {
    const game = await openGame('?view=lab&lab=1.broken');
    await game.page
      .getByRole('alert')
      .filter({ hasText: words('lab.theLink') })
      .waitFor();
    await untilDone(game, 1000);
    game.expectQuiet();
  });

  it('has no barrier that axe knows of in any of its parts, and says every figure that it draws', async () => {
    const game = await openLab({ ...SETUP, infants: 300 });
    const { page } = game;
    await untilDone(game, 600);
    await button(page, words('lab.meet.first')).click();
    // Everything that is folded away is looked at, too.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await axeViolations(page)).toEqual([]);
    expect(await unsaidLabFigures(page)).toEqual([]);
    await button(page, words('lab.sections.sweep')).click();
    await page.getByLabel(words('lab.sweep.error')).selectOption('0.05');
    await button(page, words('lab.sweep.go')).click();
    await page.getByText(words('lab.table.sweep'), { exact: true }).click();
    await button(page, words('lab.sweep.go')).waitFor({ timeout: 60_000 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await unsaidLabFigures(page)).toEqual([]);
    await button(page, words('lab.sections.questions')).click();
    await page.getByRole('radio').first().check();
    await button(page, words('lab.questions.go')).click();
    await page.getByText(words('lab.questions.mending.title')).first().waitFor();
    await button(page, words('lab.questions.open')).waitFor({ timeout: 60_000 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await unsaidLabFigures(page)).toEqual([]);
    await button(page, words('lab.sections.evidence')).click();
    await button(page, words('lab.evidence.go')).click();
    await page
      .getByRole('row', { name: words.line({ key: 'lab.fact.n1a' }) })
      .waitFor({ timeout: 60_000 });
    expect(await axeViolations(page)).toEqual([]);
    await button(page, words('lab.run.stop')).click();
    game.expectQuiet();
  });
});
