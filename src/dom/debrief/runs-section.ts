import { html, nothing, type TemplateResult } from 'lit-html';
import type { LookStore } from '../../store/look/look-store';
import { VISIT_NAMES } from '../../view-models/chapter-view';
import { identityOf } from '../../view-models/identity';
import type { NamedDay } from '../../view-models/compare-view';
import { comparePart } from './compare-part';
import { percent } from './debrief-sections';
import type { LookWords } from './look-words';

type Run = Exclude<ReturnType<LookStore['getState']>['runs'], string | null>[number];

const KILOBYTE = 1000;

const runName = (run: Run, words: LookWords): string =>
  words.t('look.runs.name', { infant: identityOf(run).name, date: words.date(run.keptAt) });

/** What the day is called; a scenario that has gone has its name only. */
function titleOf({ scenarioId }: Run, words: LookWords): string {
  const visit = VISIT_NAMES.find(({ id }) => id === scenarioId);
  return visit ? words.line({ key: visit.titleKey, args: {} }) : scenarioId;
}

/** Every word of the search stands somewhere in the name, the scenario or the seed. */
function isFound(run: Run, search: string, words: LookWords): boolean {
  const text = `${runName(run, words)} ${titleOf(run, words)} ${run.seed}`.toLocaleLowerCase(
    words.locale,
  );
  return search
    .toLocaleLowerCase(words.locale)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What the list says where it stands: beside a day that is looked back on, or by itself. */
interface ListTexts {
  readonly beside: 'look.runs.beside' | 'look.plays.beside';
  readonly besideNamed: 'look.runs.besideNamed' | 'look.plays.besideNamed';
  readonly empty: 'look.runs.nothing' | 'look.plays.empty';
}

interface ItemTools {
  readonly look: LookStore;
  readonly words: LookWords;
  readonly confirm: Confirm;
  readonly texts: ListTexts;
}

function runItem(run: Run, { look, words, confirm, texts }: ItemTools): TemplateResult {
  const { openRun, layBeside, removeRun } = look.actions;
  const { beside } = look.getState();
  const name = runName(run, words);
  const isBeside = beside.some(({ id }) => id === run.id);
  const isAsked = confirm.asked() === run.id;
  const remove = () => {
    if (!isAsked) return confirm.ask(run.id);
    confirm.ask(null);
    void removeRun(run.id);
  };
  const title = titleOf(run, words);
  return html`<li class="run">
    <p>
      <strong>${name}</strong>
      ${words.t('look.runs.what', { visit: run.visitNumber ?? 0, title })}
      ${words.t('look.runs.about', { trust: percent(run.trust), branches: run.branchCount })}
    </p>
    <div class="card-tools">
      <button
        type="button"
        class="card-button"
        aria-label=${words.t('look.runs.openNamed', { play: name })}
        @click=${() => void openRun(run.id)}
      >
        ${words.t('look.runs.open')}
      </button>
      <button
        type="button"
        class="card-button"
        data-control="beside"
        aria-pressed=${isBeside ? 'true' : 'false'}
        aria-label=${words.t(texts.besideNamed, { play: name })}
        @click=${() => void layBeside(run.id)}
      >
        ${words.t(texts.beside)}
      </button>
      <button
        type="button"
        class="card-button"
        aria-label=${words.t(isAsked ? 'look.runs.reallyNamed' : 'look.runs.removeNamed', { play: name })}
        @click=${remove}
      >
        ${words.t(isAsked ? 'look.runs.really' : 'look.runs.remove')}
      </button>
    </div>
  </li>`;
}

/** Which play is to be deleted if the button is pressed once more. */
export interface Confirm {
  asked(): string | null;
  ask(id: string | null): void;
}

/** A question of one page: it is forgotten when another is asked. */
export function createConfirm(redraw: () => void): Confirm {
  let asked: string | null = null;
  return {
    asked: () => asked,
    ask(id) {
      asked = id;
      redraw();
    },
  };
}

/** How much is kept, a search, and every play that it finds. */
export function runList(tools: ItemTools): TemplateResult {
  const { look, words, texts } = tools;
  const { runs, search } = look.getState();
  const { t } = words;
  if (runs === null) return html`${nothing}`;
  if (runs === 'blocked') return html`<p>${t('look.runs.blocked')}</p>`;
  const found = runs.filter((run) => isFound(run, search, words));
  const bytes = runs.reduce((sum, run) => sum + run.byteCount, 0);
  if (runs.length === 0) return html`<p>${t(texts.empty)}</p>`;
  return html`<p>
      ${t('look.runs.storage', { count: runs.length, kilobytes: Math.ceil(bytes / KILOBYTE) })}
    </p>
    <label class="what-if-field">
      <span>${t('look.runs.search')}</span>
      <input
        type="search"
        .value=${search}
        @input=${(event: Event) => look.actions.setSearch((event.target as HTMLInputElement).value)}
      />
    </label>
    ${found.length === 0 ? html`<p role="status">${t('look.runs.nothing')}</p>` : nothing}
    <ul class="run-list">
      ${found.map((run) => runItem(run, tools))}
    </ul>`;
}

/** The plays that were laid side by side, by name. */
export function besideDays(look: LookStore, words: LookWords): NamedDay[] {
  const { runs, beside } = look.getState();
  if (runs === null || runs === 'blocked') return [];
  return beside.flatMap(({ id, state }) => {
    const run = runs.find((other) => other.id === id);
    return run ? [{ name: runName(run, words), state }] : [];
  });
}

/** Plays of before: to open, to lay beside this one, to delete. */
export function runsSection(
  look: LookStore,
  words: LookWords,
  confirm: Confirm,
): TemplateResult | typeof nothing {
  const { runs, timeline } = look.getState();
  if (runs === null) return nothing;
  const { t } = words;
  const others = besideDays(look, words);
  const texts = {
    beside: 'look.runs.beside',
    besideNamed: 'look.runs.besideNamed',
    empty: 'look.runs.nothing',
  } as const;
  return html`<section class="card debrief-wide no-print" aria-labelledby="look-runs-title">
    <h2 id="look-runs-title">${t('look.runs.title')}</h2>
    ${runList({ look, words, confirm, texts })}
    ${
      timeline && others.length > 0
        ? comparePart(
            [{ name: t('look.runs.this'), state: timeline.end }, ...others],
            t('look.runs.besideTitle'),
            words,
          )
        : nothing
    }
  </section>`;
}
