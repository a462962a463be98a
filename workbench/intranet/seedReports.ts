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
  { reports, cases }: { reports: number; cases: number }
): void {
  if (reports === 0) return;
  const posts = cases || reports;
  const first = service.bulkAdd(
    intranetUrl,
    `Lists/${listNames.reports}`,
    reportRows(staff, reports, posts, cases > 0)
  );
  service.bulkAdd(intranetUrl, `Lists/${listNames.cases}`, caseRows(cases, first + reports - 1));
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
