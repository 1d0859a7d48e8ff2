import { describe, expect, it } from 'vitest';
import { isDistressNeed, NEED_KINDS, type NeedKind } from '../../src/model/need';
import type { AnswerEffect } from '../../src/model/episode';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { Expression } from '../../src/view-models/expressions';
import { infantView } from '../../src/view-models/infant-view';
import { firstWeeks } from '../session/play-styles';
import { CAME_NEAR, signalState, weightOf as of, withEvent } from './make-state';

const DISTRESS = NEED_KINDS.filter(isDistressNeed);
const answered = (effect: AnswerEffect, more: Record<string, unknown> = {}) => ({
  type: 'answer',
  momentId: 'morning',
  response: 'hold',
  manner: 'gentle',
  effect,
  isMiss: false,
  isMend: false,
  delaySeconds: 5,
  ...more,
});

describe('what an infant in need shows', () => {
  it.each(DISTRESS)('is small while %s whispers: no cry on the face', (need) => {
    for (let since = 1; since < 60; since += 12) {
      const { expressions, isCrying } = infantView(
        signalState(need, 'whisper', { sinceSeconds: since }),
      );
      expect(of(expressions, 'cry')).toBeLessThan(0.05);
      expect(isCrying).toBe(false);
    }
  });

  it.each(DISTRESS)('is a cry when %s shouts', (need) => {
    const view = infantView(signalState(need, 'shout'));
    expect(of(view.expressions, 'cry')).toBeGreaterThan(0.5);
    expect(view.isCrying).toBe(true);
    expect(view.tension).toBeGreaterThan(0.3);
  });

  it.each<[NeedKind, Expression[]]>([
    ['hunger', ['rooting', 'handToMouth', 'fuss', 'squirm']],
    ['tired', ['drowsyRub', 'drowsyYawn', 'fuss', 'squirm', 'overstim', 'handToMouth']],
    ['overstimulated', ['avert', 'overstim', 'arch', 'squirm', 'fuss']],
    ['closeness', ['reach', 'fuss', 'handToMouth', 'squirm']],
    ['play', ['smile', 'laughReach', 'calmAlert']],
  ])('%s talks with its own cluster', (need, cluster) => {
    for (let since = 1; since < 60; since += 12) {
      const { expressions } = infantView(signalState(need, 'talk', { sinceSeconds: since }));
      expect(of(expressions, ...cluster)).toBeGreaterThan(0.7);
    }
  });

  it('shows one behaviour after the other, as a cluster', () => {
    const strongest = [1, 13, 25, 37].map((sinceSeconds) =>
      JSON.stringify(infantView(signalState('hunger', 'whisper', { sinceSeconds })).expressions),
    );
    expect(new Set(strongest).size).toBeGreaterThan(1);
  });

  it('weighs expressions to one in every need and stage', () => {
    for (const need of NEED_KINDS) {
      for (const stage of ['calm', 'whisper', 'talk', 'shout'] as const) {
        const { expressions } = infantView(signalState(need, stage));
        const sum = Object.values(expressions).reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(1, 9);
      }
    }
  });

  it('lets the ear tell how much and never what', () => {
    for (const stage of ['talk', 'shout'] as const) {
      const sounds = DISTRESS.map((need) =>
        JSON.stringify(infantView(signalState(need, stage)).sound),
      );
      expect(new Set(sounds).size).toBe(1);
    }
    const quiet = infantView(signalState('hunger', 'talk', { felt: 0.4 })).sound.intensity;
    expect(
      infantView(signalState('hunger', 'talk', { felt: 0.6 })).sound.intensity,
    ).toBeGreaterThan(quiet);
  });
});

describe('ways of signalling', () => {
  it('looks away and stays quiet when turned down, while much is felt inside', () => {
    const view = infantView(signalState('hunger', 'whisper', { strategy: 'minimised', felt: 0.7 }));
    expect(view.feltArousal).toBeGreaterThan(view.shownArousal + 0.2);
    expect(of(view.expressions, 'avert', 'selfHold')).toBeGreaterThan(0.4);
    expect(of(view.expressions, 'fuss', 'cry', 'rooting')).toBeLessThan(0.2);
  });

  it('keeps in the body what it keeps off the face', () => {
    const plain = infantView(signalState('hunger', 'whisper', { felt: 0.3 }));
    const hidden = infantView(
      signalState('hunger', 'whisper', { strategy: 'minimised', felt: 0.7 }),
    );
    expect(hidden.tension).toBeGreaterThan(plain.tension);
  });

  it('turns away even when nothing shows as a signal any more', () => {
    const { expressions } = infantView(
      signalState('closeness', 'calm', { strategy: 'minimised', felt: 0.4 }),
    );
    expect(of(expressions, 'avert', 'selfHold')).toBeGreaterThan(0.3);
  });

  it('is loud early when turned up', () => {
    const plain = infantView(signalState('closeness', 'whisper'));
    const loud = infantView(signalState('closeness', 'whisper', { strategy: 'amplified' }));
    expect(of(loud.expressions, 'fuss', 'cling', 'cry')).toBeGreaterThan(
      of(plain.expressions, 'fuss', 'cling', 'cry'),
    );
  });
});

describe('fear of the one who comes', () => {
  it('freezes when that person comes near', () => {
    const state = withEvent(signalState('pain', 'talk', { fear: 0.6, ageWeeks: 6 }), CAME_NEAR);
    expect(of(infantView(state).expressions, 'frozen')).toBeGreaterThan(0.5);
  });

  it('half approaches and turns away when it can reach', () => {
    const state = withEvent(signalState('pain', 'talk', { fear: 0.6, ageWeeks: 40 }), CAME_NEAR);
    const { expressions } = infantView(state);
    expect(of(expressions, 'halfReach')).toBeGreaterThan(0.8);
  });

  it('does not freeze while nobody is close', () => {
    const state = signalState('pain', 'talk', { fear: 0.6, changes: { whereabouts: 'busy' } });
    expect(of(infantView(state).expressions, 'frozen')).toBeLessThan(0.1);
  });
});

describe('the answer of the body', () => {
  it.each<[AnswerEffect, Expression, string]>([
    ['eases', 'soothed', 'ease'],
    ['easesALittle', 'soothed', 'ease'],
    ['startles', 'startle', 'startle'],
    ['stiffens', 'overstim', 'stiffen'],
    ['unmoved', 'avert', 'turnAway'],
  ])('shows that it %s in the same millisecond', (effect, expression, kind) => {
    const before = signalState('closeness', 'talk');
    const after = withEvent(before, answered(effect));
    const view = infantView(after);
    expect(view.reaction?.kind).toBe(kind);
    expect(of(view.expressions, expression)).toBeGreaterThan(
      of(infantView(before).expressions, expression) + 0.1,
    );
  });

  it('brightens at a mend', () => {
    const state = withEvent(signalState('closeness', 'talk'), answered('eases', { isMend: true }));
    const view = infantView(state);
    expect(view.reaction?.kind).toBe('brighten');
    expect(of(view.expressions, 'smile', 'laughReach')).toBeGreaterThan(0.1);
  });

  it('eases, but does not brighten, at a mend in the middle of a cry', () => {
    const state = withEvent(signalState('closeness', 'shout'), answered('eases', { isMend: true }));
    expect(infantView(state).reaction?.kind).toBe('ease');
  });

  it('stiffens the body and fades again', () => {
    const base = signalState('hunger', 'talk');
    const now = infantView(withEvent(base, answered('stiffens')));
    const later = infantView(withEvent(base, answered('stiffens'), 30_000));
    expect(now.tension).toBeGreaterThan(later.tension + 0.3);
    expect(later.reaction).toBeNull();
  });

  it('tells two reactions of one kind apart', () => {
    const once = withEvent(signalState('hunger', 'talk'), answered('eases'));
    const twice = withEvent(once, answered('eases'));
    expect(infantView(twice).reaction?.id).toBeGreaterThan(infantView(once).reaction?.id ?? 0);
  });

  it('comes at once in a lived day, when a response lands', () => {
    let state = createSession(firstWeeks(), { seed: 3 });
    while (state.stage !== 'whisper') state = advance(state, 100);
    state = dispatch(state, { type: 'respond', response: 'talk', manner: 'abrupt' });
    expect(infantView(state).reaction?.kind).toBe('startle');
  });
});
