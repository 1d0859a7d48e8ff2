import type { Page } from 'playwright-core';

/** For each chart and bar: what is drawn, and whether it is said or stands in a table beside it. */
export function unsaidFigures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const numbers = (text: string) => text.match(/\d+/g) ?? [];
    for (const drawing of document.querySelectorAll<SVGSVGElement>('main svg')) {
      const name = drawing.getAttribute('aria-label') ?? '';
      const section = drawing.closest('section');
      if (drawing.classList.contains('chart')) {
        if (name === '' || !drawing.querySelector(':scope > desc')?.textContent) {
          wrong.push(`a chart without a name or description in ${section?.className}`);
        }
        const tables = [...document.querySelectorAll('main table')].map(
          (table) => table.textContent,
        );
        const points = [...drawing.querySelectorAll('[role=listitem]')];
        if (points.length === 0) wrong.push(`${name}: no points`);
        for (const point of points) {
          const said = point.getAttribute('aria-label') ?? '';
          if (numbers(said).length === 0) wrong.push(`${name}: a point says no figure`);
          // Times of day have two numbers; the others have to stand in a table.
          for (const number of numbers(said.replace(/\d+:\d+/g, '')))
            if (!tables.some((table) => table?.includes(number)))
              wrong.push(`${name}: ${number} of “${said}” stands in no table`);
        }
      } else if (
        drawing.getAttribute('aria-hidden') === 'true' ||
        drawing.closest('[aria-hidden=true]')
      ) {
        if (drawing.closest('li, dd, th, ul, button, dt')?.textContent?.trim() === '')
          wrong.push(`an unnamed drawing in ${section?.className}`);
      } else if (name === '') {
        wrong.push(`a drawing without a name in ${section?.className}`);
      }
    }
    return wrong;
  });
}
