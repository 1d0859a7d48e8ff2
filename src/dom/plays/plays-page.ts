import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import { browserLook } from '../../store/look/browser-look';
import type { LookStore } from '../../store/look/look-store';
import { wordsFor, type PageContext } from '../app-context';
import { comparePart } from '../debrief/compare-part';
import { lookWords, type LookWords } from '../debrief/look-words';
import { besideDays, createConfirm, runList } from '../debrief/runs-section';
import { incoming } from '../debrief/share-section';
import '../debrief/debrief.css';
import '../debrief/look.css';
import '../debrief/print.css';

/** All plays that this browser keeps, for one mount of the app. */
export interface PlaysPage {
  template(state: AppStoreState): TemplateResult;
  /** Another screen is shown; the list is read afresh when this one comes back. */
  leave(): void;
}

function besidePart(look: LookStore, words: LookWords): TemplateResult | typeof nothing {
  const days = besideDays(look, words);
  if (days.length === 0) return nothing;
  const title = words.t('look.runs.besideTitle');
  return html`<section class="card debrief-wide" aria-labelledby="plays-beside-title">
    <h2 id="plays-beside-title" tabindex="-1">${title}</h2>
    ${
      days.length === 1
        ? html`<p role="status">${words.t('look.plays.one')}</p>`
        : comparePart(days, title, words)
    }
  </section>`;
}

/** Makes the page; `redraw` asks for a rendering soon. */
export function createPlaysPage({ store, strings }: PageContext, redraw: () => void): PlaysPage {
  const look = browserLook(store);
  look.subscribe(redraw);
  const confirm = createConfirm(redraw);
  const texts = {
    beside: 'look.plays.beside',
    besideNamed: 'look.plays.besideNamed',
    empty: 'look.plays.empty',
  } as const;
  let isShown = false;
  return {
    template(state) {
      if (!isShown) void look.actions.loadRuns();
      isShown = true;
      const words = lookWords(wordsFor(strings, { seed: 0 }));
      const { t } = words;
      return html`<main class="debrief plays">
        <div class="debrief-inner">
          <header>
            <h1>${t('look.plays.title')}</h1>
            <p class="debrief-headline">${t('look.plays.lead')}</p>
          </header>
          <div class="debrief-grid">
            <section class="card debrief-wide" aria-label=${t('look.plays.title')}>
              ${runList({ look, words, confirm, texts })}
            </section>
            ${besidePart(look, words)}
            <section class="card debrief-wide no-print" aria-labelledby="plays-in-title">
              <h2 id="plays-in-title">${t('look.plays.in')}</h2>
              ${incoming(state, look, words)}
            </section>
          </div>
          <nav class="debrief-actions" aria-label=${t('debrief.actions.label')}>
            <button
              type="button"
              class="debrief-button"
              @click=${() => state.actions.openDialog('leave')}
            >
              ${t('safety.calm.open')}
            </button>
            <button type="button" class="debrief-button" @click=${() => state.actions.toYear()}>
              ${t('title.year')}
            </button>
            <button
              type="button"
              class="debrief-button is-main"
              @click=${() => state.actions.toTitle()}
            >
              ${t('debrief.actions.title')}
            </button>
          </nav>
        </div>
      </main>`;
    },
    leave() {
      isShown = false;
    },
  };
}
