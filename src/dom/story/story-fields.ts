import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import {
  LONGEST_OWN_NAME,
  nameOf,
  STORY_CHOICES,
  type StoryField,
  type WholeStory,
} from '../../view-models/story-view';
import type { Words } from '../app-context';

/** What the fields work with: the choices as they stand, and the words about them. */
export interface StoryTools {
  readonly state: AppStoreState;
  readonly whole: WholeStory;
  readonly words: Words;
}

const eventValue = (event: Event): string => (event.target as HTMLInputElement).value;

/** The box for a name of one's own while somebody types in it; null else. */
export function typedInto(): HTMLInputElement | null {
  const { activeElement } = document;
  const isBox = activeElement?.matches('[data-story-field="ownName"]');
  return isBox && activeElement instanceof HTMLInputElement ? activeElement : null;
}

/** A name of the list, or one of one's own, which is cleaned of what is no name. */
export function nameFields({ state, whole, words }: StoryTools): TemplateResult {
  const { actions } = state;
  const { t } = words;
  const own = whole.ownName ?? '';
  return html`<div class="story-names">
    <label class="story-field">
      <span>${t('story.name')}</span>
      <select
        data-story-field="name"
        @change=${(event: Event) =>
          actions.chooseStory({ ...nameOf(eventValue(event)), ownName: undefined })}
      >
        ${STORY_CHOICES.name.map(
          (name) =>
            html`<option value=${name} .selected=${own === '' && name === whole.name}>
              ${name}
            </option>`,
        )}
        <option value="" hidden .selected=${own !== ''}>${t('story.name.own')}</option>
      </select>
    </label>
    <label class="story-field">
      <span>${t('story.ownName')}</span>
      <input
        type="text"
        data-story-field="ownName"
        maxlength=${LONGEST_OWN_NAME}
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        aria-describedby="story-own-name-hint"
        .value=${typedInto()?.value ?? own}
        @input=${(event: Event) => actions.chooseStory(nameOf(eventValue(event)))}
      />
    </label>
    <p class="small" id="story-own-name-hint">${t('story.ownName.hint')}</p>
  </div>`;
}

interface GroupOptions {
  /** What each choice looks like; none where words say it. */
  readonly picture?: 'face' | 'clothes' | 'hand' | 'sleeve';
}

function option(
  { state, words }: StoryTools,
  field: Exclude<StoryField, 'name'>,
  value: string,
  { picture, isChosen }: GroupOptions & { readonly isChosen: boolean },
): TemplateResult {
  // Both skins are told by the same six words.
  const named = field === 'caregiverSkin' ? 'skin' : field;
  const text = words.line({ key: `story.${named}.${value}` });
  return html`<label class="story-option ${picture ? 'has-picture' : ''}">
    <input
      class="lies-over"
      type="radio"
      name=${`story-${field}`}
      value=${value}
      .checked=${isChosen}
      @change=${() => state.actions.chooseStory({ [field]: value })}
    />
    ${
      picture
        ? html`<canvas
            data-story=${picture}
            data-choice=${`${field}:${value}`}
            width="128"
            height="128"
            aria-hidden="true"
          ></canvas>`
        : ''
    }
    <span>${text}</span>
  </label>`;
}

/** One thing to choose, as real radio buttons with what each looks like. */
export function choiceGroup(
  tools: StoryTools,
  field: Exclude<StoryField, 'name'>,
  options: GroupOptions = {},
): TemplateResult {
  const { whole, words } = tools;
  const values: readonly string[] = STORY_CHOICES[field];
  return html`<fieldset class="story-group" data-story-group=${field}>
    <legend>${words.line({ key: `story.legend.${field}` })}</legend>
    <div class="story-options">
      ${values.map((value) =>
        option(tools, field, value, { ...options, isChosen: whole[field] === value }),
      )}
    </div>
  </fieldset>`;
}
