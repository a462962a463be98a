import { ServiceError } from '../../../application/failure';
import type { IPageComments, IPostReader } from '../../../application/reporting/ports';
import { authorWithAddress } from '../../../domain/reporting/draft';
import type { PostPreview } from '../../../domain/reporting/draft';
import type { LinkedPost } from '../../../domain/reporting/post';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { rowOf, textIn } from '../rows';
import type { Row } from '../rows';
import type { PageAddress } from './pageAddress';
import type { TextOfHtml } from './pageComments';
import { addressOn, momentColumn, requestsFor } from './pageRequests';

/** Reads pages of this tenant's SharePoint, news included, and the comments under them, as the person may see them. */
export class SharePointPageReader implements IPostReader {
  public constructor(
    private readonly site: SiteConnection,
    private readonly comments: IPageComments,
    private readonly textOf: TextOfHtml
  ) {}

  public async read(post: LinkedPost, commentId: string): Promise<PostPreview | undefined> {
    const address = addressOn(this.site, post);
    if (!address) return undefined;
    if (commentId !== '') return this.readComment(post, commentId);
    return asService(() => (address.kind === 'file' ? this.readFile(address) : this.readItem(address)));
  }

  /** Where the page is there and its comment is not, the comment is missing. */
  private async readComment(post: LinkedPost, commentId: string): Promise<PostPreview> {
    const comment = await this.comments.find(post, commentId);
    if (!comment) throw new ServiceError({ kind: 'missing', detail: 'The comment is not there.' });
    const { text, author, postedAt } = comment;
    return { text, author, postedAt };
  }

  /** Its dates are the file's: those of its columns are in the site's own time, and do not say so. */
  private async readFile(address: PageAddress): Promise<PostPreview> {
    const columns = ['Title', 'Description', 'CanvasContent1'].map((name) => `ListItemAllFields/${name}`);
    const file = rowOf(
      await requestsFor(this.site, address)
        .self.select('TimeCreated', 'Author/Title', 'Author/Email', ...columns)
        .expand('Author', 'ListItemAllFields')()
    );
    return this.preview(
      rowOf(file.ListItemAllFields),
      rowOf(file.Author),
      'Email',
      momentColumn(file, 'TimeCreated')
    );
  }

  /** Which columns a list has is not known: all are asked for. */
  private async readItem(address: PageAddress): Promise<PostPreview> {
    const item = rowOf(
      await requestsFor(this.site, address)
        .self.select('*', 'Author/Title', 'Author/EMail')
        .expand('Author')()
    );
    return this.preview(item, rowOf(item.Author), 'EMail', momentColumn(item, 'Created'));
  }

  private preview(page: Row, author: Row, mail: 'Email' | 'EMail', postedAt: string): PostPreview {
    const words = [
      textIn(page, 'Title'),
      this.textOf(textIn(page, 'CanvasContent1')) || textIn(page, 'Description')
    ];
    return {
      text: words.filter(Boolean).join('\n\n'),
      author: authorWithAddress(textIn(author, 'Title'), textIn(author, mail)),
      postedAt
    };
  }
}
