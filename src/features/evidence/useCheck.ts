import * as React from 'react';
import { CheckCancelled, FileProblem } from '../../application/review/evidenceFile';
import { verifyEvidence } from '../../application/review/verifyEvidence';
import { useFault } from '../../components/useFault';
import type { Format } from '../../components/format';
import { pause } from '../../components/pause';
import { evidenceFileOf } from './evidenceFileOf';
import { reportParts } from './reportParts';
import type { ReportPart } from './reportParts';
import type { IEvidenceServices } from './services';

export type ChosenFiles = Record<'current' | 'earlier' | 'audit', readonly File[]>;

type CheckState =
  | { kind: 'idle' | 'nothingChosen' }
  /** `share` of the file that is being read, from 0 to 1. */
  | { kind: 'checking'; file: string; share: number }
  | { kind: 'failed'; problem: FileProblem }
  | { kind: 'checked'; parts: ReportPart[] };

type Check = {
  state: CheckState;
  check(files: ChosenFiles): void;
  /** Stops what is under way, and shows nothing of what was. */
  forget(): void;
};

/** Runs a check of chosen files; of two, the later one counts. */
export function useCheck(services: IEvidenceServices, format: Format): Check {
  const [state, setState] = React.useState<CheckState>({ kind: 'idle' });
  const showFault = useFault();
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), []);

  async function run({ current, earlier, audit }: ChosenFiles): Promise<void> {
    const { signal } = (running.current = new AbortController());
    const show = (next: CheckState): void => {
      if (!signal.aborted) setState(next);
    };
    const files = {
      current: current.map(evidenceFileOf),
      earlier: earlier.map(evidenceFileOf),
      audit: audit.map(evidenceFileOf)
    };
    try {
      const report = await verifyEvidence(files, services, {
        signal,
        pause,
        onProgress: (file, share) => show({ kind: 'checking', file, share })
      });
      show({ kind: 'checked', parts: reportParts(report, format) });
    } catch (error) {
      if (error instanceof FileProblem) show({ kind: 'failed', problem: error });
      else if (!(error instanceof CheckCancelled)) throw error;
    }
  }

  return {
    state,
    check: (files) => {
      running.current?.abort();
      if (files.current.length === 0) return setState({ kind: 'nothingChosen' });
      setState({ kind: 'checking', file: files.current[0].name, share: 0 });
      run(files).catch(showFault);
    },
    forget: () => {
      running.current?.abort();
      setState({ kind: 'idle' });
    }
  };
}
