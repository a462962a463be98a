import { defaultPolicy } from '../../../src/domain/policy/defaultPolicy';
import { publicNetworkKeys, publicNetworks } from '../../../src/domain/reporting/links/publicNetworks';
import { defaultReasons } from '../../../src/domain/reporting/reasons';
import { divisions } from '../../../workbench/intranet/seedRoster';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { logins } from '../fixtures';

/** Where our web parts are on the page; the rest is the host's. */
const ours = '[id^="webPart-"], #spPropertyPaneContainer';

/** Names of hosts, of a list's property, and of web parts as the toolbox and the property pane's head have them from the manifests. */
const hostsOwn = ['SharePoint', 'Teams', 'Policy acknowledgement', 'Policy review', 'NoCrawl'];

/** Names of products, which are the same in every language. */
const networks = publicNetworkKeys.map((key) => publicNetworks[key].name);

/** What the tours themselves enter, and the article and comments that they choose from. */
const entered = [
  'From 21 December our service centres open at 8:30 am and close at 4 pm.',
  'Team leaders have the rosters. Please talk to yours if the new hours do not suit you.',
  'Thank you, this helps with planning.',
  'Will the Bankstown centre follow the same hours?',
  'Typical. Chloe only got the good shifts because she sucks up to the boss.',
  'I have read it, and I agree.',
  'The statement is shorter.',
  'We fixed a typing mistake.',
  'We say more about privacy.',
  'Too early.',
  'What a fool Ben is.',
  'javascript:alert(1)'
];

/** References, keys, hashes and ids: a short text of the data may be found in the middle of one, so they go first. */
const ids =
  /\b(?:ACK|REP|CASE)-\d+|\b[0-9a-f]{32,64}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\byammer:\d+/gi;

/** Dates and times as `Intl` writes them, addresses of people and pages. */
const written =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|at|[ap]\.?m\.?|AEDT|AEST|GMT|UTC)\b|https?:\S+|\/?sites\/\S+|[\w.+-]+@[\w.-]+/gi;

/** Every text that a person wrote: it is in some list of the site, or among the defaults before they edit them. */
export async function dataOf(origin: string): Promise<Set<string>> {
  const site = `${origin}/sites/intranet/_api/web`;
  const lists = (await read(`${site}/lists?$select=Id,Title`)) as { Id: string; Title: string }[];
  const rows = await Promise.all(lists.map(({ Id }) => read(`${site}/lists(guid'${Id}')/items?$top=5000`)));
  const people = await Promise.all(
    ['siteusers', 'sitegroups', 'roledefinitions'].map((name) => read(`${site}/${name}`))
  );
  return new Set(
    textsIn([lists, rows, people, defaultPolicy, defaultReasons, divisions, hostsOwn, networks, entered])
      .flatMap((text) => [text, ...text.split('\n')])
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text.length > 1)
  );
}

async function read(url: string): Promise<unknown> {
  const headers = { accept: 'application/json;odata=nometadata', 'X-Workbench-User': logins.owner };
  const response = await fetch(url, { headers });
  return response.ok ? ((await response.json()) as { value: unknown }).value : [];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[[{]/.test(value) ? [value, ...textsIn(parsed(value))] : [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Expects that every word our screens show, or say to a screen reader, comes from `loc/` or is data. */
export async function expectNoHardCodedWords(page: Page, data: Set<string>): Promise<void> {
  const phrases = [...data].sort((a, b) => b.length - a.length);
  const texts = await page.evaluate(shownTexts, ours);
  const hardCoded = texts.filter((text) => /\p{L}{2,}/u.test(withoutData(text, phrases)));
  expect(hardCoded).toEqual([]);
}

function withoutData(text: string, phrases: readonly string[]): string {
  let rest = text.replace(/\s+/g, ' ').replace(ids, ' ');
  while (/\[[^[\]]*\]/.test(rest)) rest = rest.replace(/\[[^[\]]*\]/g, ' ');
  for (const phrase of phrases) rest = rest.replaceAll(phrase, ' ');
  return rest.replace(written, ' ');
}

/** Runs in the page: every text in sight and every name that is only heard, but for what no translator may touch. */
function shownTexts(within: string): string[] {
  const heard = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'];
  return [...document.querySelectorAll(within)].flatMap((root) =>
    [root, ...root.querySelectorAll('*')].flatMap((element) => {
      // A quotation holds a version's words, in pieces where they have changed; a coin without a photo a person's initials.
      const isOfData = element.closest('[translate="no"], blockquote, .ms-Persona-initials') !== null;
      if (isOfData || !element.checkVisibility()) return [];
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const names = (element.closest('[inert]') ? [] : heard).map((name) => element.getAttribute(name) ?? '');
      return [own.map(({ nodeValue }) => nodeValue ?? '').join(''), ...names].filter((text) => text.trim());
    })
  );
}
