import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Pen } from '../../../scenes/drawing/pen';
import { complexionOf } from '../../../scenes/infant/complexion';
import { drawHead } from '../../../scenes/infant/draw-head';
import { drawInfant } from '../../../scenes/infant/draw-infant';
import type { InfantDrawing } from '../../../scenes/infant/draw-infant';
import { drawThumbnail } from '../../../scenes/infant/expression-thumbnail';
import { expressionParameters, mixExpressions } from '../../../scenes/infant/expressions';
import type { Dress } from '../../../scenes/infant/figure';
import { STANCES, takeStance } from '../../../scenes/infant/stances';
import { CUES } from '../../../src/view-models/cues';
import { EXPRESSIONS } from '../../../src/view-models/expressions';
import type { Looks, SkinTone } from '../../../src/view-models/scene-view';
import { contrast } from '../drawing/contrast';
import { createRecordingContext, fakePath2D } from '../drawing/recording-context';
import type { RecordingContext } from '../drawing/recording-context';

const looks: Looks = {
  infant: { skin: 's3', hair: 'ink', hairStyle: 'curls', outfit: 'teal', eyes: 'brown' },
  caregiver: { skin: 's4', knit: 'rust' },
};
const SKIN_TONES: SkinTone[] = ['s1', 's2', 's3', 's4', 's5', 's6'];
const HAIR_STYLES = ['tuft', 'fuzz', 'cap', 'curls', 'puffs', 'swoop'] as const;
const DRESSES: Dress[] = ['outfit', 'sleepSack', 'diaper'];

beforeAll(() => {
  vi.stubGlobal('Path2D', fakePath2D([]));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function draw(
  expression: (typeof EXPRESSIONS)[number],
  infant: Partial<Looks['infant']> = {},
  dress: Dress = 'outfit',
  displayScale = 1,
): RecordingContext {
  const recording = createRecordingContext();
  const all = { ...looks.infant, ...infant };
  const parameters = expressionParameters(expression);
  drawInfant(new Pen(recording.context), parameters, all, { dress, displayScale });
  return recording;
}

/** Every number handed to the canvas is one. */
function expectOnlyNumbers({ calls }: RecordingContext): void {
  const broken = calls.filter(({ values }) =>
    values.some((value) => typeof value === 'number' && !Number.isFinite(value)),
  );
  expect(broken).toEqual([]);
}

describe('drawInfant', () => {
  it.each(EXPRESSIONS)('paints %s within its budget and leaves the context clean', (expression) => {
    for (const hairStyle of HAIR_STYLES) {
      const recording = draw(expression, { hairStyle, outfit: 'coral' });
      expect(recording.paints()).toBeGreaterThan(80);
      expect(recording.paints()).toBeLessThan(220);
      expect(recording.depth()).toBe(0);
      expectOnlyNumbers(recording);
    }
  });

  it('dresses the infant differently for day, cot and changing table', () => {
    const counts = DRESSES.map((dress) => draw('calmAlert', {}, dress).names().join());
    expect(new Set(counts).size).toBe(3);
  });

  it('drops fine lines and draws bolder ones when the picture is small', () => {
    const large = draw('cry', {}, 'outfit', 1);
    const small = draw('cry', {}, 'outfit', 0.4);
    expect(small.paints()).toBeLessThan(large.paints());
    const { lidInk } = complexionOf(looks.infant);
    const lid = ({ calls }: RecordingContext): number =>
      Math.max(
        ...calls
          .filter(
            ({ name, stroke, alpha }) => name === 'stroke' && stroke === lidInk && alpha === 1,
          )
          .map(({ lineWidth }) => lineWidth),
      );
    expect(lid(small)).toBeCloseTo(lid(large) * 1.25, 6);
  });

  it('lets callers draw under the arms and before everything', () => {
    const recording = createRecordingContext();
    const order: string[] = [];
    drawInfant(new Pen(recording.context), expressionParameters('play'), looks.infant, {
      dress: 'outfit',
      displayScale: 1,
      onBody: () => order.push(`body ${recording.paints() > 10}`),
      inFront: () => order.push(`front ${recording.paints() > 80}`),
    });
    expect(order).toEqual(['body true', 'front true']);
  });
});

describe('a body that bears its own weight, or is seen from elsewhere', () => {
  const drawAs = (drawing: Partial<InfantDrawing>, hairStyle: Looks['infant']['hairStyle']) => {
    const recording = createRecordingContext();
    const parameters = takeStance(
      { ...expressionParameters('play', 12) },
      drawing.stance ?? 'lying',
    );
    const person = { ...looks.infant, hairStyle };
    const all = { dress: 'outfit', displayScale: 1, ...drawing } as const;
    drawInfant(new Pen(recording.context), parameters, person, all);
    expect(recording.depth()).toBe(0);
    expectOnlyNumbers(recording);
    return recording;
  };
  const { lidInk } = complexionOf(looks.infant);
  const hasFace = ({ calls }: RecordingContext): boolean =>
    calls.some(({ stroke }) => stroke === lidInk);

  it.each(STANCES)('draws %s with any hair, its face to us', (stance) => {
    for (const hairStyle of HAIR_STYLES) {
      for (const direction of [-1, 1] as const) {
        const recording = drawAs({ stance, direction }, hairStyle);
        expect(recording.paints()).toBeLessThan(220);
        expect(hasFace(recording)).toBe(true);
      }
    }
  });

  it('hides the face from behind, and only then', () => {
    for (const hairStyle of HAIR_STYLES) {
      expect(hasFace(drawAs({ stance: 'standing', seenFrom: 'behind' }, hairStyle))).toBe(false);
      expect(hasFace(drawAs({ seenFrom: 'overShoulder' }, hairStyle))).toBe(true);
    }
  });
});

describe('a head that looks fully away', () => {
  const { lidInk } = complexionOf(looks.infant);
  const lids = (headAway: number, hairStyle: Looks['infant']['hairStyle'] = 'cap'): number => {
    const recording = createRecordingContext();
    const parameters = { ...expressionParameters('calmAlert'), headAway };
    const head = { age: 'infant', displayScale: 1 } as const;
    drawHead(new Pen(recording.context), parameters, { ...looks.infant, hairStyle }, head);
    expectOnlyNumbers(recording);
    expect(recording.depth()).toBe(0);
    return recording.calls.filter(
      ({ name, stroke, alpha }) => name === 'stroke' && stroke === lidInk && alpha === 1,
    ).length;
  };

  it('shows one eye to either side, with any hair, and two before', () => {
    for (const hairStyle of HAIR_STYLES) {
      expect([-1, -0.4, 0, 0.4, 1].map((away) => lids(away, hairStyle))).toEqual([1, 2, 2, 2, 1]);
    }
  });

  it('is not how too much shows itself: brow and mouth stay in sight', () => {
    for (const cue of ['looksAway', 'turnsHead'] as const) {
      expect(Math.abs(mixExpressions(CUES[cue]).headAway)).toBeLessThan(0.5);
      expect(mixExpressions(CUES[cue]).headTurn).toBeGreaterThan(0.3);
    }
  });
});

describe('cues on every skin', () => {
  it.each(SKIN_TONES)('lids, brows and mouth stand out on %s without any redness', (skin) => {
    const tones = complexionOf({ ...looks.infant, skin });
    expect(contrast(tones.lidInk, tones.base)).toBeGreaterThan(2);
    expect(contrast(tones.infantBrow, tones.base)).toBeGreaterThan(1.9);
    expect(contrast(tones.closedMouthInk, tones.base)).toBeGreaterThan(1.7);
    expect(contrast(tones.mouthInside, tones.base)).toBeGreaterThan(1.7);
  });

  it('draws brows, folds and flush stronger on the two darkest', () => {
    for (const skin of SKIN_TONES) {
      const { cueGain, flushGain } = complexionOf({ ...looks.infant, skin });
      const isDark = skin === 's5' || skin === 's6';
      expect(cueGain > 1).toBe(isDark);
      expect(flushGain).toBe(isDark ? 1.2 : 1);
    }
  });

  it('shows a cry by more than colour: with the flush taken away the drawing still differs', () => {
    const shape = (expression: 'cry' | 'calmAlert'): string => {
      const recording = createRecordingContext();
      const parameters = { ...expressionParameters(expression), flush: 0, blush: 0.5 };
      const head = { age: 'infant', displayScale: 1 } as const;
      drawHead(new Pen(recording.context), parameters, { ...looks.infant, skin: 's6' }, head);
      return recording.calls.map(({ name, values }) => name + String(values)).join();
    };
    expect(shape('cry')).not.toBe(shape('calmAlert'));
  });
});

describe('drawHead', () => {
  it.each(['infant', 'child', 'adult'] as const)('draws a head at any turn: %s', (age) => {
    for (const hairStyle of [...HAIR_STYLES, 'bun', 'bob'] as const) {
      for (const headTurn of [-1, -0.3, 0, 0.5, 1]) {
        const recording = createRecordingContext();
        const parameters = { ...expressionParameters('cling'), headTurn };
        const person = { ...looks.infant, hairStyle };
        drawHead(new Pen(recording.context), parameters, person, { age, displayScale: 1 });
        expectOnlyNumbers(recording);
        expect(recording.depth()).toBe(0);
      }
    }
  });

  it('gives adults teeth and infants none', () => {
    const fills = (age: 'infant' | 'adult'): unknown[] => {
      const recording = createRecordingContext();
      const parameters = expressionParameters('laughReach');
      drawHead(new Pen(recording.context), parameters, looks.infant, { age, displayScale: 1 });
      return recording.calls.map(({ fill }) => fill);
    };
    expect(fills('adult')).toContain('#FFFDF7');
    expect(fills('infant')).not.toContain('#FFFDF7');
  });
});

describe('drawThumbnail', () => {
  it('scales the figure to the square it is given', () => {
    const recording = createRecordingContext();
    drawThumbnail(recording.context, 'smile', looks, 80);
    const scale = recording.calls.find(({ name }) => name === 'scale');
    expect(scale?.values).toEqual([80 / 430, 80 / 430]);
    expect(recording.paints()).toBeGreaterThan(50);
    expect(recording.depth()).toBe(0);
  });
});
