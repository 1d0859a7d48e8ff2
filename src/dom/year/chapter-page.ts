import { html, nothing, type TemplateResult } from 'lit-html';
import arrowIcon from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import leafIcon from '@phosphor-icons/core/fill/leaf-fill.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { chapterView, type ChapterView } from '../../view-models/chapter-view';
import { wordsFor, type PageContext, type Words } from '../app-context';
import { icon } from '../icons/icon';
import { circumstancesStill } from './circumstance-cards';

/** What each visit so far held, in words; the leaf beside it is for the eye. */
function visitsSoFar({ vines }: ChapterView, words: Words): TemplateResult {
  const count = (leaves: readonly string[], leaf: string) =>
    leaves.filter((other) => other === leaf).length;
  return html`<ol class="chapter-visits" aria-label=${words.t('year.chapter.soFar')}>
    ${vines.map(
      ({ visit, leaves }) =>
        html`<li>
          ${icon(leafIcon, 'chapter-leaf')}
          <span>
            <b>${words.line({ key: visit.titleKey })}.</b>
            ${words.t('year.chapter.vine', {
              answered: count(leaves, 'answered'),
              missed: count(leaves, 'missed'),
              mended: count(leaves, 'mended'),
            })}
          </span>
        </li>`,
    )}
  </ol>`;
}

function nextSection({ next }: ChapterView, words: Words): TemplateResult | typeof nothing {
  if (!next) return nothing;
  const title = words.line({ key: next.titleKey });
  return html`<section class="chapter-next" aria-labelledby="next-heading">
    <h2 id="next-heading">${words.t('year.chapter.next', { number: next.number, title })}</h2>
    <p>${words.line({ key: next.aboutKey })}</p>
  </section>`;
}

function actionsBar(state: AppStoreState, isLast: boolean, words: Words): TemplateResult {
  const { actions } = state;
  const { t } = words;
  return html`<nav class="year-actions" aria-label=${t('year.chapter.actions')}>
    <button
      type="button"
      class="button button-primary"
      data-control="go-on"
      @click=${() => void actions.goOnWithYear()}
    >
      <span>${t(isLast ? 'year.end.goOn' : 'year.chapter.goOn')}</span>${icon(arrowIcon)}
    </button>
    ${
      isLast
        ? nothing
        : html`<button type="button" class="button" @click=${() => actions.finish()}>
            ${t('year.chapter.lookBack')}
          </button>`
    }
    <button
      type="button"
      class="button"
      data-control="year-look"
      @click=${() => actions.toYearLook()}
    >
      ${t(isLast ? 'year.end.lookBack' : 'year.chapter.yearSoFar')}
    </button>
    <button type="button" class="button" @click=${() => actions.toTitle()}>
      ${t('year.chapter.leave')}
    </button>
    <button type="button" class="button-link" @click=${() => actions.openDialog('leave')}>
      ${t('safety.calm.open')}
    </button>
  </nav>`;
}

/** Between two visits: what the weeks held, how old the infant is now, and the way on. */
export function chapterPage(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { session, year, weeksToNext } = state;
  if (!session || !year) return html`<main><h1>${strings.t('year.menu.heading')}</h1></main>`;
  const words = wordsFor(strings, session);
  const view = chapterView(session, year, weeksToNext);
  return html`<main class="year">
    <div class="year-card">
      <h1 tabindex="-1">${words.line(view.heading)}</h1>
      ${view.lines.map((line) => html`<p class="year-lead">${words.line(line)}</p>`)}
      ${
        view.held.length === 0
          ? nothing
          : html`<ul class="chapter-held">
              ${view.held.map((line) => html`<li>${words.line(line)}</li>`)}
            </ul>`
      }
      ${visitsSoFar(view, words)} ${nextSection(view, words)}
      ${view.next ? circumstancesStill(session.circumstances, words) : nothing}
      ${actionsBar(state, view.next === null, words)}
    </div>
  </main>`;
}
