import { serialiseContent } from '../domain/policy/contentHash';
import type { PolicyContent } from '../domain/policy/policy';
import type { IHashing, IPublishingLists } from './ports';

/**
 * Publishes a version: its words and the hash over them go to the list together, and are not edited afterwards.
 * Throws `ServiceError`; `rejected` when someone else has published that number.
 */
export async function publishVersion(
  content: PolicyContent,
  { lists, hashing }: { lists: IPublishingLists; hashing: IHashing }
): Promise<void> {
  await lists.addVersion(content, await hashing.sha256(serialiseContent(content)));
}
