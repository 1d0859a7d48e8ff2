import type { Fact, FigureUnit } from './fact';
import type { Verdict } from './check-facts';

/** A figure as it is read in a table. */
export function figureText(unit: FigureUnit, figure: number): string {
  switch (unit) {
    case 'share':
      return `${(100 * figure).toFixed(1)}%`;
    case 'difference':
      return `${(100 * figure).toFixed(1)} points`;
    case 'minutes':
      return figure.toFixed(0);
    case 'correlation':
    case 'ratio':
    case 'tracking':
      return figure.toFixed(2);
  }
}

/** Bands that end where figures of this unit end anyway are open. */
const MOST: Readonly<Record<FigureUnit, number>> = {
  share: 1,
  difference: 1,
  correlation: 1,
  ratio: Infinity,
  tracking: 1,
  minutes: Infinity,
};

/** A band in words. */
export function bandText({ unit, band: [low, high] }: Fact): string {
  if (high >= MOST[unit]) return `at least ${figureText(unit, low)}`;
  if (low === 0 && unit !== 'tracking') return `at most ${figureText(unit, high)}`;
  return `${figureText(unit, low)} to ${figureText(unit, high)}`;
}

/** One line of the table for a terminal. */
export function verdictLine({ fact, measured, isInBand }: Verdict): string {
  const cells = [
    String(fact.number).padStart(2),
    isInBand ? 'ok ' : 'OUT',
    figureText(fact.unit, measured).padStart(12),
    bandText(fact).padEnd(28),
    fact.says,
  ];
  return `${cells.join('  ')} [${fact.source}; ${fact.status}]`;
}

const MARKDOWN_HEAD = ['#', 'finding', 'band', 'model', 'verdict', 'source', 'status'];

/** The head of the table as Markdown. */
export function markdownHead(): string {
  return `${markdownRow(MARKDOWN_HEAD)}\n${markdownRow(MARKDOWN_HEAD.map(() => '---'))}`;
}

/** One line of the table as Markdown. */
export function markdownLine({ fact, measured, isInBand }: Verdict): string {
  return markdownRow([
    String(fact.number),
    fact.says,
    bandText(fact),
    figureText(fact.unit, measured),
    isInBand ? 'in band' : 'out of band',
    fact.source,
    fact.status,
  ]);
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
