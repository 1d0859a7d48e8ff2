import { describe, expect, it } from 'vitest';
import { drawnLooks } from '../../../scenes/story/story-pictures';
import { wholeStory } from '../../../src/view-models/identity';
import { looksWith } from '../../../src/view-models/story-view';

const whole = wholeStory({ seed: 5 });
const skin = whole.skin === 's1' ? 's6' : 's1';
const hand = whole.caregiverSkin === 's1' ? 's6' : 's1';
const asItIs = looksWith(whole, null);
const otherInfant = looksWith(whole, ['skin', skin]);
const otherCaregiver = looksWith(whole, ['caregiverSkin', hand]);

describe('what a picture of a choice is painted anew for', () => {
  it.each(['face', 'clothes'] as const)('%s: another infant, and no other caregiver', (kind) => {
    expect(drawnLooks(kind, otherCaregiver)).toEqual(drawnLooks(kind, asItIs));
    expect(drawnLooks(kind, otherInfant)).not.toEqual(drawnLooks(kind, asItIs));
  });

  it.each(['hand', 'sleeve'] as const)('%s: another caregiver, and no other infant', (kind) => {
    expect(drawnLooks(kind, otherInfant)).toEqual(drawnLooks(kind, asItIs));
    expect(drawnLooks(kind, otherCaregiver)).not.toEqual(drawnLooks(kind, asItIs));
  });

  it('portrait: either of the two', () => {
    expect(drawnLooks('portrait', otherInfant)).not.toEqual(drawnLooks('portrait', asItIs));
    expect(drawnLooks('portrait', otherCaregiver)).not.toEqual(drawnLooks('portrait', asItIs));
  });
});
