import { html, nothing, type TemplateResult } from 'lit-html';
import { likelihoodBars } from '../../charts/lab/likelihood-bars';
import type { LabStoreState } from '../../store/lab/lab-state';
import {
  isAnswerTo,
  questionSetup,
  QUESTIONS,
  type GuidedQuestion,
} from '../../view-models/lab/questions';
import { armView, clearlyLargest, PATTERNS, type ArmView } from '../../view-models/lab/results';
import { isRunning, type LabContext } from './lab-context';
import { letterOf } from './lab-words';
import { likelihoodTable } from './result-tables';
import { runBar, runProgress } from './run-bar';

type Run = NonNullable<LabStoreState['run']>;

/** The run that answers this question, if it is the last one. */
function answerOf(question: GuidedQuestion, { state }: LabContext): Run | null {
  const { run } = state;
  return run && isAnswerTo(question, run.setup) ? run : null;
}

function list({ state, actions, words }: LabContext): TemplateResult {
  return html`<nav class="card lab-question-list" aria-label=${words.t('lab.questions.list')}>
    <ol>
      ${QUESTIONS.map(
        ({ id }, index) =>
          html`<li>
            <button
              type="button"
              class="lab-question-button"
              aria-current=${index === state.question.index ? 'true' : 'false'}
              @click=${() => actions.ask(index)}
            >
              ${words.t(`lab.questions.${id}.title`)}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function predictions(question: GuidedQuestion, context: LabContext): TemplateResult {
  const { state, actions, words } = context;
  const setup = questionSetup(question, state.setup.seed);
  return html`<fieldset class="lab-predict">
    <legend>${words.t('lab.questions.predict')}</legend>
    ${question.caregivers.map(
      (_, index) =>
        html`<label>
          <input
            type="radio"
            name="lab-predict"
            .checked=${state.question.prediction === index}
            @change=${() => actions.predict(index)}
          />
          <span>${words.lettered(setup, index)}</span>
        </label>`,
    )}
    <label>
      <input
        type="radio"
        name="lab-predict"
        .checked=${state.question.prediction === question.caregivers.length}
        @change=${() => actions.predict(question.caregivers.length)}
      />
      <span>${words.t('lab.questions.same')}</span>
    </label>
  </fieldset>`;
}

/** What came out, beside what was guessed. */
function verdict(
  question: GuidedQuestion,
  run: Run,
  arms: readonly ArmView[],
  context: LabContext,
): TemplateResult {
  const { state, words } = context;
  const { prediction } = state.question;
  const shares = arms.map(({ patterns }) => patterns.secure);
  const best = clearlyLargest(shares);
  const outcome =
    best === null
      ? words.t('lab.questions.tooClose')
      : words.t('lab.questions.highest', {
          name: words.lettered(run.setup, best),
          share: words.share(shares[best]!),
        });
  const isAsGuessed = prediction === (best ?? question.caregivers.length);
  return html`<p class="lab-verdict">
      ${outcome}
      ${prediction === null ? nothing : words.t(isAsGuessed ? 'lab.questions.asGuessed' : 'lab.questions.otherwise')}
    </p>
    <p>${words.t(`lab.questions.${question.id}.explain`)}</p>
    <p class="lab-meaning">
      ${words.t(`lab.certainty.${question.certainty}`)} ${words.t('lab.sharper')}
    </p>`;
}

function result(question: GuidedQuestion, run: Run, context: LabContext): TemplateResult {
  const { words } = context;
  const arms = run.arms.map(({ tally }) => armView(tally));
  return html`${likelihoodBars(
    PATTERNS.map((pattern) => ({
      pattern,
      label: words.t(`lab.pattern.${pattern}.name`),
      published: null,
      bars: arms.map((arm, index) => ({
        letter: letterOf(index, arms.length),
        ...arm.patterns[pattern],
        text: words.percent(arm.patterns[pattern].value),
      })),
    })),
    {
      title: words.t(`lab.questions.${question.id}.title`),
      description: words.t('lab.likelihood.description'),
      percent: words.percent,
    },
  )}
  ${run.status === 'finished' ? verdict(question, run, arms, context) : nothing}
  ${likelihoodTable(run, arms, context)}`;
}

/** Six questions: predict, run, explain. */
export function questionsSection(context: LabContext): TemplateResult {
  const { state, actions, words } = context;
  const question = QUESTIONS[state.question.index] ?? QUESTIONS[0]!;
  const run = answerOf(question, context);
  const go = (): void => {
    actions.open(questionSetup(question, state.setup.seed));
    void actions.run();
  };
  return html`<div class="lab-two">
    ${list(context)}
    <section class="card lab-question" aria-labelledby="lab-question-title">
      <h2 id="lab-question-title">${words.t(`lab.questions.${question.id}.title`)}</h2>
      <p>${words.t(`lab.questions.${question.id}.ask`)}</p>
      ${predictions(question, context)}
      ${runBar(context, run, { label: words.t('lab.questions.go'), go })}
      ${run && isRunning(run.status) ? runProgress(run, context) : nothing}
      ${run && run.doneInfants > 0 ? result(question, run, context) : nothing}
      ${
        run?.status === 'finished'
          ? html`<button type="button" class="button-link" @click=${() => actions.show('explore')}>
              ${words.t('lab.questions.open')}
            </button>`
          : nothing
      }
    </section>
  </div>`;
}
