import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { leafGlyph } from './leaf-glyph';
import { roughMark } from './rough-mark';
import { valueDomain } from './value-domain';

/** A finished moment: a leaf on the line, at the time it was over. Times are any one unit. */
export interface DayChartMark {
  readonly from: number;
  readonly at: number;
  readonly label: string;
  readonly mean: number;
  readonly sd: number;
  readonly leaf: 'answered' | 'missed' | 'mended';
  readonly roughness: 'none' | 'abrupt' | 'frightening';
  /** Said when the point is walked to with the keyboard. */
  readonly description: string;
}

export interface DayChartData {
  readonly end: number;
  readonly start: { readonly mean: number; readonly sd: number; readonly description: string };
  readonly startLabel: string;
  readonly marks: readonly DayChartMark[];
  readonly energy: readonly { readonly at: number; readonly level: number }[];
  readonly busy: readonly { readonly from: number; readonly to: number; readonly name: string }[];
  readonly loud: readonly { readonly from: number; readonly to: number }[];
  /** The time that is looked at; null draws no line. */
  readonly cursor: number | null;
}

export interface DayChartTexts {
  readonly title: string;
  readonly description: string;
  readonly more: string;
  readonly less: string;
  readonly energy: string;
  readonly busy: string;
  readonly loud: string;
}

/** Plot area, units of the drawing; the slider below it is laid out to the same sides. */
export const DAY_CHART = { width: 1000, left: 120, right: 24 } as const;
const TOP = 22;
const TRUST_BOTTOM = 208;
const LOUD_Y = 222;
const ENERGY_TOP = 246;
const ENERGY_BOTTOM = 292;
const BUSY_Y = 306;
const HEIGHT = 356;

type Scale = (value: number) => number;

function trustPart(data: DayChartData, x: Scale): SVGTemplateResult {
  const points = [{ at: 0, ...data.start }, ...data.marks];
  const y = scaleLinear(valueDomain(points), [TRUST_BOTTOM, TOP]);
  type Point = (typeof points)[number];
  const path = line<Point>(
    (d) => x(d.at),
    (d) => y(d.mean),
  ).curve(curveMonotoneX)(points);
  const band = area<Point>()
    .x((d) => x(d.at))
    .y0((d) => y(Math.max(0, d.mean - d.sd)))
    .y1((d) => y(Math.min(1, d.mean + d.sd)))
    .curve(curveMonotoneX)(points);
  const place = (at: number, mean: number) => `translate(${x(at)} ${y(mean)})`;
  return svg`<path d=${band ?? ''} fill="#F9D78C" fill-opacity="0.55" />
    <path d=${path ?? ''} fill="none" stroke="#A86A12" stroke-width="4" stroke-linecap="round" />
    <g role="list">
      <g class="chart-point" role="listitem" tabindex="0" aria-label=${data.start.description} transform=${place(0, data.start.mean)}>
        <circle class="chart-point-target" r="15" fill="transparent" /><circle r="5" fill="#A86A12" />
      </g>
      ${data.marks.map(
        (
          mark,
        ) => svg`<g class="chart-point" role="listitem" tabindex="0" aria-label=${mark.description} transform=${place(mark.at, mark.mean)}>
          <circle class="chart-point-target" r="18" fill="transparent" />
          <g transform="translate(-13 4) rotate(-18)">${leafGlyph(mark.leaf)}</g>
          ${roughMark(mark.roughness, 0, 24)}
        </g>`,
      )}
    </g>`;
}

function energyPart(data: DayChartData, x: Scale): SVGTemplateResult {
  const y = scaleLinear([0, 1], [ENERGY_BOTTOM, ENERGY_TOP]);
  type Point = (typeof data.energy)[number];
  const points = [...data.energy];
  const path = line<Point>(
    (d) => x(d.at),
    (d) => y(d.level),
  )(points);
  const fill = area<Point>()
    .x((d) => x(d.at))
    .y0(ENERGY_BOTTOM)
    .y1((d) => y(d.level))(points);
  return svg`<path d=${fill ?? ''} fill="#CFE6E8" />
    <path d=${path ?? ''} fill="none" stroke="#1E5F68" stroke-width="2.5" stroke-dasharray="7 3" />`;
}

/** Every label that does not touch the one before it. */
function clockLabels(data: DayChartData, x: Scale): SVGTemplateResult[] {
  const wanted = [
    { at: 0, label: data.startLabel },
    ...data.marks.map(({ from, label }) => ({ at: from, label })),
  ];
  let free = -Infinity;
  return wanted.flatMap(({ at, label }) => {
    const place = x(at);
    if (place < free) return [];
    free = place + 84;
    return [
      svg`<path d=${`M${place} ${HEIGHT - 26}v6`} stroke="#6B5568" stroke-width="2" />
        <text class="chart-label" text-anchor="middle" x=${place} y=${HEIGHT - 6}>${label}</text>`,
    ];
  });
}

const rowName = (text: string, y: number) =>
  svg`<text class="chart-label" x="0" y=${y}>${text}</text>`;

/** Trust, energy and what else went on through a day, on one axis of time. */
export function dayChart(data: DayChartData, texts: DayChartTexts): TemplateResult {
  const { width, left, right } = DAY_CHART;
  const x = scaleLinear([0, data.end], [left, width - right]);
  const bar = (from: number, to: number) => Math.max(3, x(to) - x(from));
  return html`<svg
    class="chart day-chart"
    viewBox="0 0 ${width} ${HEIGHT}"
    role="group"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${[0.25, 0.5, 0.75].map((part) => {
      const at = TOP + (TRUST_BOTTOM - TOP) * part;
      return svg`<path d=${`M${left} ${at}H${width - right}`} stroke="#C9B79C" stroke-width="1.4" stroke-dasharray="2 7" stroke-linecap="round" />`;
    })}
    ${rowName(texts.more, TOP + 12)} ${rowName(texts.less, TRUST_BOTTOM - 2)}
    ${rowName(texts.loud, LOUD_Y + 11)} ${rowName(texts.energy, ENERGY_BOTTOM - 16)}
    ${rowName(texts.busy, BUSY_Y + 14)}
    ${data.loud.map(
      ({ from, to }) =>
        svg`<rect x=${x(from)} y=${LOUD_Y} width=${bar(from, to)} height="12" fill="#9E3D27" />`,
    )}
    ${energyPart(data, x)}
    ${data.busy.map(
      ({ from, to, name }) =>
        svg`<rect x=${x(from)} y=${BUSY_Y} width=${bar(from, to)} height="18" rx="4" fill="#E4D9F1" stroke="#6E4F86" stroke-width="1.5" />
          ${bar(from, to) > 60 ? svg`<text class="chart-label" x=${x(from) + 6} y=${BUSY_Y + 14}>${name}</text>` : nothing}`,
    )}
    <path d=${`M${left} ${HEIGHT - 26}H${width - right}`} stroke="#8B7A88" stroke-width="2" />
    ${clockLabels(data, x)} ${trustPart(data, x)}
    ${
      data.cursor === null
        ? nothing
        : svg`<path class="chart-cursor" d=${`M${x(data.cursor)} ${TOP - 12}V${HEIGHT - 26}`} stroke="#3A2A3C" stroke-width="2" stroke-dasharray="3 4" />`
    }
  </svg>`;
}
