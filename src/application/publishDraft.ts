import { contentHashOf } from '../domain/policy/contentHash';
import type { PolicyContent } from '../domain/policy/policy';
import { failureOf } from './failure';
import type { IClock } from './ports';
import { publishVersion } from './publishVersion';
import type { PublishPorts } from './publishVersion';

/**
 * Publishes a draft. When the answer is lost, or the number turns out to be taken, looks whether it was this very
 * version that has landed. Throws `ServiceError`; `rejected` when someone else has published that number.
 */
export async function publishDraft(
  draft: PolicyContent,
  { lists, hashing, clock }: PublishPorts & { clock: Pick<IClock, 'now'> }
): Promise<void> {
  try {
    await publishVersion(draft, { lists, hashing });
  } catch (error) {
    failureOf(error);
    // The hash covers policy and number too. The same words once withdrawn are an earlier publication.
    const contentHash = await contentHashOf(draft, hashing.sha256);
    const { versions } = await lists.read(clock.now());
    const landed = versions.some((version) => version.contentHash === contentHash && !version.withdrawn);
    if (!landed) throw error;
  }
}
