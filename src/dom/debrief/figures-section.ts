import { html, type TemplateResult } from 'lit-html';
import type { CareFigure } from '../../view-models/care-figures';
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
            <svg
              class="figure-bar"
              viewBox="0 0 200 12"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect class="figure-track" width="200" height="12"></rect>
              <rect
                class="figure-part"
                width=${whole === 0 ? 0 : (200 * count) / whole}
                height="12"
              ></rect>
            </svg>
          </li>`,
      )}
    </ul>
  </section>`;
}
