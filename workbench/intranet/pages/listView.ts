import { XMLParser } from 'fast-xml-parser';
import type { IRest } from '../rest';

export type ListColumn = { name: string; title: string; type: string };
export type ListRow = Record<string, unknown>;

export type ListView = {
  title: string;
  description: string;
  itemCount: number;
  columns: ListColumn[];
  rows: ListRow[];
  /** The skip token of the next page; none on the last. */
  next?: string;
};

type ListEntity = { Title: string; Description: string; ItemCount: number };
type ViewEntity = { RowLimit: number; ViewQuery: string; ViewFields: { Items: string[] } };
type FieldEntity = { InternalName: string; Title: string; TypeAsString: string };
type ItemsPage = { value: ListRow[]; 'odata.nextLink'?: string };

/**
 * Reads one page of a list's default view over REST.
 * @param listUrl server-relative address of the list
 * @param skipToken where the page starts, from the page before
 * @throws RestRefusal as SharePoint refuses
 */
export async function readListView(
  rest: IRest,
  listUrl: string,
  skipToken: string | null
): Promise<ListView> {
  const base = `web/GetList('${encodeURIComponent(listUrl.replace(/'/g, "''"))}')`;
  const [list, view, fields] = await Promise.all([
    rest.get<ListEntity>(`${base}?$select=Title,Description,ItemCount`),
    rest.get<ViewEntity>(`${base}/DefaultView?$select=RowLimit,ViewQuery,ViewFields&$expand=ViewFields`),
    rest.get<{ value: FieldEntity[] }>(`${base}/fields?$select=InternalName,Title,TypeAsString`)
  ]);
  const columns = view.ViewFields.Items.map((name) => columnOf(name, fields.value));
  const page = await rest.get<ItemsPage>(`${base}/items?${itemsQuery(columns, view, skipToken)}`);
  const next = page['odata.nextLink'];
  return {
    title: list.Title,
    description: list.Description,
    itemCount: list.ItemCount,
    columns,
    rows: page.value,
    next: next ? (new URL(next).searchParams.get('$skiptoken') ?? undefined) : undefined
  };
}

/** Views show an item's title through columns that are links to it. */
function columnOf(viewName: string, fields: FieldEntity[]): ListColumn {
  const name = viewName.replace(/^LinkTitle(NoMenu)?$/, 'Title');
  const field = fields.find(({ InternalName }) => InternalName === name);
  return { name, title: field?.Title ?? name, type: field?.TypeAsString ?? 'Text' };
}

function itemsQuery(columns: ListColumn[], view: ViewEntity, skipToken: string | null): string {
  const people = columns.filter(isPerson).map(({ name }) => name);
  const select = columns.map((column) => (isPerson(column) ? `${column.name}/Title` : column.name));
  return [
    `$select=${['Id', ...select].join(',')}`,
    people.length > 0 && `$expand=${people.join(',')}`,
    orderBy(view.ViewQuery),
    `$top=${view.RowLimit}`,
    skipToken && `$skiptoken=${encodeURIComponent(skipToken)}`
  ]
    .filter(Boolean)
    .join('&');
}

export function isPerson({ type }: ListColumn): boolean {
  return type === 'User';
}

type OrderRef = { Name: string; Ascending?: string };
type ParsedQuery = { q: { OrderBy?: { FieldRef: OrderRef[] } } };

/** The view's order in OData's words. */
function orderBy(viewQuery: string): string | undefined {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'FieldRef'
  });
  const { OrderBy } = (parser.parse(`<q>${viewQuery}</q>`) as ParsedQuery).q;
  const order = OrderBy?.FieldRef.map(
    ({ Name, Ascending }) => `${Name} ${/^false$/i.test(Ascending ?? '') ? 'desc' : 'asc'}`
  );
  return order && `$orderby=${order.join(',')}`;
}
