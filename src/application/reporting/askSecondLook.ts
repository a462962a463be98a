import type { Report } from '../../domain/reporting/report';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import type { IReportLists } from './ports';

/**
 * Asks for another look at one's own report, once: whatever an earlier press has sent is looked for first. Undefined
 * when SharePoint has it. Never throws.
 */
export async function askSecondLook(
  report: Report,
  lists: Pick<IReportLists, 'hasSecondLook' | 'addSecondLook'>
): Promise<Failure | undefined> {
  try {
    if (!(await lists.hasSecondLook(report))) await lists.addSecondLook(report);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}
