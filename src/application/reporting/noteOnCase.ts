import { changedCase } from '../../domain/reporting/case';
import type { CasePerson } from '../../domain/reporting/case';
import { ServiceError } from '../failure';
import type { CasePorts } from './workOnCase';

const mostTries = 5;

/**
 * Adds a note to another case, whatever others save there at the same time: a note takes nothing away. Throws
 * `ServiceError`, of kind `missing` where the case is not there any more.
 */
export async function noteOnCase(
  caseId: number,
  text: string,
  reviewer: CasePerson,
  { cases, clock }: CasePorts
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const current = await cases.get(caseId);
    if (!current) throw new ServiceError({ kind: 'missing', detail: 'The case has been deleted.' });
    const act = { by: reviewer, at: clock.now().toISOString() };
    if ((await cases.save(changedCase(current, { kind: 'note', text }, act))) !== 'changed') return;
  }
  throw new ServiceError({ kind: 'serverError', detail: 'The case kept being changed by others.' });
}
