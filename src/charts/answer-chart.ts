import { scaleSqrt } from 'd3-scale';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';

/** One bid: how long until somebody answered, and how loud it had become by then. */
export interface AnswerChartRow {
  readonly label: string;
  /** Model seconds; null when nobody came. */
  readonly seconds: number | null;
  readonly stage: 'whisper' | 'talk' | 'shout' | null;
  readonly description: string;
}

export interface AnswerChartTexts {
  readonly title: string;
  readonly description: string;
  /** Names of the bands up to 15 s, 60 s and beyond, in order. */
  readonly bands: readonly [string, string, string];
  readonly nobody: string;
  readonly seconds: (seconds: number) => string;
}

const WIDTH = 440;
const LEFT = 84;
const RIGHT = 16;
const TOP = 30;
const ROW = 27;
/** Edges of the bands in model seconds: prompt, ordinary, slow. */
const EDGES = [0, 15, 60, 240] as const;
const BAND_COLOURS = ['#D4EAD6', '#FDE6A8', '#FBD0BC'] as const;

/** How loud a cue had become, by shape: circle, square, triangle; a dashed ring for no answer. */
export function stageMark(stage: AnswerChartRow['stage'], x: number, y: number): SVGTemplateResult {
  switch (stage) {
    case 'talk':
      return svg`<rect x=${x - 8} y=${y - 8} width="16" height="16" rx="3" fill="#3A2A3C" stroke="#fff" stroke-width="2" />`;
    case 'shout':
      return svg`<path d=${`M${x} ${y - 10}L${x + 10} ${y + 8}H${x - 10}Z`} fill="#9E3D27" stroke="#fff" stroke-width="2" />`;
    case 'whisper':
      return svg`<circle cx=${x} cy=${y} r="8.5" fill="#3A2A3C" stroke="#fff" stroke-width="2" />`;
    case null:
      return svg`<circle cx=${x} cy=${y} r="8" fill="#FFF8EE" stroke="#6B5568" stroke-width="2.4" stroke-dasharray="3 4" />`;
  }
}

/** How soon each bid was answered; the shape tells how loud the cue had become. */
export function answerChart(
  rows: readonly AnswerChartRow[],
  texts: AnswerChartTexts,
): TemplateResult {
  const height = TOP + rows.length * ROW + 30;
  const x = scaleSqrt([0, EDGES[3]], [LEFT, WIDTH - RIGHT]).clamp(true);
  const bottom = height - 26;
  const row = (d: AnswerChartRow, index: number) => {
    const y = TOP + ROW * (index + 0.5);
    const end = x(d.seconds ?? EDGES[3]);
    return svg`<g class="chart-point" role="listitem" tabindex="0" aria-label=${d.description}>
      <rect class="chart-point-target" x="0" y=${y - ROW / 2} width=${WIDTH} height=${ROW} fill="transparent" />
      <text class="chart-label" x="0" y=${y + 5}>${d.label}</text>
      <path d=${`M${LEFT} ${y}H${end}`} stroke=${d.seconds === null ? '#8B7A88' : '#5A4A5C'} stroke-width="4" stroke-linecap="round" stroke-dasharray=${d.seconds === null ? '2 8' : 'none'} />
      ${stageMark(d.seconds === null ? null : (d.stage ?? 'whisper'), end, y)}
    </g>`;
  };
  return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${height}"
    role="group"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    ${texts.bands.map((name, i) => {
      const from = x(EDGES[i] ?? 0);
      const to = x(EDGES[i + 1] ?? 0);
      return svg`<rect x=${from + 1} y=${TOP - 26} width=${to - from - 2} height=${bottom - TOP + 26} rx="8" fill=${BAND_COLOURS[i] ?? '#fff'} />
        <text class="chart-label chart-label-strong" text-anchor="middle" x=${(from + to) / 2} y=${TOP - 8}>${name}</text>`;
    })}
    ${EDGES.map(
      (edge, i) =>
        svg`<text class="chart-label" text-anchor=${i === 3 ? 'end' : 'middle'} x=${x(edge)} y=${height - 6}>${i === 3 ? texts.nobody : texts.seconds(edge)}</text>`,
    )}
    <g role="list">${rows.map(row)}</g>
  </svg>`;
}
