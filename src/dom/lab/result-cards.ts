import { html, nothing, type TemplateResult } from 'lit-html';
import { distributionChart } from '../../charts/lab/distribution-chart';
import { likelihoodBars } from '../../charts/lab/likelihood-bars';
import { quantileBands } from '../../charts/lab/quantile-bands';
import type { LabStoreState } from '../../store/lab/lab-state';
import { isSharperThanLife, PUBLISHED } from '../../view-models/lab/evidence';
import { PATTERNS, type ArmView } from '../../view-models/lab/results';
import type { LabContext } from './lab-context';
import { chartButton } from './chart-button';
import { letterOf } from './lab-words';
import { lineLegend } from './line-legend';
import { bandTable, likelihoodTable, spreadTable } from './result-tables';
import { choice } from './slider';

type Run = NonNullable<LabStoreState['run']>;
const NONE = 'none';

/** What was run, below a saved picture. */
function footOf({ setup }: Run, words: LabContext['words']): string {
  const { infants, seed, caregivers } = setup;
  const foot = words.t('lab.picture.foot', { infants, seed });
  // Several are named by the legend of the picture.
  return caregivers.length > 1
    ? foot
    : words.t('lab.picture.of', { name: words.lettered(setup, 0), foot });
}

/** What is published, on the same axis, with its source and how sure it is. */
function publishedPart({ state, actions, words }: LabContext): TemplateResult {
  const published = PUBLISHED.find(({ id }) => id === state.published);
  return html`<div class="lab-published">
    ${choice(
      'lab-published',
      words.t('lab.published.label'),
      published?.id ?? NONE,
      [
        [NONE, words.t('lab.published.none')],
        ...PUBLISHED.map(({ id }) => [id, words.t(`lab.published.${id}.name`)] as const),
      ],
      (value) => actions.showPublished(value === NONE ? null : value),
    )}
    ${
      published
        ? html`<p class="lab-meaning">
            ${words.t('lab.published.marker')} ${words.t(`lab.published.${published.id}.source`)}
            ${words.t(`lab.certainty.${published.certainty}`)}
          </p>`
        : nothing
    }
  </div>`;
}

/** How likely each pattern is, with the published figures beside it if they are wanted. */
export function likelihoodCard(
  run: Run,
  arms: readonly ArmView[],
  context: LabContext,
): TemplateResult {
  const { state, words } = context;
  const published = PUBLISHED.find(({ id }) => id === state.published);
  const rows = PATTERNS.map((pattern) => ({
    pattern,
    label: words.t(`lab.pattern.${pattern}.name`),
    published: published?.shares[pattern] ?? null,
    bars: arms.map((arm, index) => ({
      letter: letterOf(index, arms.length),
      ...arm.patterns[pattern],
      text: words.percent(arm.patterns[pattern].value),
    })),
  }));
  const isSharp = run.setup.caregivers.some(isSharperThanLife);
  return html`<section class="card lab-likelihoods" aria-labelledby="lab-likelihood-title">
    <h2 id="lab-likelihood-title">${words.t('lab.likelihood.title')}</h2>
    ${likelihoodBars(rows, {
      title: words.t('lab.likelihood.title'),
      description: words.t('lab.likelihood.description'),
      percent: words.percent,
    })}
    <p class="lab-meaning">${words.t('lab.likelihood.note')}</p>
    <p class="lab-meaning">${words.t(isSharp ? 'lab.sharper' : 'lab.mixed')}</p>
    ${publishedPart(context)} ${likelihoodTable(run, arms, context)}
    ${chartButton('likelihoods', footOf(run, words), words)}
  </section>`;
}

/** Trust in the caregiver over the year. */
export function courseCard(
  run: Run,
  arms: readonly ArmView[],
  context: LabContext,
): TemplateResult {
  const { words } = context;
  const title = words.t('lab.course.title');
  return html`<section class="card lab-course" aria-labelledby="lab-course-title">
    <h2 id="lab-course-title">${title}</h2>
    ${quantileBands(
      arms.map(({ course }, index) => {
        const entry = run.setup.caregivers[index];
        const changeAt =
          typeof entry === 'object' ? (entry.changes?.[0]?.atFraction ?? null) : null;
        return { letter: letterOf(index, arms.length), points: course, changeAt };
      }),
      {
        title,
        description: words.t('lab.course.description'),
        more: words.t('lab.more'),
        less: words.t('lab.less'),
        weeks: (week) => words.t('lab.course.week', { week }),
        change: words.t('lab.course.change'),
      },
    )}
    ${lineLegend(run.setup, context)}
    <p class="lab-meaning">
      ${words.t(arms.length === 1 ? 'lab.course.bandsAlone' : 'lab.course.bandsMany')}
    </p>
    ${bandTable(run, arms, context)} ${chartButton('course', footOf(run, words), words)}
  </section>`;
}

/** How trust in the caregiver and in one's own signals is spread at the end of the year. */
export function spreadCard(
  run: Run,
  arms: readonly ArmView[],
  context: LabContext,
): TemplateResult {
  const { words } = context;
  const chart = (key: 'trustInCaregiver' | 'trustInSelf') => {
    const title = words.t(`lab.spreads.${key}`);
    return html`<div data-figure>
      <h3>${title}</h3>
      ${distributionChart(
        arms.map((arm, index) => ({
          letter: letterOf(index, arms.length),
          shares: arm[key].shares,
        })),
        {
          title,
          description: words.t('lab.spreads.description'),
          less: words.t('lab.less'),
          more: words.t('lab.more'),
        },
      )}
      ${chartButton(key, footOf(run, words), words)}
    </div>`;
  };
  return html`<section class="card lab-spreads" aria-labelledby="lab-spreads-title">
    <h2 id="lab-spreads-title">${words.t('lab.spreads.title')}</h2>
    <div class="lab-spreads-pair">${chart('trustInCaregiver')}${chart('trustInSelf')}</div>
    ${lineLegend(run.setup, context)}
    <p class="lab-meaning">${words.t('lab.spreads.note')}</p>
    ${spreadTable(run, arms, context)}
  </section>`;
}
