import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { ReportingRecords } from '../../application/reporting/ports';
import { useFault } from '../../components/errorBoundary/useFault';
import type { Report } from '../../domain/reporting/report';
import type { IReportServices } from './services';

export type ReportingState =
  { kind: 'reading' } | { kind: 'ready'; records: ReportingRecords } | { kind: 'failed'; failure: Failure };

export type Reporting = {
  state: ReportingState;
  refresh(): void;
  /** Shows a report that has just been sent among one's own. */
  showSent(report: Report): void;
};

/** Reads what the panel starts from when it opens, and again when asked. */
export function useReporting({ lists }: IReportServices): Reporting {
  const showFault = useFault();
  const [state, setState] = React.useState<ReportingState>({ kind: 'reading' });
  const [asked, setAsked] = React.useState(0);

  React.useEffect(() => {
    let current = true;
    const show = (next: ReportingState): void => {
      if (current) setState(next);
    };
    show({ kind: 'reading' });
    lists
      .read()
      .then((records) => show({ kind: 'ready', records }))
      .catch((error: unknown) => show({ kind: 'failed', failure: failureOf(error) }))
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [lists, asked, showFault]);

  const showSent = React.useCallback((report: Report): void => {
    setState((shown) => {
      if (shown.kind !== 'ready') return shown;
      const others = shown.records.reports.filter(({ id }) => id !== report.id);
      return { kind: 'ready', records: { ...shown.records, reports: [report, ...others] } };
    });
  }, []);

  return { state, refresh: () => setAsked((count) => count + 1), showSent };
}
