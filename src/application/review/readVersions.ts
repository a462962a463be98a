import type { PolicyContent } from '../../domain/policy/policy';
import { currentVersion, publishedVersions } from '../../domain/policy/versions';
import type { IVersionRegister, RegisteredVersion } from './ports';

/** Every version, and where the policy stands with them. */
export type VersionsOverview = {
  policyKey: string;
  versions: RegisteredVersion[];
  /** The number of the version that staff see; undefined while there is none. */
  current?: number;
  /** The first day of the last version, where that is to come. */
  scheduledFrom?: string;
  /** The words of the last version that stands, which a new one starts from. */
  last?: PolicyContent;
};

/** @param now - epoch milliseconds. Throws `ServiceError`. */
export async function readVersions(register: IVersionRegister, now: number): Promise<VersionsOverview> {
  const { policyKey, versions } = await register.read();
  const current = currentVersion(policyKey, versions, now)?.number;
  const last = publishedVersions(policyKey, versions).pop();
  return {
    policyKey,
    versions,
    current,
    scheduledFrom: last?.number === current ? undefined : last?.schedule?.from,
    last: last && (await register.readContent(last.id))
  };
}
