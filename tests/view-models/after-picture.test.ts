import { describe, expect, it } from 'vitest';
import { predictReunion, watchNext } from '../../src/session/reunion';
import { tryAfter } from '../../src/store/try-after';
import { answerChild, beginSchool, goOnAtSchool } from '../../src/session/school';
import { GRADES, reunionPicture, yearsPicture } from '../../src/view-models/after-picture';

describe('the caregiver in the picture of the reunion', () => {
  it('is beside the infant, away, in the door, and only then down on one knee, twice over', () => {
    let state = predictReunion(tryAfter().after!.reunion, 'unsure');
    const seen: string[] = [];
    while (state.stage === 'watch') {
      const { caregiver } = reunionPicture(state);
      if (seen.at(-1) !== caregiver) seen.push(caregiver);
      state = watchNext(state);
    }
    const once = ['away', 'comesIn', 'kneels'];
    expect(seen).toEqual(['beside', ...once, ...once]);
  });
});

describe('the picture at the end of school', () => {
  it('has each year that is over, with what the teacher did last and all leaves so far', () => {
    let state = beginSchool(tryAfter().after!.school);
    expect(yearsPicture(state).years).toEqual([]);
    while (state.stage !== 'end')
      state =
        state.stage === 'moment'
          ? answerChild(state, { act: 'help', manner: 'gentle', when: 'now' })
          : goOnAtSchool(state);
    const { years } = yearsPicture(state);
    expect(years.map(({ grade }) => grade)).toEqual(GRADES);
    expect(years.map(({ leaves }) => leaves.length)).toEqual([3, 6, 9]);
    years.forEach(({ signal, answer, trust }, index) => {
      expect(signal).toBe(state.records[3 * index + 2]!.signal);
      expect(answer).toEqual({ act: 'help', manner: 'gentle' });
      expect(trust).toBe(state.years[index]!.after.trustInCaregiver.mean);
    });
  });
});
