import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawBusyHands } from '../../../scenes/caregiver/busy-hands';
import {
  drawBeforeInfant,
  drawBehindInfant,
  mouthPoint,
} from '../../../scenes/caregiver/draw-care';
import { drawCareEffects } from '../../../scenes/caregiver/care-effects';
import type { CareMoment } from '../../../scenes/caregiver/care-moment';
import { peopleOf } from '../../../scenes/caregiver/person';
import { pictureOfCare } from '../../../scenes/caregiver/picture-of-care';
import { COLOURS, KNITS, SKINS } from '../../../scenes/drawing/palette';
import { expressionParameters } from '../../../scenes/infant/expressions';
import type { RigParameters } from '../../../scenes/infant/rig-parameters';
import type { Looks, SkinTone } from '../../../src/view-models/scene-view';
import { fakePath2D, recorded, type RecordingContext } from '../drawing/recording-context';
import { doing, hands, RESPONSES } from './moments';

const looks: Looks = {
  infant: { skin: 's3', hair: 'ink', hairStyle: 'tuft', outfit: 'teal', eyes: 'brown' },
  caregiver: { skin: 's4', knit: 'ocean' },
};
const people = peopleOf(looks);
const calm = expressionParameters('calmAlert');
const KINDS = ['phone', 'cook', 'work', 'sibling', 'rest'] as const;
const ROUGH = RESPONSES.filter((response) => !['look', 'putDown', 'askHelp'].includes(response));

beforeAll(() => {
  vi.stubGlobal('Path2D', fakePath2D([]));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const inksOf = ({ calls }: RecordingContext): unknown[] =>
  calls.flatMap(({ name, fill, stroke }) =>
    name === 'fill' ? [fill] : name === 'stroke' ? [stroke] : [],
  );

describe('the two adults', () => {
  it('wear different wool whatever was chosen, so that it is plain who holds the infant', () => {
    for (const knit of Object.keys(KNITS) as Looks['caregiver']['knit'][]) {
      for (const skin of Object.keys(SKINS) as SkinTone[]) {
        const { self, helper } = peopleOf({ ...looks, caregiver: { skin, knit } });
        expect(helper.knit).not.toEqual(self.knit);
        expect(self.skin).toEqual(SKINS[skin]);
      }
    }
  });
});

describe('drawing care', () => {
  it.each(RESPONSES)('paints %s within its budget', (response) => {
    const picture = pictureOfCare(doing(response, 'gentle', 1.2));
    const front = recorded((pen) => drawBeforeInfant(pen, picture, calm, people));
    expect(front.paints()).toBeGreaterThan(40);
    expect(front.paints()).toBeLessThan(140);
  });

  it('paints nobody behind an infant that lies', () => {
    const lying = pictureOfCare(doing('talk', 'gentle', 1));
    expect(recorded((pen) => drawBehindInfant(pen, lying, people, false)).paints()).toBe(0);
  });

  it('shows a face only of the helper and only from across the room', () => {
    const helped = pictureOfCare({
      pose: 'shoulder',
      isNear: false,
      hands: null,
      seconds: 0,
      isStill: false,
    });
    const near = recorded((pen) => drawBehindInfant(pen, helped, people, false));
    const away = recorded((pen) => drawBehindInfant(pen, helped, people, true));
    expect(away.paints()).toBeGreaterThan(near.paints() + 20);
    expect(inksOf(near)).toContain(people.helper.knit.base);
    expect(inksOf(near)).not.toContain(people.self.knit.base);
  });

  it('shows a grandparent with grey hair', () => {
    const helped = {
      pose: 'shoulder',
      isNear: false,
      hands: null,
      seconds: 0,
      isStill: false,
    } as const;
    const inks = (helper?: Looks['helper']): unknown[] => {
      const seen = peopleOf({ ...looks, ...(helper ? { helper } : {}) });
      const drawn = recorded((pen) => drawBehindInfant(pen, pictureOfCare(helped), seen, true));
      return inksOf(drawn).filter((ink) => typeof ink === 'string');
    };
    expect(inks({ hair: 'grey' })).not.toEqual(inks());
    expect(inks({ hair: 'brown' })).toEqual(inks());
  });

  it('keeps the teat at the mouth however the head turns', () => {
    const picture = { ...pictureOfCare(doing('feed', 'gentle', 2)) };
    for (const headTurn of [-0.8, 0, 0.8]) {
      const parameters = { ...calm, headTurn };
      const [x, y] = mouthPoint(picture, parameters);
      const { calls } = recorded((pen) => drawBeforeInfant(pen, picture, parameters, people));
      const isAtMouth = calls.some(
        ({ name, values }) =>
          name === 'translate' &&
          Math.hypot((values[0] as number) - x, (values[1] as number) - y) < 2,
      );
      expect(isAtMouth).toBe(true);
    }
  });

  describe('a spoon', () => {
    const tipAt = (changes: Partial<RigParameters>, manner: 'gentle' | 'abrupt') => {
      const act = hands('feed', manner);
      const moment = { pose: 'highChair', isNear: true, hands: act, seconds: 2, isStill: true };
      const picture = pictureOfCare(moment as CareMoment);
      const parameters = { ...calm, ...changes };
      const [x, y] = mouthPoint(picture, parameters);
      const { calls } = recorded((pen) => drawBeforeInfant(pen, picture, parameters, people));
      const turned = calls.findIndex(({ name, values }) => {
        return name === 'rotate' && Math.abs((values[0] as number) + (54 * Math.PI) / 180) < 0.01;
      });
      const [toX, toY] = calls[turned - 1]!.values as [number, number];
      return Math.hypot(toX - x, toY - y);
    };

    it('waits before a shut mouth and comes as it opens', () => {
      expect(tipAt({ mouthOpen: 0 }, 'gentle')).toBeGreaterThan(15);
      expect(tipAt({ mouthOpen: 0.5 }, 'gentle')).toBeLessThan(2);
    });

    it('does not go after a head that turns away, unless it is abrupt', () => {
      expect(tipAt({ headTurn: -0.9, mouthOpen: 0.4 }, 'gentle')).toBeGreaterThan(25);
      expect(tipAt({ headTurn: -0.9, headAway: -1 }, 'gentle')).toBeGreaterThan(25);
      expect(tipAt({ headTurn: -0.9, headAway: -1 }, 'abrupt')).toBeLessThan(15);
    });
  });

  it.each(KINDS)('has hands for %s, too', (kind) => {
    const at = (seconds: number): string =>
      recorded((pen) => drawBusyHands(pen, { kind, self: people.self, looks, seconds }))
        .calls.map(({ name, values }) => name + String(values))
        .join();
    expect(at(0)).toContain('bezierCurveTo');
    expect(at(0.4)).not.toBe(at(0));
  });
});

describe('marks round the hands', () => {
  const marks = (moment: CareMoment): RecordingContext =>
    recorded((pen) => drawCareEffects(pen, moment));

  it.each(RESPONSES)('%s done gently has nothing harsh about it', (response) => {
    for (const seconds of [0.1, 0.7, 2, 3.3]) {
      expect(inksOf(marks(doing(response, 'gentle', seconds)))).not.toContain(COLOURS.coralDeep);
    }
  });

  it.each(ROUGH)('%s done abruptly says so in shape and colour', (response) => {
    const recording = marks(doing(response, 'abrupt', 0.1));
    expect(inksOf(recording)).toContain(COLOURS.coralDeep);
    // Corners or straight streaks, never round arcs.
    expect(recording.names()).not.toContain('arc');
  });

  it('still say it with reduced motion', () => {
    for (const response of ROUGH) {
      const first = inksOf(marks(doing(response, 'abrupt', 0.1, true)));
      expect(first).toContain(COLOURS.coralDeep);
    }
  });

  it('never flash: nothing turns on and off three times in a second', () => {
    for (const response of RESPONSES) {
      for (const manner of ['gentle', 'abrupt'] as const) {
        let turns = 0;
        let direction = 0;
        let before: number | null = null;
        for (let seconds = 1; seconds < 2; seconds += 1 / 60) {
          const { calls } = marks(doing(response, manner, seconds));
          const strength = calls
            .filter(({ name }) => name === 'stroke')
            .reduce((sum, { alpha }) => sum + alpha, 0);
          const step = before === null ? 0 : Math.sign(Math.round((strength - before) * 1000));
          if (step !== 0 && step !== direction) {
            turns += 1;
            direction = step;
          }
          before = strength;
        }
        expect(turns, `${response} ${manner}`).toBeLessThanOrEqual(5);
      }
    }
  });
});
