import { createHash } from 'node:crypto';
import { listNames } from '../../src/adapters/sharepoint/schema/names';
import type { BulkRow, Person, SharePointService } from '../sharepoint/service';
import { intranetUrl, reviewer } from './people';

const hourMs = 60 * 60 * 1000;

/** How far apart seeded reports are, back from now. */
const hoursBetween = 2;

const reasons = ['RESPECT', 'PRIVACY', 'REPUTATION', 'CONFIDENTIAL', 'OTHER'];

/**
 * Makes reports by staff, spread over as many posts as there are cases, each case opened by the reviewer. Posts are
 * threads on Yammer. Without cases every report is of a post of its own that no reviewer has opened.
 */
export function seedReports(
  service: SharePointService,
  staff: readonly Person[],
  { reports, cases, hostile }: { reports: number; cases: number; hostile: number }
): void {
  if (reports === 0) return;
  const posts = cases || reports;
  const first = service.bulkAdd(
    intranetUrl,
    `Lists/${listNames.reports}`,
    reportRows(staff, reports, posts, cases > 0)
  );
  service.bulkAdd(intranetUrl, `Lists/${listNames.cases}`, caseRows(cases, first + reports - 1));
  service.bulkAdd(intranetUrl, `Lists/${listNames.reports}`, hostileRows(staff[0], hostile));
}

function* reportRows(
  staff: readonly Person[],
  reports: number,
  posts: number,
  opened: boolean
): Generator<BulkRow> {
  for (let index = 0; index < reports; index += 1) {
    yield {
      author: staff[index % staff.length].login,
      created: new Date(Date.now() - (reports - index) * hoursBetween * hourMs).toISOString(),
      fields: {
        Title: titleOf(index % posts),
        IntentionId: `seeded report ${index}`,
        Kind: 'report',
        PostSystem: 'yammer',
        PostLink: linkOf(index % posts),
        PostKeyHash: hashOf(index % posts),
        ReasonCodes: `;${reasons[index % reasons.length]};`,
        CitedReasons: '[]',
        ReportStatus: opened ? 'beingLookedAt' : 'received'
      }
    };
  }
}

/** The first is long in its words, the second in its reasons: longer than anything that the product writes. */
function* hostileRows({ login }: Person, number: number): Generator<BulkRow> {
  for (let index = 0; index < number; index += 1) {
    yield {
      author: login,
      created: new Date(Date.now() - (number - index) * 1000).toISOString(),
      fields: {
        Kind: 'report',
        Title: 'Look at me',
        IntentionId: `hostile ${index}`,
        PostLink: linkOf(0),
        PostKeyHash: hashOf(1),
        ReasonCodes: ';PRIVACY;',
        Urgent: true,
        EvidenceText: index === 0 ? 'a@'.repeat(30_000) : '',
        CitedReasons: index === 1 ? `[${'{},'.repeat(104_999)}{}]` : '[]',
        ReportStatus: 'closed'
      }
    };
  }
}

function* caseRows(cases: number, lastReportId: number): Generator<BulkRow> {
  for (let post = 0; post < cases; post += 1) {
    yield {
      author: reviewer.login,
      created: new Date().toISOString(),
      fields: {
        Title: titleOf(post),
        PostSystem: 'yammer',
        PostKeyHash: hashOf(post),
        CaseStatus: 'beingLookedAt',
        LastReportId: lastReportId,
        CaseHistory: '[]'
      }
    };
  }
}

const titleOf = (post: number): string => `Seeded post ${post + 1}`;

const linkOf = (post: number): string => `https://www.yammer.com/humanservices.example/messages/${post + 1}`;

const hashOf = (post: number): string =>
  createHash('sha256')
    .update(`yammer:${post + 1}`)
    .digest('hex');
