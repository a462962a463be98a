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

type Parts = { head: string; fields: string; query: string; rows: string };

function partsOf(view: ViewRecord): Parts {
  const flag = (value: boolean): string => String(value).toUpperCase();
  const attributes = {
    Type: 'HTML',
    Url: view.url,
    Personal: flag(view.personal),
    DisplayName: view.title,
    DefaultView: flag(view.isDefault),
    Name: `{${view.id.toUpperCase()}}`
  };
  const head = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  const names = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  return {
    head: head.join(' '),
    fields: `<ViewFields>${names}</ViewFields>`,
    query: view.query ? `<Query>${view.query}</Query>` : '<Query />',
    rows: `<RowLimit Paged="${flag(view.paged)}">${view.rowLimit}</RowLimit>`
  };
}

/** A view as CAML: what it asks for and nothing of how it looks. */
export function viewXml(view: ViewRecord): string {
  const { query, fields, rows } = partsOf(view);
  return `<View>${query}${fields}${rows}</View>`;
}

/** The `ListViewXml` of a view. */
export function listViewXml(view: ViewRecord): string {
  const { head, query, fields, rows } = partsOf(view);
  return `<View ${head} >${query}${fields}${rows}<ViewType2>NONE</ViewType2><Toolbar Type="None"/></View>`;
}

/** The `HtmlSchemaXml` of a view. */
export function htmlSchemaXml(view: ViewRecord): string {
  const { head, query, fields, rows } = partsOf(view);
  return `<View ${head}><ViewType2>NONE</ViewType2>${fields}${query}${rows}</View>`;
}

/** A view's query as SharePoint keeps it: written anew, in double quotes. Throws a 400 for what is no XML. */
export function keptQuery(query: string): string {
  return parseXml(`<Query>${query}</Query>`).children.map(written).join('');
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
