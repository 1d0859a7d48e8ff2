import { scaleSqrt } from 'd3-scale';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { mannerMark } from '../manner-mark';

/** One call of a day and what became of it. */
export interface StripCall {
  readonly isPlay: boolean;
  /** Seconds; null when nobody came. */
  readonly seconds: number | null;
  readonly mark: 'gentle' | 'abrupt' | 'none';
  readonly isMiss: boolean;
  readonly isMended: boolean;
}

const WIDTH = 340;
const HEIGHT = 112;
const GROUND = 98;
const SIDE = 20;
/** Longest wait that is drawn to scale, seconds. */
const LONGEST = 240;

/** A stalk for each call, as long as the wait, with the manner of the answer on top. */
export function dayStrip(
  calls: readonly StripCall[],
  texts: { readonly title: string; readonly description: string },
): TemplateResult {
  const y = scaleSqrt([0, LONGEST], [GROUND - 16, 20]).clamp(true);
  const step = (WIDTH - 2 * SIDE) / Math.max(1, calls.length - 1);
  const call = (d: StripCall, index: number): SVGTemplateResult => {
    const x = SIDE + index * step;
    const top = y(d.seconds ?? LONGEST);
    const isNobody = d.seconds === null;
    return svg`<g>
      <path d=${`M${x} ${GROUND}V${top}`} stroke=${isNobody ? '#8B7A88' : '#4E8266'} stroke-width="3.4" stroke-linecap="round" stroke-dasharray=${isNobody ? '2 7' : 'none'} />
      ${d.isPlay ? svg`<path d=${`M${x - 5} ${GROUND + 8}h10`} stroke="#1E5F68" stroke-width="4" stroke-linecap="round" />` : svg`<circle cx=${x} cy=${GROUND + 8} r="3.4" fill="#9E3D27" />`}
      ${mannerMark(d.mark, x, top, 9)}
      ${d.isMiss && !isNobody ? svg`<path d=${`M${x - 11} ${top + 11}L${x + 11} ${top - 11}`} stroke="#FFF8EE" stroke-width="4.5" /><path d=${`M${x - 11} ${top + 11}L${x + 11} ${top - 11}`} stroke="#3A2A3C" stroke-width="2" />` : svg``}
      ${d.isMended ? svg`<path d=${`M${x + 2} ${GROUND - 8}c4 -9 14 -10 20 -2c-6 8 -15 9 -20 2Z`} fill="#5F9A6C" stroke="#2F6650" stroke-width="1.8" />` : svg``}
    </g>`;
  };
  return html`<svg
    class="lab-chart lab-day"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${texts.title}
    aria-description=${texts.description}
  >
    <title>${texts.title}</title>
    <desc>${texts.description}</desc>
    <path
      d=${`M4 ${GROUND}H${WIDTH - 4}`}
      stroke="#B39C7C"
      stroke-width="2.4"
      stroke-linecap="round"
    />
    ${calls.map(call)}
  </svg>`;
}
