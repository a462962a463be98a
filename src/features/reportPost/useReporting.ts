import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { ReportingRecords } from '../../application/reporting/ports';
import { useFault } from '../../components/useFault';
import { defaultPolicy } from '../../domain/policy/defaultPolicy';
import type { PanelOpening } from '../../domain/policy/policy';
import type { Report } from '../../domain/reporting/report';
import { usableSettings } from '../../domain/reporting/reportSettings';
import type { IReportServices } from './services';

export type ReportingState =
  /** The records hold only what the first step shows. The rest has not been asked for, is on its way, or failed. */
  | { kind: 'opened'; records: ReportingRecords; failure?: Failure }
  | { kind: 'reading' }
  | { kind: 'ready'; records: ReportingRecords }
  | { kind: 'failed'; failure: Failure };

export type Reporting = {
  state: ReportingState;
  /** Reads what comes after the first step, unless it is there or on its way; again when it has failed. */
  need(): void;
  refresh(): void;
  /** Shows a report that has just been sent among one's own. */
  showSent(report: Report): void;
  /** Shows that another look at a report has just been asked for. */
  showAskedAgain(report: Report): void;
};

/** Reads what reporting starts from when it is needed: at once, when nothing is known of what to show first. */
export function useReporting(
  { lists, clock }: IReportServices,
  opening: PanelOpening | undefined
): Reporting {
  const showFault = useFault();
  const [state, setState] = React.useState<ReportingState>(() =>
    opening ? { kind: 'opened', records: openingRecords(opening) } : { kind: 'reading' }
  );
  const [asked, setAsked] = React.useState(opening ? 0 : 1);

  React.useEffect(() => {
    if (asked === 0) return undefined;
    let current = true;
    const show = (next: ReportingState): void => {
      if (current) setState(next);
    };
    // What a person has begun stays in front of them while the rest is read.
    setState((shown) => (shown.kind === 'opened' ? { ...shown, failure: undefined } : { kind: 'reading' }));
    lists
      .read()
      .then((records) => show({ kind: 'ready', records }))
      .catch((error: unknown) => {
        if (current) setState((shown) => failed(shown, failureOf(error)));
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [lists, asked, showFault]);

  const showSent = React.useCallback((report: Report): void => {
    setState((shown) => {
      if (shown.kind !== 'ready') return shown;
      const others = (shown.records.reports ?? []).filter(({ id }) => id !== report.id);
      return { kind: 'ready', records: { ...shown.records, reports: [report, ...others] } };
    });
  }, []);

  const showAskedAgain = React.useCallback(
    ({ id }: Report): void => {
      setState((shown) => {
        if (shown.kind !== 'ready') return shown;
        const { records } = shown;
        const askedAgain = [...records.askedAgain, { reportId: id, askedAt: clock.now().toISOString() }];
        return { kind: 'ready', records: { ...records, askedAgain } };
      });
    },
    [clock]
  );

  const hasFailed = React.useRef(false);
  hasFailed.current = state.kind === 'opened' && state.failure !== undefined;
  const need = React.useCallback(
    (): void => setAsked((count) => (hasFailed.current ? count + 1 : Math.max(count, 1))),
    []
  );
  return { state, need, refresh: () => setAsked((count) => count + 1), showSent, showAskedAgain };
}

function failed(shown: ReportingState, failure: Failure): ReportingState {
  return shown.kind === 'opened' ? { ...shown, failure } : { kind: 'failed', failure };
}

function openingRecords(opening: PanelOpening): ReportingRecords {
  const unknown = {
    fullPolicy: '',
    newsHub: '',
    speechbubble: '',
    disclosureLink: '',
    reasonsJson: '',
    retentionDays: undefined
  };
  return {
    settings: usableSettings({ ...unknown, ...opening }),
    points: defaultPolicy.points,
    reports: [],
    askedAgain: [],
    takesSecondLooks: false
  };
}
