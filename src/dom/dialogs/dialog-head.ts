import { html, type TemplateResult } from 'lit-html';
import closeIcon from '@phosphor-icons/core/bold/x-bold.svg?raw';
import { icon } from '../icons/icon';

/** Heading of a dialog, which names it, and the button that closes it. */
export function dialogHead(heading: string, closeLabel: string, close: () => void): TemplateResult {
  return html`<header class="dialog-head">
    <h2 id="dialog-heading" tabindex="-1">${heading}</h2>
    <button type="button" class="button-round" aria-label=${closeLabel} @click=${() => close()}>
      ${icon(closeIcon)}
    </button>
  </header>`;
}
