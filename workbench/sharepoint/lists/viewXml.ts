import type { ViewRecord } from '../../store/records';
import { badRequest } from '../http/errors';
import { childOf, escapeXml, parseXml } from './xml';
import type { Element } from './xml';

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

/** What a `<View>` document says of a view. Throws a 400 for anything else. */
export function parseViewXml(text: string): Partial<ViewRecord> {
  const root = parseXml(text);
  if (root.name !== 'View') throw badRequest('The view XML must have a View element at its root.');
  const parts: Partial<ViewRecord> = {};
  const query = childOf(root, 'Query');
  if (query) parts.query = query.children.map(written).join('');
  const fields = childOf(root, 'ViewFields');
  if (fields) parts.fields = fields.children.map((field) => field.attributes.Name);
  const limit = childOf(root, 'RowLimit');
  if (limit) {
    parts.rowLimit = Number(limit.text);
    parts.paged = /^true$/i.test(limit.attributes.Paged ?? 'false');
  }
  if (root.attributes.DisplayName) parts.title = root.attributes.DisplayName;
  if (root.attributes.DefaultView) parts.isDefault = /^true$/i.test(root.attributes.DefaultView);
  return parts;
}
