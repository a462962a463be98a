import type { PolicyPoint } from '../../domain/policy/policy';
import type { ReportDraft } from '../../domain/reporting/draft';
import { namedPicture } from '../../domain/reporting/picture';
import { mayBePublicAuthor } from '../../domain/reporting/post';
import type { LinkedPost } from '../../domain/reporting/post';
import { postKeyOf, reportedComment, withoutComment } from '../../domain/reporting/pageComment';
import { cite } from '../../domain/reporting/reasons';
import type { ReportReason } from '../../domain/reporting/reasons';
import { keyWithoutLink, serialiseEvidence, titleOfReport } from '../../domain/reporting/report';
import type { Evidence, ReportContent } from '../../domain/reporting/report';
import type { IHashing } from '../ports';
import type { Picture } from './ports';

export type Composing = {
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
  { draft, post, reasons, points, pictures, host, untitled }: Composing,
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
    evidence: await evidenceOf(draft, hashing),
    pictures: pictures.map(({ name }) => namedPicture(name)),
    host
  };
}

async function evidenceOf(draft: ReportDraft, hashing: IHashing): Promise<Evidence> {
  const text = draft.text.trim();
  const evidence = text
    ? {
        text,
        author: draft.author,
        postedAt: draft.postedAt,
        source: draft.source,
        obtainedAt: draft.obtainedAt
      }
    : { text, author: '', postedAt: '', source: 'none' as const, obtainedAt: '' };
  return { ...evidence, hash: text ? await hashing.sha256(serialiseEvidence(evidence)) : '' };
}
