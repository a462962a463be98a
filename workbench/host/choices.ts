import { escapeHtml, html } from './html';
import type { Markup } from './html';
import type { Frame, PersonChoice, ViewOptions } from './types';
import { locales } from './viewOptions';

/** A drop-down of the bar at the top; its name is that of the address's parameter. */
export function choice(name: string, label: string, options: [string, string][], selected: string): Markup {
  return html`<label class="choice"
    ><span>${label}</span
    ><select name="${name}">
      ${optionsOf(options, selected)}
    </select></label
  >`;
}

/** The options of a drop-down, each a value and its words. */
export function optionsOf(options: [string, string][], selected: string): Markup[] {
  return options.map(([value, text]) => ({
    markup: `<option value="${escapeHtml(value)}"${value === selected ? ' selected' : ''}>${escapeHtml(text)}</option>`
  }));
}

export function themeChoice(view: ViewOptions): Markup {
  return choice(
    'theme',
    'Theme',
    Object.entries({ light: 'Light', dark: 'Dark', contrast: 'High contrast' }),
    view.theme
  );
}

export function languageChoices(view: ViewOptions): Markup {
  const known = locales.map(({ tag, name }): [string, string] => [tag, name]);
  const languages = known.some(([tag]) => tag === view.locale)
    ? known
    : [...known, [view.locale, view.locale] as [string, string]];
  return html`${choice('locale', 'Language', languages, view.locale)}
  ${choice('dir', 'Direction', Object.entries({ ltr: 'Left to right', rtl: 'Right to left' }), view.direction)}`;
}

/** Who the visitor is, with the others they can be. */
export function personChoice({ people }: Frame, person: PersonChoice): Markup {
  const known = people.some(({ login }) => login === person.login) ? people : [...people, person];
  return html`${choice(
      'as',
      'Person',
      known.map(({ login, displayName }) => [login, displayName]),
      person.login
    )} <span class="avatar" aria-hidden="true">${initials(person.displayName)}</span>`;
}

/** The first letters of a name's first and last words. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words[words.length - 1] : undefined]
    .map((word) => word?.[0]?.toUpperCase() ?? '')
    .join('');
}
