import { JSONParse } from '@pnp/queryable';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { ServiceError } from '../../../application/failure';
import type { IPageComments, PageComment, PageComments } from '../../../application/reporting/ports';
import { authorWithAddress } from '../../../domain/reporting/draft';
import type { LinkedPost } from '../../../domain/reporting/post';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { addressOn, itemOf, momentColumn, requestsFor } from './pageRequests';

/** The words of HTML, as a reader sees them. */
export type TextOfHtml = (html: string) => string;

/** The item that comments hang on. */
type Item = { web: IWeb; path: string; takesComments: boolean };

/** The comments under pages of this tenant's SharePoint: 30 come at once, newest first. */
export class SharePointPageComments implements IPageComments {
  public constructor(
    private readonly site: SiteConnection,
    private readonly textOf: TextOfHtml
  ) {}

  public async of(page: LinkedPost): Promise<PageComments | 'off'> {
    return asService(async () => {
      const item = await this.itemOf(page);
      return item.takesComments ? this.pageOf(item) : 'off';
    });
  }

  public async find(page: LinkedPost, commentId: string): Promise<PageComment | undefined> {
    if (!/^\d{1,15}$/.test(commentId)) return undefined;
    const item = await asService(() => this.itemOf(page));
    try {
      return await asService(async () =>
        this.commentFrom(rowOf(await SPQueryable(item.web, `${item.path}/Comments(${commentId})`)()))
      );
    } catch (error) {
      if (error instanceof ServiceError && error.failure.kind === 'missing') return undefined;
      throw error;
    }
  }

  private async itemOf(page: LinkedPost): Promise<Item> {
    const address = addressOn(this.site, page);
    if (!address) throw new ServiceError({ kind: 'missing', detail: 'The address is not that of a page.' });
    const requests = requestsFor(this.site, address);
    return { web: requests.web, ...(await itemOf(requests, address)) };
  }

  /** What the next link says is asked for with our own parameters: whether it keeps them is not known. */
  private async pageOf(item: Item, token?: string): Promise<PageComments> {
    // PnPjs's own parsing drops the next link.
    const request = SPQueryable(item.web, `${item.path}/Comments`).expand('replies').using(JSONParse());
    if (token !== undefined) request.query.set('$skiptoken', token);
    const answer = rowOf(await request());
    const next = tokenIn(textIn(answer, 'odata.nextLink'));
    return {
      comments: rowsOf(answer.value).map((row) => this.commentFrom(row)),
      more: next === undefined ? undefined : () => asService(() => this.pageOf(item, next))
    };
  }

  private commentFrom(row: Row): PageComment {
    const author = rowOf(row.author);
    const replies = row.replies === undefined ? [] : rowsOf(row.replies);
    return {
      id: textIn(row, 'id'),
      text: this.textOf(textIn(row, 'text')),
      author: authorWithAddress(textIn(author, 'name'), textIn(author, 'email')),
      postedAt: momentColumn(row, 'createdDate'),
      replies: replies.map((reply) => this.commentFrom(reply)).sort((a, b) => Number(a.id) - Number(b.id))
    };
  }
}

function tokenIn(link: string): string | undefined {
  return link === '' ? undefined : (new URL(link).searchParams.get('$skiptoken') ?? undefined);
}
