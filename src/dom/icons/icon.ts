import { html, type TemplateResult } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';

/**
 * An icon from a file of our own build (`?raw` import), hidden from assistive technology: the
 * control around it has its name in words.
 *
 * @param markup the text of an SVG file; never anything a user or a link can supply
 */
export function icon(markup: string, className = ''): TemplateResult {
  return html`<span class="icon ${className}" aria-hidden="true">${unsafeHTML(markup)}</span>`;
}
