import { cases as strings } from 'ReviewStrings';
import { noteOnCase } from '../../application/reporting/noteOnCase';
import type { OpenCase } from '../../application/reporting/workOnCase';
import { caseIdOf } from '../../application/reporting/workOnCases';
import { fill } from '../../components/fill';
import type { CaseChange, CasePerson } from '../../domain/reporting/case';
import { referenceOfCase } from '../../domain/reporting/caseAddress';
import type { Closing } from './CloseDialog';
import type { ICasesServices } from './services';
import { outcomeNames } from './words';

/** A closing ready to be saved, and the case that it says is the original, whose row is made if need be. */
export async function preparedClosing(
  { outcome, referredTo, duplicateOf, reply }: Closing,
  reviewer: CasePerson,
  services: ICasesServices
): Promise<{ change: CaseChange; original: number | undefined }> {
  const original = duplicateOf && (await caseIdOf(duplicateOf, reviewer, services));
  const of = original === undefined ? referredTo : referenceOfCase({ id: original });
  const text = [outcomeNames[outcome], of].filter(Boolean).join(': ');
  return { change: { kind: 'close', outcome, text, reply }, original };
}

/** Notes on a case which others were closed as its duplicates: so each names the other. Throws `ServiceError`. */
export async function noteDuplicates(
  original: number,
  duplicates: readonly OpenCase[],
  reviewer: CasePerson,
  services: ICasesServices
): Promise<void> {
  const cases = duplicates.map((one) => referenceOfCase(one.case)).join(', ');
  await noteOnCase(original, fill(strings.duplicateNote, { cases }), reviewer, services);
}
