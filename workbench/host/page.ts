import type { BootData, BootWebPart } from './bootData';
import { bootDataElementId } from './browser/bootData';
import { frameDocument } from './frame';
import { html, jsonScript } from './html';
import type { Markup } from './html';
import type { ColumnWidth, Frame, HostedPage, SectionBackground } from './types';

export type PageInput = {
  page: HostedPage;
  boot: BootData;
  frame: Frame;
  siteTitle: string;
  siteUrl: string;
  displayName: string;
  /** Addresses of the page's scripts, in the order they must run. */
  scripts: string[];
};

/** The document of a page with web parts, as SharePoint would serve it. */
export function pageDocument(input: PageInput): string {
  const { page, boot } = input;
  return frameDocument({
    documentTitle: `${page.title} - ${input.siteTitle}`,
    siteTitle: input.siteTitle,
    siteUrl: input.siteUrl,
    person: { login: boot.login, displayName: input.displayName },
    view: boot.view,
    frame: input.frame,
    hasWebParts: true,
    body: html`<div id="workbenchPageContent" class="page-content">
        <main class="page">
          <h1 class="page-title">${page.title}</h1>
          ${sections(input)}
        </main>
      </div>
      <div id="spPropertyPaneContainer" class="property-pane"></div>
      ${jsonScript(bootDataElementId, boot)}
      ${input.scripts.map((address) => html`<script src="${address}"></script>`)}`
  });
}

/** Neighbours with the same background share a section, side by side as their column widths allow. */
function sections({ page, boot }: PageInput): Markup[] {
  const columns = boot.webParts.map((part, index) => ({
    section: part.section,
    markup: column(part, page.webParts[index]?.column ?? 'full')
  }));
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

function column(part: BootWebPart, width: ColumnWidth): Markup {
  return html`<div class="column" data-width="${width}">
    <button type="button" class="edit-web-part" data-edit-web-part="${part.instanceId}">
      Edit ${part.title}
    </button>
    <div id="webPart-${part.instanceId}"></div>
  </div>`;
}
