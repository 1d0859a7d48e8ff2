import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveBasis, line } from 'd3-shape';
import { html, svg, type TemplateResult } from 'lit-html';
import { LINE_COLOURS, LINE_DASHES } from './pattern-mark';

/** Shares of infants in steps of equal width from 0 to 1. */
export interface DistributionSeries {
  readonly letter: string;
  readonly shares: readonly number[];
}
export interface DistributionTexts {
  readonly title: string;
  readonly description: string;
  readonly less: string;
  readonly more: string;
}

const WIDTH = 220;
const HEIGHT = 150;
const SIDE = 6;
const TOP = 20;
const BOTTOM = 26;

/** How a value is spread over infants: a hill for each caregiver. */
export function distributionChart(
  all: readonly DistributionSeries[],
  texts: DistributionTexts,
): TemplateResult {
  const highest = max(all, ({ shares }) => max(shares) ?? 0) ?? 1;
  const count = all[0]?.shares.length ?? 1;
  const x = scaleLinear([0, count - 1], [SIDE, WIDTH - SIDE]);
  const y = scaleLinear([0, Math.max(highest, 1e-6)], [HEIGHT - BOTTOM, TOP]);
  const hill = area<number>()
    .x((_, index) => x(index))
    .y0(y(0))
    .y1((share) => y(share))
    .curve(curveBasis);
  const edge = line<number>(
    (_, index) => x(index),
    (share) => y(share),
  ).curve(curveBasis);
  const top = (shares: readonly number[]): number => shares.indexOf(max(shares) ?? 0);
  return html`<svg
    class="lab-chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${all.map(
      ({ shares, letter }, index) =>
        svg`<path d=${hill([...shares]) ?? ''} fill=${all.length === 1 ? '#BFE0C4' : (LINE_COLOURS[index] ?? '')} fill-opacity=${all.length === 1 ? 0.9 : 0.14} />
          <path d=${edge([...shares]) ?? ''} fill="none" stroke=${all.length === 1 ? '#2F6650' : (LINE_COLOURS[index] ?? '')} stroke-width="3" stroke-dasharray=${LINE_DASHES[index] ?? 'none'} />
          ${letter ? svg`<text class="lab-label lab-label-strong" text-anchor="middle" x=${x(top(shares))} y=${y(shares[top(shares)] ?? 0) - 5}>${letter}</text>` : svg``}`,
    )}
    <path d=${`M${SIDE} ${y(0)}H${WIDTH - SIDE}`} stroke="#B39C7C" stroke-width="2" />
    <text class="lab-label" x=${SIDE} y=${HEIGHT - 8}>${texts.less}</text>
    <text class="lab-label" text-anchor="end" x=${WIDTH - SIDE} y=${HEIGHT - 8}>${texts.more}</text>
  </svg>`;
}
