import { html, nothing, type TemplateResult } from 'lit-html';
import arrowIcon from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import type { AfterPlay } from '../../store/after-play';
import { schoolSound } from '../../view-models/after-sound';
import {
  gradeOf,
  schoolAfterView,
  schoolIntroView,
  schoolMomentView,
  schoolYearViews,
} from '../../view-models/school-view';
import { heardLine, picturePanel, waysOut } from '../after/after-parts';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';
import { schoolClock } from './school-clock';
import { schoolChoices, type ChoiceMemory } from './school-choices';
import { schoolEnd } from './school-end';

function onButton(label: string, control: string, go: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button button-primary"
    data-control=${control}
    @click=${go}
  >
    <span>${label}</span>${icon(arrowIcon)}
  </button>`;
}

function introPanel(play: AfterPlay, words: Words, isTimed: boolean): TemplateResult {
  const { ways, actsOut, peers } = schoolIntroView(play.school);
  const { t } = words;
  return html`<p class="after-lead">${t('school.intro.lead', { clock: isTimed ? 'on' : 'off' })}</p>
    <p>${t('school.intro.brings')}</p>
    <ul>
      ${ways.map(({ way, outOf100 }) => html`<li>${t(`school.intro.${way}`, { share: outOf100 })}</li>`)}
    </ul>
    <p>${t('school.intro.hard', { actsOut, peers })}</p>
    <p class="small">${t('school.intro.faded')}</p>
    ${onButton(t('school.intro.begin'), 'begin-school', () => play.beginSchool())}`;
}

function afterPanel(play: AfterPlay, words: Words): TemplateResult {
  const view = schoolAfterView(play.school);
  if (!view) return html`${nothing}`;
  const { t, line } = words;
  return html`<div data-say>
      <p>${line(view.did)}</p>
      <p class="after-now">${line(view.child)}</p>
    </div>
    <p>${line(view.below)}</p>
    <p>${t(`school.trust.${view.trust}`)}</p>
    <p class="after-teacher"><b>${t('school.teacher.heading')}</b> ${line(view.teacher)}</p>
    <div class="after-row">
      ${onButton(t('school.goOn'), 'go-on', () => play.goOn())}
      ${
        view.mayMend
          ? html`<button
              type="button"
              class="button button-honey"
              data-control="try-again"
              @click=${() => play.tryAgain()}
            >
              ${t('school.tryAgain')}
            </button>`
          : nothing
      }
    </div>`;
}

function yearPanel(play: AfterPlay, words: Words): TemplateResult {
  const view = schoolYearViews(play.school).at(-1);
  if (!view) return html`${nothing}`;
  const { t } = words;
  const { from, to, standsFor } = view;
  const label = t(view.isLast ? 'school.yearEnd.end' : 'school.yearEnd.next');
  return html`<div data-say>
      <p class="after-now">${t(`school.yearEnd.${view.grade}`)}</p>
      <p>${t('school.yearEnd.trust', { from, to, standsFor })}</p>
    </div>
    <p>${t(`school.research.${view.grade}`)}</p>
    ${onButton(label, 'go-on', () => play.goOn())}`;
}

/** Preschool, kindergarten, first grade: one child among twenty, and a teacher's answers. */
export function schoolPage(
  play: AfterPlay,
  memory: ChoiceMemory,
  words: Words,
  app: AppStoreState,
  redraw: () => void,
): TemplateResult {
  const state = play.school;
  const { t, line } = words;
  if (state.stage === 'end') return schoolEnd(play, words, app);
  const view = schoolMomentView(state);
  const panels = {
    intro: () => introPanel(play, words, app.settings.tempo !== 'untimed'),
    moment: () =>
      html`${schoolClock(play, words, app)}${schoolChoices(play, memory, words, redraw)}`,
    after: () => afterPanel(play, words),
    yearEnd: () => yearPanel(play, words),
  };
  return html`<main class="after">
    <h1 tabindex="-1">
      ${state.stage === 'intro' ? t('school.heading') : t(`school.grade.${gradeOf(state)}`)}
    </h1>
    <div class="after-grid at-school">
      ${picturePanel(view ? line(view.signal) : t('school.pictureLabel'))}
      <section class="after-panel" aria-label=${t('school.panelLabel')}>
        ${panels[state.stage]()}${heardLine(schoolSound(state).captions, words, app)}
      </section>
    </div>
    ${waysOut(words, app.actions)}
  </main>`;
}
