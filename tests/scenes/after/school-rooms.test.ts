import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SCHOOL_GRADES } from '../../../src/session/school-child';
import type { SchoolPicture } from '../../../src/view-models/after-picture';
import { CHILD_BUILDS, hipsOverSoles } from '../../../scenes/after/child-build';
import { createYearsScene } from '../../../scenes/after/paint-years';
import { drawClassmates } from '../../../scenes/after/school/classmates';
import { drawClassroom } from '../../../scenes/after/school/classroom';
import type { Pen } from '../../../scenes/drawing/pen';
import { fakePath2D, recorded } from '../drawing/recording-context';

const GRADES = SCHOOL_GRADES.map(({ id }) => id);

beforeAll(() => {
  vi.stubGlobal('Path2D', fakePath2D([]));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const drawn = (draw: (pen: Pen) => void): string => JSON.stringify(recorded(draw).calls);

const picture = (grade: SchoolPicture['grade'], trust: number): SchoolPicture => ({
  ...{ kind: 'school', grade, signal: 'asks', answer: null, after: null, trust, callingCount: 0 },
  ...{ leaves: ['answered', 'missed'], bearing: { inTeacher: 0.5, inSelf: 0.5, fear: 0 } },
});
const room = (grade: SchoolPicture['grade'], trust: number) =>
  drawn((pen) => drawClassroom(pen, picture(grade, trust)));
const others = (grade: SchoolPicture['grade'], callingCount: number, clock: number | null) =>
  drawn((pen) => drawClassmates(pen, { grade, callingCount }, clock));

describe('the classrooms', () => {
  it('are three rooms, each brighter where the child trusts its teacher', () => {
    expect(new Set(GRADES.map((grade) => room(grade, 0.8))).size).toBe(GRADES.length);
    for (const grade of GRADES) expect(room(grade, 0.5)).not.toBe(room(grade, 0.8));
  });

  it.each(GRADES)('have others who call one after the other and move a little: %s', (grade) => {
    const calling = [0, 1, 2, 3].map((count) => others(grade, count, null));
    expect(new Set(calling).size).toBe(calling.length);
    expect(others(grade, 0, 300)).not.toBe(others(grade, 0, 900));
  });
});

describe('the strip at the end of school', () => {
  it('shows all three rooms, each by its own trust', () => {
    const strip = (trusts: readonly number[]) => {
      const scene = createYearsScene(1);
      const years = GRADES.map((grade, index) => picture(grade, trusts[index]!));
      scene.step({ kind: 'years', years }, 0, true);
      return drawn((pen) => scene.drawRoom(pen, { kind: 'years', years }));
    };
    const strips = [strip([0.5, 0.5, 0.5]), strip([0.8, 0.5, 0.5]), strip([0.5, 0.5, 0.8])];
    expect(new Set(strips).size).toBe(strips.length);
  });
});

describe('the child in its three years', () => {
  it('grows, most of all in its legs, while the head hardly does', () => {
    const builds = GRADES.map((grade) => CHILD_BUILDS[grade]);
    const [legs, heads] = [builds.map(hipsOverSoles), builds.map(({ size, head }) => size * head)];
    expect(legs).toEqual([...legs].sort((a, b) => a - b));
    expect(legs[2]! / legs[0]!).toBeGreaterThan(1.5);
    expect(Math.max(...heads) / Math.min(...heads)).toBeLessThan(1.15);
    expect(new Set(builds.map(({ clothes }) => clothes)).size).toBe(builds.length);
  });
});
