import { describe, expect, inject, it } from 'vitest';
import { takeWalk } from '../fuzz/walk';
import { sharedBrowser } from './support/shared-browser';

/** The long form is `npm run fuzz`. */
const SEED = 1;
const WALKS = [0, 1, 2];
const ACTIONS = 40;

describe('random walks through the whole product', () => {
  it.each(WALKS)('end at the title without a fault: walk %i', async (walk) => {
    const { fault, trace } = await takeWalk(await sharedBrowser(), inject('baseUrl'), {
      ...{ seed: SEED, walk, actions: ACTIONS, axeEvery: ACTIONS },
      pictureFolder: 'tests/browser/output',
    });
    expect(fault, trace.join('\n')).toBeNull();
    expect(trace.length).toBeGreaterThan(ACTIONS / 2);
  });
});
