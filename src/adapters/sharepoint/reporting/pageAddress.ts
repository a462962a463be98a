/** Where a page of SharePoint lies. */
export type PageAddress = {
  /** Server-relative, escaped, without a slash at its end: empty for the root site. */
  web: string;
  /** Server-relative path of the page, as it is called. */
  file: string;
};

/** `/:u:/r` stands before the path of a page that was shared by its own address. */
const sharedByPath = /^\/:[a-z]:\/r(?=\/)/i;

/**
 * Reads the address of a page: `…/SitePages/<folders>/<name>.aspx` below a site. Undefined for any other, and for one
 * with a step up, a slash hidden in a name, or a service's own path in it, so that nothing else is ever asked for.
 */
export function pageAddressOf({ pathname }: URL): PageAddress | undefined {
  const names = namesIn(pathname.replace(sharedByPath, ''));
  const library = names?.findIndex((name) => name.toLowerCase() === 'sitepages') ?? -1;
  if (!names || library < 0 || library === names.length - 1) return undefined;
  const site = names.slice(0, library);
  if (site.some((name) => name.startsWith('_')) || !/.\.aspx$/i.test(names[names.length - 1]))
    return undefined;
  return { web: site.map((name) => `/${encodeURIComponent(name)}`).join(''), file: `/${names.join('/')}` };
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
