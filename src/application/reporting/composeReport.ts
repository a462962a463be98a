import type { PolicyPoint } from '../../domain/policy/policy';
import { isAskedWho } from '../../domain/reporting/draft';
import type { ReportDraft } from '../../domain/reporting/draft';
import { namedPicture } from '../../domain/reporting/picture';
import { mayBePublicAuthor } from '../../domain/reporting/post';
import type { LinkedPost } from '../../domain/reporting/post';
import { postKeyOf, reportedComment, withoutComment } from '../../domain/reporting/pageComment';
import { cite } from '../../domain/reporting/reasons';
import type { ReportReason } from '../../domain/reporting/reasons';
import { keyWithoutLink, serialiseEvidence, titleOfReport } from '../../domain/reporting/report';
import type { PostWords, ReportContent } from '../../domain/reporting/report';
import type { IHashing } from '../ports';
import type { Picture } from './ports';

type ReportParts = {
  draft: ReportDraft;
  /** Undefined when the post has no link. */
  post: LinkedPost | undefined;
  reasons: readonly ReportReason[];
  points: readonly PolicyPoint[];
  pictures: readonly Picture[];
  host: string;
  /** What a report is called that has neither words nor a link. */
  untitled: string;
};

/** Exactly what will be stored of a draft: the last step shows it, and sending stores it. */
export async function composeReport(
  { draft, post, reasons, points, pictures, host, untitled }: ReportParts,
  hashing: IHashing
): Promise<ReportContent> {
  const chosen = reasons.filter(({ code }) => draft.reasonCodes.includes(code));
  const commentId = reportedComment(draft, post);
  const postKey = post ? postKeyOf(post, commentId) : keyWithoutLink(draft.id);
  const link = post && commentId ? withoutComment(post.link) : (post?.link ?? '');
  return {
    intentionId: draft.id,
    title: titleOfReport(draft.text.trim(), link, untitled),
    system: post?.system ?? 'other',
    link,
    commentId,
    postKey,
    postKeyHash: await hashing.sha256(postKey),
    reasons: chosen.map((reason) => cite(reason, points)),
    urgent: chosen.some(({ urgent }) => urgent),
    details: draft.details.trim(),
    // An answer about the post of an earlier link is none about this one.
    authorKind: post && mayBePublicAuthor(post.system) ? draft.authorKind : 'unknown',
    evidence: await evidenceOf(draft, isAskedWho(draft, post, pictures.length), hashing),
    pictures: pictures.map(({ name }) => namedPicture(name)),
    host
  };
}

/** Who wrote the post and when is kept without its words too: a picture shows them. */
async function evidenceOf(
  { text: written, author, postedAt, source, obtainedAt }: ReportDraft,
  asked: boolean,
  hashing: IHashing
): Promise<PostWords> {
  const text = written.trim();
  if (text) {
    const evidence = { text, author, postedAt, source, obtainedAt };
    return { ...evidence, hash: await hashing.sha256(serialiseEvidence(evidence)) };
  }
  const known = asked ? { author, postedAt } : { author: '', postedAt: '' };
  return { text, ...known, source: 'none', obtainedAt: '', hash: '' };
}
