import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IVersionRegister, RegisteredVersion } from '../../application/review/ports';
import { useFault } from '../../components/errorBoundary/useFault';
import type { PolicyContent } from '../../domain/policy/policy';
import { currentVersion, publishedVersions } from '../../domain/policy/versions';

/** The versions, and where the policy stands with them. */
export type Register = {
  policyKey: string;
  versions: RegisteredVersion[];
  /** The number of the version that staff see; undefined while there is none. */
  current?: number;
  /** The first day of the last version, where that is to come. */
  scheduledFrom?: string;
  /** The words of the last version that stands, which a new one starts from. */
  last?: PolicyContent;
};

export type RegisterState =
  { kind: 'reading' } | { kind: 'failed'; failure: Failure } | { kind: 'ready'; register: Register };

/** Reads the versions when first shown, and again when asked. */
export function useRegister(source: IVersionRegister): { state: RegisterState; refresh(): void } {
  const showFault = useFault();
  const [state, setState] = React.useState<RegisterState>({ kind: 'reading' });
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    const show = (next: RegisterState): void => {
      if (current) setState(next);
    };
    readRegister(source)
      .then((register) => show({ kind: 'ready', register }))
      .catch((error: unknown) => show({ kind: 'failed', failure: failureOf(error) }))
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [source, asked, showFault]);
  return { state, refresh: () => setAsked((count) => count + 1) };
}

async function readRegister(source: IVersionRegister): Promise<Register> {
  const { policyKey, versions } = await source.read();
  const current = currentVersion(policyKey, versions, Date.now())?.number;
  const last = publishedVersions(policyKey, versions).pop();
  return {
    policyKey,
    versions,
    current,
    scheduledFrom: last?.number === current ? undefined : last?.schedule?.from,
    last: last && (await source.readContent(last.id))
  };
}
