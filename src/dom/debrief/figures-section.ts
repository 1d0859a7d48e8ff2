import { html, type TemplateResult } from 'lit-html';
import type { CareFigure } from '../../view-models/care-figures';
import { figureBar } from './figure-bar';
import type { LookWords } from './look-words';

/** Manner, fit, repairs, contact, play and early answers: a sentence each, and its share as a bar. */
export function figuresSection(figures: readonly CareFigure[], words: LookWords): TemplateResult {
  return html`<section class="card debrief-figures" aria-labelledby="look-figures-title">
    <h2 id="look-figures-title">${words.t('look.figures.title')}</h2>
    <ul class="figure-list">
      ${figures.map(
        ({ count, whole, line }) =>
          html`<li>
            <p>${words.line(line)}</p>
            ${figureBar(whole === 0 ? 0 : count / whole)}
          </li>`,
      )}
    </ul>
  </section>`;
}
