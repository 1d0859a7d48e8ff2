import { html, nothing, type TemplateResult } from 'lit-html';
import type { LookStore } from '../../store/look/look-store';
import { identityOf } from '../../view-models/identity';
import { comparePart } from './compare-part';
import { percent } from './debrief-sections';
import type { LookWords } from './look-words';

type Run = Exclude<ReturnType<LookStore['getState']>['runs'], string | null>[number];

const KILOBYTE = 1000;

const runName = (run: Run, words: LookWords): string =>
  words.t('look.runs.name', { infant: identityOf(run.seed).name, date: words.date(run.keptAt) });

/** Every word of the search stands somewhere in the name, the scenario or the seed. */
function isFound(run: Run, search: string, words: LookWords): boolean {
  const text = `${runName(run, words)} ${run.scenarioId} ${run.seed}`.toLocaleLowerCase(
    words.locale,
  );
  return search
    .toLocaleLowerCase(words.locale)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function runItem(run: Run, look: LookStore, words: LookWords, confirm: Confirm): TemplateResult {
  const { openRun, layBeside, removeRun } = look.actions;
  const { beside } = look.getState();
  const name = runName(run, words);
  const isBeside = beside?.id === run.id;
  const isAsked = confirm.asked() === run.id;
  const remove = () => {
    if (!isAsked) return confirm.ask(run.id);
    confirm.ask(null);
    void removeRun(run.id);
  };
  return html`<li class="run">
    <p>
      <strong>${name}</strong>
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
        aria-pressed=${isBeside ? 'true' : 'false'}
        aria-label=${words.t('look.runs.besideNamed', { play: name })}
        @click=${() => void layBeside(isBeside ? null : run.id)}
      >
        ${words.t('look.runs.beside')}
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

/** Plays of before: to open, to lay beside this one, to delete. */
export function runsSection(
  look: LookStore,
  words: LookWords,
  confirm: Confirm,
): TemplateResult | typeof nothing {
  const { runs, search, beside, timeline } = look.getState();
  if (runs === null) return nothing;
  const { t } = words;
  if (runs === 'blocked')
    return html`<section class="card debrief-wide no-print" aria-labelledby="look-runs-title">
      <h2 id="look-runs-title">${t('look.runs.title')}</h2>
      <p>${t('look.runs.blocked')}</p>
    </section>`;
  const found = runs.filter((run) => isFound(run, search, words));
  const bytes = runs.reduce((sum, run) => sum + run.byteCount, 0);
  const besideRun = runs.find((run) => run.id === beside?.id);
  return html`<section class="card debrief-wide no-print" aria-labelledby="look-runs-title">
    <h2 id="look-runs-title">${t('look.runs.title')}</h2>
    <p>${t('look.runs.storage', { count: runs.length, kilobytes: Math.ceil(bytes / KILOBYTE) })}</p>
    <label class="what-if-field">
      <span>${t('look.runs.search')}</span>
      <input
        type="search"
        .value=${search}
        @input=${(event: Event) => look.actions.setSearch((event.target as HTMLInputElement).value)}
      />
    </label>
    ${found.length === 0 ? html`<p>${t('look.runs.nothing')}</p>` : nothing}
    <ul class="run-list">
      ${found.map((run) => runItem(run, look, words, confirm))}
    </ul>
    ${
      beside && besideRun && timeline
        ? comparePart(
            [
              { name: t('look.runs.this'), state: timeline.end },
              { name: runName(besideRun, words), state: beside.state },
            ],
            t('look.runs.besideTitle'),
            words,
          )
        : nothing
    }
  </section>`;
}
