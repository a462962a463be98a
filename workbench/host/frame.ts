import { escapeHtml, html, nothing } from './html';
import type { Markup } from './html';
import { frameVariables, themes } from './themes';
import type { Frame, PersonChoice, ViewOptions } from './types';
import { locales } from './viewOptions';

export type FrameContent = {
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
  const { view } = content;
  const style = Object.entries(frameVariables(themes[view.theme])).map(([name, value]) => `${name}:${value}`);
  return html`<!doctype html>
    <html
      lang="${view.locale}"
      dir="${view.direction}"
      data-theme="${view.theme}"
      data-mode="read"
      style="${style.join(';')}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${content.documentTitle}</title>
        <link rel="icon" href="/_host/favicon.svg" />
        <link rel="stylesheet" href="/_host/frame.css" />
        <script src="/_host/frame.js" defer></script>
        ${content.head ?? nothing}
      </head>
      <body>
        ${suiteBar(content)} ${siteHeader(content)}
        <div class="stage">${content.body}</div>
        <div id="workbenchStatus" class="status" role="status"></div>
      </body>
    </html>`.markup;
}

function suiteBar({ frame, person, view, hasWebParts }: FrameContent): Markup {
  const people = frame.people.some(({ login }) => login === person.login)
    ? frame.people
    : [...frame.people, person];
  return html`<header class="suite-bar">
    <a class="suite-bar-home" href="${frame.homeUrl}"
      ><span class="waffle" aria-hidden="true"></span>Local intranet</a
    >
    <div class="suite-bar-choices" role="group" aria-label="How this page is shown">
      ${hasWebParts ? pageChoices(view) : nothing}
      ${choice(
        'as',
        'Person',
        people.map(({ login, displayName }) => [login, displayName]),
        person.login
      )}
      <span class="avatar" aria-hidden="true">${initials(person.displayName)}</span>
    </div>
  </header>`;
}

function pageChoices(view: ViewOptions): Markup {
  const known = locales.map(({ tag, name }): [string, string] => [tag, name]);
  const languages = known.some(([tag]) => tag === view.locale)
    ? known
    : [...known, [view.locale, view.locale]];
  return html`${choice('mode', 'Mode', Object.entries({ read: 'Read', edit: 'Edit' }), view.mode)}
  ${choice('theme', 'Theme', Object.entries({ light: 'Light', dark: 'Dark', contrast: 'High contrast' }), view.theme)}
  ${choice('locale', 'Language', languages as [string, string][], view.locale)}
  ${choice('dir', 'Direction', Object.entries({ ltr: 'Left to right', rtl: 'Right to left' }), view.direction)}`;
}

function choice(name: string, label: string, options: [string, string][], selected: string): Markup {
  const items = options.map(([value, text]) => ({
    markup: `<option value="${escapeHtml(value)}"${value === selected ? ' selected' : ''}>${escapeHtml(text)}</option>`
  }));
  return html`<label class="choice"
    ><span>${label}</span
    ><select name="${name}">
      ${items}
    </select></label
  >`;
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

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words[words.length - 1] : undefined]
    .map((word) => word?.[0]?.toUpperCase() ?? '')
    .join('');
}
