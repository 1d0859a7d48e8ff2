import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';

/** A slider with its name, its number in words and one line that says what it means. */
export interface SliderParts {
  readonly id: string;
  readonly label: string;
  readonly meaning?: string;
  readonly text: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly change: (value: number) => void;
}

export function slider(parts: SliderParts): TemplateResult {
  const { id, label, meaning, text, value, most, step, change } = parts;
  const describedBy = meaning === undefined ? nothing : `${id}-meaning`;
  return html`<div class="lab-slider">
    <label for=${id}>${label}</label>
    <span class="lab-slider-value" aria-hidden="true">${text}</span>
    <input
      type="range"
      id=${id}
      min="0"
      max=${most}
      step=${step}
      .value=${live(String(value))}
      aria-valuetext=${text}
      aria-describedby=${describedBy}
      @input=${(event: Event) => change(Number((event.target as HTMLInputElement).value))}
    />
    ${meaning === undefined ? nothing : html`<p class="lab-meaning" id=${`${id}-meaning`}>${meaning}</p>`}
  </div>`;
}

/** A box to tick. */
export function tick(
  id: string,
  label: string,
  isOn: boolean,
  change: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="lab-tick" for=${id}>
    <input
      type="checkbox"
      id=${id}
      .checked=${live(isOn)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

/** Choices of a list that stand together under a name of their own. */
export interface OptionGroup {
  readonly label: string;
  /** Stands there when there are none. */
  readonly none: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

function groupOf({ label, none, options }: OptionGroup): TemplateResult {
  return html`<optgroup label=${label}>
    ${
      options.length === 0
        ? html`<option disabled>${none}</option>`
        : options.map(([option, text]) => html`<option value=${option}>${text}</option>`)
    }
  </optgroup>`;
}

/** A list to choose from. */
export function choice(
  id: string,
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  change: (value: string) => void,
  group?: OptionGroup,
): TemplateResult {
  return html`<div class="lab-choice">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      .value=${live(value)}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([option, text]) =>
          html`<option value=${option} ?selected=${option === value}>${text}</option>`,
      )}
      ${group === undefined ? nothing : groupOf(group)}
    </select>
  </div>`;
}

/** A whole number to type; what is typed counts when the field is left or Enter is pressed. */
export function wholeNumber(
  id: string,
  label: string,
  value: number,
  range: readonly [number, number],
  change: (value: number) => void,
): TemplateResult {
  return html`<div class="lab-number">
    <label for=${id}>${label}</label>
    <input
      type="number"
      id=${id}
      min=${range[0]}
      max=${range[1]}
      step="1"
      .value=${live(String(value))}
      @change=${(event: Event) => change(Number((event.target as HTMLInputElement).value))}
    />
  </div>`;
}
