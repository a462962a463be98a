import type { BootData, BootWebPart } from './bootData';
import { bootDataElementId } from './browser/bootData';
import { htmlDocument } from './document';
import { frameDocument } from './frame';
import { html, jsonScript, nothing } from './html';
import type { Markup } from './html';
import type { ColumnWidth, Frame, HostedPage, Passage, SectionBackground } from './types';

type PageInput = {
  page: HostedPage;
  boot: BootData;
  frame: Frame;
  siteTitle: string;
  siteUrl: string;
  displayName: string;
  /** Addresses of the page's scripts, in the order they must run. */
  scripts: string[];
};

/** The document of a page with web parts, as SharePoint would serve it; in Teams without SharePoint's own frame. */
export function pageDocument(input: PageInput): string {
  const { page, boot } = input;
  const body = html`${content(input)}
  ${page.hasPropertyPane === false ? nothing : html`<div id="spPropertyPaneContainer" class="property-pane"></div>`}
  ${jsonScript(bootDataElementId, boot)}
  ${input.scripts.map((address) => html`<script src="${address}"></script>`)}`;
  const title = `${page.title} - ${input.siteTitle}`;
  if (boot.layout === 'teamsTab') {
    return htmlDocument({
      title,
      view: boot.view,
      surface: boot.surface,
      body: html`<div class="stage">${body}</div>`
    });
  }
  return frameDocument({
    documentTitle: title,
    siteTitle: input.siteTitle,
    siteUrl: input.siteUrl,
    person: { login: boot.login, displayName: input.displayName },
    view: boot.view,
    frame: input.frame,
    hasWebParts: true,
    body
  });
}

/** In Teams the tab's name is the heading, and Teams shows it. A web part alone has its page's title for screen readers. */
function content(input: PageInput): Markup {
  const { page, boot } = input;
  const heading = {
    article: html`<h1 class="page-title">${page.title}</h1>`,
    singlePart: html`<h1 class="heard-only">${page.title}</h1>`,
    teamsTab: nothing
  }[boot.layout];
  return html`<div id="workbenchPageContent" class="page-content">
    <main class="page">${heading} ${sections(input)}</main>
  </div>`;
}

/**
 * Neighbours with the same background share a section, side by side as their column widths allow. What the page says itself
 * stands before its web parts, in the section of the first.
 */
function sections({ page, boot }: PageInput): Markup[] {
  const { passages: own = [] } = page;
  const columns = [
    ...(own.length > 0
      ? [{ section: boot.webParts[0]?.section ?? ('none' as const), markup: passages(own) }]
      : []),
    ...boot.webParts.map((part, index) => ({
      section: part.section,
      markup: column(part, page.webParts[index]?.column ?? 'full')
    }))
  ];
  const groups: { section: SectionBackground; columns: Markup[] }[] = [];
  for (const { section, markup } of columns) {
    const last = groups[groups.length - 1];
    if (last?.section === section) last.columns.push(markup);
    else groups.push({ section, columns: [markup] });
  }
  return groups.map(
    (group) =>
      html`<div class="section" data-background="${group.section}">
        <div class="columns">${group.columns}</div>
      </div>`
  );
}

function passages(all: readonly Passage[]): Markup {
  return html`<div class="column" data-width="two-thirds">
    ${all.map(
      ({ heading, text }) =>
        html`<section class="passage">
          <h2>${heading}</h2>
          <p>${text}</p>
        </section>`
    )}
  </div>`;
}

function column(part: BootWebPart, width: ColumnWidth): Markup {
  return html`<div class="column" data-width="${width}">
    <button type="button" class="edit-web-part" data-edit-web-part="${part.instanceId}">
      Edit ${part.title}
    </button>
    <div id="webPart-${part.instanceId}"></div>
  </div>`;
}
