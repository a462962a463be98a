import type { LinkedPost } from '../post';
import { LinkRefused, isBelow } from './webAddress';

/** An id of Viva Engage: digits, kept as text. */
const idForm = /^\d{1,20}$/;

/** Whether an address is Yammer's or Viva Engage's own. */
export function isEngage({ hostname }: URL): boolean {
  return isBelow(hostname, 'yammer.com') || isBelow(hostname, 'engage.cloud.microsoft');
}

/**
 * A post on Yammer, now Viva Engage, from any form of its links: the old `#/Threads/show?threadId=`, the API's
 * `/messages/<id>`, and the new `/threads/<base64url>`. A thread has the id of the message that began it, so a link to
 * the thread and one to that message give one key. Throws `LinkRefused` (`broken`) when the inner id cannot be read.
 */
export function readEngageLink(url: URL): LinkedPost {
  const screen = url.hash.startsWith('#/') ? url.hash : '';
  return engagePost(url.href, engageId(url) ?? `page:${url.hostname}${url.pathname}${screen}`);
}

/** The post that a `/threads/<base64url>` inside another text leads to, such as in a Teams deep link. */
export function readEngagePath(path: string): LinkedPost | undefined {
  const [, inner, encoded] = encodedPath.exec(path) ?? [];
  return inner ? engagePost(`https://engage.cloud.microsoft/main${inner}`, keyOf(encoded)) : undefined;
}

function engagePost(link: string, id: string): LinkedPost {
  return { system: 'yammer', link, key: `yammer:${id}` };
}

function engageId(url: URL): string | undefined {
  const [, , encoded] = encodedPath.exec(url.pathname) ?? [];
  return messageId(url.pathname) ?? fragmentThreadId(url.hash) ?? (encoded && keyOf(encoded));
}

function messageId(path: string): string | undefined {
  return /\/messages\/(\d{1,20})\/?$/i.exec(path)?.[1];
}

function fragmentThreadId(hash: string): string | undefined {
  const query = /^#\/threads\/show\?(.*)$/i.exec(hash)?.[1];
  if (query === undefined) return undefined;
  const entry = [...new URLSearchParams(query)].find(([name]) => name.toLowerCase() === 'threadid');
  if (!entry || !idForm.test(entry[1])) throw new LinkRefused('broken');
  return entry[1];
}

/** The last of a path's pairs: `/groups/<base64url>/threads/<base64url>` leads to the thread, not to its community. */
const encodedPath = /^[^]*(\/(?:threads|articles|messages|groups)\/([^/?#&"]+))/i;

/** Threads and messages share their ids; anything else keeps its type in the key. */
function keyOf(encoded: string): string {
  const { type, id } = decodeEntity(encoded);
  return type === 'Thread' || type === 'Message' ? id : `${type.toLowerCase()}:${id}`;
}

/** `eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTIzIn0` is `{"_type":"Thread","id":"123"}`, usually without its padding. */
function decodeEntity(encoded: string): { type: string; id: string } {
  const entity = parseEntity(encoded.replace(/%3D/gi, '='));
  const { _type: type, id } = Object(entity) as { _type?: unknown; id?: unknown };
  if (typeof type !== 'string' || !/^[A-Za-z]{1,40}$/.test(type)) throw new LinkRefused('broken');
  if (typeof id !== 'string' || !idForm.test(id)) throw new LinkRefused('broken');
  return { type, id };
}

function parseEntity(encoded: string): unknown {
  try {
    return JSON.parse(atob(encoded.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')));
  } catch {
    throw new LinkRefused('broken');
  }
}
