import { CIRCUMSTANCES, type Circumstance } from '../session/circumstance-names';
import { line, type Line } from './line';

const camel = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What a card of circumstances is called, or what else is said of it: `name`, `about`. */
export function cardLine(id: Circumstance, what: 'name' | 'about' = 'name'): Line {
  return line(`circumstance.${what}.${camel(id)}`);
}

/** Every card by name, in the order of the table. */
export const CARD_NAMES: readonly { readonly id: Circumstance; readonly name: Line }[] =
  CIRCUMSTANCES.map((id) => ({ id, name: cardLine(id) }));
