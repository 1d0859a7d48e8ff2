import type { AppActions } from '../app-state';
import { openCode } from './open-play';

/** Shows the play behind a code, or says in a sentence why there is none. */
export function showCode(code: string, actions: AppActions): void {
  const opened = openCode(code);
  if (opened.ok) return void actions.showPast(opened.play);
  const { problem } = opened;
  const why = typeof problem === 'string' ? problem : 'otherGame';
  actions.addNotice('notice.code', { why }, 'problem');
}
