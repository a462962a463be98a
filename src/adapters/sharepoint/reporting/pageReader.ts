import '@pnp/sp/items/index.js';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import { Web } from '@pnp/sp/webs/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { IPostReader } from '../../../application/reporting/ports';
import { commentIdIn } from '../../../domain/reporting/links/pages';
import { authorWithAddress } from '../../../domain/reporting/draft';
import type { PostPreview } from '../../../domain/reporting/draft';
import type { LinkedPost } from '../../../domain/reporting/post';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { numberIn, rowOf, textIn } from '../rows';

/** Reads pages of this tenant's SharePoint, news included, and the comments under them, as the person may see them. */
export class SharePointPageReader implements IPostReader {
  public constructor(private readonly site: SiteConnection) {}

  public async read({ link }: LinkedPost): Promise<PostPreview | undefined> {
    const url = new URL(link);
    const path = decodeURIComponent(url.pathname);
    const library = path.search(/\/SitePages\/[^/]+$/i);
    if (url.origin !== new URL(this.site.url).origin || library < 0) return undefined;
    const web = Web([this.site.sp.web, `${url.origin}${path.slice(0, library)}`]);
    const comment = commentIdIn(url);
    return asService(() =>
      comment ? readComment(web, path.slice(0, library), path, comment) : readPage(web, path)
    );
  }
}

async function readPage(web: IWeb, path: string): Promise<PostPreview> {
  const page = rowOf(
    await fileItem(web, path)
      .select('Title', 'Description', 'CanvasContent1', 'Created', 'Author/Title', 'Author/EMail')
      .expand('Author')()
  );
  const author = rowOf(page.Author);
  const words = [
    textIn(page, 'Title'),
    textOfHtml(textIn(page, 'CanvasContent1')) || textIn(page, 'Description')
  ];
  return {
    text: words.filter(Boolean).join('\n\n'),
    author: authorWithAddress(textIn(author, 'Title'), textIn(author, 'EMail')),
    postedAt: textIn(page, 'Created')
  };
}

async function readComment(web: IWeb, webPath: string, path: string, id: string): Promise<PostPreview> {
  const page = rowOf(await fileItem(web, path).select('Id')());
  const item = SPQueryable(
    web,
    `GetList('${quoted(`${webPath}/SitePages`)}')/items(${numberIn(page, 'Id')})`
  );
  const comment = rowOf(await SPQueryable(item, `Comments(${id})`)());
  const author = rowOf(comment.author);
  return {
    text: textIn(comment, 'text'),
    author: authorWithAddress(textIn(author, 'name'), textIn(author, 'email')),
    postedAt: textIn(comment, 'createdDate')
  };
}

function fileItem(web: IWeb, path: string): ReturnType<typeof SPQueryable> {
  return SPQueryable(web, `GetFileByServerRelativePath(DecodedUrl='${quoted(path)}')/ListItemAllFields`);
}

function quoted(text: string): string {
  return encodeURIComponent(text.replace(/'/g, "''"));
}

/** The words of a page's web parts. What is in attributes and tags goes. */
function textOfHtml(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
  return html
    .replace(/<\/(p|div|h\d|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name])
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
