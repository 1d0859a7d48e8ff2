import { describe, expect, it } from 'vitest';
import { xrayView } from '../../src/view-models/xray-view';
import { firstWeeks, KIND, playDay, UNKIND } from '../session/play-styles';
import { calmState, signalState } from './make-state';

describe('the look inside', () => {
  it('says before anything has been lived through that it is a guess', () => {
    const view = xrayView(calmState());
    expect(view.sureness.key).toBe('xray.sureness.guess');
    expect(view.experiences).toEqual([]);
    expect(view.now).toBeNull();
  });

  it('never says ten or none in ten of a belief', () => {
    for (const style of [KIND, UNKIND]) {
      const view = xrayView(playDay(firstWeeks(), 4, style));
      for (const { line } of [...view.trust, ...view.beliefs]) {
        expect(line.args['tenths']).toBeGreaterThanOrEqual(1);
        expect(line.args['tenths']).toBeLessThanOrEqual(9);
      }
    }
  });

  it('keeps trust in the caregiver and trust in itself apart', () => {
    expect(xrayView(calmState()).trust.map(({ id }) => id)).toEqual([
      'trustInCaregiver',
      'trustInSelf',
    ]);
  });

  it('shows shares of the ways of signalling that sum to one', () => {
    const { strategies } = xrayView(playDay(firstWeeks(), 2, UNKIND));
    expect(strategies.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('tells the last experiences, newest first, with what they moved and why', () => {
    const day = playDay(firstWeeks(), 1, KIND);
    const { experiences } = xrayView(day);
    expect(experiences.map(({ momentId }) => momentId)).toEqual(
      day.history
        .slice(-3)
        .reverse()
        .map(({ moment }) => moment.id),
    );
    expect(experiences[0]?.why.key).toMatch(/^xray\.why\./);
  });

  it('says that a rough answer raised fear', () => {
    const stories = xrayView(playDay(firstWeeks(), 1, UNKIND)).experiences.map(
      ({ happened }) => happened.key,
    );
    expect(stories.some((key) => /abrupt|frightened/.test(key))).toBe(true);
  });

  it('says when less shows than is felt', () => {
    const state = signalState('hunger', 'whisper', { strategy: 'minimised', felt: 0.8 });
    expect(xrayView(state).now?.line.key).toBe('xray.now.hidden');
    expect(xrayView(signalState('hunger', 'talk')).now?.line.key).toBe('xray.now.alike');
  });
});
