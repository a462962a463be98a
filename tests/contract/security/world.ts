import { createHash } from 'node:crypto';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { SharePointRosterFile } from '../../../src/adapters/sharepoint/review/rosterFile';
import { composeReport } from '../../../src/application/reporting/composeReport';
import { readBoard } from '../../../src/application/reporting/readBoard';
import { submitReport } from '../../../src/application/reporting/submitReport';
import { changeCase, openCase } from '../../../src/application/reporting/workOnCase';
import { emptyDraft } from '../../../src/domain/reporting/draft';
import { readPostLink } from '../../../src/domain/reporting/links/readPostLink';
import { nameOfPicture } from '../../../src/domain/reporting/picture';
import { defaultReasons } from '../../../src/domain/reporting/reasons';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';

export const hashing = {
  sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
};

const clock = { now: () => new Date('2026-11-22T05:00:00Z'), today: () => '2026-11-22' };

/** Stands in everything that is Ben's, a case's or the roster's, and that no other member of staff may read. */
export const secret = /(ben|case|roster)-only/;

/** Stands in everything that is Amira's own. */
export const own = /amira-own/;

/** The address of a list or of something below it. */
export const list = (name: string, below = ''): string =>
  `${INTRANET}/_api/web/GetList('${INTRANET}/Lists/${name}')${below}`;

export const siteAs = ({ url }: Started, login: string): SiteConnection =>
  connectSite(url + INTRANET, { headers: { 'X-Workbench-User': login } });

/**
 * A department at work: Amira (items 1) and Ben (items 2) have each acknowledged and reported a post with a picture,
 * which each has as a row too and, as in earlier releases, as a file of the report; a reviewer has a case with a note (item 1), a roster is stored, and a report of Ben's is in the recycle bin.
 */
export async function startWorld(): Promise<Started> {
  const service = await startProvisioned();
  for (const [login, words] of [
    [AMIRA, 'amira-own'],
    [BEN, 'ben-only']
  ] as const) {
    await acknowledge(service, login, `${words}-intention`);
    await report(service, login, `https://forum.example/${words}`, words);
  }
  await report(service, BEN, 'https://forum.example/thrown-away', 'ben-only-binned');
  const { web } = await service.as(OWNER);
  for (const [id, words] of [
    [1, 'amira-own'],
    [2, 'ben-only']
  ] as const) {
    const { attachmentFiles } = web.getList(`${INTRANET}/Lists/PostReports`).items.getById(id);
    await attachmentFiles.add(`${words}.png`, `${words}-picture`);
  }
  await web.getList(`${INTRANET}/Lists/PostReports`).items.getById(3).recycle();
  await workOnBensCase(service);
  await new SharePointRosterFile(siteAs(service, OWNER)).save(
    'email,name,division\nroster-only@x.example,R,D'
  );
  return service;
}

async function acknowledge(service: Started, login: string, intentionId: string): Promise<void> {
  const lists = new SharePointPolicyLists(siteAs(service, login));
  const { versions } = await lists.read(new Date());
  const { policyKey, number, contentHash } = versions[0];
  await lists.addAcknowledgement({
    id: intentionId,
    policyKey,
    versionNumber: number,
    contentHash,
    pressedAt: clock.now().toISOString(),
    host: 'SharePoint',
    locale: 'en-AU'
  });
}

async function report(service: Started, login: string, link: string, words: string): Promise<void> {
  const draft = {
    ...emptyDraft(`${words}-report`, link),
    reasonCodes: ['RESPECT'],
    text: words,
    details: words
  };
  const reading = readPostLink(link, { sharePoint: '', newsHub: '', speechbubble: '' });
  const bytes = Buffer.from(`${words}-picture`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const picture = { name: nameOfPicture({ hash, mediaType: 'image/png' }), content: new Blob([bytes]) };
  const content = await composeReport(
    {
      draft,
      post: reading.kind === 'post' ? reading.post : undefined,
      reasons: defaultReasons,
      points: [],
      pictures: [picture],
      untitled: 'A picture',
      host: 'Teams'
    },
    hashing
  );
  const lists = new SharePointReportLists(siteAs(service, login));
  await lists.read();
  const sent = await submitReport(content, [picture], { lists, lookFirst: false });
  if (sent.kind !== 'sent' || sent.unsent) throw new Error('The report was not sent as a whole.');
}

async function workOnBensCase(service: Started): Promise<void> {
  const cases = new SharePointCaseLists(siteAs(service, REVIEWER));
  const { entries } = await readBoard({ cases, clock, sharePoint: '', pause: () => Promise.resolve() });
  const entry = entries.find(({ reports }) => reports.some(({ id }) => id === 2));
  if (!entry) throw new Error('Ben’s report is not on the board.');
  const reviewer = { name: 'Rafael Reviewer', email: REVIEWER };
  const open = await openCase(entry, reviewer, { cases, clock, hashing });
  await changeCase(open, { kind: 'note', text: 'case-only words' }, reviewer, { cases, clock, hashing });
}

/** A request as someone makes it past the product. A write has the person's own digest and matches any version. */
export type Attempt = {
  what: string;
  method?: 'GET' | 'POST' | 'MERGE' | 'PATCH' | 'DELETE' | 'PUT';
  path: string;
  body?: unknown;
};

export type Outcome = { status: number; text: string };

/** Makes one attempt as a person. */
export async function attempt(
  service: Started,
  login: string,
  { method = 'GET', path, body }: Attempt
): Promise<Outcome> {
  const answer = await service.fetch(
    login,
    encoded(path),
    method === 'GET'
      ? {}
      : {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-requestdigest': await service.digest(login),
            ...(method === 'POST' ? {} : { 'x-http-method': method, 'if-match': '*' })
          },
          body: textOf(body)
        }
  );
  return { status: answer.status, text: await answer.text() };
}

/** Makes many attempts in one `$batch`. Answers one outcome for each. */
export async function attemptInBatch(
  service: Started,
  login: string,
  attempts: readonly Attempt[]
): Promise<Outcome[]> {
  const answer = await service.fetch(login, `${INTRANET}/_api/$batch`, {
    method: 'POST',
    headers: {
      'content-type': 'multipart/mixed; boundary=batch_1',
      'x-requestdigest': await service.digest(login)
    },
    body: `${attempts.map((one) => section(service.url, one)).join('')}--batch_1--\n`
  });
  const text = await answer.text();
  if (answer.status !== 200) return attempts.map(() => ({ status: answer.status, text }));
  return text
    .split(/--batchresponse_\S+/)
    .slice(1, -1)
    .map((part) => ({ status: Number(/HTTP\/1\.1 (\d+)/.exec(part)?.[1]), text: part }));
}

function section(origin: string, { method = 'GET', path, body }: Attempt): string {
  const headers = ['Accept: application/json', 'Content-Type: application/json'];
  if (method !== 'GET' && method !== 'POST') headers.push('IF-MATCH: *');
  const request = `${method} ${origin}${encoded(path)} HTTP/1.1\n${headers.join('\n')}\n\n${textOf(body)}\n`;
  const part = `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${request}\n`;
  if (method === 'GET') return `--batch_1\n${part}`;
  return `--batch_1\nContent-Type: multipart/mixed; boundary=changeset_1\n\n--changeset_1\n${part}--changeset_1--\n`;
}

const encoded = (path: string): string => path.replace(/ /g, '%20').replace(/</g, '%3C').replace(/>/g, '%3E');

const textOf = (body: unknown): string =>
  body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);

/** Everything that is stored, as the owner reads it: rows with who and when, versions, files, rights, the bin. */
export async function everythingStored(service: Started): Promise<unknown> {
  const read = async (path: string): Promise<unknown> => {
    const { status, text } = await attempt(service, OWNER, { what: path, path });
    if (status !== 200) throw new Error(`The owner's ${path} answered ${status}: ${text}`);
    return JSON.parse(text);
  };
  const lists = [
    'PolicySettings',
    'PolicyVersions',
    'PolicyAcknowledgements',
    'PostReports',
    'ReportPictures',
    'ReportCases'
  ];
  const paths = [
    ...lists.flatMap((name) => [
      list(name, '/items?$expand=AttachmentFiles&$top=100'),
      list(name, '/roleassignments?$expand=Member,RoleDefinitionBindings'),
      list(name, '?$select=*,ReadSecurity,WriteSecurity,HasUniqueRoleAssignments')
    ]),
    list('PostReports', '/items(1)/versions'),
    list('PostReports', '/items(2)/versions'),
    list('ReportPictures', '/items(1)/versions'),
    list('ReportPictures', '/items(2)/versions'),
    list('ReportCases', '/items(1)/versions'),
    list('PostReports', "/items(2)/AttachmentFiles('ben-only.png')"),
    `${INTRANET}/_api/web/GetFileByServerRelativePath(decodedurl='${INTRANET}/PolicyAudience/roster.csv')`,
    `${INTRANET}/_api/web/sitegroups?$expand=Users&$filter=OwnerTitle ne 'System Account'`,
    `${INTRANET}/_api/web/roledefinitions`,
    `${INTRANET}/_api/web/roleassignments?$expand=Member`,
    `${INTRANET}/_api/web/recyclebin`,
    `${INTRANET}/_api/web/lists`
  ];
  return Promise.all(paths.map(read));
}
