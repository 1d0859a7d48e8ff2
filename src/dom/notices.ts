import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../store/app-state';
import type { PageContext } from './app-context';

/** Sentences for the person at the screen, each until it is dismissed. */
export function noticesTemplate(state: AppStoreState, { strings }: PageContext): TemplateResult {
  return html`<div
    class="notices"
    role="region"
    aria-live="polite"
    aria-label=${strings.t('notice.label')}
  >
    ${state.notices.map(
      (notice) =>
        html`<div class="notice notice-${notice.tone}">
          <p>${strings.line(notice)}</p>
          <button
            type="button"
            class="button-link"
            @click=${() => state.actions.dismissNotice(notice.id)}
          >
            ${strings.t('common.dismiss')}
          </button>
        </div>`,
    )}
  </div>`;
}
