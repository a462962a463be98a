import type { ReportDraft } from './draft';
import { commentIdIn } from './links/pages';
import type { LinkedPost } from './post';

/** Whether a post is a page or item of SharePoint, which can have comments under it. */
export function isPagePost({ key }: Pick<LinkedPost, 'key'>): boolean {
  return key.startsWith('page:');
}

/** The comment that a report is about: the one that was chosen, else the one that its link names. Empty for the page itself. */
export function reportedComment(
  { commentId }: Pick<ReportDraft, 'commentId'>,
  post: LinkedPost | undefined
): string {
  if (!post || !isPagePost(post)) return '';
  return commentId || (commentIdIn(new URL(post.link)) ?? '');
}

/** The key that all reports of one post share: the page's, and the comment's id where it is a comment. */
export function postKeyOf(post: LinkedPost, commentId: string): string {
  if (commentId === '') return post.key;
  const named = commentIdIn(new URL(post.link)) !== undefined;
  const page = named ? post.key.replace(/[?&]comment=[^?&]*$/, '') : post.key;
  return `${page}${page.includes('?') ? '&' : '?'}comment=${commentId}`;
}

/** The address of the page that a comment stands under. */
export function withoutComment(link: string): string {
  const url = new URL(link);
  if (commentIdIn(url) === undefined) return link;
  if (/^#comment=/i.test(url.hash)) url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (name.toLowerCase() === 'commentid') url.searchParams.delete(name);
  }
  return url.href;
}

/** A page's address with a comment's id, in the form in which lists keep the two in one column. */
export function withComment(link: string, commentId: string): string {
  if (commentId === '') return link;
  const url = new URL(withoutComment(link));
  url.hash = `comment=${commentId}`;
  return url.href;
}
