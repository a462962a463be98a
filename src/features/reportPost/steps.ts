import type { ReportingRecords } from '../../application/reporting/ports';
import type { Submission } from '../../application/reporting/submitReport';
import type { LinkReading } from '../../domain/reporting/links/readPostLink';
import type { Report } from '../../domain/reporting/report';
import type { IReportServices, Reporter } from './services';
import type { IDraft } from './useDraft';

/** Whether the records are all there, or only what the first step shows. */
export type RestOfRecords = 'there' | 'missing' | 'failed';

export interface INeedsRecords {
  rest: RestOfRecords;
  /** Asks for the rest of them. */
  onNeed(): void;
}

/** What every step is given. */
export interface IStepProps extends IDraft {
  services: IReportServices;
  reporter: Reporter;
  records: ReportingRecords;
  reading: LinkReading;
  /** The comment that the report is about; empty for the post of the link itself. */
  commentId: string;
  /** One's own first report of the same post. */
  earlier: Report | undefined;
}

export type Sent = Extract<Submission, { kind: 'sent' }> & { earlier: Report | undefined };
