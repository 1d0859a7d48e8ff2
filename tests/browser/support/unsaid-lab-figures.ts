import type { Page } from 'playwright-core';

/**
 * For each chart of the lab: a name, a description, a table in its card, and every figure that is
 * drawn as text either on its axis or in that table.
 */
export function unsaidLabFigures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const figures = (text: string | null) => text?.match(/\d+(?:\.\d+)?%/g) ?? [];
    const charts = document.querySelectorAll<SVGSVGElement>('main svg.lab-chart');
    if (charts.length === 0) wrong.push('no chart');
    for (const chart of charts) {
      const name = chart.getAttribute('aria-label') ?? '';
      if (name === '') wrong.push('a chart without a name');
      if (!chart.querySelector(':scope > desc')?.textContent) wrong.push(`${name}: not described`);
      const place = chart.closest('figure') ?? chart.closest('section');
      const said = [...(place?.querySelectorAll('table') ?? [])].map((table) => table.textContent);
      if (said.length === 0) wrong.push(`${name}: no table beside it`);
      for (const text of chart.querySelectorAll('.lab-label-strong'))
        for (const figure of figures(text.textContent))
          if (!said.some((table) => table.includes(figure)))
            wrong.push(`${name}: ${figure} stands in no table`);
    }
    return wrong;
  });
}
