import type { ViewRecord } from '../../store/records';
import { badRequest } from '../http/errors';
import { childOf, escapeXml, parseXml } from './xml';
import type { Element } from './xml';

const MOST_ROWS = 2_147_483_647;

/** An element written back as XML. */
function written(element: Element): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const inner = element.children.map(written).join('') + escapeXml(element.text.trim());
  return inner
    ? `<${element.name}${attributes}>${inner}</${element.name}>`
    : `<${element.name}${attributes} />`;
}

/** The `ListViewXml` of a view. */
export function viewXml(view: ViewRecord): string {
  const head = `<View Name="{${view.id.toUpperCase()}}" Type="HTML" DefaultView="${String(view.isDefault).toUpperCase()}" DisplayName="${escapeXml(view.title)}" Url="${escapeXml(view.url)}">`;
  const fields = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  const paged = String(view.paged).toUpperCase();
  return `${head}<Query>${view.query}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="${paged}">${view.rowLimit}</RowLimit></View>`;
}

/** A view's page size as SharePoint keeps it. Throws a 400 for anything else. */
export function rowLimit(rows: number): number {
  if (!Number.isInteger(rows) || rows < 1 || rows > MOST_ROWS)
    throw badRequest('RowLimit must be a positive whole number.');
  return rows;
}

/** The columns that a `<ViewFields>` names. Throws a 400 for one without a name. */
export function viewFieldNames(fields: Element): string[] {
  return fields.children.map(({ attributes }) => {
    if (!attributes.Name) throw badRequest('Each FieldRef in ViewFields must have a Name.');
    return attributes.Name;
  });
}

/** What a `<View>` document says of a view. Throws a 400 for anything else. */
export function parseViewXml(text: string): Partial<ViewRecord> {
  const root = parseXml(text);
  if (root.name !== 'View') throw badRequest('The view XML must have a View element at its root.');
  const parts: Partial<ViewRecord> = {};
  const query = childOf(root, 'Query');
  if (query) parts.query = query.children.map(written).join('');
  const fields = childOf(root, 'ViewFields');
  if (fields) parts.fields = viewFieldNames(fields);
  const limit = childOf(root, 'RowLimit');
  if (limit) {
    parts.rowLimit = rowLimit(Number(limit.text));
    parts.paged = /^true$/i.test(limit.attributes.Paged ?? 'false');
  }
  if (root.attributes.DisplayName) parts.title = root.attributes.DisplayName;
  if (root.attributes.DefaultView) parts.isDefault = /^true$/i.test(root.attributes.DefaultView);
  return parts;
}
