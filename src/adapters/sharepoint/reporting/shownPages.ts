import type { IShownPages } from '../../../application/reporting/ports';
import { commentIdIn } from '../../../domain/reporting/links/pages';
import type { ShownPage } from '../../../domain/reporting/links/reading';
import { withComment } from '../../../domain/reporting/pageComment';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { rowOf, textIn } from '../rows';
import { escapedPath, pageAddressOf, siteAddressOf } from './pageAddress';
import { requestsFor, webAt } from './pageRequests';

/** Asks SharePoint which page an address shows, once for each link. */
export class SharePointShownPages implements IShownPages {
  private readonly asked = new Map<string, Promise<string | undefined>>();

  public constructor(private readonly site: SiteConnection) {}

  public addressOf(link: string, shows: ShownPage): Promise<string | undefined> {
    const answer = this.asked.get(link) ?? asService(() => this.ask(new URL(link), shows));
    this.asked.set(link, answer);
    return answer;
  }

  private async ask(url: URL, shows: ShownPage): Promise<string | undefined> {
    if (url.origin !== new URL(this.site.url).origin) return undefined;
    return shows === 'welcomePage' ? this.welcomePage(url) : this.fileOfForm(url);
  }

  /** Its path begins at the site. What else the address says, it says of the page. */
  private async welcomePage(url: URL): Promise<string | undefined> {
    const site = siteAddressOf(url);
    if (site === undefined) return undefined;
    const web = rowOf(await webAt(this.site, site).select('WelcomePage')());
    const path = escapedPath(`/${textIn(web, 'WelcomePage')}`);
    if (path === undefined) return undefined;
    const page = new URL(url.href);
    page.pathname = site + path;
    return page.href;
  }

  /** A page alone: what a library has beside pages is known by its form. */
  private async fileOfForm(url: URL): Promise<string | undefined> {
    const form = pageAddressOf(url);
    if (form?.kind !== 'item') return undefined;
    const item = rowOf(await requestsFor(this.site, form).self.select('FileRef')());
    const path = escapedPath(textIn(item, 'FileRef'));
    if (path === undefined) return undefined;
    const page = new URL(path, url.origin);
    return pageAddressOf(page)?.kind === 'file' ? withComment(page.href, commentIdIn(url) ?? '') : undefined;
  }
}
