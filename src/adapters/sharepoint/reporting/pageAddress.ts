/** Where a page, or an item of a list, lies on SharePoint. Paths are server-relative. */
export type PageAddress = {
  /** Escaped, without a slash at its end: empty for the root site. */
  web: string;
} & (
  | { kind: 'file'; file: string }
  /** By the form that shows it, as mails about comments have it. */
  | { kind: 'item'; list: string; item: number }
);

/** `/:u:/r` stands before the path of a page that was shared by its own address. */
const sharedByPath = /^\/:[a-z]:\/r(?=\/)/i;

/**
 * Reads the address of a page, `…/SitePages/<folders>/<name>.aspx` below a site, or of an item,
 * `…/Lists/<list>/DispForm.aspx?ID=1` or `…/<library>/Forms/DispForm.aspx?ID=1`. Undefined for any other, and for one
 * with a step up, a slash hidden in a name, or a service's own path in it, so that nothing else is ever asked for.
 */
export function pageAddressOf(url: URL): PageAddress | undefined {
  const names = namesIn(url.pathname.replace(sharedByPath, ''));
  if (!names) return undefined;
  return itemIn(names, url.searchParams) ?? fileIn(names);
}

function fileIn(names: string[]): PageAddress | undefined {
  const library = names.findIndex((name) => name.toLowerCase() === 'sitepages');
  if (library < 0 || library === names.length - 1 || !/.\.aspx$/i.test(names[names.length - 1]))
    return undefined;
  const web = webOf(names.slice(0, library));
  return web === undefined ? undefined : { kind: 'file', web, file: `/${names.join('/')}` };
}

function itemIn(names: string[], query: URLSearchParams): PageAddress | undefined {
  const form = names.slice(-2).map((name) => name.toLowerCase());
  const [, item] = [...query].find(([name]) => name.toLowerCase() === 'id') ?? [];
  if (!/^(disp|edit)form\.aspx$/.test(form[form.length - 1] ?? '') || !/^\d{1,9}$/.test(item ?? ''))
    return undefined;
  const list = names.slice(0, form[0] === 'forms' ? -2 : -1);
  const inLists = list[list.length - 2]?.toLowerCase() === 'lists';
  const web = webOf(list.slice(0, inLists ? -2 : -1));
  return web === undefined || list.length === 0
    ? undefined
    : { kind: 'item', web, list: `/${list.join('/')}`, item: Number(item) };
}

function webOf(names: string[]): string | undefined {
  if (names.some((name) => name.startsWith('_'))) return undefined;
  return names.map((name) => `/${encodeURIComponent(name)}`).join('');
}

/** The address of the site that shows its welcome page there: escaped, empty for the root. Undefined where it is none. */
export function siteAddressOf({ pathname }: URL): string | undefined {
  const path = pathname.replace(sharedByPath, '').replace(/\/$/, '');
  const names = path === '' ? [] : namesIn(path);
  return names && webOf(names);
}

/** A path as an address has it; undefined for one that is none. */
export function escapedPath(path: string): string | undefined {
  const names = path.split('/').slice(1);
  return names.length > 0 && names.every(isName)
    ? names.map((name) => `/${encodeURIComponent(name)}`).join('')
    : undefined;
}

/** The names along a path, unescaped; undefined when one of them cannot be the name of a site, folder or page. */
function namesIn(path: string): string[] | undefined {
  try {
    const names = path.split('/').slice(1).map(decodeURIComponent);
    return names.every(isName) ? names : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function isName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\\p{Cc}]/u.test(name);
}
