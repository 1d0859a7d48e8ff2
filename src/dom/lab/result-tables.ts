import type { TemplateResult } from 'lit-html';
import { dataTable } from '../../charts/data-table';
import type { LabStoreState } from '../../store/lab/lab-state';
import { PATTERNS, type ArmView } from '../../view-models/lab/results';
import type { LabContext } from './lab-context';

type Run = NonNullable<LabStoreState['run']>;

/** The likelihoods as figures. */
export function likelihoodTable(
  run: Run,
  arms: readonly ArmView[],
  { words }: LabContext,
): TemplateResult {
  return dataTable({
    summary: words.t('lab.table.likelihood'),
    heads: [
      words.t('lab.table.caregiver'),
      ...PATTERNS.map((pattern) => words.t(`lab.pattern.${pattern}.name`)),
      words.t('lab.table.infants'),
    ],
    rows: arms.map((arm, index) => [
      words.lettered(run.setup, index),
      ...PATTERNS.map((pattern) => words.share(arm.patterns[pattern])),
      words.number(arm.infants),
    ]),
  });
}

/** Trust over the year as figures. */
export function bandTable(
  run: Run,
  arms: readonly ArmView[],
  { words }: LabContext,
): TemplateResult {
  return dataTable({
    summary: words.t('lab.table.course'),
    heads: [
      words.t('lab.table.caregiver'),
      words.t('lab.table.week'),
      words.t('lab.table.q10'),
      words.t('lab.table.q25'),
      words.t('lab.table.q50'),
      words.t('lab.table.q75'),
      words.t('lab.table.q90'),
    ],
    rows: arms.flatMap(({ course }, index) =>
      course.map(({ week, q10, q25, q50, q75, q90 }) => [
        words.lettered(run.setup, index),
        words.number(week),
        ...[q10, q25, q50, q75, q90].map(words.percent),
      ]),
    ),
  });
}

/** Trust at the end of the year as figures. */
export function spreadTable(
  run: Run,
  arms: readonly ArmView[],
  { words }: LabContext,
): TemplateResult {
  return dataTable({
    summary: words.t('lab.table.spreads'),
    heads: [
      words.t('lab.table.caregiver'),
      words.t('lab.table.trust'),
      words.t('lab.table.mean'),
      words.t('lab.table.q10'),
      words.t('lab.table.q50'),
      words.t('lab.table.q90'),
    ],
    rows: arms.flatMap((arm, index) =>
      (['trustInCaregiver', 'trustInSelf'] as const).map((key) => [
        words.lettered(run.setup, index),
        words.t(`lab.spreads.${key}`),
        ...[arm[key].mean, arm[key].q10, arm[key].q50, arm[key].q90].map(words.percent),
      ]),
    ),
  });
}
