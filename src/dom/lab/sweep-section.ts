import { html, nothing, type TemplateResult } from 'lit-html';
import { dataTable } from '../../charts/data-table';
import { chartButton } from './chart-button';
import { sweepCurve, sweepMap, type SweepTexts } from '../../charts/lab/sweep-charts';
import { SWEEPABLE } from '../../view-models/lab/care-rows';
import { PATTERNS } from '../../view-models/lab/results';
import { sweepView, type SweepView } from '../../view-models/lab/sweep-view';
import { isRunning, type LabContext } from './lab-context';
import { runBar, runProgress } from './run-bar';
import { choice } from './slider';

const NONE = 'none';
const ERRORS = [0.01, 0.02, 0.03, 0.05] as const;
type Key = (typeof SWEEPABLE)[number];

type Setup = LabContext['state']['setup'];

/** Only the first caregiver is swept; alone it needs no letter. */
function nameOfSwept(setup: Setup, { words }: LabContext): string {
  return words.lettered({ ...setup, caregivers: setup.caregivers.slice(0, 1) }, 0);
}

function controls(context: LabContext): TemplateResult {
  const { state, actions, words } = context;
  const [first = 'repairFraction', second] = state.setup.sweep?.keys ?? [];
  const error = state.setup.sweep?.errorFraction ?? 0.02;
  const keys = SWEEPABLE.map((key) => [key, words.line({ key: `lab.care.${key}.label` })] as const);
  return html`<section class="card lab-sweep-setup" aria-labelledby="lab-sweep-title">
    <h2 id="lab-sweep-title">${words.t('lab.sweep.title')}</h2>
    <p>${words.t('lab.sweep.lead', { name: nameOfSwept(state.setup, context) })}</p>
    ${choice('lab-sweep-first', words.t('lab.sweep.first'), first, keys, (value) => actions.setSweepKeys(value as Key, second ?? null))}
    ${choice('lab-sweep-second', words.t('lab.sweep.second'), second ?? NONE, [[NONE, words.t('lab.sweep.none')], ...keys.filter(([key]) => key !== first)], (value) => actions.setSweepKeys(first, value === NONE ? null : (value as Key)))}
    ${choice(
      'lab-sweep-error',
      words.t('lab.sweep.error'),
      String(error),
      ERRORS.map((one) => [String(one), words.t('lab.sweep.errorPoints', { points: 100 * one })]),
      (value) => actions.setSweepError(ERRORS.find((one) => String(one) === value) ?? 0.02),
    )}
    <p class="lab-meaning">${words.t('lab.sweep.errorNote')}</p>
    ${runBar(context, state.sweep, { label: words.t('lab.sweep.go'), go: () => void actions.runSweep() })}
    ${state.sweep && isRunning(state.sweep.status) ? runProgress(state.sweep, context) : nothing}
  </section>`;
}

function texts(view: SweepView, { words }: LabContext): SweepTexts {
  const label = (index: number): string => {
    const key = view.keys[index];
    return key === undefined ? '' : words.line({ key: `lab.care.${key}.label` });
  };
  const value = (index: number) => (number: number) =>
    words.value(view.units[index] ?? 'percent', number);
  return {
    title: words.t(view.keys.length === 1 ? 'lab.sweep.curveTitle' : 'lab.sweep.mapTitle', {
      first: label(0),
      second: label(1),
    }),
    description: words.t('lab.sweep.description'),
    xLabel: label(0),
    yLabel: label(1),
    xValue: value(0),
    yValue: value(1),
    percent: words.percent,
  };
}

function picture(view: SweepView, context: LabContext): TemplateResult {
  const { words } = context;
  if (view.keys.length > 1)
    return sweepMap(
      view.results.map(({ values, patterns }) => ({
        x: values[0] ?? 0,
        y: values[1] ?? 0,
        value: patterns.secure.value,
      })),
      texts(view, context),
    );
  return sweepCurve(
    PATTERNS.map((pattern) => ({
      pattern,
      label: words.t(`lab.pattern.${pattern}.name`),
      points: view.results.map(({ values, patterns }) => ({
        at: values[0] ?? 0,
        ...patterns[pattern],
      })),
    })),
    texts(view, context),
  );
}

function resultCard(view: SweepView, setup: Setup, context: LabContext): TemplateResult {
  const { words } = context;
  const whose = nameOfSwept(setup, context);
  const { title } = texts(view, context);
  const heads = view.keys.map((key) => words.line({ key: `lab.care.${key}.label` }));
  return html`<section class="card lab-sweep-result" aria-labelledby="lab-sweep-result-title">
    <h2 id="lab-sweep-result-title">${title}</h2>
    ${picture(view, context)}
    <p class="lab-meaning">
      ${words.t('lab.sweep.infants', { most: view.most })} ${words.t('lab.sharper')}
    </p>
    ${dataTable({
      summary: words.t('lab.table.sweep'),
      heads: [
        ...heads,
        ...PATTERNS.map((pattern) => words.t(`lab.pattern.${pattern}.name`)),
        words.t('lab.table.infants'),
      ],
      rows: view.results.map(({ values, patterns, infants }) => [
        ...values.map((value, index) => words.value(view.units[index] ?? 'percent', value)),
        ...PATTERNS.map((pattern) => words.share(patterns[pattern])),
        words.number(infants),
      ]),
    })}
    ${chartButton('sweep', words.t('lab.picture.of', { name: whose, foot: words.t('lab.picture.sweepFoot', { infants: view.most, seed: setup.seed }) }), words)}
  </section>`;
}

/** More and less of one thing, or of two: a curve or a map. */
export function sweepSection(context: LabContext): TemplateResult {
  const { sweep } = context.state;
  const view = sweep ? sweepView(sweep.setup, sweep.arms) : null;
  return html`<div class="lab-two">
    ${controls(context)}
    ${
      sweep && view && view.results.length > 0
        ? resultCard(view, sweep.setup, context)
        : html`<section class="card lab-empty">
            <p>${context.words.t('lab.sweep.empty')}</p>
          </section>`
    }
  </div>`;
}
