import { html, nothing } from '../../host/html';
import type { IRest } from '../rest';
import { intranetUrl, newsHubPath } from '../people';
import { moment } from './moment';
import { plainPage } from './plainPage';
import type { Visit } from './plainPage';
import { reportLink } from './reportLink';

/** `text` is HTML that the service has made of what was typed. */
export type NewsComment = { id: string; text: string; createdDate: string; author: { name: string } };

export type NewsArticle = { title: string; content: string; comments: NewsComment[] };

type PageItem = { Title: string; CanvasContent1: string };

/** Reads the article as a person may see it. Throws `RestRefusal`. */
export async function readNewsArticle(rest: IRest): Promise<NewsArticle> {
  const list = `web/GetList('${intranetUrl}/SitePages')`;
  const page = await rest.get<PageItem>(`${list}/items(1)?$select=Title,CanvasContent1`);
  const { value } = await rest.get<{ value: NewsComment[] }>(`${list}/items(1)/Comments`);
  return { title: page.Title, content: page.CanvasContent1, comments: value };
}

/** The words of the paragraphs of a page's text web parts. */
function paragraphsOf(canvas: string): string[] {
  return [...canvas.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text]) =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  );
}

/** A news article with its comments, and a link to report each. */
export function newsHubPage(visit: Visit, origin: string, article: NewsArticle): string {
  const address = `${origin}${newsHubPath}`;
  return plainPage(
    visit,
    article.title,
    html`<h1>${article.title}</h1>
      ${paragraphsOf(article.content).map((text) => html`<p>${text}</p>`)}
      <p><a href="${reportLink(address)}">Report this article</a></p>
      <h2>Comments</h2>
      <ul class="posts">
        ${article.comments.map(
          ({ id, text, createdDate, author }) =>
            html`<li id="comment=${id}">
              <strong>${author.name}</strong>
              ${moment(createdDate, visit)}
              <p>${{ markup: text }}</p>
              <a href="${reportLink(`${address}#comment=${id}`)}">Report this comment by ${author.name}</a>
            </li>`
        )}
      </ul>
      ${article.comments.length > 0 ? nothing : html`<p>Nobody has commented yet.</p>`}`
  );
}
