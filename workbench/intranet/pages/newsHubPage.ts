import { html, nothing } from '../../host/html';
import type { Markup } from '../../host/html';
import type { IRest } from '../rest';
import { intranetUrl, newsHubPath } from '../people';
import { moment } from './moment';
import { plainPage } from './plainPage';
import type { Visit } from './plainPage';
import { reportLink } from './reportLink';

/** `text` is HTML that the service has made of what was typed. */
type NewsComment = {
  text: string;
  createdDate: string;
  author: { name: string };
  replies?: NewsComment[];
};

type NewsArticle = {
  title: string;
  content: string;
  comments: NewsComment[];
  areOff: boolean;
  hasMore: boolean;
};

type PageItem = { Title: string; CanvasContent1: string; CommentsDisabled: boolean };

type CommentsPage = { value: NewsComment[]; 'odata.nextLink'?: string };

/** Reads the article, with its newest comments, as a person may see it. Throws `RestRefusal`. */
export async function readNewsArticle(rest: IRest): Promise<NewsArticle> {
  const item = `web/GetList('${intranetUrl}/SitePages')/items(1)`;
  const page = await rest.get<PageItem>(`${item}?$select=Title,CanvasContent1,CommentsDisabled`);
  const comments = await rest.get<CommentsPage>(`${item}/Comments?$expand=replies`);
  return {
    title: page.Title,
    content: page.CanvasContent1,
    comments: comments.value,
    areOff: page.CommentsDisabled,
    hasMore: comments['odata.nextLink'] !== undefined
  };
}

/** The words of the paragraphs of a page's text web parts. */
function paragraphsOf(canvas: string): string[] {
  return [...canvas.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text]) =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  );
}

/** A news article with its comments. As on SharePoint, a comment has no link of its own. */
export function newsHubPage(visit: Visit, origin: string, article: NewsArticle): string {
  return plainPage(
    visit,
    article.title,
    html`<h1>${article.title}</h1>
      ${paragraphsOf(article.content).map((text) => html`<p>${text}</p>`)}
      <p><a href="${reportLink(`${origin}${newsHubPath}`)}">Report this article or a comment</a></p>
      ${article.areOff ? nothing : commentsOf(visit, article)}`
  );
}

function commentsOf(visit: Visit, { comments, hasMore }: NewsArticle): Markup {
  if (comments.length === 0)
    return html`<h2>Comments</h2>
      <p>Nobody has commented yet.</p>`;
  return html`<h2>Comments</h2>
    ${threads(visit, comments)} ${hasMore ? html`<p>These are the newest comments.</p>` : nothing}`;
}

function threads(visit: Visit, comments: readonly NewsComment[]): Markup {
  return html`<ul class="posts">
    ${comments.map(
      ({ text, createdDate, author, replies = [] }) =>
        html`<li>
          <strong>${author.name}</strong>
          ${moment(createdDate, visit)}
          <p>${{ markup: text }}</p>
          ${replies.length > 0 ? threads(visit, replies) : nothing}
        </li>`
    )}
  </ul>`;
}
