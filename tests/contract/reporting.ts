import { createHash, randomUUID } from 'node:crypto';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../src/adapters/sharepoint/connection/connectSite';
import { SharePointCaseLists } from '../../src/adapters/sharepoint/reporting/caseLists';
import { SharePointReportLists } from '../../src/adapters/sharepoint/reporting/reportLists';
import { personKeyOf } from '../../src/adapters/browser/personKey';
import { composeReport } from '../../src/application/reporting/composeReport';
import type { Picture } from '../../src/application/reporting/ports';
import { readBoard } from '../../src/application/reporting/readBoard';
import type { Board, BoardPorts } from '../../src/application/reporting/readBoard';
import { submitReport } from '../../src/application/reporting/submitReport';
import type { Submission } from '../../src/application/reporting/submitReport';
import type { CasePorts } from '../../src/application/reporting/workOnCase';
import type { BoardEntry } from '../../src/domain/reporting/caseBoard';
import { defaultPolicy } from '../../src/domain/policy/defaultPolicy';
import { emptyDraft } from '../../src/domain/reporting/draft';
import type { ReportDraft } from '../../src/domain/reporting/draft';
import { readPostLink } from '../../src/domain/reporting/links/readPostLink';
import { defaultReasons } from '../../src/domain/reporting/reasons';
import type { ReportContent } from '../../src/domain/reporting/report';
import { INTRANET, REVIEWER } from './startService';
import type { Started } from './startService';

export const hashing = {
  sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
};

export const clock = { now: () => new Date(), today: () => new Date().toISOString().slice(0, 10) };

/** A thread on Viva Engage and another form of its link. */
export const thread = 'https://engage.cloud.microsoft/main/threads/eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTIzIn0';
export const sameThread = 'https://www.yammer.com/x.example/#/Threads/show?threadId=123';

/** What people do with reports and cases, each as themselves. */
export class Reporting {
  public constructor(private readonly service: Started) {}

  public siteAs(login: string): SiteConnection {
    return connectSite(this.service.url + INTRANET, {
      headers: { 'X-Workbench-User': login },
      personKey: personKeyOf(login)
    });
  }

  /** As the panel has them once it is open. */
  public async listsAs(login: string): Promise<SharePointReportLists> {
    const lists = new SharePointReportLists(this.siteAs(login));
    await lists.read();
    return lists;
  }

  public workAs(login: string): CasePorts & BoardPorts {
    return {
      cases: new SharePointCaseLists(this.siteAs(login)),
      clock,
      hashing,
      sharePoint: this.service.url,
      pause: () => Promise.resolve()
    };
  }

  public async contentOf(
    link: string,
    change: Partial<ReportDraft> = {},
    pictures: readonly Picture[] = []
  ): Promise<ReportContent> {
    const draft = { ...emptyDraft(randomUUID(), link), reasonCodes: ['RESPECT'], ...change };
    const reading = readPostLink(link, { sharePoint: this.service.url, newsHub: '', speechbubble: '' });
    const post = reading.kind === 'post' ? reading.post : undefined;
    return composeReport(
      {
        draft,
        post,
        reasons: defaultReasons,
        points: defaultPolicy.points,
        pictures,
        host: 'SharePoint',
        untitled: 'A picture'
      },
      hashing
    );
  }

  public async submitAs(
    login: string,
    content: ReportContent,
    pictures: readonly Picture[] = [],
    lookFirst = false
  ): Promise<Submission> {
    return submitReport(content, pictures, { lists: await this.listsAs(login), lookFirst });
  }

  /** Sends a report about the post of a link. Answers its id. */
  public async report(login: string, link = thread, change: Partial<ReportDraft> = {}): Promise<number> {
    const sent = await this.submitAs(login, await this.contentOf(link, { text: 'A fool.', ...change }));
    if (sent.kind !== 'sent') throw new Error(sent.failure.detail);
    return sent.report.id;
  }

  public async board(login = REVIEWER): Promise<Board> {
    return readBoard(this.workAs(login));
  }

  public async entries(login = REVIEWER): Promise<BoardEntry[]> {
    return (await this.board(login)).entries;
  }
}

export const idsOf = ({ reports }: BoardEntry): number[] => reports.map(({ id }) => id);
