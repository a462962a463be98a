import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import type { ListSchema } from '../schema/types';
import { listOf, unlessMissing } from './site';
import { sameXml } from './viewStep';

type ViewState = { Title: string; ViewQuery: string; ViewFields: { Items: string[] } };

/** The further views of a list. Views that people have added are theirs and stay. */
export function moreViewsStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  const wanted = schema.moreViews ?? [];

  async function existing(): Promise<ViewState[]> {
    const views = await unlessMissing(() =>
      listOf(site, schema).views.select('Title', 'ViewQuery', 'ViewFields').expand('ViewFields')<
        ViewState[]
      >()
    );
    return views ?? [];
  }

  async function wrong(): Promise<{ title: string; query: string; isMissing: boolean }[]> {
    const views = await existing();
    return wanted.flatMap(({ title, query }) => {
      const view = views.find(({ Title }) => Title === title);
      const isRight =
        view && sameXml(view.ViewQuery, query) && view.ViewFields.Items.join() === schema.view.columns.join();
      return isRight ? [] : [{ title, query, isMissing: !view }];
    });
  }

  return {
    subject: { aspect: 'views', name: schema.title },
    check: async () => (await wrong()).map(({ title }) => title),
    apply: async () => {
      for (const { title, query, isMissing } of await wrong()) {
        const { views } = listOf(site, schema);
        if (isMissing) await views.add(title, false, { ViewQuery: query });
        const view = views.getByTitle(title);
        await view.fields.removeAll();
        for (const column of schema.view.columns) await view.fields.add(column);
        await view.update({ ViewQuery: query });
      }
    }
  };
}
