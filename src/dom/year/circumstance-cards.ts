import { html, nothing, type TemplateResult } from 'lit-html';
import shuffleIcon from '@phosphor-icons/core/bold/shuffle-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { circumstanceCard, type CircumstanceCard } from '../../view-models/circumstance-view';
import type { Words } from '../app-context';
import { cardButtons } from '../icons/card-buttons';
import { circumstanceIcon } from '../icons/circumstance-icon';
import { icon } from '../icons/icon';

type Circumstance = CircumstanceCard['id'];

type Say = Pick<Words, 't' | 'line'>;

function laidCard(id: Circumstance, { line }: Say): TemplateResult {
  const card = circumstanceCard(id);
  return html`<li class="life-card" data-card=${id}>
    ${circumstanceIcon(id, 'life-card-icon')}
    <div>
      <h3>${line(card.name)}</h3>
      <p>${line(card.about)}</p>
      <ul class="life-card-effects">
        ${card.effects.map((effect) => html`<li>${line(effect)}</li>`)}
      </ul>
    </div>
  </li>`;
}

function sources(cards: readonly Circumstance[], { t, line }: Say): TemplateResult {
  const keys = new Map(cards.map((id) => [circumstanceCard(id).source.key, id]));
  return html`<details class="life-sources">
    <summary>${t('circumstance.sources')}</summary>
    ${[...keys.values()].map((id) => html`<p class="small">${line(circumstanceCard(id).source)}</p>`)}
  </details>`;
}

/** The cards that lie on the table, each with what it changes, and how sure that is. */
function laidCards(cards: readonly Circumstance[], words: Say): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  return html`<ul class="life-cards">
      ${cards.map((id) => laidCard(id, words))}
    </ul>
    ${sources(cards, words)}`;
}

/** Before something begins: draw cards of circumstances, choose them, or go without. */
export function circumstanceChooser(state: AppStoreState, words: Say): TemplateResult {
  const { t } = words;
  const { circumstances, actions } = state;
  const hasCards = circumstances.length > 0;
  return html`<section class="circumstance-part" aria-labelledby="circumstance-heading">
    <h2 id="circumstance-heading">${t('circumstance.heading')}</h2>
    <p>${t('circumstance.intro')}</p>
    <div class="year-actions">
      <button
        type="button"
        class="button"
        data-control="draw-cards"
        @click=${() => void actions.drawCircumstances()}
      >
        ${icon(shuffleIcon)}
        <span>${t(hasCards ? 'circumstance.drawAgain' : 'circumstance.draw')}</span>
      </button>
      <button
        type="button"
        class="button"
        data-control="no-cards"
        aria-disabled=${String(!hasCards)}
        @click=${() => actions.clearCircumstances()}
      >
        ${t('circumstance.clear')}
      </button>
      <p class="small" role="status">${t('circumstance.laid', { count: circumstances.length })}</p>
    </div>
    ${laidCards(circumstances, words)}
    <details class="life-choose">
      <summary>${t('circumstance.choose')}</summary>
      <p class="small">${t('circumstance.chooseNote')}</p>
      <div class="life-choices" role="group" aria-label=${t('circumstance.choose')}>
        ${cardButtons(circumstances, (id) => actions.toggleCircumstance(id), words, { className: 'button' })}
      </div>
    </details>
  </section>`;
}

/** A card on one line, where the way on is what matters. */
function cardInShort(id: Circumstance, { line }: Say): TemplateResult {
  const { name, effects } = circumstanceCard(id);
  return html`<li data-card=${id}>
    ${circumstanceIcon(id, 'life-card-icon')}
    <span><b>${line(name)}.</b> ${effects.map((effect) => `${line(effect)} `)}</span>
  </li>`;
}

/** Between two visits: the circumstances that go on. */
export function circumstancesStill(
  cards: readonly Circumstance[],
  words: Say,
): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  return html`<section class="circumstance-part" aria-labelledby="circumstance-heading">
    <h2 id="circumstance-heading">${words.t('circumstance.still')}</h2>
    <ul class="chapter-visits">
      ${cards.map((id) => cardInShort(id, words))}
    </ul>
  </section>`;
}
