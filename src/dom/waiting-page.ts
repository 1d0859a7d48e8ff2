import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../store/app-state';
import type { PageContext } from './app-context';

/** What stands where a screen is still on its way, or did not come: there is always a way on. */
export function waitingPage(
  { actions }: AppStoreState,
  { strings }: PageContext,
  part: { readonly hasFailed: boolean; readonly askAgain: () => void },
): TemplateResult {
  const { t } = strings;
  const back = html`<button type="button" class="button-link" @click=${() => actions.toTitle()}>
    ${t('common.toTitle')}
  </button>`;
  if (!part.hasFailed) {
    // A heading, and no h1: the focus waits for that of the screen which is to come.
    return html`<main class="waiting">
      <div role="status"><p role="heading" aria-level="1">${t('common.loading')}</p></div>
      <div class="waiting-out">${back}</div>
    </main>`;
  }
  return html`<main class="waiting">
    <h1 tabindex="-1">${t('common.notHere')}</h1>
    <p role="status">${t('common.loadFailed')}</p>
    <div>
      <button type="button" class="button button-primary" @click=${part.askAgain}>
        ${t('common.tryAgain')}
      </button>
      ${back}
    </div>
  </main>`;
}
