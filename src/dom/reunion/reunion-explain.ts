import { html, nothing, type TemplateResult } from 'lit-html';
import arrowIcon from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { AfterPlay } from '../../store/after-play';
import { explainView, type ExplainView } from '../../view-models/reunion-view';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';

function seenPart(view: ExplainView, words: Words): TemplateResult {
  const key = view.prediction === 'unsure' ? 'unsure' : view.isAsPredicted ? 'same' : 'other';
  return html`<section class="after-card" aria-labelledby="seen-heading">
    <h2 id="seen-heading">${words.t('reunion.seen.heading')}</h2>
    <p data-say>${words.t(`reunion.seen.${view.main}`)}</p>
    <p>${words.t(`reunion.predicted.${key}`)}</p>
    ${view.hidden ? html`<p>${words.line(view.hidden)}</p>` : nothing}
    <h3>${words.t('reunion.because.heading')}</h3>
    <ul>
      ${view.because.map((line) => html`<li>${words.line(line)}</li>`)}
    </ul>
  </section>`;
}

function likelyPart(view: ExplainView, words: Words): TemplateResult {
  return html`<section class="after-card" aria-labelledby="likely-heading">
    <h2 id="likely-heading">${words.t('reunion.likely.heading')}</h2>
    <p>${words.t('reunion.likely.text')}</p>
    <table class="after-table">
      <thead>
        <tr>
          <th scope="col">${words.t('reunion.likely.way')}</th>
          <th scope="col">${words.t('reunion.likely.seen', { count: view.momentCount })}</th>
          <th scope="col">${words.t('reunion.likely.of100')}</th>
        </tr>
      </thead>
      <tbody>
        ${view.rows.map(
          ({ way, pattern, count, outOf100 }) =>
            html`<tr>
              <th scope="row">
                ${words.t(`reunion.way.${way}`)}
                <span class="small">${words.t(`reunion.pattern.${pattern}`)}</span>
              </th>
              <td>${count}</td>
              <td>${words.t('reunion.likely.about', { share: outOf100 })}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${words.t('reunion.likely.doubt')}</p>
  </section>`;
}

/** After both reunions: what was seen, why it makes sense, and how sure that is. */
export function explanation(play: AfterPlay, words: Words): TemplateResult {
  const view = explainView(play.reunion);
  return html`<div class="after-cards">
      ${seenPart(view, words)} ${likelyPart(view, words)}
      <section class="after-card" aria-labelledby="research-heading">
        <h2 id="research-heading">${words.t('after.research')}</h2>
        <ul>
          <li>${words.t('reunion.research.care')}</li>
          <li>${words.t('reunion.research.calm')}</li>
          <li>${words.t('reunion.research.change')}</li>
          <li>${words.t('reunion.research.limits')}</li>
        </ul>
      </section>
    </div>
    <div class="after-row">
      <button
        type="button"
        class="button button-primary"
        data-control="to-school"
        @click=${() => play.toSchool()}
      >
        <span>${words.t('reunion.toSchool')}</span>${icon(arrowIcon)}
      </button>
    </div>`;
}
