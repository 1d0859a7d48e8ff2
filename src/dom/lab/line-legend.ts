import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { LINE_COLOURS, LINE_DASHES } from '../../charts/lab/pattern-mark';
import type { LabStoreState } from '../../store/lab/lab-state';
import type { LabContext } from './lab-context';

/** Who is behind each line, where there are several. */
export function lineLegend(setup: LabStoreState['setup'], { words }: LabContext): TemplateResult {
  if (setup.caregivers.length === 1) return html`${nothing}`;
  return html`<ul class="lab-legend">
    ${setup.caregivers.map(
      (_, index) =>
        html`<li>
          <svg viewBox="0 0 40 12" aria-hidden="true" focusable="false">
            ${svg`<path d="M2 6H38" stroke=${LINE_COLOURS[index] ?? ''} stroke-width="4" stroke-dasharray=${LINE_DASHES[index] ?? 'none'} />`}
          </svg>
          ${words.lettered(setup, index)}
        </li>`,
    )}
  </ul>`;
}
