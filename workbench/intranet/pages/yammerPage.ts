import { html } from '../../host/html';
import { yammerPosts } from '../yammer';
import { moment } from './moment';
import { plainPage } from './plainPage';
import type { Visit } from './plainPage';
import { reportLink } from './reportLink';

/** A feed with the links that Viva Engage and the old Yammer give to a post. */
export function yammerPage(visit: Visit): string {
  return plainPage(
    visit,
    'Yammer',
    html`<h1>Yammer</h1>
      <p class="lead">A few posts, each with the links it can be reported by.</p>
      <ul class="posts">
        ${yammerPosts.map(
          ({ author, postedAt, text, links }) =>
            html`<li>
              <strong>${author}</strong>
              ${moment(postedAt, visit)}
              <p>${text}</p>
              <ul>
                ${links.map(
                  ({ title, url }) =>
                    html`<li><a href="${reportLink(url)}">Report by ${title}</a> <code>${url}</code></li>`
                )}
              </ul>
            </li>`
        )}
      </ul>`
  );
}
