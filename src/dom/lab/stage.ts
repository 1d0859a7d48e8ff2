import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { patternMark } from '../../charts/lab/pattern-mark';
import type { LabStoreState } from '../../store/lab/lab-state';
import { PATTERNS, type ArmView } from '../../view-models/lab/results';
import type { LabContext } from './lab-context';
import { letterOf } from './lab-words';

type Run = NonNullable<LabStoreState['run']>;

/** Lights that are drawn in all; the rest are only counted. */
const LIGHTS = 1000;

/** How many lights each caregiver has. */
export function lightsPerArm(run: Run): number {
  return Math.min(run.setup.infants, Math.floor(LIGHTS / run.arms.length));
}

/** The night sky in which infants settle: a column for each pattern, a row for each caregiver. */
export function stage(run: Run, arms: readonly ArmView[], context: LabContext): TemplateResult {
  const { words } = context;
  const lights = Math.min(lightsPerArm(run), run.arms[0]?.kept.length ?? 0) * run.arms.length;
  return html`<figure
    class="lab-sky"
    aria-labelledby="lab-sky-caption"
    data-rows=${run.arms.length}
  >
    <div class="lab-sky-heads">
      ${PATTERNS.map(
        (pattern) =>
          html`<div class="lab-sky-head">
            <p class="lab-sky-name">
              <svg class="lab-mark" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
                ${svg`${patternMark(pattern, 0, 0, 9)}`}
              </svg>
              ${words.t(`lab.pattern.${pattern}.name`)}
            </p>
            <p class="lab-sky-meaning">${words.t(`lab.pattern.${pattern}.meaning`)}</p>
          </div>`,
      )}
    </div>
    <div class="lab-sky-field">
      <canvas class="lab-dots" aria-hidden="true"></canvas>
      ${arms.map(
        (arm, index) =>
          html`<div class="lab-sky-row">
            ${PATTERNS.map(
              (pattern) =>
                html`<p class="lab-sky-share">
                  ${letterOf(index, arms.length)}
                  <strong>${words.percent(arm.patterns[pattern].value)}</strong>
                </p>`,
            )}
          </div>`,
      )}
    </div>
    ${
      arms.length > 1
        ? html`<ul class="lab-sky-people">
            ${arms.map((_, index) => html`<li>${words.lettered(run.setup, index)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      run.setup === context.state.setup
        ? nothing
        : html`<p class="lab-stale">${words.t('lab.sky.stale')}</p>`
    }
    <figcaption id="lab-sky-caption">
      ${words.t('lab.sky.caption', { lights, all: run.doneInfants })}
    </figcaption>
  </figure>`;
}
