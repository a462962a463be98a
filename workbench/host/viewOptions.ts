import { isMirrored } from './pseudo/pseudoWords';
import { themeName } from './themes';
import type { Direction, DisplayModeName, ViewOptions } from './types';

export const locales: { tag: string; name: string }[] = [
  { tag: 'en-AU', name: 'English (Australia)' },
  { tag: 'en-US', name: 'English (United States)' },
  { tag: 'de-DE', name: 'Deutsch' },
  { tag: 'fr-FR', name: 'Français' },
  { tag: 'ar-SA', name: 'العربية' },
  { tag: 'qps-ploc', name: 'Pseudo language' },
  { tag: 'qps-plocm', name: 'Pseudo language, right to left' }
];

export const defaultLocale = 'en-AU';
const backgrounds = ['none', 'neutral', 'soft', 'strong'] as const;
const rightToLeft = /^(ar|he|fa|ur|ps|sd|ug|yi)\b/i;

/** Reads how a page is to be shown from its query string. What makes no sense falls back to the usual. */
export function viewOptions(query: URLSearchParams): ViewOptions {
  const locale = localeTag(query.get('locale'));
  return {
    theme: themeName(query.get('theme')),
    locale,
    direction: directionOf(query.get('dir'), locale),
    mode: modeOf(query.get('mode') ?? query.get('Mode')),
    background: backgrounds.find((name) => name === query.get('background'))
  };
}

function localeTag(text: string | null): string {
  return text && /^[a-z]{2,8}(-[a-z0-9]{2,8})*$/i.test(text) ? text : defaultLocale;
}

function directionOf(text: string | null, locale: string): Direction {
  if (text === 'rtl' || text === 'ltr') return text;
  return rightToLeft.test(locale) || isMirrored(locale) ? 'rtl' : 'ltr';
}

function modeOf(text: string | null): DisplayModeName {
  return text?.toLowerCase() === 'edit' ? 'edit' : 'read';
}
