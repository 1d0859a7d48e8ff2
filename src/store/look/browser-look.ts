import { createRunArchive } from '../../storage/run-archive';
import type { LookDependencies } from './look-state';
import { createLookStore, type LookStore } from './look-store';

const looks = new WeakMap<LookDependencies['app'], LookStore>();

/** For browsers without idle callbacks. Assumption: by then the page stands. */
const REST_MILLISECONDS = 300;

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, REST_MILLISECONDS);
}

/** The look back with the browser's own database and clock; one for each game. */
export function browserLook(app: LookDependencies['app']): LookStore {
  const known = looks.get(app);
  if (known) return known;
  const look = createLookStore({
    app,
    archive: createRunArchive(),
    now: () => Date.now(),
    whenIdle,
  });
  looks.set(app, look);
  return look;
}
