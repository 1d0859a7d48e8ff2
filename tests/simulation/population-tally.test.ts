import { describe, expect, it } from 'vitest';
import { builtInMix } from '../../src/caregivers/built-in-mixes';
import type { Care } from '../../src/caregivers/caregiver-schema';
import { PARAMETERS } from '../../src/model/parameters';
import { liveCondition } from '../../src/simulation/plausibility/live-condition';
import { infantLine, CSV_HEADER } from '../../src/simulation/infant-lines';
import { CHUNK_INFANTS, chunkCount, simulateChunk } from '../../src/simulation/population-chunk';
import {
  addToTally,
  createTally,
  mergeTallies,
  summarise,
} from '../../src/simulation/population-tally';
import { resolveCaregiver, resolveMix } from '../../src/simulation/resolve-caregiver';
import type { InfantRecord } from '../../src/simulation/simulate-infant';
import { simulatePopulation } from '../../src/simulation/simulate-population';
import { varianceSharesOf } from '../../src/simulation/statistics';

const population = { seed: 12, parts: resolveMix(builtInMix('community')) };
const about = { caregiver: 'community', seed: 12 };
const infants = 620;
const records = [...simulatePopulation(population, 0, infants)];

const summaryOf = (some: readonly InfantRecord[]) => {
  const tally = createTally();
  for (const record of some) addToTally(tally, record);
  return summarise(tally, about);
};

describe('a summary', () => {
  const summary = summaryOf(records);

  it('says what the infants add up to', () => {
    const mean = (of: (record: InfantRecord) => number) =>
      records.reduce((sum, record) => sum + of(record), 0) / infants;
    expect(summary.infants).toBe(infants);
    expect(summary.patterns.avoidant).toBeCloseTo(
      mean((r) => r.probabilities.avoidant),
      12,
    );
    expect(summary.classified.secure).toBe(mean((r) => (r.pattern === 'secure' ? 1 : 0)));
    expect(summary.trustInSelf.mean).toBeCloseTo(
      mean((r) => r.trustInSelf),
      12,
    );
  });

  it('has patterns that sum to 1', () => {
    for (const fractions of [summary.patterns, summary.classified]) {
      const total = Object.values(fractions).reduce((sum, value) => sum + value, 0);
      expect(total).toBeCloseTo(1, 12);
    }
  });

  it('does not change when infants are relabelled', () => {
    const other = summaryOf([...records].reverse().map((r, infant) => ({ ...r, infant })));
    expect(other.classified).toEqual(summary.classified);
    expect(other.patterns.secure).toBeCloseTo(summary.patterns.secure, 12);
    expect(other.trustInCaregiver.sd).toBeCloseTo(summary.trustInCaregiver.sd, 12);
    expect(other.sensitivityAndSecurity.full).toBeCloseTo(summary.sensitivityAndSecurity.full!, 9);
  });

  it('links care and security as loosely as studies do', () => {
    const { observed, full } = summary.sensitivityAndSecurity;
    expect(observed).toBeGreaterThan(0.15);
    expect(observed).toBeLessThan(0.4);
    expect(full).toBeGreaterThan(observed!);
    expect(full).toBeLessThan(0.55);
  });

  it('is about one infant when there is one, and correlates nothing', () => {
    const one = summaryOf(records.slice(0, 1));
    expect(one.trustInSelf).toEqual({ mean: records[0]!.trustInSelf, sd: 0 });
    expect(one.sensitivityAndSecurity).toEqual({ observed: null, full: null });
  });
});

describe('pieces of a population', () => {
  it('are the same infants, in order, with nobody left out', () => {
    const tally = createTally();
    let text = '';
    for (let index = 0; index < chunkCount(infants); index += 1) {
      const chunk = simulateChunk({ population, index, infants, lines: 'ndjson' });
      mergeTallies(tally, chunk.tally);
      text += chunk.text;
    }
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(records);
    expect(summarise(tally, about).classified).toEqual(summaryOf(records).classified);
  });

  it('do not depend on how many there are in all', () => {
    const small = simulateChunk({ population, index: 0, infants: CHUNK_INFANTS, lines: null });
    const large = simulateChunk({ population, index: 0, infants: 1e6, lines: null });
    expect(large).toEqual(small);
  });

  it('carry text only when lines are wanted', () => {
    expect(simulateChunk({ population, index: 2, infants, lines: null }).text).toBe('');
  });
});

describe('lines', () => {
  it('of CSV have as many columns as the header and lose no digit', () => {
    const cells = infantLine(records[3]!, 'csv').split(',');
    const names = CSV_HEADER.split(',');
    expect(cells.length).toBe(names.length);
    const cell = (name: string) => cells[names.indexOf(name)];
    expect(Number(cell('fear'))).toBe(records[3]!.fear);
    expect(Number(cell('resistantProbability'))).toBe(records[3]!.probabilities.resistant);
    expect(cell('pattern')).toBe(records[3]!.pattern);
    expect(Number(cell('cryingFractionQuarter4'))).toBe(records[3]!.cryingFractionByQuarter[3]);
  });

  it('of NDJSON have the fields that scripts rely on', () => {
    expect(Object.keys(JSON.parse(infantLine(records[0]!, 'ndjson')) as object)).toEqual([
      'infant',
      'reactivity',
      'soothability',
      'readability',
      'observedSensitivity',
      'fullSensitivity',
      'trustInCaregiver',
      'trustInSelf',
      'predictability',
      'fear',
      'probabilities',
      'pattern',
      'cryingFractionByQuarter',
    ]);
  });
});

describe('care over many days', () => {
  const sharesWith = (spread: Care) => {
    const parts = [{ weight: 1, caregiver: resolveCaregiver({ id: 'x', care: {}, spread }) }];
    const options = { seed: 3, infants: 80, parameters: PARAMETERS };
    const lived = liveCondition({ parts, atYears: [1], size: 1 }, options);
    return varianceSharesOf(lived.map((one) => one.days));
  };

  it('hardly differs between caregivers of one kind without a spread', () => {
    expect(sharesWith({}).withinFraction).toBeGreaterThan(0.95);
  });

  it('differs between caregivers once there is a spread', () => {
    const spread = { answersDistressFraction: 0.2, gentleFraction: 0.2 };
    expect(sharesWith(spread).withinFraction).toBeLessThan(0.8);
  });
});
