import { createPageClock, LONGEST_FRAME_MILLISECONDS } from './page-clock';
import { isTeacherClockOn, type StoreTools } from './store-tools';

/** The half minute is shown in whole seconds: so often is enough, milliseconds. */
const STEP_MILLISECONDS = 200;

/**
 * Lets the teacher's half minute pass while a child waits at school, at the tempo of the settings.
 *
 * @returns to be called once for each animation frame, with the page's clock in milliseconds
 */
export function teacherTick(tools: StoreTools): (nowMilliseconds: number) => void {
  const { get, set, engine } = tools;
  const clock = createPageClock();
  let last: number | null = null;
  return (now) => {
    const { year, settings } = get();
    const after = year?.after;
    if (!after || !engine.current || settings.tempo === 'untimed' || !isTeacherClockOn(get())) {
      clock.stop();
      last = null;
      return;
    }
    if (last !== null && now - last < STEP_MILLISECONDS) return;
    // A page that stood still for long has not been looked at.
    if (last !== null && now - last > LONGEST_FRAME_MILLISECONDS + STEP_MILLISECONDS) clock.stop();
    last = now;
    const milliseconds = clock.takeWhole(now, settings.tempo);
    const next = engine.current.passTeacherTime(after, milliseconds);
    if (next === after) return;
    set({ year: { ...year, after: next } });
    if (next.acts !== after.acts) tools.saveDay();
  };
}
