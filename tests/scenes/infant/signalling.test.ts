import { describe, expect, it } from 'vitest';
import { NEED_KINDS } from '../../../src/model/need';
import { LOUD_STAGES, type CueId, type LoudStage } from '../../../src/view-models/cues';
import { cuesOfWay, SIGNAL_WAYS, type SignalWay } from '../../../src/view-models/signal-ways';
import { shownOf } from '../../../scenes/gallery/draw-figure';
import type { RigParameters } from '../../../scenes/infant/rig-parameters';
import { visibleChange } from '../../../scenes/infant/visible-change';

/** Rig units that nobody overlooks: a third of the way of an arm, half the turn of a head. */
const PLAIN_TO_SEE = 22;

const drawn = new Map<string, RigParameters>();
/** The infant as it is drawn a second and a half into a behaviour. */
function look(cue: CueId, stage: LoudStage, isInvitation: boolean): RigParameters {
  const key = `${cue} ${stage} ${String(isInvitation)}`;
  const known = drawn.get(key);
  if (known) return known;
  const need = isInvitation ? 'play' : 'hunger';
  const still = { show: 'moving', at: 1400, ageWeeks: 20, cue, stage, need };
  const { parameters } = shownOf(still);
  drawn.set(key, parameters);
  return parameters;
}
const looks = (need: (typeof NEED_KINDS)[number], stage: LoudStage, way: SignalWay) =>
  cuesOfWay(need, stage, way).map((cue) => look(cue, stage, need === 'play'));

/** How far the drawing of one that is farthest from all of the others is from the nearest of them. */
function mostApart(some: readonly RigParameters[], others: readonly RigParameters[]): number {
  return Math.max(
    ...some.map((one) => Math.min(...others.map((other) => visibleChange(one, other)))),
  );
}

describe('a need as it is drawn', () => {
  it.each(NEED_KINDS)('%s looks another at each stage, signalled in whatever way', (need) => {
    for (const way of SIGNAL_WAYS) {
      const [whisper, talk, shout] = LOUD_STAGES.map((stage) => looks(need, stage, way));
      expect(mostApart(talk!, whisper!), `${way} talk`).toBeGreaterThan(PLAIN_TO_SEE);
      expect(mostApart(shout!, talk!), `${way} shout`).toBeGreaterThan(PLAIN_TO_SEE);
    }
  });

  it.each(NEED_KINDS)('%s looks another in each way of signalling, at every stage', (need) => {
    for (const stage of LOUD_STAGES) {
      for (const way of SIGNAL_WAYS) {
        for (const other of SIGNAL_WAYS) {
          if (way === other) continue;
          const apart = mostApart(looks(need, stage, way), looks(need, stage, other));
          expect(apart, `${stage} ${way} ${other}`).toBeGreaterThan(PLAIN_TO_SEE);
        }
      }
    }
  });

  it('shares whispers, so that one behaviour alone is no answer', () => {
    for (const need of NEED_KINDS) {
      const others = NEED_KINDS.filter((other) => other !== need);
      const shared = cuesOfWay(need, 'whisper', 'plain').filter((cue) =>
        others.some((other) => cuesOfWay(other, 'whisper', 'plain').includes(cue)),
      );
      expect(shared.length, need).toBeGreaterThan(0);
    }
    for (const cue of ['looksAway', 'yawns'] as const) {
      const needs = NEED_KINDS.filter((need) => cuesOfWay(need, 'whisper', 'plain').includes(cue));
      expect(needs.length, cue).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the ways of signalling the same distress', () => {
  const first = (stage: LoudStage, way: SignalWay) => looks('hunger', stage, way)[0]!;

  it('turned down: hands that hold each other, eyes elsewhere, a flat mouth', () => {
    const { leftHandX, rightHandX, gazeY, headTurn, mouthCorner } = first('whisper', 'minimised');
    expect(rightHandX - leftHandX).toBeLessThan(0.6);
    expect(Math.abs(headTurn) + gazeY).toBeGreaterThan(0.6);
    expect(Math.abs(mouthCorner)).toBeLessThan(0.3);
  });

  it('turned up: loud early, one hand open to push while the other holds', () => {
    const early = first('whisper', 'amplified');
    expect(early.browLower).toBeGreaterThan(0.4);
    expect(early.mouthCorner).toBeLessThan(-0.5);
    const later = first('talk', 'amplified');
    expect(later.rightHandOpen - later.leftHandOpen).toBeGreaterThan(0.6);
    expect(later.tear).toBeGreaterThan(0.3);
  });

  it('fearful: wide eyes, hands at the face, then an arm out and the head away', () => {
    const early = first('whisper', 'fearful');
    expect(early.browRaise).toBeGreaterThan(0.4);
    expect(Math.min(-early.leftHandY, -early.rightHandY)).toBeGreaterThan(0.6);
    const later = first('talk', 'fearful');
    expect(later.leftHandX).toBeLessThan(-0.8);
    expect(later.headTurn).toBeGreaterThan(0.5);
  });
});

describe('states of the infant without any redness', () => {
  const STATES: Readonly<Record<string, readonly [CueId, LoudStage]>> = {
    hunger: ['licksLips', 'whisper'],
    drowsy: ['rubsEyes', 'whisper'],
    tooMuch: ['handUp', 'talk'],
    smile: ['smilesCoos', 'talk'],
    fuss: ['pouts', 'talk'],
    cry: ['cries', 'shout'],
    frozen: ['freezes', 'talk'],
    calm: ['watchesFace', 'whisper'],
  };

  it('still differ from each other so that it is plain to see', () => {
    const pale = Object.entries(STATES).map(([name, [cue, stage]]) => ({
      name,
      parameters: { ...look(cue, stage, name === 'smile'), flush: 0, blush: 0 },
    }));
    for (const one of pale) {
      for (const other of pale) {
        if (one === other) continue;
        const change = visibleChange(one.parameters, other.parameters);
        expect(change, `${one.name} ${other.name}`).toBeGreaterThan(PLAIN_TO_SEE);
      }
    }
  });
});
