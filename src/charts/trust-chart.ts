import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { html, svg, type TemplateResult } from 'lit-html';
import { leafGlyph } from './leaf-glyph';

/** One point of the line; `mark` draws a leaf on it. Values are fractions 0 to 1. */
export interface TrustChartPoint {
  readonly label: string;
  readonly mean: number;
  readonly sd: number;
  readonly mark: 'answered' | 'missed' | 'mended' | null;
  /** Said when the point is walked to with the keyboard. */
  readonly description: string;
}

export interface TrustChartTexts {
  readonly title: string;
  readonly description: string;
  readonly more: string;
  readonly less: string;
}

const WIDTH = 680;
const HEIGHT = 250;
const LEFT = 92;
const RIGHT = 24;
const TOP = 26;
const BOTTOM = 40;
/** Never magnify a small change beyond this span of the scale. */
const LEAST_SPAN = 0.4;

function valueDomain(points: readonly TrustChartPoint[]): [number, number] {
  const low = min(points, (point) => point.mean - point.sd) ?? 0;
  const high = max(points, (point) => point.mean + point.sd) ?? 1;
  const middle = (low + high) / 2;
  const half = Math.max(LEAST_SPAN, high - low) / 2 + 0.02;
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Every second label where they would touch. */
function isLabelled(index: number, count: number): boolean {
  const stride = Math.ceil(count / 6);
  return index % stride === 0 && (index === count - 1 || count - 1 - index >= stride / 2);
}

/** Trust through a day: a line with its band of doubt, and a leaf for each moment. */
export function trustChart(
  points: readonly TrustChartPoint[],
  texts: TrustChartTexts,
): TemplateResult {
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear(valueDomain(points), [HEIGHT - BOTTOM, TOP]);
  const indexed = points.map((point, index) => ({ ...point, index }));
  type Indexed = (typeof indexed)[number];
  const path = line<Indexed>(
    (d) => x(d.index),
    (d) => y(d.mean),
  ).curve(curveMonotoneX)(indexed);
  const band = area<Indexed>()
    .x((d) => x(d.index))
    .y0((d) => y(Math.max(0, d.mean - d.sd)))
    .y1((d) => y(Math.min(1, d.mean + d.sd)))
    .curve(curveMonotoneX)(indexed);
  const point = (
    d: Indexed,
  ) => svg`<g class="chart-point" role="listitem" tabindex="0" aria-label=${d.description} transform=${`translate(${x(d.index)} ${y(d.mean)})`}>
      <circle class="chart-point-target" r="17" fill="transparent" />
      ${
        d.mark
          ? svg`<g transform="translate(-13 4) rotate(-18)">${leafGlyph(d.mark)}</g>`
          : svg`<circle r="5" fill="#A86A12" />`
      }
    </g>`;
  return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="group"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${[0.15, 0.5, 0.85].map((f) => {
      const at = TOP + (HEIGHT - BOTTOM - TOP) * f;
      return svg`<path d=${`M${LEFT} ${at}H${WIDTH - RIGHT}`} stroke="#C9B79C" stroke-width="1.4" stroke-dasharray="2 7" stroke-linecap="round" />`;
    })}
    <path d=${band ?? ''} fill="#F9D78C" fill-opacity="0.5" />
    <path d=${path ?? ''} fill="none" stroke="#A86A12" stroke-width="4" stroke-linecap="round" />
    <path
      d=${`M${LEFT - 8} ${HEIGHT - BOTTOM}H${WIDTH - RIGHT + 8}`}
      stroke="#B39C7C"
      stroke-width="2"
    />
    <text class="chart-label" x="0" y=${TOP + 14}>${texts.more}</text>
    <text class="chart-label" x="0" y=${HEIGHT - BOTTOM - 6}>${texts.less}</text>
    ${indexed
      .filter((d) => isLabelled(d.index, points.length))
      .map(
        (d) =>
          svg`<text class="chart-label" text-anchor="middle" x=${x(d.index)} y=${HEIGHT - 14}>${d.label}</text>`,
      )}
    <g role="list">${indexed.map(point)}</g>
  </svg>`;
}
