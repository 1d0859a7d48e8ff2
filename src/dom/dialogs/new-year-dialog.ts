import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import type { PageContext } from '../app-context';
import { dialogHead } from './dialog-head';

/** A year is kept already: go on with it, or begin another one and keep the old one in the history. */
export function newYearDialog(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { t } = strings;
  const { actions, savedYear } = state;
  const goOn = (): void => {
    actions.closeDialog();
    void actions.continueYear();
  };
  const where = { part: savedYear?.part ?? 'visit', number: savedYear?.visitNumber ?? 1 };
  return html`${dialogHead(t('title.newYear.heading'), t('common.close'), () =>
      actions.closeDialog(),
    )}
    <p>${t('title.newYear.text', where)}</p>
    <p>${t('title.newYear.kept')}</p>
    <div class="dialog-actions">
      <button type="button" class="button button-primary" data-control="old-year" @click=${goOn}>
        ${t('title.newYear.goOn')}
      </button>
      <button
        type="button"
        class="button"
        data-control="new-year"
        @click=${() => void actions.replaceYear()}
      >
        ${t('title.newYear.begin')}
      </button>
      <button type="button" class="button-link" @click=${() => actions.closeDialog()}>
        ${t('title.note.notNow')}
      </button>
    </div>`;
}
