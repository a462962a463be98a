import { postReading } from './reading';
import type { LinkReading, PlaceOfPosts } from './reading';
import { LinkRefused, isBelow, parameter } from './webAddress';
import { wholeAddress } from './wholeAddress';

/** An id of Viva Engage: digits, kept as text. */
const idForm = /^\d{1,20}$/;

/** What stands before an id in a path, by what the id is of. */
const conversation = /^(threads?|messages?|articles?|questions?|polls?)$/i;
const community = /^(groups?|communities)$/i;
const storyline = /^(users?|storylines?)$/i;

const feed =
  /^(feeds?|home|inbox|index|company|following|discover|topics|campaigns?|announcements|questionspage|leadership-?corner)$/i;

/** Viva Engage marks by these that a link was copied, or on which host it was. */
const engageTracking = /^(trk_\w+|domainredirect)$/i;

/** Whether an address is Yammer's or Viva Engage's own. */
export function isEngage({ hostname }: URL): boolean {
  return isBelow(hostname, 'yammer.com', 'engage.cloud.microsoft');
}

/**
 * A post on Yammer, now Viva Engage, from any form of its links: the old `#/Threads/show?threadId=`, the API's
 * `/messages/<id>`, and the new `/threads/<base64url>`, which questions, articles and polls share. A thread has the id
 * of the message that began it, so a link to the thread and one to that message give one key. A link to a community, a
 * feed, a storyline or a search is read as that place. Throws `LinkRefused` (`broken`) when an id cannot be read.
 */
export function readEngageLink(url: URL): LinkReading {
  const screen = url.hash.startsWith('#/') ? new URL(`https://screen${url.hash.slice(1)}`) : url;
  const id = conversationIn(screen) ?? threadShownOn(screen) ?? conversationIn(url);
  if (id === undefined) return readPlace(url, screen);
  return postReading({ system: 'yammer', link: url.href, key: `yammer:${id}` });
}

/** `/groups/<base64url>/threads/<base64url>` leads to the thread, not to its community: the last one counts. */
function conversationIn({ pathname }: URL): string | undefined {
  const id = idAfter(conversation, pathname);
  return id === undefined || screenWord.test(id) ? undefined : entityKey(id);
}

/** `#/threads/inGroup` is a screen of many threads, `/threads/123` one of them. */
const screenWord = /^([a-z-]+|[A-Z][a-z]+|inGroup)$/;

function threadShownOn(screen: URL): string | undefined {
  const id = parameter(screen, 'threadid') ?? parameter(screen, 'thread_id');
  if (id !== undefined) return entityKey(id);
  if (/^\/threads\/show$/i.test(screen.pathname)) throw new LinkRefused('broken');
  return undefined;
}

function idAfter(kind: RegExp, path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  for (let at = parts.length - 2; at >= 0; at -= 1)
    if (kind.test(parts[at])) return parts[at + 1].split('&', 1)[0];
  return undefined;
}

/** Threads and messages share their ids; anything else keeps its type in the key. */
function entityKey(text: string): string {
  if (idForm.test(text)) return text;
  const { type, id } = decodeEntity(text) ?? {};
  if (!type || !id) throw new LinkRefused('broken');
  return type === 'Thread' || type === 'Message' ? id : `${type.toLowerCase()}:${id}`;
}

/** `eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTIzIn0` is `{"_type":"Thread","id":"123"}`, usually without its padding. */
function decodeEntity(text: string): { type: string; id: string } | undefined {
  const { _type: type, id } = Object(parseEntity(text.replace(/%3D/gi, '='))) as {
    _type?: unknown;
    id?: unknown;
  };
  if (typeof type !== 'string' || !/^[A-Za-z]{1,40}$/.test(type)) return undefined;
  return typeof id === 'string' && idForm.test(id) ? { type, id } : undefined;
}

function parseEntity(encoded: string): unknown {
  try {
    return JSON.parse(atob(encoded.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')));
  } catch {
    return undefined;
  }
}

/** What is no conversation: one of the places of posts, or a page that nobody has told us of. */
function readPlace(url: URL, screen: URL): LinkReading {
  const place = placeOn(screen);
  const id = place && placeId(place, screen);
  const key = id ?? `page:${url.host}${wholeAddress(url, { tracking: engageTracking })}`;
  const linked = { system: 'yammer' as const, link: url.href, key: `yammer:${key}` };
  return place ? { kind: 'place', place, linked } : postReading(linked);
}

function placeOn(screen: URL): PlaceOfPosts | undefined {
  const parts = partsWithin(screen);
  const has = (kind: RegExp): boolean => parts.some((part) => kind.test(part));
  if (has(/^search$/i)) return 'search';
  const type = parameter(screen, 'feedtype') ?? '';
  if (has(community) || has(/^ingroup$/i) || community.test(type)) return 'community';
  if (has(storyline) || storyline.test(type)) return 'storyline';
  return parts.length === 0 || has(feed) || type !== '' ? 'feed' : undefined;
}

/** The path without what stands in front of every page: `/main/org/<network>`, or the network alone on the old host. */
function partsWithin({ pathname, hash, hostname }: URL): string[] {
  const path = pathname.replace(/^\/(main|embed)(?=\/|$)/i, '').replace(/^\/org\/[^/]+/i, '');
  const parts = path.split('/').filter((part) => part !== '');
  const isNetworkAlone = hostname === 'www.yammer.com' && parts.length === 1 && !hash.startsWith('#/');
  return isNetworkAlone ? [] : parts;
}

function placeId(place: PlaceOfPosts, screen: URL): string | undefined {
  if (place !== 'community' && place !== 'storyline') return undefined;
  const [kind, type] =
    place === 'community' ? ([community, 'group'] as const) : ([storyline, 'user'] as const);
  const text = idAfter(kind, screen.pathname) ?? parameter(screen, 'feedid') ?? '';
  const id = idForm.test(text) ? text : decodeEntity(text)?.id;
  return id && `${type}:${id}`;
}
