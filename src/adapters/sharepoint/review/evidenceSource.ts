import '@pnp/sp/items/list.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type {
  AnsweredAcknowledgement,
  EvidencePage,
  IEvidenceSource
} from '../../../application/review/ports';
import type { RecordKind } from '../../../domain/evidence/exportColumns';
import type { ReportEvidence } from '../../../domain/evidence/reportsTable';
import { endedBy } from '../connection/connectSite';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { numberIn, rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { listNames } from '../schema/names';
import { loginIn, millisecondsIn, recordsAfter, recordsFrom } from './reviewSource';
import { pageSize } from '../rowPages';

/** Not `GUID`, which is another: the audit log's `ListItemUniqueId` is this one. */
const uniqueIdColumn = 'UniqueId';

const reportColumns = ['ID', 'Created', 'IntentionId', 'EvidenceHash', uniqueIdColumn, 'Author/Name'];

const answerColumns = ['RightAtFirst', 'WrongAtFirst'];

/** The lists of evidence as exports read them: by ID, unfiltered, the one way that passes the list view threshold. */
export class SharePointEvidenceSource implements IEvidenceSource {
  public readonly pageSize = pageSize;

  public constructor(private readonly site: SiteConnection) {}

  public async countRows(kind: RecordKind, signal: AbortSignal): Promise<number> {
    const list = this.list(kind, signal);
    return numberIn(rowOf(await asService(() => list.select('ItemCount')())), 'ItemCount');
  }

  public async readAcknowledgements(afterId: number, signal: AbortSignal): Promise<EvidencePage> {
    const list = this.list('acknowledgements', signal);
    const rows = rowsOf(await asService(() => recordsAfter(list, afterId, [uniqueIdColumn])));
    const { records, authors } = recordsFrom(rows);
    return {
      records: records.map((record, index) => ({ ...record, uniqueId: textIn(rows[index], uniqueIdColumn) })),
      authors
    };
  }

  public async readAnswers(afterId: number, signal: AbortSignal): Promise<AnsweredAcknowledgement[]> {
    const list = this.list('acknowledgements', signal);
    const rows = rowsOf(await asService(() => recordsAfter(list, afterId, answerColumns)));
    const keysIn = (row: Row, column: string): string[] => textIn(row, column).split(' ').filter(Boolean);
    return recordsFrom(rows).records.map(({ id, authorId, claim }, index) => ({
      id,
      authorId,
      claim,
      firstTries: {
        right: keysIn(rows[index], 'RightAtFirst'),
        wrong: keysIn(rows[index], 'WrongAtFirst')
      }
    }));
  }

  public async readReports(afterId: number, signal: AbortSignal): Promise<ReportEvidence[]> {
    const items = this.list('reports', signal)
      .items.select(...reportColumns)
      .expand('Author')
      .orderBy('ID')
      .top(pageSize);
    return rowsOf(await asService(() => (afterId > 0 ? items.skip(afterId) : items)())).map(reportFrom);
  }

  private list(kind: RecordKind, signal: AbortSignal): IList {
    return listAt(this.site.sp.web.using(endedBy(signal)), this.site, listNames[kind]);
  }
}

function reportFrom(row: Row): ReportEvidence {
  return {
    id: numberIn(row, 'ID'),
    uniqueId: textIn(row, uniqueIdColumn),
    login: loginIn(rowOf(row.Author ?? {})),
    at: millisecondsIn(row, 'Created'),
    intentionId: textIn(row, 'IntentionId'),
    evidenceHash: textIn(row, 'EvidenceHash')
  };
}
