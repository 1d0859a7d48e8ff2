import { createRunArchive } from '../../storage/run-archive';
import type { LookDependencies } from './look-state';
import { createLookStore, type LookStore } from './look-store';

/** The look back with the browser's own database and clock. */
export function browserLook(app: LookDependencies['app']): LookStore {
  return createLookStore({ app, archive: createRunArchive(), now: () => Date.now() });
}
