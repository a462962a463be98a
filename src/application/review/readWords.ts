import { contentHashOf } from '../../domain/policy/contentHash';
import type { PolicyContent } from '../../domain/policy/policy';
import type { IHashing } from '../ports';
import type { IVersionRegister } from './ports';

/** A version's words, and whether they are those that a hash was taken of. */
type CheckedWords = { content: PolicyContent; sound: boolean };

/** Reads a version's words by its item id and checks them against a hash. Throws `ServiceError`. */
export async function readWords(
  versionId: number,
  contentHash: string,
  { register, hashing }: { register: IVersionRegister; hashing: IHashing }
): Promise<CheckedWords> {
  const content = await register.readContent(versionId);
  return { content, sound: (await contentHashOf(content, hashing.sha256)) === contentHash };
}
