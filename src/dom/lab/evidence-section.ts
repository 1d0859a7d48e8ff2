import { html, nothing, type TemplateResult } from 'lit-html';
import { factRows, PUBLISHED, type FactRow } from '../../view-models/lab/evidence';
import { PATTERNS } from '../../view-models/lab/results';
import { isRunning, type LabContext } from './lab-context';
import type { LabWords } from './lab-words';
import { runBar } from './run-bar';

/** A figure of the table in its unit. */
function figure({ unit }: FactRow, value: number, words: LabWords): string {
  switch (unit) {
    case 'share':
      return words.percent(value);
    case 'difference':
      return words.t('lab.points', { points: words.number(Math.round(1000 * value) / 10) });
    case 'minutes':
      return words.t('lab.minutes', { minutes: Math.round(value) });
    case 'correlation':
    case 'ratio':
    case 'tracking':
      return words.number(value);
  }
}

function band(row: FactRow, words: LabWords): string {
  const [low, high] = row.band;
  const isOpen = !Number.isFinite(high) || (high === 1 && row.unit !== 'tracking');
  if (isOpen) return words.t('lab.evidence.atLeast', { low: figure(row, low, words) });
  return words.t('lab.evidence.between', {
    low: figure(row, low, words),
    high: figure(row, high, words),
  });
}

function table(rows: readonly FactRow[], { words }: LabContext): TemplateResult {
  const label = words.t('lab.evidence.tableTitle');
  return html`<div class="lab-table-scroll" tabindex="0" role="region" aria-label=${label}>
    <table class="lab-facts">
      <thead>
        <tr>
          ${(['finding', 'expected', 'measured', 'within', 'source', 'sure'] as const).map(
            (head) => html`<th scope="col">${words.t(`lab.evidence.${head}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr class=${row.isInBand ? 'lab-fact-in' : 'lab-fact-out'}>
              <th scope="row">${words.line({ key: `lab.fact.${row.slug}` })}</th>
              <td>${band(row, words)}</td>
              <td>${figure(row, row.measured, words)}</td>
              <td>${words.t(row.isInBand ? 'lab.evidence.in' : 'lab.evidence.out')}</td>
              <td>${row.source}</td>
              <td>${words.line({ key: `lab.status.${row.status.replace(' ', '')}` })}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What is published of the four patterns. */
function sources({ words }: LabContext): TemplateResult {
  return html`<section class="card" aria-labelledby="lab-sources-title">
    <h2 id="lab-sources-title">${words.t('lab.evidence.publishedTitle')}</h2>
    <div
      class="lab-table-scroll"
      tabindex="0"
      role="region"
      aria-label=${words.t('lab.evidence.who')}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">${words.t('lab.evidence.who')}</th>
            ${PATTERNS.map((pattern) => html`<th scope="col">${words.t(`lab.evidence.${pattern}`)}</th>`)}
            <th scope="col">${words.t('lab.evidence.source')}</th>
          </tr>
        </thead>
        <tbody>
          ${PUBLISHED.map(
            ({ id, shares, certainty }) =>
              html`<tr>
                <th scope="row">${words.t(`lab.published.${id}.name`)}</th>
                ${PATTERNS.map((pattern) => {
                  const share = shares[pattern];
                  return html`<td>
                    ${share === null ? words.t('lab.evidence.noFigure') : words.percent(share)}
                  </td>`;
                })}
                <td>
                  ${words.t(`lab.published.${id}.source`)} ${words.t(`lab.certainty.${certainty}`)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Published figures, and the model held against them. */
export function evidenceSection(context: LabContext): TemplateResult {
  const { state, actions, words } = context;
  const { check } = state;
  const rows = factRows(check?.rows ?? []);
  const inBand = rows.filter(({ isInBand }) => isInBand).length;
  return html`<div class="lab-one">
    <section class="card" aria-labelledby="lab-evidence-title">
      <h2 id="lab-evidence-title">${words.t('lab.evidence.title')}</h2>
      <p>${words.t('lab.evidence.lead')}</p>
      <p>${words.t('lab.evidence.exaggeration')}</p>
      ${runBar(context, check, { label: words.t('lab.evidence.go'), go: () => void actions.runCheck() })}
      <p class="lab-meaning" role="status">
        ${
          check === null
            ? words.t('lab.evidence.time')
            : words.t(isRunning(check.status) ? 'lab.evidence.soFar' : 'lab.evidence.done', {
                inBand,
                all: rows.length,
              })
        }
      </p>
      ${rows.length > 0 ? table(rows, context) : nothing}
    </section>
    ${sources(context)}
  </div>`;
}
