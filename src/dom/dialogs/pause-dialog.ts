import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import type { PageContext } from '../app-context';

/** What the stopped clock offers: go on, change something, or stop here. */
export function pauseDialog(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { t } = strings;
  const { actions } = state;
  const isAway = state.pauseReason === 'away';
  return html`<h2 id="pause-heading" tabindex="-1">${t('play.pause.heading')}</h2>
    <p>${t(isAway ? 'play.pause.away' : 'play.pause.text')}</p>
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
