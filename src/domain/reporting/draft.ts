import type { LinkReading } from './links/readPostLink';
import { mayBePublicAuthor } from './post';
import type { LinkedPost } from './post';
import { keyWithoutLink } from './report';
import type { AuthorKind, EvidenceSource } from './report';

/** What the preview of a post brought. */
export type PostPreview = { text: string; author: string; postedAt: string };

/** An author as a source names them. The address tells people of one name apart. */
export function authorWithAddress(name: string, address: string): string {
  return address ? `${name} (${address})` : name;
}

/** A report being written. It is kept on the device between visits. */
export type ReportDraft = {
  /** GUID of the report to be; a draft that has been sent gets a new one. */
  id: string;
  link: string;
  /** The comment that was chosen under the page of the link; empty for none. */
  commentId: string;
  text: string;
  author: string;
  postedAt: string;
  source: EvidenceSource;
  obtainedAt: string;
  authorKind: AuthorKind;
  reasonCodes: string[];
  details: string;
  /** It has been sent, and whether it arrived is not known. */
  tried: boolean;
};

export const longestText = 20000;
export const longestDetails = 4000;
/** Of an author, and of a time as somebody writes it: what a column of one line holds. */
export const longestName = 255;
export const mostPictures = 5;

/** What stands in a draft before anything is known of the post’s words. */
export const noWords = { text: '', author: '', postedAt: '', source: 'none', obtainedAt: '' } as const;

/** What a report begins with, from wherever it is begun; empty for what is not known. */
export type ReportStart = Pick<ReportDraft, 'link' | 'details'>;

export const nothingBegun: ReportStart = { link: '', details: '' };

export function emptyDraft(id: string, link = ''): ReportDraft {
  return {
    id,
    link,
    commentId: '',
    ...noWords,
    authorKind: 'unknown',
    reasonCodes: [],
    details: '',
    tried: false
  };
}

/** Whether anything has been written or added that would be missed. */
export function isWorthKeeping(draft: ReportDraft, pictures: number): boolean {
  return (
    [draft.link, draft.text, draft.details].some((text) => text.trim() !== '') ||
    draft.reasonCodes.length > 0 ||
    pictures > 0
  );
}

/** Whether a draft is the one that a person would write from a start: about its post, or with its details. */
export function beginsWith({ link, details }: ReportDraft, start: ReportStart): boolean {
  return start.link === '' ? details.startsWith(start.details) : link === start.link;
}

/**
 * Whether a person is asked who wrote the post, and when: once they describe it themselves, and where members of the
 * public write too.
 */
export function isAskedWho(
  { text, source }: ReportDraft,
  post: LinkedPost | undefined,
  pictures: number
): boolean {
  if (source === 'fetched') return false;
  return text.trim() !== '' || pictures > 0 || (post !== undefined && mayBePublicAuthor(post.system));
}

/** What changes with the link: a comment that was chosen and words that were fetched are those of the link before. */
export function linkChange(draft: ReportDraft, link: string): Partial<ReportDraft> {
  if (link === draft.link) return { link };
  return { link, commentId: '', ...(draft.source === 'fetched' ? noWords : {}) };
}

/**
 * The post as the report names it; undefined for one without a link. A link to a place of many posts is kept, and the
 * report is about a post of its own: what others report there may be another.
 */
export function reportedPost(draft: ReportDraft, reading: LinkReading): LinkedPost | undefined {
  if (reading.kind === 'place') return { ...reading.linked, key: keyWithoutLink(draft.id) };
  return reading.kind === 'post' ? reading.post : undefined;
}

/** What is missing before a person can go on from describing the post; undefined when nothing is. */
export type PostProblem = 'link' | 'nothing' | 'place' | 'chat' | 'authorKind';

export function postProblem(
  draft: ReportDraft,
  reading: LinkReading,
  pictures: number
): PostProblem | undefined {
  if (reading.kind === 'refused') return 'link';
  const isReadable = draft.text.trim() !== '' || pictures > 0;
  if (reading.kind !== 'post' && !isReadable) return reading.kind === 'place' ? 'place' : 'nothing';
  // Nobody can open a chat that they are not in.
  if (reading.kind === 'post' && reading.post.system === 'teams' && !isReadable) return 'chat';
  if (reading.kind === 'post' && mayBePublicAuthor(reading.post.system) && draft.authorKind === 'unknown')
    return 'authorKind';
  return undefined;
}
