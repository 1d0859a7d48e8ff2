import { html, type TemplateResult } from 'lit-html';

/** Heading of a group of the tray: its number, then its question. */
export function groupHeading(number: number, id: string, text: string): TemplateResult {
  return html`<h2 class="group-heading" id=${id}>
    <span class="group-number">${number}</span> ${text}
  </h2>`;
}
