import type { PostPreview } from '../../domain/reporting/draft';
import type { LinkedPost } from '../../domain/reporting/post';
import { failureOf } from '../failure';
import { inTime } from './inTime';
import type { IPostReader } from './ports';

/** What came of looking at a post. Without a preview the person pastes the words. */
type PreviewAnswer = { kind: 'shown'; preview: PostPreview } | { kind: 'none' } | { kind: 'late' };

/** Asks the readers in turn for the words of a post, and waits no longer than a person would. Never throws. */
export async function previewPost(
  post: LinkedPost,
  commentId: string,
  readers: readonly IPostReader[]
): Promise<PreviewAnswer> {
  return inTime(firstPreview(post, commentId, readers), { kind: 'late' });
}

async function firstPreview(
  post: LinkedPost,
  commentId: string,
  readers: readonly IPostReader[]
): Promise<PreviewAnswer> {
  for (const reader of readers) {
    const preview = await readOrNothing(post, commentId, reader);
    if (preview && preview.text.trim() !== '') return { kind: 'shown', preview };
  }
  return { kind: 'none' };
}

/** A post that cannot be read is a normal thing: deleted, private, or a service that is not granted. */
async function readOrNothing(
  post: LinkedPost,
  commentId: string,
  reader: IPostReader
): Promise<PostPreview | undefined> {
  try {
    return await reader.read(post, commentId);
  } catch (error) {
    failureOf(error);
    return undefined;
  }
}
