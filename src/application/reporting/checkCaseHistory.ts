import type { ReportCase } from '../../domain/reporting/case';
import { checkHistory } from '../../domain/reporting/historyCheck';
import type { HistoryCheck, HistoryVersion } from '../../domain/reporting/historyCheck';
import { failureOf } from '../failure';

/** What SharePoint keeps of each save of a case. */
export interface ICaseVersions {
  /** The newest versions of a case, some hundred at most. Throws `ServiceError`. */
  newest(caseId: number): Promise<HistoryVersion[]>;
}

/** Holds a case's history against SharePoint's versions; undefined where those cannot be read. */
export async function checkCaseHistory(
  { id }: Pick<ReportCase, 'id'>,
  versions: ICaseVersions
): Promise<HistoryCheck | undefined> {
  try {
    return checkHistory(await versions.newest(id));
  } catch (error) {
    failureOf(error);
    return undefined;
  }
}
