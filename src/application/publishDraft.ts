import { serialiseContent } from '../domain/policy/contentHash';
import type { PolicyContent } from '../domain/policy/policy';
import { failureOf } from './failure';
import type { IHashing, IPublishingLists } from './ports';
import { publishVersion } from './publishVersion';

/**
 * Publishes a draft. When the answer is lost, or the number turns out to be taken, looks whether it was this very
 * version that has landed. Throws `ServiceError`; `rejected` when someone else has published that number.
 */
export async function publishDraft(
  draft: PolicyContent,
  { lists, hashing }: { lists: IPublishingLists; hashing: IHashing }
): Promise<void> {
  try {
    await publishVersion(draft, { lists, hashing });
  } catch (error) {
    failureOf(error);
    // The hash covers policy and number too. The same words once withdrawn are an earlier publication.
    const contentHash = await hashing.sha256(serialiseContent(draft));
    const { versions } = await lists.read();
    const landed = versions.some((version) => version.contentHash === contentHash && !version.withdrawn);
    if (!landed) throw error;
  }
}
