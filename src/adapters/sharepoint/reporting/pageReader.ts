import '@pnp/sp/items/index.js';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import { Web } from '@pnp/sp/webs/types.js';
import type { IPostReader } from '../../../application/reporting/ports';
import { commentIdIn } from '../../../domain/reporting/links/pages';
import { authorWithAddress } from '../../../domain/reporting/draft';
import type { PostPreview } from '../../../domain/reporting/draft';
import type { LinkedPost } from '../../../domain/reporting/post';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { numberIn, rowOf, textIn } from '../rows';
import type { Row } from '../rows';
import { pageAddressOf } from './pageAddress';
import type { PageAddress } from './pageAddress';

/** The words of HTML, as a reader sees them. */
export type TextOfHtml = (html: string) => string;

/** Reads pages of this tenant's SharePoint, news included, and the comments under them, as the person may see them. */
export class SharePointPageReader implements IPostReader {
  public constructor(
    private readonly site: SiteConnection,
    private readonly textOf: TextOfHtml
  ) {}

  public async read({ link }: LinkedPost): Promise<PostPreview | undefined> {
    const url = new URL(link);
    const address = url.origin === new URL(this.site.url).origin ? pageAddressOf(url) : undefined;
    if (!address) return undefined;
    const comment = commentIdIn(url);
    return asService(() => (comment ? this.readComment(address, comment) : this.readPage(address)));
  }

  private async readPage(address: PageAddress): Promise<PostPreview> {
    const file = rowOf(
      await this.file(address)
        .select('TimeCreated', 'Author/Title', 'Author/Email', ...pageColumns)
        .expand('Author', 'ListItemAllFields')()
    );
    const page = rowOf(file.ListItemAllFields);
    const author = rowOf(file.Author);
    const words = [
      textIn(page, 'Title'),
      this.textOf(textIn(page, 'CanvasContent1')) || textIn(page, 'Description')
    ];
    return {
      text: words.filter(Boolean).join('\n\n'),
      author: authorWithAddress(textIn(author, 'Title'), textIn(author, 'Email')),
      postedAt: momentIn(file, 'TimeCreated')
    };
  }

  private async readComment(address: PageAddress, id: string): Promise<PostPreview> {
    const file = rowOf(
      await this.file(address).select('ListId', 'ListItemAllFields/Id').expand('ListItemAllFields')()
    );
    const page = numberIn(rowOf(file.ListItemAllFields), 'Id');
    const list = encodeURIComponent(textIn(file, 'ListId'));
    const web = this.web(address);
    const comment = rowOf(await SPQueryable(web, `lists(guid'${list}')/items(${page})/Comments(${id})`)());
    const author = rowOf(comment.author);
    return {
      text: this.textOf(textIn(comment, 'text')),
      author: authorWithAddress(textIn(author, 'name'), textIn(author, 'email')),
      postedAt: momentIn(comment, 'createdDate')
    };
  }

  private web({ web }: PageAddress): ReturnType<typeof Web> {
    return Web([this.site.sp.web, new URL(this.site.url).origin + web]);
  }

  private file(address: PageAddress): ReturnType<typeof SPQueryable> {
    const path = encodeURIComponent(address.file.replace(/'/g, "''"));
    return SPQueryable(this.web(address), `GetFileByServerRelativePath(DecodedUrl='${path}')`);
  }
}

/** Its dates are left out: SharePoint gives them in the site's own time, and does not say so. */
const pageColumns = ['Title', 'Description', 'CanvasContent1'].map((name) => `ListItemAllFields/${name}`);

/** A moment that says it is in UTC, to the thousandth of a second; nothing for a time of day somewhere. */
function momentIn(row: Row, column: string): string {
  const [, moment, fraction = ''] = /^(.{19})(\.\d{1,3})?\d*Z$/.exec(textIn(row, column)) ?? [];
  return moment === undefined ? '' : `${moment}${fraction}Z`;
}
