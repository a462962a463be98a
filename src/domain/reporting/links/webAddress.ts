/** Why a text is not taken as a link to a post. */
export type LinkRefusal =
  /** Longer than any link is. */
  | 'tooLong'
  /** No web address at all, or more than one. */
  | 'notALink'
  /** An address of another kind, such as `javascript:` or `data:`. */
  | 'notWeb'
  /** An address with a user name or password in it. */
  | 'credentials'
  /** A host that only looks like one that is known. */
  | 'lookAlike'
  /** A Viva Engage or wrapped link whose inner part cannot be read. */
  | 'broken';

/** Thrown inside this folder only; `readPostLink` turns it into an answer. */
export class LinkRefused extends Error {
  public constructor(public readonly reason: LinkRefusal) {
    super(reason);
    this.name = 'LinkRefused';
  }
}

export const longestLink = 4000;

/**
 * Reads a text as one http(s) address. Throws `LinkRefused` for anything else, before any part of it is used:
 * a text that is too long, control characters, lone surrogates, another scheme, credentials.
 */
export function readWebAddress(text: string): URL {
  if (text.length > longestLink) throw new LinkRefused('tooLong');
  const address = withScheme(text.trim());
  if (hasUnsoundCharacters(address)) throw new LinkRefused('notALink');
  const url = parse(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new LinkRefused('notWeb');
  if (url.username !== '' || url.password !== '') throw new LinkRefused('credentials');
  if (!hostForm.test(url.hostname)) throw new LinkRefused('notALink');
  return url;
}

/** Browsers take quotes and other marks for a host, which no site has. */
const hostForm = /^[\w.:[\]-]+$/;

/** People leave the scheme out when they type: `www.example.org/page`. */
function withScheme(text: string): string {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text) ? `https://${text}` : text;
}

/** White space, control characters, and halves of a character that lost the other half. */
function hasUnsoundCharacters(text: string): boolean {
  return /[\s\p{Cc}\p{Cs}]/u.test(text) || text === '';
}

function parse(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new LinkRefused('notALink');
  }
}

/** Percent escapes undone; broken ones refuse the link. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new LinkRefused('broken');
  }
}

/** Whether a host is a domain or lies below it. */
export function isBelow(host: string, ...domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** A parameter of an address by its name in any case; undefined when it is missing or empty. */
export function parameter({ searchParams }: URL, name: string): string | undefined {
  const found = [...searchParams].find(([one, value]) => one.toLowerCase() === name && value !== '');
  return found?.[1];
}
