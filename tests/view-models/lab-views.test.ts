import { describe, expect, it } from 'vitest';
import type { LabSetup } from '../../src/caregivers/lab-setup-schema';
import { parseLabSetup } from '../../src/caregivers/parse-lab-setup';
import { armsOf, populationOf } from '../../src/simulation/lab/lab-arms';
import { simulateLabChunk } from '../../src/simulation/lab/lab-chunk';
import { FACTS } from '../../src/simulation/plausibility/check-facts';
import { caregiverName, PRESETS } from '../../src/view-models/lab/caregiver-name';
import { careGroups, SWEEPABLE } from '../../src/view-models/lab/care-rows';
import { factRows, isSharperThanLife, PUBLISHED } from '../../src/view-models/lab/evidence';
import { resultsCsv, resultsJson, setupText } from '../../src/view-models/lab/lab-export';
import { careMoves, careUnder } from '../../src/view-models/lab/care-under';
import { isAnswerTo, QUESTIONS, questionSetup } from '../../src/view-models/lab/questions';
import { armView, clearlyLargest, PATTERNS } from '../../src/view-models/lab/results';
import { visitCaregiver } from '../../src/view-models/lab/watch-visit';
import { typicalDay } from '../../src/view-models/lab/typical-day';
import { SWEEP_KEYS } from '../../src/caregivers/sweep-keys';
import { english } from '../strings/english';

const SETUP: LabSetup = {
  format: 'small-signals-lab@1',
  seed: 2,
  infants: 250,
  caregivers: ['good-enough', { id: '=my, "own"', care: { repairFraction: 0 } }],
};
const arms = armsOf(SETUP).map(({ population, infants }) => ({
  tally: simulateLabChunk({ population, infants, index: 0 }).tally,
}));

describe('the figures behind the pictures', () => {
  it('sum to one, lie within their intervals, and order the quantiles', () => {
    for (const { tally } of arms) {
      const view = armView(tally);
      const sum = PATTERNS.reduce((total, pattern) => total + view.patterns[pattern].value, 0);
      expect(sum).toBeCloseTo(1, 9);
      for (const pattern of PATTERNS) {
        const { low, value, high } = view.patterns[pattern];
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
      }
      for (const { q10, q25, q50, q75, q90 } of view.course)
        expect([q10, q25, q50, q75, q90]).toEqual([q10, q25, q50, q75, q90].sort((a, b) => a - b));
      const { shares, mean, q10, q90 } = view.trustInCaregiver;
      expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
      expect(mean).toBeGreaterThan(q10);
      expect(mean).toBeLessThan(q90);
    }
  });

  it('name a largest share only when the intervals lie apart', () => {
    const share = (value: number, half: number) => ({
      value,
      low: value - half,
      high: value + half,
    });
    expect(clearlyLargest([share(0.4, 0.02), share(0.6, 0.02)])).toBe(1);
    expect(clearlyLargest([share(0.5, 0.06), share(0.6, 0.06)])).toBeNull();
    expect(clearlyLargest([])).toBeNull();
  });
});

describe('what is saved', () => {
  it('as a set-up opens again as it was', () => {
    const parsed = parseLabSetup(JSON.parse(setupText(SETUP)), 'f.json');
    expect(parsed).toEqual({ ok: true, value: SETUP });
  });

  it('as JSON holds what the command prints', () => {
    const { results } = JSON.parse(resultsJson(SETUP, arms)) as {
      results: { summary: { infants: number; caregiver: string } }[];
    };
    expect(results.map(({ summary }) => summary.infants)).toEqual([250, 250]);
    expect(results[0]!.summary.caregiver).toBe('good-enough');
  });

  it('as CSV has as many cells in every line, and no cell that a spreadsheet would run', () => {
    const [head, ...lines] = resultsCsv(SETUP, arms).trimEnd().split('\n');
    expect(head!.split(',').length).toBe(9);
    for (const line of lines) expect(line).toMatch(/^("'=my, ""own"""|good-enough),250,2,/);
    expect(lines.length).toBe(2 * (4 + 2 + 14 * 5));
  });
});

describe('cards of circumstances', () => {
  const under = (circumstances: LabSetup['circumstances'], caregivers = SETUP.caregivers) =>
    armsOf({ ...SETUP, caregivers, ...(circumstances ? { circumstances } : {}) }).map(
      ({ population }) => population,
    );
  const cards = [['short-sleep', 'help-far']] as LabSetup['circumstances'];

  it('leave who has none to the very same numbers', () => {
    expect(under([])).toEqual(under(undefined));
    const [first, second] = under(cards);
    expect(second).toEqual(under(undefined)[1]);
    expect(first).not.toEqual(under(undefined)[0]);
  });

  it('change the care, as a mix has it, too, and nothing of the infants', () => {
    const [plain] = under(undefined, ['community']);
    const [strained] = under(cards, ['community']);
    expect({ ...strained, parts: [] }).toEqual({ ...plain, parts: [] });
    for (const [index, { caregiver }] of strained!.parts.entries()) {
      const before = plain!.parts[index]!.caregiver.care;
      expect(caregiver.care.delayMedianSeconds).toBeGreaterThan(before.delayMedianSeconds);
      expect(caregiver.care.contactFraction).toBe(before.contactFraction);
    }
  });

  it('come on top of a number that is swept', () => {
    const setup = { ...SETUP, circumstances: cards! };
    const care = populationOf(setup, 0, { gentleFraction: 0.5 }).parts[0]!.caregiver.care;
    expect(care.gentleFraction).toBeGreaterThan(0.3);
    expect(care.gentleFraction).toBeLessThan(0.5);
  });

  it('are told in the typical day, in what is saved, and of whom to watch', () => {
    const [laid] = cards!;
    const waits = (day: ReturnType<typeof typicalDay>) =>
      Math.max(...day!.map(({ seconds }) => seconds ?? 0));
    expect(waits(typicalDay('good-enough', laid))).toBeGreaterThan(
      waits(typicalDay('good-enough')),
    );
    expect(resultsCsv({ ...SETUP, circumstances: cards! }, arms)).toContain(
      'good-enough (short-sleep help-far),250,2,',
    );
    const care = careUnder({ id: 'good-enough', care: {} }, laid!);
    expect(visitCaregiver('good-enough', care, laid).isSame).toBe(false);
    const moves = careMoves('good-enough', laid!);
    expect(moves.map(({ key }) => key)).toContain('repairFraction');
    expect(careMoves('good-enough', [])).toEqual([]);
    expect(careMoves('community', laid!)).toEqual([]);
  });

  it('are what the question on circumstances asks about', () => {
    const question = QUESTIONS.find(({ id }) => id === 'circumstances')!;
    const setup = questionSetup(question, 1);
    expect(setup.caregivers[0]).toBe(setup.caregivers[1]);
    expect(setup.circumstances).toEqual([[], ['short-sleep', 'tight-money', 'help-far']]);
    expect(isAnswerTo(question, setup)).toBe(true);
    expect(isAnswerTo(question, { ...setup, circumstances: [] })).toBe(false);
  });
});

describe('the sliders', () => {
  it('are all the numbers of a caregiver file, each once', () => {
    const groups = careGroups(SETUP, 0, 'birth');
    const keys = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
    expect([...keys].sort()).toEqual([...SWEEP_KEYS].sort());
    expect([...SWEEPABLE].sort()).toEqual([...SWEEP_KEYS].sort());
    expect(careGroups({ ...SETUP, caregivers: ['community'] }, 0, 'birth')).toEqual([]);
  });

  it('change the typical day the way they say', () => {
    const day = (care: object) => typicalDay({ id: 'x', care })!;
    const answered = (care: object) => day(care).filter(({ seconds }) => seconds !== null).length;
    expect(answered({ answersDistressFraction: 0, answersBidsFraction: 0 })).toBe(0);
    expect(answered({ answersDistressFraction: 1, answersBidsFraction: 1 })).toBe(11);
    expect(day({ repairFraction: 0 }).some(({ isMended }) => isMended)).toBe(false);
    expect(
      day({ gentleFraction: 1, frighteningFraction: 0 }).every(({ manner }) => manner !== 'abrupt'),
    ).toBe(true);
    const waits = day({ delaySeconds: { median: 33, logSd: 0 } }).map(({ seconds }) => seconds);
    expect(new Set(waits)).toEqual(new Set([33, null]));
    expect(typicalDay('community')).toBeNull();
  });
});

describe('words of the lab', () => {
  it('say each finding of the table as the command does', () => {
    const rows = factRows(
      FACTS.map(({ number, unit, band, source, status }, index) => ({
        index,
        number,
        unit,
        band,
        source,
        status,
        measured: 0,
        isInBand: true,
      })),
    );
    const table: Readonly<Record<string, string>> = english;
    for (const { slug, index } of rows) expect(table[`lab.fact.${slug}`]).toBe(FACTS[index]!.says);
    const known = Object.keys(english).filter((key) => key.startsWith('lab.fact.'));
    expect(known.length).toBe(FACTS.length);
  });

  it('name every preset, question and published figure', () => {
    for (const { name, slug } of PRESETS) {
      expect(caregiverName(name)).toEqual({ kind: 'preset', slug });
      expect(english).toHaveProperty([`lab.preset.${slug}`]);
    }
    for (const question of QUESTIONS) {
      expect(english).toHaveProperty([`lab.questions.${question.id}.explain`]);
      expect(parseLabSetup(questionSetup(question, 1), 'f').ok).toBe(true);
      for (const entry of question.caregivers) expect(caregiverName(entry).kind).not.toBe('own');
    }
    for (const { id, shares } of PUBLISHED) {
      expect(english).toHaveProperty([`lab.published.${id}.source`]);
      const sum = PATTERNS.reduce((total, pattern) => total + (shares[pattern] ?? 0), 0);
      expect(sum).toBeLessThan(1.02);
    }
  });

  it('say which care is sharper than life', () => {
    expect(isSharperThanLife('absent')).toBe(true);
    expect(isSharperThanLife({ id: 'x', care: {} })).toBe(true);
    expect(isSharperThanLife('community')).toBe(false);
  });
});
