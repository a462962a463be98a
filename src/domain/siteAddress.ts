/** The absolute address of a site on the page's own tenant, without a slash at the end; undefined when it is none. */
export function siteAddress(text: string, base: string): string | undefined {
  try {
    const { origin, pathname, search, hash, username } = new URL(text.trim(), base);
    const sound = origin === new URL(base).origin && !search && !hash && !username;
    return sound ? `${origin}${pathname}`.replace(/\/+$/, '') : undefined;
  } catch {
    return undefined;
  }
}
