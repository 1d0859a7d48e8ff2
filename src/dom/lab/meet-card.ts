import { html, nothing, type TemplateResult } from 'lit-html';
import eyeIcon from '@phosphor-icons/core/bold/eye-bold.svg?raw';
import { dataTable } from '../../charts/data-table';
import { quantileBands } from '../../charts/lab/quantile-bands';
import type { LabStoreState } from '../../store/lab/lab-state';
import { cardsOfArm } from '../../view-models/lab/care-under';
import { courseOf, temperLevel } from '../../view-models/lab/met-infant';
import { PATTERNS } from '../../view-models/lab/results';
import { VISIT_TO_WATCH, visitCaregiver } from '../../view-models/lab/watch-visit';
import { icon } from '../icons/icon';
import type { LabContext } from './lab-context';
import { wholeNumber } from './slider';

type Run = NonNullable<LabStoreState['run']>;
const DIMENSIONS = ['reactivity', 'soothability', 'readability'] as const;
const WAYS = ['plain', 'amplified', 'minimised'] as const;

/** The way to the nursery, where a caregiver of this kind is seen at work. */
function visit(
  { record, care, arm }: NonNullable<LabStoreState['met']>,
  run: Run,
  { words }: LabContext,
): TemplateResult {
  const entry = run.setup.caregivers[arm];
  if (entry === undefined) return html`${nothing}`;
  const { name, isSame } = visitCaregiver(entry, care, cardsOfArm(run.setup, arm));
  const address = new URL(location.href);
  address.hash = '';
  address.search = '';
  address.searchParams.set('view', 'watch');
  address.searchParams.set('caregiver', name);
  address.searchParams.set('visit', VISIT_TO_WATCH);
  address.searchParams.set('seed', String(record.infant));
  return html`<p class="lab-visit">
    <a class="button" href=${address.href} target="_blank" rel="noopener">
      ${icon(eyeIcon)}<span>${words.t('lab.meet.visit')}</span>
    </a>
    <span class="lab-meaning">
      ${words.t(isSame ? 'lab.meet.visitSame' : 'lab.meet.visitNear', { name: words.caregiver(name) })}
    </span>
  </p>`;
}

function story(
  met: NonNullable<LabStoreState['met']>,
  run: Run,
  context: LabContext,
): TemplateResult {
  const { words } = context;
  const { record, course, arm, strategyMix } = met;
  const title = words.t('lab.meet.course', { number: record.infant + 1 });
  return html`<div class="lab-met">
    <div>
      <p>
        ${DIMENSIONS.map((key) => html`${words.t(`lab.meet.${key}.${temperLevel(record[key])}`)} `)}
      </p>
      <p>${words.t('lab.meet.care', { name: words.lettered(run.setup, arm) })}</p>
      <ul class="lab-met-likely">
        ${PATTERNS.map(
          (pattern) =>
            html`<li>
              ${words.t(`lab.pattern.${pattern}.name`)}:
              <strong>${words.percent(record.probabilities[pattern])}</strong>
            </li>`,
        )}
      </ul>
      <p class="lab-meaning">${words.t('lab.meet.doubt')}</p>
      ${visit(met, run, context)}
    </div>
    <div>
      ${quantileBands([{ letter: '', points: courseOf(course), changeAt: null }], {
        title,
        description: words.t('lab.meet.courseDescription', {
          start: words.percent(course[0] ?? 0),
          end: words.percent(course.at(-1) ?? 0),
        }),
        more: words.t('lab.more'),
        less: words.t('lab.less'),
        weeks: (week) => words.t('lab.course.week', { week }),
        change: '',
      })}
      ${dataTable({
        summary: words.t('lab.table.met'),
        heads: [words.t('lab.table.week'), words.t('lab.spreads.trustInCaregiver')],
        rows: courseOf(course).map(({ week, q50 }) => [words.number(week), words.percent(q50)]),
      })}
      <p>${words.t('lab.meet.signals')}</p>
      <ul class="lab-met-likely lab-met-ways">
        ${WAYS.map(
          (way) =>
            html`<li>
              ${words.t(`lab.meet.way.${way}`)}: <strong>${words.percent(strategyMix[way])}</strong>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** One infant of the run: what it was born with, and how its trust went. */
export function meetCard(run: Run, context: LabContext): TemplateResult {
  const { state, actions, words } = context;
  const { met } = state;
  const shown = met && met.arm < run.arms.length ? met : null;
  return html`<section class="card lab-meet" aria-labelledby="lab-meet-title">
    <h2 id="lab-meet-title">
      ${shown ? words.t('lab.meet.titleOf', { number: shown.record.infant + 1 }) : words.t('lab.meet.title')}
    </h2>
    <p class="lab-meaning">${words.t('lab.meet.how')}</p>
    <div class="lab-numbers">
      ${wholeNumber(
        'lab-meet-number',
        words.t('lab.meet.number'),
        (shown?.record.infant ?? 0) + 1,
        [1, run.setup.infants],
        (value) => actions.meet(shown?.arm ?? 0, value - 1),
      )}
      <button
        type="button"
        class="button"
        @click=${() => actions.meet(shown?.arm ?? 0, shown ? (shown.record.infant + 1) % run.setup.infants : 0)}
      >
        ${words.t(shown ? 'lab.meet.next' : 'lab.meet.first')}
      </button>
      ${
        run.arms.length > 1
          ? run.arms.map(
              (_, index) =>
                html`<button
                  type="button"
                  class="lab-part"
                  aria-pressed=${(shown?.arm ?? 0) === index ? 'true' : 'false'}
                  @click=${() => actions.meet(index, shown?.record.infant ?? 0)}
                >
                  ${words.t('lab.meet.with', { name: words.lettered(run.setup, index) })}
                </button>`,
            )
          : nothing
      }
    </div>
    ${shown ? story(shown, run, context) : nothing}
  </section>`;
}
