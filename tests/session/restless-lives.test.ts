import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readTrust } from '../../src/model/read-trust';
import { createRandom, mixSeed, type RandomStream } from '../../src/model/random';
import { parseSave, restorePlay, saveSession } from '../../src/session/save-session';
import type { YearStep } from '../../src/session/year-state';
import { restlessLife } from './restless';
import { scenarioOf } from './year-visits';

const LIVES = 200;

/** Keeps one of the states it is shown, each as likely as any other. */
function createChooser(random: RandomStream) {
  let count = 0;
  let kept: YearStep | null = null;
  return {
    see(step: YearStep): void {
      count += 1;
      if (random.next() * count < 1) kept = step;
    },
    kept: () => kept,
  };
}

/** What comes back of a save of this moment, through the text that the page keeps. */
function restored({ session, year }: YearStep): unknown {
  const text = JSON.stringify(saveSession(session, undefined, year));
  const parsed = parseSave(JSON.parse(text), 'save');
  return parsed.ok ? restorePlay(parsed.value, scenarioOf, 'save') : parsed;
}

/** One life by chance; it is left at a moment of a visit, at one after the year, and at its end. */
function liveAndLeave(seed: number): { readonly end: YearStep; readonly left: YearStep[] } {
  const random = createRandom(mixSeed(seed, 0x1ea_fe));
  const inVisits = createChooser(random);
  const afterYear = createChooser(random);
  const end = restlessLife(seed, (step) => (step.year.after ? afterYear : inVisits).see(step));
  const left = [inVisits.kept(), afterYear.kept(), end].filter((step) => step !== null);
  return { end, left };
}

describe('somebody who does anything at any time', () => {
  it('comes to the end of school two hundred times, and goes on exactly where it was left', () => {
    for (let seed = 1; seed <= LIVES; seed += 1) {
      const { end, left } = liveAndLeave(seed);
      expect(end.year.visits).toHaveLength(4);
      expect(end.session.phase).toBe('ended');
      expect(end.year.after?.school).toMatchObject({ stage: 'end', records: { length: 9 } });
      const { patternLikelihoods } = readTrust(end.session.infant);
      const sum = Object.values(patternLikelihoods).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 9);
      expect(left).toHaveLength(3);
      for (const step of left) {
        const back = restored(step);
        // The quick comparison first: the slow one names the difference.
        if (!isDeepStrictEqual(back, { ok: true, value: step }))
          expect(back).toEqual({ ok: true, value: step });
      }
    }
  });
});
