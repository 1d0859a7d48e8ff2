import { html, nothing, type TemplateResult } from 'lit-html';
import { careMoves, cardsOfArm, type CareMove } from '../../view-models/lab/care-under';
import { careUnit } from '../../view-models/lab/care-rows';
import { cardButtons } from '../icons/card-buttons';
import type { LabContext } from './lab-context';

function moveLine({ key, without, under }: CareMove, { words }: LabContext): TemplateResult {
  const value = (number: number): string => words.value(careUnit(key), roundedFor(key, number));
  return html`<li>
    ${words.t('lab.cards.move', {
      what: words.line({ key: `lab.care.${key}.label` }),
      under: value(under),
      without: value(without),
    })}
  </li>`;
}

/** Seconds in whole numbers; the rest as it is, which the words round. */
const roundedFor = (key: CareMove['key'], number: number): number =>
  careUnit(key) === 'seconds' ? Math.round(number) : number;

/** Cards of circumstances for the caregiver that is shown, and what they make of its care. */
export function armCards(context: LabContext): TemplateResult {
  const { state, actions, words } = context;
  const { t } = words;
  const cards = cardsOfArm(state.setup, state.active);
  const entry = state.setup.caregivers[state.active];
  const moves = entry === undefined ? [] : careMoves(entry, cards);
  return html`<details class="lab-group lab-cards-group">
    <summary>${t('lab.cards.title', { count: cards.length })}</summary>
    <p class="lab-meaning">${t('lab.cards.meaning')}</p>
    <div class="lab-card-choices" role="group" aria-label=${t('lab.cards.label')}>
      ${cardButtons(cards, (id) => actions.toggleCard(id), words, { className: 'lab-part' })}
    </div>
    ${
      moves.length === 0
        ? nothing
        : html`<p>${t('lab.cards.moves')}</p>
            <ul class="lab-card-moves">
              ${moves.map((move) => moveLine(move, context))}
            </ul>`
    }
    ${cards.length > 0 && moves.length === 0 ? html`<p>${t('lab.cards.mix')}</p>` : nothing}
    <p class="lab-meaning">${t('lab.cards.source')}</p>
  </details>`;
}
