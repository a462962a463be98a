import type { PostPreview } from '../../domain/reporting/draft';
import type { LinkedPost } from '../../domain/reporting/post';
import { failureOf } from '../failure';
import { inTime } from './inTime';
import type { IPostReader } from './ports';

/** What there is of a post now, for the person who looks. */
export type PostCheck =
  | { kind: 'there'; preview: PostPreview }
  /** Whoever has it says that it is not there. */
  | { kind: 'gone' }
  /** Nobody here can tell: private, not granted, late, or without words. */
  | { kind: 'unknown' };

/** Nobody waits for it, so a slow service has its time. */
const patienceMs = 15_000;

/** Fetches a reported post again. Late answers are dropped. Throws nothing that a service did. */
export async function checkPost(
  post: LinkedPost,
  commentId: string,
  readers: readonly IPostReader[]
): Promise<PostCheck> {
  return inTime(firstAnswer(post, commentId, readers), { kind: 'unknown' }, patienceMs);
}

async function firstAnswer(
  post: LinkedPost,
  commentId: string,
  readers: readonly IPostReader[]
): Promise<PostCheck> {
  for (const reader of readers) {
    const answer = await answerOf(post, commentId, reader);
    if (answer.kind !== 'unknown') return answer;
  }
  return { kind: 'unknown' };
}

async function answerOf(post: LinkedPost, commentId: string, reader: IPostReader): Promise<PostCheck> {
  try {
    const preview = await reader.read(post, commentId);
    return preview && preview.text.trim() !== '' ? { kind: 'there', preview } : { kind: 'unknown' };
  } catch (error) {
    return { kind: failureOf(error).kind === 'missing' ? 'gone' : 'unknown' };
  }
}
