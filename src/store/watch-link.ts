import type { AppActions } from './app-state';
import type { LinkOptions } from './link-options';

/** What a link asks to watch: begins when it names a caregiver, else lets somebody be chosen. */
export function watchByLink({ caregiver, visit, seed }: LinkOptions, actions: AppActions): void {
  actions.toWatch();
  actions.chooseWatch({
    ...(caregiver === undefined ? {} : { caregiver }),
    ...(visit === undefined ? {} : { visitId: visit }),
    ...(seed === undefined ? {} : { seed }),
  });
  if (caregiver !== undefined) actions.want({ kind: 'watch' });
}
