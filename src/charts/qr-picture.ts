import { html, svg, type TemplateResult } from 'lit-html';
import { encode } from 'uqr';

/** Longer texts make a picture too fine to be read off a screen or a sheet. */
export const LONGEST_QR_TEXT = 1200;

interface Dots {
  readonly text: string;
  readonly size: number;
  readonly path: string;
}

/** The last picture: a page shows one, and working it out takes longer than drawing the page. */
let last: Dots | null = null;

function dotsOf(text: string): Dots {
  if (last?.text === text) return last;
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const dots = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  last = { text, size, path: dots.join('') };
  return last;
}

/** A text as a QR picture for a phone's camera; null when it is too long for one. */
export function qrPicture(text: string, title: string): TemplateResult | null {
  if (text.length > LONGEST_QR_TEXT) return null;
  const { size, path } = dotsOf(text);
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${title}>
    ${svg`<title>${title}</title>
      <rect width=${size} height=${size} fill="#FFFFFF" />
      <path d=${path} fill="#000000" shape-rendering="crispEdges" />`}
  </svg>`;
}
