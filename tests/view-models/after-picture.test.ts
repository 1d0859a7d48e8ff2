import { describe, expect, it } from 'vitest';
import { predictReunion, watchNext } from '../../src/session/reunion';
import { tryAfter } from '../../src/store/try-after';
import { reunionPicture } from '../../src/view-models/after-picture';

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
