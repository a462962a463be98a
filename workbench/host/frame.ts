import { choice, initials, languageChoices, personChoice, themeChoice } from './choices';
import { htmlDocument } from './document';
import { html, nothing } from './html';
import type { Markup } from './html';
import type { Frame, PersonChoice, ViewOptions } from './types';

type FrameContent = {
  documentTitle: string;
  siteTitle: string;
  siteUrl: string;
  person: PersonChoice;
  view: ViewOptions;
  frame: Frame;
  /** Whether the page has web parts, which themes, modes and languages are for. */
  hasWebParts: boolean;
  head?: Markup;
  /** Everything below the site's header. */
  body: Markup;
};

/** A whole document: the suite bar, the site's header and the given content between them. */
export function frameDocument(content: FrameContent): string {
  return htmlDocument({
    title: content.documentTitle,
    view: content.view,
    surface: 'sharepoint',
    head: html`<script src="/_host/frame.js" defer></script>
      ${content.head ?? nothing}`,
    body: html`${suiteBar(content)} ${content.hasWebParts ? placeholder('Top') : nothing}
      ${siteHeader(content)}
      <div class="stage">${content.body}</div>
      ${content.hasWebParts ? placeholder('Bottom') : nothing}`
  });
}

/** Where what runs beside the page's web parts may show something: above the site's header, and below the page. */
function placeholder(name: 'Top' | 'Bottom'): Markup {
  return html`<div class="placeholder" data-sp-placeholder="${name}"></div>`;
}

function suiteBar({ frame, person, view, hasWebParts }: FrameContent): Markup {
  return html`<header class="suite-bar">
    <a class="suite-bar-home" href="${frame.homeUrl}"
      ><span class="waffle" aria-hidden="true"></span>Local intranet</a
    >
    <div class="suite-bar-choices" role="group" aria-label="How this page is shown">
      ${hasWebParts ? pageChoices(view) : nothing} ${personChoice(frame, person)}
    </div>
  </header>`;
}

function pageChoices(view: ViewOptions): Markup {
  return html`${choice('mode', 'Mode', Object.entries({ read: 'Read', edit: 'Edit' }), view.mode)}
  ${themeChoice(view)} ${languageChoices(view)}`;
}

function siteHeader({ siteTitle, siteUrl, frame }: FrameContent): Markup {
  const links = frame.siteLinks.map(({ title, url }) => html`<li><a href="${url}">${title}</a></li>`);
  return html`<div class="site-header">
    <span class="site-logo" aria-hidden="true">${initials(siteTitle)}</span>
    <nav class="site-links" aria-label="Site">
      <a class="site-title" href="${siteUrl}">${siteTitle}</a>
      <ul>
        ${links}
      </ul>
    </nav>
  </div>`;
}
