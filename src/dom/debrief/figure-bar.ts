import { html, type TemplateResult } from 'lit-html';

/** A share from 0 to 1 as a bar for the eye; the words that say it stand beside it. */
export function figureBar(share: number): TemplateResult {
  return html`<svg
    class="figure-bar"
    viewBox="0 0 200 12"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="figure-track" width="200" height="12"></rect>
    <rect class="figure-part" width=${200 * share} height="12"></rect>
  </svg>`;
}
