import { actAfterYear, type AfterAct } from '../../../src/session/after-year';
import { createSession } from '../../../src/session/create-session';
import { saveSession } from '../../../src/session/save-session';
import { beginAfter } from '../../../src/session/year-state';
import { firstWeeks, KIND, playFrom, UNKIND, type PlayStyle } from '../../session/play-styles';
import { playYear } from '../../session/year-visits';

/** Seconds of the first day: about minute two. */
const DAY_SECONDS = [96, 104, 112, 120, 128, 136] as const;

const STYLES: Readonly<Record<'kind' | 'unkind', PlayStyle>> = { kind: KIND, unkind: UNKIND };

/** Saves of one infant in one pair of hands, as the page keeps them. */
interface StripSaves {
  readonly name: string;
  /** The first day, played up to each of the moments about minute two. */
  readonly day: readonly string[];
  /** The whole year by the same hands, before the reunion. */
  readonly reunion: string;
  /** The same at the door of the school. */
  readonly school: string;
}

function savesOf(name: string, seed: number, style: PlayStyle): StripSaves {
  const day = DAY_SECONDS.map((seconds) => {
    const session = playFrom(createSession(firstWeeks(), { seed }), style, 1000 * seconds);
    return JSON.stringify(saveSession(session));
  });
  const step = playYear(seed, (start) => playFrom(start, style));
  const yearAfter = (acts: readonly AfterAct[]): string => {
    const year = beginAfter(step);
    const after = year.after && acts.reduce(actAfterYear, year.after);
    return JSON.stringify(saveSession(step.session, undefined, { ...year, after }));
  };
  return { name, day, reunion: yearAfter([]), school: yearAfter([{ type: 'toSchool' }]) };
}

/**
 * The same infant played kindly and unkindly.
 *
 * @param seed unsigned 32-bit
 */
export function stripSaves(seed: number): readonly StripSaves[] {
  return Object.entries(STYLES).map(([name, style]) => savesOf(name, seed, style));
}
