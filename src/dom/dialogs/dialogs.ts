import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState, DialogName } from '../../store/app-state';
import type { PageContext } from '../app-context';
import { pauseDialog } from './pause-dialog';
import { settingsDialog } from './settings-dialog';
import { newYearDialog } from './new-year-dialog';
import { calmScreen, contentNote, howDialog, safetyDialog } from './text-dialogs';

const DIALOGS: Readonly<
  Record<DialogName, (state: AppStoreState, context: PageContext) => TemplateResult>
> = {
  settings: settingsDialog,
  help: howDialog,
  safety: safetyDialog,
  contentNote,
  leave: calmScreen,
  newYear: newYearDialog,
};

const isPauseShown = (state: AppStoreState): boolean => state.isPaused && state.screen === 'play';

/**
 * Both dialogs of the page, native ones: pause, and on top of it whatever else is open. Closing
 * with Escape is the browser's; the store is told afterwards.
 */
export function dialogsTemplate(state: AppStoreState, context: PageContext): TemplateResult {
  const name = state.openDialog;
  const { actions } = state;
  return html`<dialog
      class="dialog dialog-pause"
      aria-labelledby="pause-heading"
      data-dialog="pause"
      @close=${() => {
        if (isPauseShown(context.store.getState())) actions.resume();
      }}
    >
      ${isPauseShown(state) ? pauseDialog(state, context) : ''}
    </dialog>
    <dialog
      class="dialog dialog-${name ?? 'closed'}"
      aria-labelledby="dialog-heading"
      data-dialog="top"
      @close=${() => {
        if (context.store.getState().openDialog !== null) actions.closeDialog();
      }}
    >
      ${name === null ? '' : DIALOGS[name](state, context)}
    </dialog>`;
}

function setOpen(dialog: HTMLDialogElement | null, isOpen: boolean): void {
  if (!dialog || dialog.open === isOpen) return;
  if (!isOpen) return dialog.close();
  dialog.showModal();
  // The heading first, not the first button: a reader then hears what has opened.
  dialog.querySelector<HTMLElement>('h2')?.focus();
}

/** Opens and closes the native dialogs as the state says; call it after each rendering. */
export function syncDialogs(root: HTMLElement, state: AppStoreState): void {
  setOpen(root.querySelector('[data-dialog="pause"]'), isPauseShown(state));
  setOpen(root.querySelector('[data-dialog="top"]'), state.openDialog !== null);
}
