/** Whether a page is being edited: SharePoint says so in its address, and nowhere else that is documented. */
export function isEditing(href: string): boolean {
  return new URL(href).searchParams.get('Mode')?.toLowerCase() === 'edit';
}

/**
 * Whether an address, absolute or of the same server, leads to the page one is on, whatever else it says. SharePoint tells
 * no capitals from small letters.
 */
export function isThatPage(address: string, href: string): boolean {
  return address !== '' && placeOf(new URL(address, href)) === placeOf(new URL(href));
}

function placeOf({ origin, pathname }: URL): string {
  return origin + pathname.toLowerCase();
}

/**
 * Whether an address may be a link on every page of a site. Whoever manages the site writes it, and may not run scripts there:
 * it is a web address, or empty.
 */
export function isSafeLink(address: string, href: string): boolean {
  const { origin } = new URL(href);
  return /^$|^(https:\/)?\/\w/i.test(address) || address.startsWith(`${origin}/`);
}

/** The policy page, opened to report a page: `?report=`, as every other link to its panel. */
export function reportLinkFor(policyPage: string, page: string): string {
  const { origin, pathname } = new URL(page);
  const link = new URL(policyPage, page);
  link.searchParams.set('report', origin + pathname);
  return link.href;
}
