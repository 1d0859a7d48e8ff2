import type { AppStoreState } from '../store/app-state';

/** Puts what a player has chosen about letters and motion on the page's root, for the CSS. */
export function applyRootLook(settings: AppStoreState['settings']): void {
  const root = document.documentElement;
  root.style.setProperty('--text-scale', String(settings.textScale));
  root.dataset['font'] = settings.easyFont ? 'easy' : 'normal';
  root.dataset['motion'] = settings.motion;
}
