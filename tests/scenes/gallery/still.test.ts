import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownOf } from '../../../scenes/gallery/draw-figure';
import {
  expressionsOf,
  infantViewOfStill,
  looksOfStill,
  parseStill,
  sceneViewOfStill,
  writeStill,
} from '../../../scenes/gallery/still';
import { RIG_FIELDS, STILL_FIELDS } from '../../../scenes/gallery/still-fields';
import { expressionParameters } from '../../../scenes/infant/expressions';

const still = (text: string) => parseStill(text).still;

describe('a still of a link', () => {
  it('says what is shown', () => {
    const { still: read, problems } = parseStill('expression:cry,skin:s5,at:500,headTurn:-0.5');
    expect(problems).toEqual([]);
    expect(read).toEqual({ expression: 'cry', skin: 's5', at: 500, headTurn: -0.5 });
  });

  it.each([
    'expression:angry',
    'colour:red',
    'at:-1',
    'at:',
    'at:soon',
    'headTurn:7',
    'toString:1',
    'skin',
  ])('says that "%s" is not there, and leaves it out', (part) => {
    expect(parseStill(`light:night,${part}`)).toEqual({
      still: { light: 'night' },
      problems: [part],
    });
  });

  it('comes back from what is written of it', () => {
    const value = Object.entries({ ...STILL_FIELDS, ...RIG_FIELDS }).map(([name, field]) =>
      (field.kind === 'choice'
        ? fc.constantFrom(...field.values)
        : fc.double({ min: field.low, max: field.high, noNaN: true }).map((x) => x + 0)
      ).map((chosen) => [name, chosen] as const),
    );
    fc.assert(
      fc.property(
        fc.subarray(value).chain((some) => fc.tuple(...some)),
        (chosen) => {
          const wanted = Object.fromEntries(chosen);
          const { still: back, problems } = parseStill(writeStill(wanted));
          expect(problems).toEqual([]);
          for (const [name, each] of Object.entries(wanted)) {
            expect(back[name] ?? STILL_FIELDS[name]?.usual).toEqual(each);
          }
        },
      ),
    );
  });
});

describe('what a still shows', () => {
  it('is one expression, or two in the shares that were chosen', () => {
    expect(expressionsOf(still('expression:fuss'))).toEqual({ fuss: 1 });
    const mixed = expressionsOf(still('expression:fuss,second:cry,share:0.25'));
    expect(mixed.fuss).toBeCloseTo(0.75);
    expect(mixed.cry).toBeCloseTo(0.25);
  });

  it('is the face of the expression, but for the parts that were moved by hand', () => {
    const { headTurn, ...others } = shownOf(still('expression:smile,headTurn:0.4')).parameters;
    expect(headTurn).toBe(0.4);
    expect(expressionParameters('smile')).toMatchObject(others);
  });

  it('is a behaviour as strong as it is at its stage', () => {
    const shares = (stage: string) => expressionsOf(still(`cue:frowns,stage:${stage}`)).cry ?? 0;
    expect(shares('whisper')).toBe(0);
    expect(shares('talk')).toBeGreaterThan(0);
    expect(shares('shout')).toBeGreaterThan(shares('talk'));
    expect(expressionsOf(still('cue:settles'))).toEqual({ soothed: 1 });
  });

  it('moves there from quiet watching, and back after an answer of the body', () => {
    const handAt = (at: number) =>
      shownOf(still(`show:moving,ageWeeks:12,reaction:startle,at:${String(at)}`)).parameters
        .rightHandX;
    const rest = shownOf(still('show:moving,ageWeeks:12,at:300')).parameters.rightHandX;
    expect(handAt(400)).toBeGreaterThan(rest + 0.4);
    expect(Math.abs(handAt(4000) - rest)).toBeLessThan(0.15);
  });

  it('is these people, in this light, with these hands', () => {
    const chosen = still(
      'skin:s6,knit:oat,light:night,response:rock,manner:abrupt,phase:reaching,progress:0.5',
    );
    expect(looksOfStill(chosen)).toMatchObject({
      infant: { skin: 's6' },
      caregiver: { knit: 'oat' },
    });
    expect(sceneViewOfStill(chosen, 0)).toMatchObject({
      light: 'night',
      hands: { response: 'rock', manner: 'abrupt', phase: 'reaching', progress: 0.5 },
    });
    expect(sceneViewOfStill({}, 0).hands).toBeNull();
  });

  it('is a mend that happens so long before the end', () => {
    const chosen = still('mend:900,at:2000');
    expect(sceneViewOfStill(chosen, 1000).mendCount).toBe(0);
    expect(sceneViewOfStill(chosen, 1100).mendCount).toBe(1);
    expect(sceneViewOfStill({}, 5000).mendCount).toBe(0);
  });

  it('knows crying and sleeping from the face', () => {
    expect(infantViewOfStill(still('expression:cry'))).toMatchObject({ isCrying: true });
    expect(infantViewOfStill(still('expression:asleep'))).toMatchObject({ isAsleep: true });
    expect(infantViewOfStill({})).toMatchObject({ isCrying: false, isAsleep: false });
  });
});
