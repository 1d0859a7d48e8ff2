import { html, nothing, type TemplateResult } from 'lit-html';
import plusIcon from '@phosphor-icons/core/bold/plus-bold.svg?raw';
import trashIcon from '@phosphor-icons/core/bold/trash-bold.svg?raw';
import { presetOf, PRESETS } from '../../view-models/lab/caregiver-name';
import { careGroups, type CareGroup, type CareRow } from '../../view-models/lab/care-rows';
import { icon } from '../icons/icon';
import { armCards } from './arm-cards';
import type { LabContext } from './lab-context';
import { likeMeNote, likeMeOptions, playOfChoice } from './like-me';
import { letterOf } from './lab-words';
import { choice, slider, tick } from './slider';
import { typicalDayFigure } from './typical-day';

const MOST_CAREGIVERS = 4;
const WEEKS_PER_YEAR = 52;
const OWN = 'own';

function tabs({ state, actions, words }: LabContext): TemplateResult {
  const { caregivers } = state.setup;
  return html`<div class="lab-people" role="group" aria-label=${words.t('lab.people.label')}>
    ${caregivers.map(
      (_, index) =>
        html`<button
          type="button"
          class="lab-person"
          aria-pressed=${index === state.active ? 'true' : 'false'}
          aria-label=${words.t('lab.people.choose', { name: words.lettered(state.setup, index) })}
          @click=${() => actions.activate(index)}
        >
          ${letterOf(index, 2)}
        </button>`,
    )}
    ${
      caregivers.length < MOST_CAREGIVERS
        ? html`<button type="button" class="lab-add" @click=${() => actions.addCaregiver()}>
            ${icon(plusIcon)}<span>${words.t('lab.people.add')}</span>
          </button>`
        : nothing
    }
    ${
      caregivers.length > 1
        ? html`<button
            type="button"
            class="button-round lab-remove"
            aria-label=${words.t('lab.people.remove', { name: words.lettered(state.setup, state.active) })}
            @click=${() => actions.removeCaregiver(state.active)}
          >
            ${icon(trashIcon)}
          </button>`
        : nothing
    }
  </div>`;
}

function row(context: LabContext, { key, unit, most, step, value }: CareRow): TemplateResult {
  const { words, actions } = context;
  return slider({
    id: `lab-${key}`,
    label: words.line({ key: `lab.care.${key}.label` }),
    meaning: words.line({ key: `lab.care.${key}.meaning` }),
    text: words.value(unit, value),
    value,
    most: Math.max(most, value),
    step,
    change: (next) => actions.setCare(key, next),
  });
}

function group(context: LabContext, { id, rows }: CareGroup, isOpen: boolean): TemplateResult {
  return html`<details class="lab-group" ?open=${isOpen}>
    <summary>${context.words.t(`lab.group.${id}`)}</summary>
    ${rows.map((one) => row(context, one))}
  </details>`;
}

/** When care becomes another one, and which part of the year the sliders show. */
function change({ state, actions, words }: LabContext): TemplateResult {
  const entry = state.setup.caregivers[state.active];
  const first = typeof entry === 'object' ? entry.changes?.[0] : undefined;
  const week = Math.round((first?.atFraction ?? 0.5) * WEEKS_PER_YEAR);
  const part = (name: 'birth' | 'change') =>
    html`<button
      type="button"
      class="lab-part"
      aria-pressed=${state.editing === name ? 'true' : 'false'}
      @click=${() => actions.edit(name)}
    >
      ${words.t(`lab.change.${name}`, { week })}
    </button>`;
  return html`<div class="lab-change">
    ${tick('lab-change', words.t('lab.change.label'), first !== undefined, (isOn) =>
      actions.setChange(isOn ? 0.5 : null),
    )}
    ${
      first === undefined
        ? nothing
        : html`${slider({
              id: 'lab-change-week',
              label: words.t('lab.change.when'),
              text: words.t('lab.change.week', { week }),
              value: week,
              most: WEEKS_PER_YEAR - 1,
              step: 1,
              change: (next) => actions.setChange(next / WEEKS_PER_YEAR),
            })}
            <div class="lab-parts" role="group" aria-label=${words.t('lab.change.parts')}>
              ${part('birth')}${part('change')}
            </div>`
    }
  </div>`;
}

/** How much caregivers of this kind differ from each other. */
function spreads({ words, actions }: LabContext, groups: readonly CareGroup[]): TemplateResult {
  return html`<details class="lab-group">
    <summary>${words.t('lab.group.spread')}</summary>
    <p class="lab-meaning">${words.t('lab.spread.meaning')}</p>
    ${groups.flatMap(({ rows }) =>
      rows.map(({ key, unit, most, step, spread }) =>
        slider({
          id: `lab-spread-${key}`,
          label: words.line({ key: `lab.care.${key}.label` }),
          text: words.t('lab.spread.value', { value: words.value(unit, spread) }),
          value: spread,
          most: Math.max(most / 2, spread),
          step,
          change: (next) => actions.setSpread(key, next),
        }),
      ),
    )}
  </details>`;
}

/** Choosing and building the caregiver: its preset, its day, its sliders. */
export function builder(context: LabContext): TemplateResult {
  const { state, actions, words } = context;
  const entry = state.setup.caregivers[state.active] ?? 'good-enough';
  const groups = careGroups(state.setup, state.active, state.editing);
  const isPreset = typeof entry === 'string';
  const known = presetOf(entry);
  const options: (readonly [string, string])[] = PRESETS.map(({ name, slug }) => [
    name,
    words.line({ key: `lab.preset.${slug}` }),
  ]);
  if (!isPreset) options.unshift([OWN, words.caregiver(entry)]);
  return html`<section class="lab-builder" aria-labelledby="lab-builder-title">
    <h2 id="lab-builder-title">${words.t('lab.builder.title')}</h2>
    ${tabs(context)}
    ${choice(
      'lab-preset',
      words.t('lab.builder.preset'),
      isPreset ? entry : OWN,
      options,
      (value) => {
        const play = playOfChoice(value);
        const preset = PRESETS.find(({ name }) => name === value);
        if (play !== null) void actions.careLikePlay(play);
        else if (preset) actions.chooseCaregiver(preset.name);
      },
      likeMeOptions(context),
    )}
    ${likeMeNote(context)} ${typicalDayFigure(context)} ${armCards(context)}
    ${
      groups.length === 0
        ? nothing
        : html`${change(context)} ${groups.map((one, index) => group(context, one, index === 0))}
          ${spreads(context, groups)}
          ${
            isPreset || known === null
              ? nothing
              : html`<button
                  type="button"
                  class="button-link"
                  @click=${() => actions.chooseCaregiver(known)}
                >
                  ${words.t('lab.builder.reset')}
                </button>`
          }`
    }
  </section>`;
}
