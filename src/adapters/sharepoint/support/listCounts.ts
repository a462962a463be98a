import '@pnp/sp/lists/web.js';
import type { IListCounts } from '../../../application/support/ports';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
import { listSchemas } from '../schema/schema';
import { listOf, unlessMissing } from '../setUp/site';

/** The lists' own item counts, in one `$batch`: right at any size. */
export class SharePointListCounts implements IListCounts {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<Record<string, number | undefined>> {
    const counts = await inOneBatch(this.site.sp.web, (web) =>
      listSchemas.map((schema) =>
        unlessMissing(() => listOf(this.site, schema, web).select('ItemCount')<{ ItemCount: number }>())
      )
    );
    return Object.fromEntries(listSchemas.map(({ title }, index) => [title, counts[index]()?.ItemCount]));
  }
}
