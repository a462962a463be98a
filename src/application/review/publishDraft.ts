import type { PolicyContent } from '../../domain/policy/policy';
import { serialiseContent } from '../../domain/policy/contentHash';
import { failureOf } from '../failure';
import type { IHashing, IPolicyLists } from '../ports';
import { publishVersion } from '../publishVersion';
import type { IVersionRegister } from './ports';

/**
 * Publishes a draft. When the answer is lost, or the number turns out to be taken, looks whether it was this very
 * version that has landed. Throws `ServiceError`; `rejected` when someone else has published that number.
 */
export async function publishDraft(
  draft: PolicyContent,
  { lists, register, hashing }: { lists: IPolicyLists; register: IVersionRegister; hashing: IHashing }
): Promise<void> {
  try {
    await publishVersion(draft, { lists, hashing });
  } catch (error) {
    failureOf(error);
    const contentHash = await hashing.sha256(serialiseContent(draft));
    const { versions } = await register.read();
    const landed = versions.some(
      (version) => version.number === draft.number && version.contentHash === contentHash
    );
    if (!landed) throw error;
  }
}
