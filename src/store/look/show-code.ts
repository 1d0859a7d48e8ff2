import { MODEL_VERSION } from '../../model/version';
import type { AppActions } from '../app-state';
import { openCode } from './open-play';

/** Shows the play behind a code, or says in a sentence why there is none or its numbers may differ. */
export function showCode(code: string, actions: AppActions): void {
  const opened = openCode(code);
  if (opened.ok) {
    const version = opened.modelVersion;
    if (version !== MODEL_VERSION)
      actions.addNotice('notice.code', { why: 'otherModel', version }, 'problem');
    return void actions.showPast(opened.play);
  }
  const { problem } = opened;
  const why = typeof problem === 'string' ? problem : 'otherGame';
  actions.addNotice('notice.code', { why, version: '' }, 'problem');
}
