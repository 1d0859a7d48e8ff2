import { html, type TemplateResult } from 'lit-html';
import { CARD_NAMES } from '../../view-models/circumstance-name';
import type { Line } from '../../view-models/line';
import { circumstanceIcon } from './circumstance-icon';

type Circumstance = (typeof CARD_NAMES)[number]['id'];

/**
 * One button for each card of circumstances, pressed where the card is laid.
 *
 * @param options.prefix what goes before the name of the card where there are several groups
 */
export function cardButtons(
  laid: readonly Circumstance[],
  toggle: (id: Circumstance) => void,
  words: { readonly line: (line: Line) => string },
  { className, prefix = '' }: { readonly className: string; readonly prefix?: string },
): TemplateResult[] {
  return CARD_NAMES.map(
    ({ id, name }) =>
      html`<button
        type="button"
        class=${className}
        data-choose-card=${prefix + id}
        aria-pressed=${String(laid.includes(id))}
        @click=${() => toggle(id)}
      >
        ${circumstanceIcon(id)} <span>${words.line(name)}</span>
      </button>`,
  );
}
