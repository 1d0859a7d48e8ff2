import { html, nothing, type TemplateResult } from 'lit-html';
import type { AfterPlay } from '../../store/after-play';
import {
  schoolMomentView,
  TEACHER_ACTS,
  TEACHER_WHENS,
  type TeacherChoice,
} from '../../view-models/school-view';
import { TEACHER_SKINS } from '../../view-models/after-picture';
import type { Words } from '../app-context';
import { toneFace } from '../icons/tone-face';

/** What has been chosen so far; nothing of it is done yet. */
export interface ChoiceMemory {
  act: TeacherChoice['act'] | null;
  manner: TeacherChoice['manner'];
  when: TeacherChoice['when'];
}

/** Nothing chosen: gently and now stand ready. */
export function createChoice(): ChoiceMemory {
  return { act: null, manner: 'gentle', when: 'now' };
}

/** Forgets what was chosen, in the same object: a page that is still to be redrawn holds it. */
export function clearChoice(memory: ChoiceMemory): void {
  Object.assign(memory, createChoice());
}

function isChosen({ act, when }: ChoiceMemory): boolean {
  return act !== null || when === 'no';
}

const MANNERS = ['gentle', 'plain', 'abrupt'] as const;

interface Question<Value extends string> {
  readonly name: string;
  readonly heading: string;
  readonly values: readonly Value[];
  readonly chosen: Value | null;
  readonly label: (value: Value) => TemplateResult;
  readonly choose: (value: Value) => void;
}

function radios<Value extends string>(question: Question<Value>): TemplateResult {
  const { name, heading, values, chosen, label, choose } = question;
  return html`<fieldset class="after-radios">
    <legend>${heading}</legend>
    ${values.map(
      (value) =>
        html`<label class="after-radio ${value === chosen ? 'is-marked' : ''}">
          <input
            type="radio"
            name=${`after-${name}`}
            value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />
          ${label(value)}
        </label>`,
    )}
  </fieldset>`;
}

function questions(
  memory: ChoiceMemory,
  skin: string,
  words: Words,
  redraw: () => void,
): TemplateResult {
  const { t } = words;
  const set = (change: Partial<ChoiceMemory>): void => {
    Object.assign(memory, change);
    redraw();
  };
  return html`${radios({
    name: 'what',
    heading: t('school.what'),
    values: TEACHER_ACTS,
    chosen: memory.act,
    label: (act) => html`<span>${t(`school.act.${act}`)}</span>`,
    choose: (act) => set({ act }),
  })}
  ${radios({
    name: 'how',
    heading: t('school.how'),
    values: MANNERS,
    chosen: memory.manner,
    label: (manner) =>
      html`<span class="after-face skin-${skin}">${toneFace(manner)}</span
        ><span>${t(`school.manner.${manner}`)}</span>`,
    choose: (manner) => set({ manner }),
  })}
  ${radios({
    name: 'when',
    heading: t('school.when'),
    values: TEACHER_WHENS,
    chosen: memory.when,
    label: (when) => html`<span>${t(`school.when.${when}`)}</span>`,
    choose: (when) => set({ when }),
  })}`;
}

/** The scene in words, and the three questions: what, how, when. */
export function schoolChoices(
  play: AfterPlay,
  memory: ChoiceMemory,
  words: Words,
  redraw: () => void,
): TemplateResult {
  const view = schoolMomentView(play.school);
  if (!view) return html`${nothing}`;
  const { t, line } = words;
  const isReady = isChosen(memory);
  // Asked at the press: a quick hand may press before the choice is drawn.
  const answer = (): void => {
    if (isChosen(memory)) play.answer({ ...memory, act: memory.act ?? 'near' });
  };
  return html`<div data-say>
      ${view.isSecondTry ? html`<p class="small">${t('school.secondTry')}</p>` : nothing}
      <p>${line(view.situation)}</p>
      <p class="after-now">${line(view.signal)}</p>
      ${view.closer ? html`<p>${t('school.closerLook')} ${line(view.closer)}</p>` : nothing}
    </div>
    ${questions(memory, TEACHER_SKINS[view.grade], words, redraw)}
    <div class="after-row">
      <button
        type="button"
        class="button button-primary"
        data-control="answer"
        aria-disabled=${isReady ? 'false' : 'true'}
        @click=${answer}
      >
        ${t('school.answer')}
      </button>
      ${
        view.closer
          ? nothing
          : html`<button
              type="button"
              class="button"
              data-control="look-closer"
              @click=${() => play.watchChild()}
            >
              ${t('school.look')}
            </button>`
      }
      ${isReady ? nothing : html`<span class="small">${t('school.chooseFirst')}</span>`}
    </div>`;
}
