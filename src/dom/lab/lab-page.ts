import { html, nothing, type TemplateResult } from 'lit-html';
import backIcon from '@phosphor-icons/core/bold/arrow-left-bold.svg?raw';
import calmIcon from '@phosphor-icons/core/bold/flower-lotus-bold.svg?raw';
import { LAB_SECTIONS, type LabStoreState } from '../../store/lab/lab-state';
import { armView, type ArmView } from '../../view-models/lab/results';
import { icon } from '../icons/icon';
import { builder } from './builder';
import { evidenceSection } from './evidence-section';
import { infantsPanel } from './infants-panel';
import { isRunning, type LabContext } from './lab-context';
import { meetCard } from './meet-card';
import { questionsSection } from './questions-section';
import { courseCard, likelihoodCard, spreadCard } from './result-cards';
import { runBar, runProgress } from './run-bar';
import { shareCard } from './share-card';
import { tick } from './slider';
import { stage } from './stage';
import { sweepSection } from './sweep-section';

type Run = NonNullable<LabStoreState['run']>;

/** What is drawn of a run: the last one that has any infants yet. */
export interface ShownRun {
  readonly run: Run;
  readonly arms: readonly ArmView[];
}

export function shownRun(run: Run | null, before: ShownRun | null): ShownRun | null {
  if (!run || run.arms.some(({ infants }) => infants === 0)) return before;
  return { run, arms: run.arms.map(({ tally }) => armView(tally)) };
}

function refusal({ state, words }: LabContext): TemplateResult {
  const { refusal: problem } = state;
  if (!problem) return html`${nothing}`;
  const { file, path, value, expected } = problem;
  const text =
    expected === 'noNewerFormat'
      ? words.t('error.scenario.newer', { file })
      : words.t('error.scenario.refused', {
          file: file === 'lab' ? words.t('lab.theLink') : file,
          path,
          value,
          expected,
          place: path === '' ? 'whole' : 'part',
        });
  return html`<p class="lab-refusal" role="alert">${text}</p>`;
}

function explore(shown: ShownRun | null, context: LabContext): TemplateResult {
  const { state, actions, words } = context;
  const { run } = state;
  return html`<div class="lab-bench">
    <div class="card lab-left">
      ${builder(context)} ${infantsPanel(context)}
      <div class="lab-start">
        ${runBar(context, run, {
          label: words.t('lab.run.go', {
            count: state.setup.infants * state.setup.caregivers.length,
          }),
          go: () => void actions.run(),
        })}
        ${run && isRunning(run.status) ? runProgress(run, context) : nothing}
        ${tick('lab-live', words.t('lab.run.live'), state.isLive, (isOn) => actions.setLive(isOn))}
      </div>
    </div>
    <div class="lab-right">
      ${
        shown
          ? html`${stage(shown.run, shown.arms, context)}
              <div class="lab-cards">
                ${likelihoodCard(shown.run, shown.arms, context)}
                ${courseCard(shown.run, shown.arms, context)}
                ${spreadCard(shown.run, shown.arms, context)} ${meetCard(shown.run, context)}
                ${shareCard(shown.run, shown.arms, context)}
              </div>`
          : html`<section class="card lab-empty"><p>${words.t('lab.empty')}</p></section>`
      }
    </div>
  </div>`;
}

/** The whole of the lab's page. */
export function labPage(
  shown: ShownRun | null,
  context: LabContext,
  ways: { readonly leave: () => void; readonly takeAMoment: () => void },
): TemplateResult {
  const { state, actions, words } = context;
  const sections = {
    explore: () => explore(shown, context),
    sweep: () => sweepSection(context),
    questions: () => questionsSection(context),
    evidence: () => evidenceSection(context),
  };
  return html`<div class="lab">
    <header class="lab-top">
      <button
        type="button"
        class="button-round"
        aria-label=${words.t('lab.back')}
        @click=${ways.leave}
      >
        ${icon(backIcon)}
      </button>
      <button
        type="button"
        class="button-round"
        aria-label=${words.t('safety.calm.open')}
        title=${words.t('safety.calm.open')}
        @click=${ways.takeAMoment}
      >
        ${icon(calmIcon)}
      </button>
      <div class="lab-titles">
        <h1>${words.t('lab.title')}</h1>
        <p>${words.t('lab.lead')}</p>
      </div>
      <nav class="lab-nav" aria-label=${words.t('lab.sections.label')}>
        ${LAB_SECTIONS.map(
          (section) =>
            html`<button
              type="button"
              aria-current=${section === state.section ? 'page' : 'false'}
              @click=${() => actions.show(section)}
            >
              ${words.t(`lab.sections.${section}`)}
            </button>`,
        )}
      </nav>
    </header>
    <main class="lab-main">${refusal(context)} ${sections[state.section]()}</main>
  </div>`;
}
