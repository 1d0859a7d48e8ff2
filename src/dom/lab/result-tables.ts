import { html, type TemplateResult } from 'lit-html';
import type { LabStoreState } from '../../store/lab/lab-state';
import { PATTERNS, type ArmView } from '../../view-models/lab/results';
import type { LabContext } from './lab-context';

type Run = NonNullable<LabStoreState['run']>;

/** A table behind a fold, that can be walked to and scrolled by keyboard. */
export function foldedTable(
  summary: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): TemplateResult {
  return html`<details class="lab-table">
    <summary>${summary}</summary>
    <div class="lab-table-scroll" tabindex="0" role="region" aria-label=${summary}>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...cells]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The likelihoods as figures. */
export function likelihoodTable(
  run: Run,
  arms: readonly ArmView[],
  { words }: LabContext,
): TemplateResult {
  return foldedTable(
    words.t('lab.table.likelihood'),
    [
      words.t('lab.table.caregiver'),
      ...PATTERNS.map((pattern) => words.t(`lab.pattern.${pattern}.name`)),
      words.t('lab.table.infants'),
    ],
    arms.map((arm, index) => [
      words.lettered(run.setup, index),
      ...PATTERNS.map((pattern) => words.share(arm.patterns[pattern])),
      words.number(arm.infants),
    ]),
  );
}

/** Trust over the year as figures. */
export function bandTable(
  run: Run,
  arms: readonly ArmView[],
  { words }: LabContext,
): TemplateResult {
  return foldedTable(
    words.t('lab.table.course'),
    [
      words.t('lab.table.caregiver'),
      words.t('lab.table.week'),
      words.t('lab.table.q10'),
      words.t('lab.table.q25'),
      words.t('lab.table.q50'),
      words.t('lab.table.q75'),
      words.t('lab.table.q90'),
    ],
    arms.flatMap(({ course }, index) =>
      course.map(({ week, q10, q25, q50, q75, q90 }) => [
        words.lettered(run.setup, index),
        words.number(week),
        ...[q10, q25, q50, q75, q90].map(words.percent),
      ]),
    ),
  );
}

/** Trust at the end of the year as figures. */
export function spreadTable(
  run: Run,
  arms: readonly ArmView[],
  { words }: LabContext,
): TemplateResult {
  return foldedTable(
    words.t('lab.table.spreads'),
    [
      words.t('lab.table.caregiver'),
      words.t('lab.table.trust'),
      words.t('lab.table.mean'),
      words.t('lab.table.q10'),
      words.t('lab.table.q50'),
      words.t('lab.table.q90'),
    ],
    arms.flatMap((arm, index) =>
      (['trustInCaregiver', 'trustInSelf'] as const).map((key) => [
        words.lettered(run.setup, index),
        words.t(`lab.spreads.${key}`),
        ...[arm[key].mean, arm[key].q10, arm[key].q50, arm[key].q90].map(words.percent),
      ]),
    ),
  );
}
