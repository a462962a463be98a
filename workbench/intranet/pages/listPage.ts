import { html, nothing } from '../../host/html';
import type { Markup } from '../../host/html';
import { isPerson } from './listView';
import type { ListColumn, ListRow, ListView } from './listView';
import { moment } from './moment';
import { plainPage } from './plainPage';
import type { Visit } from './plainPage';

/** A list as SharePoint's own page shows it: the default view's columns and rows, a page at a time. */
export function listPage(visit: Visit, path: string, view: ListView, isFirstPage: boolean): string {
  return plainPage(
    visit,
    view.title,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${view.rows.length > 0 ? table(view, visit) : html`<p>This list has no items that you may see.</p>`}
      <nav class="paging" aria-label="Pages of this list">
        ${isFirstPage ? nothing : html`<a href="${path}">First page</a>`}
        ${view.next ? html`<a href="${path}?from=${encodeURIComponent(view.next)}">Next page</a>` : nothing}
      </nav>`
  );
}

function table({ columns, rows, title }: ListView, visit: Visit): Markup {
  const headings = columns.map((column) => html`<th scope="col">${column.title}</th>`);
  const lines = rows.map(
    (row) =>
      html`<tr>
        ${columns.map((column) => html`<td>${cell(column, row, visit)}</td>`)}
      </tr>`
  );
  return html`<div class="table-scroll" role="region" aria-label="${title}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${headings}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </div>`;
}

function cell(column: ListColumn, row: ListRow, visit: Visit): string | Markup {
  const value = row[column.name];
  if (value === null || value === undefined) return '';
  if (isPerson(column)) return (value as { Title?: string }).Title ?? '';
  if (column.type === 'DateTime') return moment(String(value), visit);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.join('; ');
  return String(value);
}
