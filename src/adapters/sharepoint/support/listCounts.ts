import '@pnp/sp/batching.js';
import '@pnp/sp/lists/web.js';
import type { IListCounts } from '../../../application/support/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listSchemas } from '../schema/schema';
import { listOf, unlessMissing } from '../setUp/site';

/** The lists' own item counts, in one `$batch`: right at any size. */
export class SharePointListCounts implements IListCounts {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<Record<string, number | undefined>> {
    const [batched, execute] = this.site.sp.batched();
    const answers = listSchemas.map((schema) =>
      unlessMissing(() =>
        listOf({ ...this.site, sp: batched }, schema).select('ItemCount')<{ ItemCount: number }>()
      )
    );
    const all = Promise.all(answers);
    await asService(execute);
    const lists = await asService(() => all);
    return Object.fromEntries(listSchemas.map(({ title }, index) => [title, lists[index]?.ItemCount]));
  }
}
