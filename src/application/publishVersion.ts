import { contentHashOf } from '../domain/policy/contentHash';
import type { PolicyContent } from '../domain/policy/policy';
import type { IHashing, IPublishingLists } from './ports';

export type PublishPorts = { lists: Pick<IPublishingLists, 'read' | 'addVersion'>; hashing: IHashing };

/**
 * Publishes a version: its words and the hash over them go to the list together, and are not edited afterwards.
 * Throws `ServiceError`; `rejected` when someone else has published that number.
 */
export async function publishVersion(
  content: PolicyContent,
  { lists, hashing }: PublishPorts
): Promise<void> {
  await lists.addVersion(content, await contentHashOf(content, hashing.sha256));
}
