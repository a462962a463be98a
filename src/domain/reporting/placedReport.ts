import { readPostLink } from './links/readPostLink';
import type { KnownPlaces } from './links/readPostLink';
import { postKeyOf, reportedComment } from './pageComment';
import type { LinkedPost } from './post';
import { keyWithoutLink } from './report';
import type { ReportContent } from './report';

/** What a report says of where its post is. */
export type PlacedBy = Pick<ReportContent, 'link' | 'commentId' | 'intentionId'>;

/** Where our own link reader finds the post of a report, whatever the report calls it. */
export type PlacedPost = LinkedPost & { commentId: string };

/** The post that a report's link and comment name; undefined when it has no link to one post. */
export function placedPost({ link, commentId }: PlacedBy, places: KnownPlaces): PlacedPost | undefined {
  const reading = readPostLink(link, places);
  if (reading.kind !== 'post') return undefined;
  const comment = reportedComment({ commentId }, reading.post);
  return { ...reading.post, key: postKeyOf(reading.post, comment), commentId: comment };
}

/** The key of a report as its link and comment give it. One without a link to a post has its press's. */
export function placeKeyOf(report: PlacedBy, places: KnownPlaces): string {
  return placedPost(report, places)?.key ?? keyWithoutLink(report.intentionId);
}
