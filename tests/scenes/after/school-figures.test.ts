import { describe, expect, it } from 'vitest';
import type { Infant } from '../../../src/model/infant';
import { PRESENT_RULES } from '../../../src/session/play-rules';
import { answerChild, beginSchool, createSchool, goOnAtSchool } from '../../../src/session/school';
import { SCHOOL_SIGNALS, TEACHER_ACTS } from '../../../src/session/school-moment';
import { MANNERS } from '../../../src/model/response';
import { schoolPicture, type SchoolPicture } from '../../../src/view-models/after-picture';
import { placeChild } from '../../../scenes/after/school-child';
import { placeTeacher } from '../../../scenes/after/school-teacher';
import { KIND, playFrom, UNKIND, type PlayStyle } from '../../session/play-styles';
import { raisedInfants } from '../../session/raised-infants';
import { playYear } from '../../session/year-visits';

const UNTIMED = { teacherMilliseconds: 0, isTimed: false };
const SEEDS = [3, 7, 11, 19, 23, ...Array.from({ length: 25 }, (_, index) => 100 + index)];
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** The picture of each scene, before the teacher answers; the same answer to all. */
function scenesOf(infant: Infant, seed: number): SchoolPicture[] {
  const pictures: SchoolPicture[] = [];
  let state = beginSchool(createSchool(infant, seed, PRESENT_RULES));
  while (state.stage !== 'end') {
    if (state.stage === 'moment') {
      pictures.push(schoolPicture(state, UNTIMED));
      state = answerChild(state, { act: 'near', manner: 'gentle', when: 'now' });
    } else state = goOnAtSchool(state);
  }
  return pictures;
}

const afterYear = (style: PlayStyle) => (seed: number) =>
  scenesOf(playYear(seed, (day) => playFrom(day, style)).session.infant, seed);
const hunchOf = (picture: SchoolPicture) => placeChild(picture).pose.hunch ?? 0;
/** A child that lets it out stands in the midst of the room whatever it has learned. */
const isQuiet = ({ signal }: SchoolPicture) => signal !== 'actsOut' && signal !== 'clings';
const distances = (pictures: readonly SchoolPicture[]) =>
  pictures.filter(isQuiet).map((picture) => {
    const { x } = placeChild(picture);
    return placeTeacher(picture, x).x - x;
  });

const base: SchoolPicture = {
  ...{ kind: 'school', grade: 'kindergarten', signal: 'asks', trust: 0.6, leaves: [] },
  bearing: { inTeacher: 0.5, inSelf: 0.5, fear: 0 },
  ...{ answer: null, after: null, callingCount: 0 },
};

describe('the child at school', () => {
  it('carries what it learned into every scene, for every infant: upright or hunched, near or far', () => {
    for (const seed of SEEDS) {
      const kind = afterYear(KIND)(seed);
      const unkind = afterYear(UNKIND)(seed);
      for (const scene of [0, 1, 2])
        if (unkind[scene]!.signal !== 'actsOut')
          expect(hunchOf(unkind[scene]!) - hunchOf(kind[scene]!), String(seed)).toBeGreaterThan(
            0.3,
          );
      const [near, far] = [distances(kind), distances(unkind)];
      if (near.length > 2 && far.length > 2)
        expect(mean(near), String(seed)).toBeLessThan(mean(far) - 50);
    }
  });

  it('stands between the two after care between the two', () => {
    const hunch = (kind: 'steady-sensitive' | 'good-enough' | 'unpredictable' | 'absent') =>
      mean(raisedInfants(kind, 30).map((infant, seed) => hunchOf(scenesOf(infant, seed)[0]!)));
    const [steady, enough, unpredictable, absent] = [
      hunch('steady-sensitive'),
      hunch('good-enough'),
      hunch('unpredictable'),
      hunch('absent'),
    ];
    expect(steady).toBeLessThan(enough);
    expect(enough).toBeLessThan(unpredictable);
    expect(unpredictable).toBeLessThan(absent);
  });

  it.each(SCHOOL_SIGNALS)('moves without a jump while it %s and trust grows', (signal) => {
    const at = (share: number) =>
      placeChild({ ...base, signal, bearing: { inTeacher: share, inSelf: share, fear: 0 } }).x;
    for (let share = 0; share < 1; share += 0.05)
      expect(Math.abs(at(share + 0.05) - at(share))).toBeLessThan(12);
  });

  it('that is afraid stands further off', () => {
    const afraid = { ...base, bearing: { ...base.bearing, fear: 0.5 } };
    expect(placeChild(afraid).x).toBeLessThan(placeChild(base).x - 20);
  });
});

describe('the teacher', () => {
  it('stands among the others and does not smile before there is an answer', () => {
    for (const signal of SCHOOL_SIGNALS) {
      const { stance, pose, x } = placeTeacher({ ...base, signal }, 400);
      expect(stance.kneel).toBe(0);
      expect(x).toBeGreaterThan(700);
      expect(pose.face.mouthCorner).toBeLessThan(0.15);
    }
  });

  it('looks another way for each what and how', () => {
    const looks = TEACHER_ACTS.flatMap((act) =>
      MANNERS.map((manner) =>
        JSON.stringify(placeTeacher({ ...base, answer: { act, manner } }, 400)),
      ),
    );
    expect(new Set(looks).size).toBe(TEACHER_ACTS.length * MANNERS.length);
  });

  it('goes down on a knee as the words say, and smiles only when gentle', () => {
    for (const manner of MANNERS) {
      const { stance, pose } = placeTeacher({ ...base, answer: { act: 'near', manner } }, 400);
      expect(stance.kneel).toBe(1);
      expect((pose.face.mouthCorner ?? 0) > 0.5).toBe(manner === 'gentle');
    }
    expect(
      placeTeacher({ ...base, answer: { act: 'limit', manner: 'gentle' } }, 400).stance.kneel,
    ).toBe(0);
  });
});
