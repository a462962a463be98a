import { misunderstoodOf } from '../../domain/coverage/misunderstood';
import type { AnsweredRecord, Misunderstood } from '../../domain/coverage/misunderstood';
import { isClaimOf } from '../../domain/policy/claim';
import type { VersionSummary } from '../../domain/policy/policy';
import { cancellable, readPages } from './exportEvidence';
import type { ExportWatch } from './exportEvidence';
import type { IEvidenceSource, IVersionRegister } from './ports';

/**
 * Reads how the questions of a version were answered; empty for a version without. How a person answered is kept nowhere.
 * Throws `ServiceError`, or `ReadingCancelled`.
 */
export async function readMisunderstood(
  version: VersionSummary,
  divisionOf: (authorId: number) => string | undefined,
  { source, register }: { source: IEvidenceSource; register: Pick<IVersionRegister, 'readContent'> },
  watch: ExportWatch
): Promise<Misunderstood[]> {
  return cancellable(watch, async () => {
    const { questions = [] } = await register.readContent(version.id);
    if (questions.length === 0) return [];
    const records: AnsweredRecord[] = [];
    await readPages(source, 'acknowledgements', watch, async (afterId) => {
      const page = await source.readAnswers(afterId, watch.signal);
      records.push(...page.filter(({ claim }) => isClaimOf(claim, version)));
      return page;
    });
    return misunderstoodOf(questions, records, divisionOf);
  });
}
