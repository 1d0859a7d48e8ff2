import { svg, type SVGTemplateResult } from 'lit-html';

/** How the caregiver's face looks while a response is done in each manner. */
type Tone = 'gentle' | 'plain' | 'abrupt';

const BROWS: Readonly<Record<Tone, SVGTemplateResult>> = {
  gentle: svg`<path d="M-21 -11Q-14 -17 -6 -13M6 -13Q14 -17 21 -11" />`,
  plain: svg`<path d="M-21 -12H-7M7 -12H21" />`,
  abrupt: svg`<path d="M-21 -15L-6 -8M6 -8L21 -15" />`,
};
const EYES: Readonly<Record<Tone, SVGTemplateResult>> = {
  gentle: svg`<path class="tone-line" d="M-20 0Q-14 -6.5 -7 0M7 0Q14 -6.5 20 0" />`,
  plain: svg`<ellipse class="tone-eye" cx="-13.5" cy="-1" rx="3.4" ry="4" /><ellipse class="tone-eye" cx="13.5" cy="-1" rx="3.4" ry="4" />`,
  abrupt: svg`<ellipse class="tone-eye" cx="-12.5" cy="-1" rx="3.6" ry="3.2" /><ellipse class="tone-eye" cx="12.5" cy="-1" rx="3.6" ry="3.2" />`,
};
const MOUTHS: Readonly<Record<Tone, SVGTemplateResult>> = {
  gentle: svg`<path class="tone-line" d="M-12 17Q0 28 12 17" />`,
  plain: svg`<path class="tone-line" d="M-9 20H9" />`,
  abrupt: svg`<path class="tone-line" d="M-9 23Q0 16 9 22" />`,
};

/** A face for a manner. Its colours come from CSS, so that it has the caregiver's own skin. */
export function toneFace(tone: Tone): SVGTemplateResult {
  return svg`<svg class="tone-face" viewBox="-40 -44 80 88" aria-hidden="true" focusable="false">
    <ellipse class="tone-skin" cx="-33" cy="3" rx="6" ry="8" />
    <ellipse class="tone-skin" cx="33" cy="3" rx="6" ry="8" />
    <path class="tone-skin" d="M-33 -6C-33 -34 33 -34 33 -6C34 22 20 41 0 41S-34 22 -33 -6Z" />
    <path class="tone-shade" d="M33 -6C34 22 20 41 0 41C-4 41 -8 40 -12 38C14 36 26 14 25 -20C30 -17 33 -12 33 -6Z" />
    <path class="tone-hair" d="M-35 -2C-39 -34 -18 -44 2 -43C24 -43 39 -32 35 -2C33 -12 28 -20 18 -24C6 -20 -14 -20 -24 -22C-31 -17 -34 -10 -35 -2Z" />
    <g class="tone-brow">${BROWS[tone]}</g>
    ${EYES[tone]}
    <path class="tone-nose" d="M-3 9Q0 12 4 9" />
    ${tone === 'gentle' ? svg`<ellipse class="tone-blush" cx="-20" cy="11" rx="7" ry="5" /><ellipse class="tone-blush" cx="20" cy="11" rx="7" ry="5" />` : svg``}
    ${MOUTHS[tone]}
  </svg>`;
}
