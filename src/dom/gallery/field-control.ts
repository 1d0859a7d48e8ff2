import { html, type TemplateResult } from 'lit-html';
import type { GalleryField } from './gallery-parts';

const DIGITS = 2;

/** A labelled list or slider for one field. Its name is the one that the code uses. */
export function fieldControl(
  name: string,
  field: GalleryField,
  value: string | number,
  changed: (value: string | number) => void,
): TemplateResult {
  if (field.kind === 'choice') {
    const choose = (event: Event): void => changed((event.target as HTMLSelectElement).value);
    return html`<label class="gallery-field">
      <span>${name}</span>
      <select @change=${choose} .value=${String(value)}>
        ${field.values.map(
          (each) => html`<option value=${each} ?selected=${each === value}>${each}</option>`,
        )}
      </select>
    </label>`;
  }
  const slide = (event: Event): void => changed(Number((event.target as HTMLInputElement).value));
  return html`<label class="gallery-field">
    <span>${name} ${Number(Number(value).toFixed(DIGITS))}</span>
    <input
      type="range"
      min=${field.low}
      max=${field.high}
      step=${field.step}
      .value=${String(value)}
      @input=${slide}
    />
  </label>`;
}
