import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IVersionRegister, RegisteredVersion } from '../../application/review/ports';
import { useFault } from '../../components/errorBoundary/useFault';
import type { PolicyContent } from '../../domain/policy/policy';
import { currentVersion } from '../../domain/policy/versions';

/** The versions, and the words of the current one, which a new version starts from. */
export type Register = { policyKey: string; versions: RegisteredVersion[]; current?: PolicyContent };

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
  const current = currentVersion(policyKey, versions);
  return { policyKey, versions, current: current && (await source.readContent(current.id)) };
}
