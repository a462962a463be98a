import { badQuery, notImplemented } from '../http/errors';

/** What an answer is cut down to: paths of `$select` and `$expand`, split at their slashes. */
export type Projection = { select: string[][]; expand: string[][] };

/** The OData options of a request, checked but not yet tied to a list. */
export type QueryOptions = Projection & {
  filter?: string;
  orderBy: { path: string; descending: boolean }[];
  top?: number;
  /** Rows of a list are paged by `skipToken` alone; SharePoint ignores this for them. */
  skip?: number;
  skipToken?: string;
};

const LARGEST_COUNT = 2_147_483_647;
const KNOWN = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken', '$skip']);

function paths(text: string | null): string[][] {
  if (!text) return [];
  return text
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '')
    .map((path) => path.split('/'));
}

function parseOrder(text: string | null): QueryOptions['orderBy'] {
  if (!text) return [];
  return text.split(',').map((term) => {
    const match = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(term);
    if (!match) throw badQuery(`The $orderby expression "${term.trim()}" is not valid.`);
    return { path: match[1], descending: match[2]?.toLowerCase() === 'desc' };
  });
}

function parseCount(name: '$top' | '$skip', text: string | null): number | undefined {
  if (text === null) return undefined;
  if (!/^\d+$/.test(text.trim()) || Number(text) > LARGEST_COUNT)
    throw badQuery(`The query option ${name} has the invalid value '${text}'.`);
  return Number(text);
}

/** Reads the OData options of a query string. Throws a 400 for a malformed one and a 501 for an unknown one. */
export function parseQueryOptions(parameters: URLSearchParams): QueryOptions {
  for (const name of parameters.keys()) {
    if (name.startsWith('$') && !KNOWN.has(name.toLowerCase())) throw notImplemented(`query option ${name}`);
  }
  const option = (name: string): string | null => {
    for (const [key, value] of parameters) if (key.toLowerCase() === name) return value;
    return null;
  };
  return {
    select: paths(option('$select')),
    expand: paths(option('$expand')),
    filter: option('$filter') ?? undefined,
    orderBy: parseOrder(option('$orderby')),
    top: parseCount('$top', option('$top')),
    skip: parseCount('$skip', option('$skip')),
    skipToken: option('$skiptoken') ?? undefined
  };
}
