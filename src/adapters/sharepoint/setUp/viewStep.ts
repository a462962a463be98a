import type { IView } from '@pnp/sp/views/types.js';
import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import type { ListSchema } from '../schema/types';
import { listOf, unlessMissing } from './site';

type ViewState = { ViewQuery: string; ViewFields: { Items: string[] } };

/** The list's default view: which columns, in which order, sorted by what. Owners can review in the list itself. */
export function viewStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  const { columns, orderBy, ascending } = schema.view;
  const query = `<OrderBy><FieldRef Name="${orderBy}" Ascending="${ascending ? 'TRUE' : 'FALSE'}"/></OrderBy>`;
  const view = (): IView => listOf(site, schema).defaultView;

  return {
    subject: { aspect: 'view', name: schema.title },
    check: async () => {
      const actual = await unlessMissing(() =>
        view().select('ViewQuery', 'ViewFields').expand('ViewFields')<ViewState>()
      );
      const right =
        sameXml(actual?.ViewQuery ?? '', query) && actual?.ViewFields.Items.join() === columns.join();
      return right ? [] : ['default view'];
    },
    apply: async () => {
      await view().fields.removeAll();
      for (const column of columns) await view().fields.add(column);
      await view().update({ ViewQuery: query });
    }
  };
}

/** SharePoint rewrites the white space of stored XML. */
export function sameXml(a: string, b: string): boolean {
  const tight = (xml: string): string => xml.replace(/\s*(\/?>)\s*/g, '$1').trim();
  return tight(a) === tight(b);
}
