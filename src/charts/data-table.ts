import { html, type TemplateResult } from 'lit-html';

/** The figures of a chart once more, for those who read rather than look. */
export interface DataTable {
  /** What the disclosure and the scrolling region are called. */
  readonly summary: string;
  readonly heads: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A table behind a disclosure. */
export function dataTable({ summary, heads, rows }: DataTable): TemplateResult {
  return html`<details class="chart-table">
    <summary>${summary}</summary>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${summary}>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
