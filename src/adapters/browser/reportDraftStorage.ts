import type { IReportDraftStore } from '../../application/reporting/ports';
import { emptyDraft } from '../../domain/reporting/draft';
import type { ReportDraft } from '../../domain/reporting/draft';
import { authorKinds, evidenceSources } from '../../domain/reporting/report';
import { PersonStorage } from './personStorage';
import type { PersonOnSite } from './personStorage';

const monthMs = 30 * 24 * 60 * 60 * 1000;

/** The report that a person is writing. */
export function reportDraftStorage(person: PersonOnSite): IReportDraftStore {
  const storage = new PersonStorage<ReportDraft>('report/1', person, isDraft, monthMs);
  return {
    load: () => {
      const draft = storage.load();
      // One that an earlier release kept lacks what has come since.
      return draft && { ...emptyDraft(draft.id), ...draft };
    },
    save: (draft) => storage.save(draft),
    clear: () => storage.clear()
  };
}

const texts = ['id', 'link', 'text', 'author', 'postedAt', 'obtainedAt', 'details'] as const;

function isDraft(value: unknown): value is ReportDraft {
  const draft = Object(value) as Partial<ReportDraft>;
  return (
    texts.every((name) => typeof draft[name] === 'string') &&
    evidenceSources.some((source) => source === draft.source) &&
    authorKinds.some((kind) => kind === draft.authorKind) &&
    Array.isArray(draft.reasonCodes) &&
    draft.reasonCodes.every((code) => typeof code === 'string')
  );
}
