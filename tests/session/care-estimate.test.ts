import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/model/random';
import { estimatedCare } from '../../src/session/care-estimate';
import type { CaredMoment } from '../../src/session/cared-moment';

type Outcome = CaredMoment['outcome'];
type AnswerRecord = Outcome['answers'][number];

const answer = (changes: Partial<AnswerRecord> = {}): AnswerRecord => ({
  atSeconds: 20,
  fit: 1,
  manner: 'gentle',
  isFrightening: false,
  contact: 1,
  effect: 'eases',
  isMiss: false,
  isMend: false,
  ...changes,
});

const moment = (outcome: Partial<Outcome>, rest: Partial<CaredMoment> = {}): CaredMoment => ({
  outcome: {
    need: 'hunger',
    strategy: 'plain',
    signalClarity: 1,
    startedAtSeconds: 0,
    answers: [answer()],
    ...outcome,
  },
  isAfterImposing: false,
  ...rest,
});

/** Of many bids, the share whose answers are so. */
function shareOf(
  visits: readonly (readonly CaredMoment[])[],
  bid: Pick<Outcome, 'need' | 'strategy'> & { readonly clarity: number },
  isSo: (answers: readonly { readonly fit: number; readonly contact: number }[]) => boolean,
): number {
  const source = estimatedCare(visits);
  const random = createRandom(5);
  const bids = Array.from({ length: 4000 }, () => source.answersTo(bid.need, random, bid));
  return bids.filter(isSo).length / bids.length;
}

const plain = { need: 'hunger', strategy: 'plain', clarity: 1 } as const;
const quiet = { need: 'hunger', strategy: 'minimised', clarity: 0.5 } as const;
const unmet = { answers: [] };
const isMet = (answers: readonly unknown[]) => answers.length > 0;
const isFitting = ([first]: readonly { readonly fit: number }[]) => first?.fit === 1;

describe('care estimated from what was lived', () => {
  it('is as often care as it was there, in all moments of the kind', () => {
    const visit = [moment({}), moment({}), moment(unmet), moment({})];
    expect(shareOf([visit], plain, isMet)).toBeCloseTo(0.75, 1);
    expect(shareOf([[moment(unmet)]], plain, isMet)).toBe(0);
  });

  it('takes one lucky quiet signal for more than nothing and less than a habit', () => {
    const many = Array.from({ length: 6 }, () => moment(unmet));
    const visit = [...many, moment({ strategy: 'minimised' })];
    const share = shareOf([visit], quiet, isMet);
    expect(share).toBeGreaterThan(shareOf([visit], plain, isMet));
    expect(share).toBeLessThan(0.7);
  });

  it('misreads a quiet signal more often than the clear ones it knows', () => {
    const visit = [moment({}), moment({}), moment({ answers: [answer({ fit: 0 })] })];
    const clear = shareOf([visit], plain, isFitting);
    expect(clear).toBeCloseTo(2 / 3, 1);
    // Odds of two to one, at half the clarity: one to two.
    expect(shareOf([visit], quiet, isFitting)).toBeCloseTo(1 / 3, 1);
  });

  it('holds or does not: a voice alone and a hold cut short are no holding', () => {
    const held = (contact: number) => [moment({ answers: [answer({ contact })] })];
    const isHeld = ([first]: readonly { readonly contact: number }[]) => first?.contact === 1;
    expect(shareOf([held(0.9)], plain, isHeld)).toBe(1);
    expect(shareOf([held(0.2)], plain, isHeld)).toBe(0);
  });

  it('knows play from where turns are taken, and by how it ended', () => {
    const early = moment({ need: 'play', answers: [answer({ tracking: 0.5 })] });
    const late = moment(
      { need: 'play', answers: [answer({ tracking: 0.5 }), answer({ tracking: 0.9 })] },
      { isInTurns: true },
    );
    const source = estimatedCare([[early, early], [late]]);
    const answers = source.answersTo('play', createRandom(1), { strategy: 'plain', clarity: 1 });
    expect(answers.map(({ tracking }) => tracking)).toEqual([0.9, 0.9]);
  });

  it('counts a calm stretch once, however often it was cut into', () => {
    const calm = [moment({}), moment({}, { isAfterImposing: true })];
    const extra = moment({ need: 'overstimulated' }, { isAfterImposing: true, isExtra: true });
    expect(estimatedCare([[...calm, extra, extra]]).imposedShare).toBe(0.5);
  });
});
