import { composeReport } from '../../../../src/application/reporting/composeReport';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { emptyDraft } from '../../../../src/domain/reporting/draft';
import type { ReportDraft } from '../../../../src/domain/reporting/draft';
import { defaultReasons } from '../../../../src/domain/reporting/reasons';
import type { ReportContent } from '../../../../src/domain/reporting/report';
import { hashing } from '../fakes';

type Parts = Omit<Parameters<typeof composeReport>[0], 'draft'>;

/** What is stored of a draft with a word and neither link nor picture, changed as given. */
export const contentOf = (
  draft: Partial<ReportDraft> = {},
  parts: Partial<Parts> = {}
): Promise<ReportContent> =>
  composeReport(
    {
      draft: { ...emptyDraft('1'), text: 'Words.', source: 'pasted', ...draft },
      post: undefined,
      reasons: defaultReasons,
      points: defaultPolicy.points,
      pictures: [],
      host: 'Teams',
      untitled: 'A post without words',
      ...parts
    },
    hashing
  );
