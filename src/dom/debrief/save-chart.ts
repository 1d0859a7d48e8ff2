import { chartPicture, type LegendEntry } from './chart-picture';
import { saveFile } from './save-file';

/** Where the marks of a chart and their words stand on the page. */
const LEGENDS = '.legend li, .hundred-counts li, .lab-legend li, .compare-table tbody th';

function legendOf(place: Element): LegendEntry[] {
  return [...place.querySelectorAll(LEGENDS)].map((entry) => ({
    mark: entry.querySelector('svg'),
    text: entry.textContent.trim().replace(/\s+/g, ' '),
  }));
}

/**
 * Saves the chart of the figure or section that a button stands in as a PNG picture.
 *
 * @param source the line below the chart: where its figures are from
 */
export async function saveChart(button: Element, name: string, source: string): Promise<void> {
  const place = button.closest('[data-figure], section');
  const chart = place?.querySelector<SVGSVGElement>('svg.chart, svg.lab-chart');
  if (!place || !chart) return;
  const picture = await chartPicture(chart, {
    title: chart.getAttribute('aria-label') ?? '',
    source,
    legend: legendOf(place.querySelector(LEGENDS) ? place : (button.closest('section') ?? place)),
  });
  saveFile(`small-signals-${name}.png`, picture);
}
