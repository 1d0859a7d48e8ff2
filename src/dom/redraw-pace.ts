import type { AppStoreState } from '../store/app-state';

/** While nothing but time has passed, the page is drawn this often, milliseconds. */
const CALM_REDRAW_MILLISECONDS = 200;
/** While a hand is on its way, its ring fills this often: half of the frames, for the eye all. */
const REACH_REDRAW_MILLISECONDS = 30;

type Session = NonNullable<AppStoreState['session']>;

const hasEvents = (before: Session, now: Session): boolean =>
  before.events.length !== now.events.length ||
  before.inputs.length !== now.inputs.length ||
  before.stage !== now.stage ||
  before.activity !== now.activity ||
  (before.reach === null) !== (now.reach === null);

/**
 * Whether the page has to be drawn for this change. A hold is shown as it goes; the clock, the
 * energy and a task's progress may lag by a fifth of a second.
 */
export function isWorthDrawing(
  before: AppStoreState,
  now: AppStoreState,
  sinceMilliseconds: number,
): boolean {
  const keys = Object.keys(now) as (keyof AppStoreState)[];
  const isOnlySession = keys.every((key) => key === 'session' || before[key] === now[key]);
  if (!isOnlySession) return true;
  if (before.session === now.session) return false;
  if (!before.session || !now.session) return true;
  const pace = now.session.reach ? REACH_REDRAW_MILLISECONDS : CALM_REDRAW_MILLISECONDS;
  return hasEvents(before.session, now.session) || sinceMilliseconds >= pace;
}
