import { html, nothing, type TemplateResult } from 'lit-html';
import type { CircumstancesDid } from '../../view-models/circumstances-did';
import { figureBar } from './figure-bar';
import type { LookWords } from './look-words';

function cardsOf({ cards }: CircumstancesDid, { t, line }: LookWords): TemplateResult {
  if (cards.length === 0) return html`<p>${t('look.life.noCards')}</p>`;
  return html`<p>${t('look.life.cards', { count: cards.length })}</p>
    <ul class="life-list">
      ${cards.map(
        (card) =>
          html`<li>
            <b>${line(card.name)}.</b> ${card.effects.map((effect) => `${line(effect)} `)}
          </li>`,
      )}
    </ul>`;
}

function otherDays({ days }: CircumstancesDid, { t, line, hundred }: LookWords): TemplateResult {
  return html`<h3>${t('look.life.same')}</h3>
    <p>${t('look.life.sameNote')}</p>
    <ul class="life-days">
      ${days.map(
        ({ kind, trust, outcome }) =>
          html`<li class="life-day">
            <p><b>${t(`look.life.day.${kind}`)}</b></p>
            <p>${t('look.life.trust', { trust: hundred(trust) })}</p>
            ${figureBar(trust)}
            <p>${line(outcome)}</p>
          </li>`,
      )}
    </ul>
    <p class="debrief-note">${t('look.life.note')}</p>`;
}

/** What the circumstances did, and what the same hands would have come to under others. */
export function lifeSection(view: CircumstancesDid, words: LookWords): TemplateResult {
  return html`<section class="card debrief-wide debrief-life" aria-labelledby="look-life-title">
    <h2 id="look-life-title">${words.t('look.life.title')}</h2>
    <ul class="life-list">
      ${view.facts.map((fact) => html`<li>${words.line(fact)}</li>`)}
    </ul>
    ${cardsOf(view, words)} ${view.days.length > 1 ? otherDays(view, words) : nothing}
  </section>`;
}
