import { html, nothing } from './html';
import type { Markup } from './html';
import { frameVariables, themesOf } from './themes';
import type { Surface, ViewOptions } from './types';

type DocumentContent = {
  title: string;
  view: ViewOptions;
  surface: Surface;
  head?: Markup;
  body: Markup;
};

/** A whole HTML document in the language, direction and colours of a view. */
export function htmlDocument({ title, view, surface, head, body }: DocumentContent): string {
  const colours = frameVariables(themesOf(surface)[view.theme]);
  const style = Object.entries(colours).map(([name, value]) => `${name}:${value}`);
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
        <title>${title}</title>
        <link rel="icon" href="/_host/favicon.svg" />
        <link rel="stylesheet" href="/_host/frame.css" />
        ${head ?? nothing}
      </head>
      <body>
        ${body}
        <div id="workbenchStatus" class="status" role="status"></div>
      </body>
    </html>`.markup;
}
