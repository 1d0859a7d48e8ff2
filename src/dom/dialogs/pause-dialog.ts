import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import { cardLine } from '../../view-models/circumstance-name';
import type { PageContext } from '../app-context';
import { circumstanceIcon } from '../icons/circumstance-icon';

/** What lies on the table in this day, by name; folded away until it is asked for. */
function circumstances(
  { session }: AppStoreState,
  { t, line }: PageContext['strings'],
): TemplateResult | typeof nothing {
  const cards = session?.circumstances ?? [];
  if (cards.length === 0) return nothing;
  return html`<details class="pause-cards">
    <summary>${t('play.pause.cards', { count: cards.length })}</summary>
    <ul>
      ${cards.map(
        (card) =>
          html`<li>
            ${circumstanceIcon(card)}
            <span><b>${line(cardLine(card))}.</b> ${line(cardLine(card, 'about'))}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What the stopped clock offers: go on, change something, or stop here. */
export function pauseDialog(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { t } = strings;
  const { actions } = state;
  const isAway = state.pauseReason === 'away';
  return html`<h2 id="pause-heading" tabindex="-1">${t('play.pause.heading')}</h2>
    <p>${t(isAway ? 'play.pause.away' : 'play.pause.text')}</p>
    ${circumstances(state, strings)}
    <div class="pause-actions">
      <button type="button" class="button button-primary" @click=${() => actions.resume()}>
        ${t('play.pause.resume')}
      </button>
      <button type="button" class="button" @click=${() => actions.openDialog('settings')}>
        ${t('title.settings')}
      </button>
      <button type="button" class="button" @click=${() => actions.openDialog('help')}>
        ${t('title.howItWorks')}
      </button>
      <button type="button" class="button" @click=${() => actions.openDialog('leave')}>
        ${t('safety.calm.open')}
      </button>
      ${
        state.year && !state.replay && !state.watch
          ? html`<button type="button" class="button" @click=${() => actions.endVisit()}>
              ${t('play.pause.endVisit')}
            </button>`
          : html`<button type="button" class="button" @click=${() => actions.finish()}>
              ${t('play.pause.finish')}
            </button>`
      }
      <button type="button" class="button-link" @click=${() => actions.toTitle()}>
        ${t('play.pause.title')}
      </button>
    </div>`;
}
