/** Text made safe for an HTML document, both as content and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A piece of markup that is already safe. */
export type Markup = { readonly markup: string };

type Value = string | number | Markup | Markup[];

/** Builds markup from a template; everything put into it that is not markup already is escaped. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  const markup = strings.map(
    (part, index) => part + (index < values.length ? asMarkup(values[index] ?? '') : '')
  );
  return { markup: markup.join('') };
}

export const nothing: Markup = { markup: '' };

/** JSON inside a script element: nothing in it can end the element. */
export function jsonScript(id: string, data: unknown): Markup {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return { markup: `<script type="application/json" id="${escapeHtml(id)}">${json}</script>` };
}

function asMarkup(value: Value): string {
  if (Array.isArray(value)) return value.map(({ markup }) => markup).join('');
  return typeof value === 'object' ? value.markup : escapeHtml(String(value));
}
