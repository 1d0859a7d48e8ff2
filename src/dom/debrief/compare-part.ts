import { html, svg, type TemplateResult } from 'lit-html';
import { compareChart, lineSample } from '../../charts/compare-chart';
import {
  compareView,
  END_FIGURES,
  type CompareView,
  type NamedDay,
} from '../../view-models/compare-view';
import { percent } from './debrief-sections';
import type { LookWords } from './look-words';

/** What each day came to, and its trust after each moment. */
function compareTable(
  view: CompareView,
  labels: readonly string[],
  title: string,
  words: LookWords,
): TemplateResult {
  const { t } = words;
  return html`<div
    class="table-scroll"
    tabindex="0"
    role="region"
    aria-label=${`${title} ${t('look.compare.table')}`}
  >
    <table class="compare-table">
      <caption>
        ${t('look.compare.table')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('look.compare.day')}</th>
          ${END_FIGURES.map((figure) => html`<th scope="col">${t(`look.end.${figure}`)}</th>`)}
          ${labels.map((label) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${view.lines.map(
          (day, index) =>
            html`<tr>
              <th scope="row">
                <svg class="line-sample" viewBox="0 0 42 28" aria-hidden="true">
                  ${svg`${lineSample(index)}`}</svg
                >${day.name}
              </th>
              ${END_FIGURES.map((figure) => html`<td>${percent(day.end[figure])}</td>`)}
              ${day.points.map(
                (point) =>
                  html`<td>${point ? percent(point.mean) : t('look.compare.nothing')}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Several days on one axis, and below them what each came to. */
export function comparePart(
  days: readonly NamedDay[],
  title: string,
  words: LookWords,
): TemplateResult {
  const { t } = words;
  const view = compareView(days);
  const labels = view.clocks.map(words.clock);
  return html`${compareChart(
    labels,
    view.lines.map((day) => ({
      name: day.name,
      points: day.points,
      descriptions: day.points.map((point, index) =>
        t('look.compare.point', {
          name: day.name,
          time: labels[index] ?? '',
          mean: percent(point?.mean ?? 0),
          sd: percent(point?.sd ?? 0),
        }),
      ),
    })),
    {
      title,
      description: t('look.compare.description', { count: days.length }),
      more: t('debrief.trust.more'),
      less: t('debrief.trust.less'),
    },
  )}
  ${compareTable(view, labels, title, words)}`;
}
