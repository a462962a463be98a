import { readPostLink } from '../../../../../src/domain/reporting/links/readPostLink';
import type { KnownPlaces } from '../../../../../src/domain/reporting/links/readPostLink';
import type { PlaceOfPosts } from '../../../../../src/domain/reporting/links/reading';
import type { LinkedPost } from '../../../../../src/domain/reporting/post';

export const places: KnownPlaces = {
  sharePoint: 'https://humanservices.sharepoint.com/sites/intranet',
  newsHub: 'https://humanservices.sharepoint.com/sites/news',
  speechbubble: 'https://speechbubble.humanservices.example/talk'
};

/** The post that a text leads to; fails for anything else. */
export function postAt(text: string): LinkedPost {
  const reading = readPostLink(text, places);
  if (reading.kind !== 'post') throw notRead(text, reading);
  return reading.post;
}

/** The community, feed, storyline or search that a text leads to; fails for anything else. */
export function placeAt(text: string): LinkedPost & { place: PlaceOfPosts } {
  const reading = readPostLink(text, places);
  if (reading.kind !== 'place') throw notRead(text, reading);
  return { ...reading.linked, place: reading.place };
}

/** The key of what a text leads to, whether a post or a place. */
export function keyOf(text: string): string {
  const reading = readPostLink(text, places);
  if (reading.kind === 'place') return reading.linked.key;
  if (reading.kind === 'post') return reading.post.key;
  throw notRead(text, reading);
}

function notRead(text: string, reading: unknown): Error {
  return new Error(`Read otherwise: ${text.slice(0, 200)} (${JSON.stringify(reading)})`);
}

/** An id as Viva Engage writes it today. */
export const entity = (type: string, id: string): string =>
  Buffer.from(JSON.stringify({ _type: type, id })).toString('base64url');

/** Every service that puts a link inside one of its own, with what it adds. */
export const wrappings: Record<string, (link: string) => string> = {
  'Safe Links of Australia': (link) => safeLink('aus01.safelinks.protection.outlook.com/', link),
  'Safe Links of the Americas': (link) =>
    safeLink('nam10.safelinks.protection.outlook.com/ap/w-59584e83/', link),
  'Safe Links of a government': (link) => safeLink('usg02.safelinks.protection.office365.us/', link),
  'Safe Links of China': (link) => safeLink('chn01.safelinks.protection.partner.outlook.cn/', link),
  'Safe Links without a region': (link) => safeLink('safelinks.protection.outlook.com/', link),
  'Safe Links with the recipient inside of the link': (link) =>
    `https://aus01.safelinks.protection.outlook.com/?url=${encodeURIComponent(
      `${link}&data=05|02|amira@humanservices.example|a1b2|c3|0|0|63|Unknown|abc|0|||&sdata=x%3D&reserved=0`
    )}`,
  'Safe Links cut at the recipient': (link) =>
    `https://aus01.safelinks.protection.outlook.com/?url=${encodeURIComponent(
      `${link}|01|02|amira@humanservices.example|a1b2`
    )}`,
  'Safe Links cut at the recipient’s address': (link) =>
    `https://aus01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${link}|01|amira@dhs.example|a1`)}`,
  'Safe Links that encode nothing': (link) =>
    `https://aus01.safelinks.protection.outlook.com/?url=${link}&data=05|02|amira@dhs.example|a1&sdata=b`,
  'Outlook on the web': (link) =>
    `https://outlook.office.com/mail/safelink.html?url=${encodeURIComponent(link)}&corid=a1b2`,
  Teams: (link) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encodeURIComponent(
      link
    )}&locale=en-au`,
  'Teams, its other host': (link) =>
    `https://staticsint.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encodeURIComponent(
      link
    )}`,
  Facebook: (link) => `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}&h=AT0`,
  'Facebook on a phone': (link) => `https://lm.facebook.com/l.php?u=${encodeURIComponent(link)}&h=AT1`,
  Instagram: (link) => `https://l.instagram.com/?u=${encodeURIComponent(link)}&e=AT2`,
  LinkedIn: (link) => `https://www.linkedin.com/safety/go?url=${encodeURIComponent(link)}&trk=flagship`,
  YouTube: (link) => `https://www.youtube.com/redirect?event=comments&q=${encodeURIComponent(link)}`,
  'Facebook, logged out': (link) => `https://www.facebook.com/login/?next=${encodeURIComponent(link)}`,
  'Facebook on a phone, logged out': (link) =>
    `https://m.facebook.com/login.php?next=${encodeURIComponent(link)}&refsrc=deprecated`,
  'X, logged out': (link) => `https://x.com/i/flow/login?redirect_after_login=${encodeURIComponent(link)}`,
  'Proofpoint 1': (link) => `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(link)}&k=abc`,
  'Proofpoint 2': (link) =>
    `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link)
      .replace(/[-_]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
      .replace(/%2F/g, '_')
      .replace(/%/g, '-')}&d=DwMF`,
  'Proofpoint 3': (link) => `https://urldefense.com/v3/__${link}__;!!abc!def$`
};

export const safeLink = (host: string, link: string): string =>
  `https://${host}?url=${encodeURIComponent(link)}&data=05%7C02%7Camira%40humanservices.example%7Ca1&sdata=b&reserved=0`;
