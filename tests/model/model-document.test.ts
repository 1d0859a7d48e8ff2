import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/model/parameters';
import { MODEL_VERSION } from '../../src/model/version';
import { FACTS } from '../../src/simulation/plausibility/check-facts';
import { bandText } from '../../src/simulation/plausibility/fact-text';
import { FREE_RANGES } from '../../src/simulation/calibration/free-parameters';

const text = readFileSync('src/model/model.md', 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the document of the model', () => {
  it('gives every parameter once, with the value of the code', () => {
    const written = rows.map((cells) => [cells[1]!.replaceAll('`', ''), Number(cells[2])]);
    expect(written.length).toBe(Object.keys(PARAMETERS).length);
    expect(Object.fromEntries(written)).toEqual(PARAMETERS);
  });

  it('says of every parameter what it is, in what unit and from where', () => {
    for (const [, name, , unit, meaning, source] of rows) {
      expect(unit, name).not.toBe('');
      expect(meaning!.length, name).toBeGreaterThan(8);
      expect(source!.length, name).toBeGreaterThan(3);
    }
  });

  it('calls fitted exactly what a search may move, within its range', () => {
    const fitted = rows
      .filter((cells) => cells[5]!.startsWith('fitted'))
      .map((cells) => cells[1]!.replaceAll('`', ''));
    expect(fitted.sort()).toEqual(Object.keys(FREE_RANGES).sort());
    for (const [name, range] of Object.entries(FREE_RANGES)) {
      const value = PARAMETERS[name as keyof typeof PARAMETERS];
      expect(value, name).toBeGreaterThanOrEqual(range.low);
      expect(value, name).toBeLessThanOrEqual(range.high);
    }
  });

  it('explains every parameter that its equations name', () => {
    const names = new Set(Object.keys(PARAMETERS));
    const inEquations = [...text.matchAll(/\b([a-z]+[A-Z]\w+)\b/g)].map((match) => match[1]!);
    const unknown = inEquations.filter((name) => !names.has(name) && name !== 'overTracking');
    expect(unknown).toEqual([]);
  });
});

describe('the table of findings in the document', () => {
  const tableRows = text
    .split('\n')
    .filter((line) => /^\| +\d+ +\|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('lists every fact of the check with its band, source and status, all in band', () => {
    const written = tableRows.map(([, number, says, band, , verdict, source, status]) =>
      [number, says, band, verdict, source, status].join(' | '),
    );
    expect(written).toEqual(
      FACTS.map((fact) =>
        [String(fact.number), fact.says, bandText(fact), 'in band', fact.source, fact.status].join(
          ' | ',
        ),
      ),
    );
  });

  it('was measured with this version of the model', () => {
    expect(text).toContain(`Model ${MODEL_VERSION}, seed`);
  });
});
