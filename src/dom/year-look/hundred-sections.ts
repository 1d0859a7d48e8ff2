import { html, svg, type TemplateResult } from 'lit-html';
import { dataTable } from '../../charts/data-table';
import { patternMark } from '../../charts/lab/pattern-mark';
import { hundredChart } from '../../charts/year/hundred-chart';
import type { YearLookStore } from '../../store/year-look/year-look-store';
import { hundredView, type HundredView } from '../../view-models/year-look/hundred-view';
import { percent } from '../debrief/debrief-sections';
import type { LookWords } from '../debrief/look-words';
import { pictureButton } from '../debrief/picture-button';

/** What the sections draw from: words, and what has been worked out so far. */
export interface YearLookContext {
  readonly words: LookWords;
  readonly look: YearLookStore;
}

/** A hundred as marks. */
export function hundredMarks(view: HundredView, title: string, { t }: LookWords): TemplateResult {
  const counts = Object.fromEntries(view.rows.map(({ pattern, count }) => [pattern, count]));
  return hundredChart(
    view.rows.map(({ pattern, count }) => ({
      ...{ pattern, count },
      description: t('yearLook.hundred.part', { pattern: t(`yearLook.pattern.${pattern}`), count }),
    })),
    { title, description: t('yearLook.hundred.description', counts) },
  );
}

/** The counts beside the marks, each with its own mark. */
function countList(view: HundredView, { t }: LookWords): TemplateResult {
  return html`<ul class="hundred-counts">
    ${view.rows.map(
      ({ pattern, count }) =>
        html`<li>
          <svg class="mark" viewBox="0 0 28 28" aria-hidden="true">
            ${svg`${patternMark(pattern, 14, 14, 10)}`}
          </svg>
          <strong>${count}</strong> <span>${t(`yearLook.pattern.${pattern}`)}</span>
        </li>`,
    )}
  </ul>`;
}

function progressPart({ look, words: { t } }: YearLookContext): TemplateResult {
  const { status, doneCount, allCount } = look.getState();
  const isRunning = status === 'running' || status === 'waiting';
  const again = html`<button
    type="button"
    class="card-button"
    data-control="hundred-again"
    @click=${() => look.again()}
  >
    ${t('yearLook.again')}
  </button>`;
  const running = html`<progress
      max=${Math.max(1, allCount)}
      value=${doneCount}
      aria-label=${t('yearLook.progressLabel')}
    ></progress>
    <span>${t('yearLook.progress', { done: doneCount, all: allCount })}</span>
    <button
      type="button"
      class="card-button"
      data-control="hundred-cancel"
      @click=${() => look.cancel()}
    >
      ${t('yearLook.cancel')}
    </button>`;
  const stopped = html`<span
      >${t(status === 'failed' ? 'yearLook.failed' : 'yearLook.stopped')}</span
    >
    ${again}`;
  return html`<div class="hundred-progress no-print">
    ${isRunning ? running : status === 'finished' ? again : stopped}
  </div>`;
}

/** A hundred other infants, cared for as the player did. */
export function hundredSection(context: YearLookContext): TemplateResult {
  const { look, words } = context;
  const { t } = words;
  const view = hundredView('others', look.getState().likes.others);
  return html`<section class="card debrief-wide year-hundred" aria-labelledby="year-hundred-title">
    <h2 id="year-hundred-title">${t('yearLook.hundred.title')}</h2>
    <p>${t('yearLook.hundred.intro')}</p>
    ${progressPart(context)}
    <div class="hundred-body">
      ${hundredMarks(view, t('yearLook.hundred.title'), words)} ${countList(view, words)}
    </div>
    <p class="debrief-note">${t('yearLook.hundred.note')}</p>
    <div class="card-tools">
      ${dataTable({
        summary: t('yearLook.hundred.table'),
        heads: ['pattern', 'ofHundred', 'give'].map((head) => t(`yearLook.head.${head}`)),
        rows: view.rows.map(({ pattern, count, give }) => [
          t(`yearLook.pattern.${pattern}`),
          String(count),
          String(give),
        ]),
      })}
      ${pictureButton('hundred', words)}
    </div>
  </section>`;
}

/** What is said once when the hundred have come to their end. */
export function readyText({ look, words }: YearLookContext): string {
  const view = hundredView('others', look.getState().likes.others);
  const count = view.rows.find(({ pattern }) => pattern === 'secure')?.count ?? 0;
  return words.t('yearLook.ready', { count: percent(count / 100) });
}
