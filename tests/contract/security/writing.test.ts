import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER } from '../startService';
import type { Started } from '../startService';
import { SharePointPictureUpkeep } from '../../../src/adapters/sharepoint/reporting/pictureUpkeep';
import { attempt, attemptInBatch, everythingStored, list, siteAs, startWorld } from './world';
import type { Attempt, Outcome } from './world';

let service: Started;
let before: unknown;

beforeAll(async () => {
  service = await startWorld();
  before = await everythingStored(service);
});

afterAll(() => service.close());

const form = (FieldName: string, FieldValue: string): unknown => ({
  formValues: [{ FieldName, FieldValue }],
  bNewDocumentUpdate: true
});
const ben = JSON.stringify([{ Key: `i:0#.f|membership|${BEN}` }]);
const past = '1/1/2020 9:00 AM';

/** A column of each list by which a row says what it is. */
const claims: Readonly<Record<string, string>> = {
  PolicyVersions: 'PolicyKey',
  PolicySettings: 'PolicyKey',
  ReportCases: 'PostKeyHash',
  ReportPictures: 'PictureText'
};

/** What nobody among staff may do to an item, wherever it is. */
function changesOf(name: string, id: number, whose: string): Attempt[] {
  const claim = claims[name] ?? 'IntentionId';
  const item = (below = ''): string => list(name, `/items(${id})${below}`);
  const byId = (): string => list(name, `/getitembyid(${id})`);
  return [
    { what: 'edits', method: 'MERGE', path: item(), body: { Title: 'Forged' } },
    { what: 'edits the claim of', method: 'MERGE', path: item(), body: { [claim]: 'forged' } },
    { what: 'edits with PATCH', method: 'PATCH', path: item(), body: { [claim]: 'forged' } },
    { what: 'edits by its other address', method: 'MERGE', path: byId(), body: { [claim]: 'forged' } },
    { what: 'deletes', method: 'DELETE', path: item() },
    { what: 'recycles', method: 'POST', path: item('/recycle') },
    { what: 'recycles by its other address', path: `${byId()}/recycle` },
    {
      what: 'edits the claim by the form',
      path: item('/ValidateUpdateListItem()'),
      body: form(claim, 'forged')
    },
    { what: 'edits by the form', path: item('/ValidateUpdateListItem()'), body: form('Title', 'Forged') },
    { what: 'signs for Ben by the form', path: item('/ValidateUpdateListItem()'), body: form('Author', ben) },
    { what: 'dates back by the form', path: item('/ValidateUpdateListItem()'), body: form('Created', past) },
    { what: 'attaches a file to', path: item("/AttachmentFiles/add(FileName='x.png')"), body: 'x' },
    { what: 'deletes a version of', method: 'DELETE', path: item('/versions(512)') }
  ].map((one) => ({ method: 'POST', ...one, what: `${one.what} ${whose}` }) as Attempt);
}

/** What nobody among staff may do to a list as a whole. */
function changesOfList(name: string): Attempt[] {
  return [
    { what: 'lets everyone read', method: 'MERGE', path: list(name), body: { ReadSecurity: 1 } },
    { what: 'lets everyone write', method: 'MERGE', path: list(name), body: { WriteSecurity: 1 } },
    { what: 'deletes', method: 'DELETE', path: list(name) },
    { what: 'takes the site’s rights for', path: list(name, '/resetroleinheritance') },
    {
      what: 'breaks the inheritance of',
      path: list(name, '/breakroleinheritance(copyroleassignments=true)')
    },
    {
      what: 'gives visitors full control of',
      path: list(name, '/roleassignments/addroleassignment(principalid=5,roledefid=1073741829)')
    },
    {
      what: 'adds a column to',
      path: list(name, '/fields'),
      body: { __metadata: { type: 'SP.FieldText' }, Title: 'Forged', FieldTypeKind: 2 }
    },
    {
      what: 'makes a column of no account in',
      method: 'DELETE',
      path: list(name, "/fields/getbyinternalnameortitle('Title')")
    },
    { what: 'adds a view to', path: list(name, '/views'), body: { Title: 'Forged' } }
  ].map((one) => ({ method: 'POST', ...one, what: `${one.what} ${name}` }) as Attempt);
}

/** What nobody among staff may add, and where. */
const additions: Attempt[] = [
  { what: 'adds a case', path: list('ReportCases', '/items'), body: { Title: 'Forged' } },
  { what: 'publishes a version', path: list('PolicyVersions', '/items'), body: { Title: 'Forged' } },
  { what: 'adds settings', path: list('PolicySettings', '/items'), body: { Title: 'Forged' } },
  {
    what: 'replaces the roster',
    path: `${INTRANET}/_api/web/GetFolderByServerRelativePath(decodedurl='${INTRANET}/PolicyAudience')/Files/AddUsingPath(decodedurl='roster.csv',overwrite=true)`,
    body: 'email,name,division'
  },
  {
    what: 'becomes a reviewer',
    path: `${INTRANET}/_api/web/sitegroups/getbyname('Policy reviewers')/users`,
    body: { LoginName: `i:0#.f|membership|${AMIRA}` }
  },
  {
    what: 'becomes an owner',
    path: `${INTRANET}/_api/web/associatedownergroup/users`,
    body: { LoginName: `i:0#.f|membership|${AMIRA}` }
  },
  {
    what: 'widens a permission level',
    method: 'MERGE',
    path: `${INTRANET}/_api/web/roledefinitions/getbyname('Acknowledge policy')`,
    body: { BasePermissions: { High: '2147483647', Low: '4294967295' } }
  },
  { what: 'empties the recycle bin', path: `${INTRANET}/_api/web/recyclebin/DeleteAll` },
  {
    what: 'brings back what Ben reported and an owner binned',
    path: `${INTRANET}/_api/web/recyclebin/RestoreAll`
  },
  { what: 'makes a list', path: `${INTRANET}/_api/web/lists`, body: { Title: 'Forged', BaseTemplate: 100 } }
].map((one) => ({ method: 'POST', ...one }) as Attempt);

/** The bin answers those who have nothing in it with nothing to do. */
const harmless = /recycle bin|binned/;

/** What nobody among staff may do to a picture that was stored as a file of a report, in earlier releases. */
function filesOf(words: string): Attempt[] {
  const file = list('PostReports', `/items(${words === 'ben-only' ? 2 : 1})/AttachmentFiles('${words}.png')`);
  return [
    { what: `deletes the file ${words}`, method: 'DELETE', path: file },
    { what: `recycles the file ${words}`, method: 'POST', path: `${file}/recycleObject` },
    { what: `replaces the file ${words}`, method: 'PUT', path: `${file}/$value`, body: 'x' }
  ];
}

const attempts: Attempt[] = [
  ...changesOf('PolicyAcknowledgements', 1, 'their own acknowledgement'),
  ...changesOf('PolicyAcknowledgements', 2, 'Ben’s acknowledgement'),
  ...changesOf('PostReports', 2, 'Ben’s report'),
  ...changesOf('PostReports', 1, 'their own report'),
  ...changesOf('ReportPictures', 1, 'a picture of their own report'),
  ...changesOf('ReportPictures', 2, 'a picture of Ben’s report'),
  ...['amira-own', 'ben-only'].flatMap(filesOf),
  ...changesOf('ReportCases', 1, 'a case'),
  ...changesOf('PolicyVersions', 1, 'a version'),
  ...changesOf('PolicySettings', 1, 'the settings'),
  ...['PolicyAcknowledgements', 'PostReports', 'ReportPictures', 'ReportCases', 'PolicyVersions'].flatMap(
    changesOfList
  ),
  ...additions
];

/** The attempts that were not refused. */
function notRefused(outcomes: readonly Outcome[]): unknown[] {
  return attempts
    .map(({ what }, index) => ({ what, ...outcomes[index] }))
    .filter(({ what, status }) => {
      if (status === 403 || status === 404) return false;
      return !(status === 200 && harmless.test(what));
    });
}

async function inBatches(login: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let start = 0; start < attempts.length; start += 100) {
    outcomes.push(...(await attemptInBatch(service, login, attempts.slice(start, start + 100))));
  }
  return outcomes;
}

async function oneByOne(login: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of attempts) outcomes.push(await attempt(service, login, one));
  return outcomes;
}

describe.each([
  ['a member of staff', AMIRA],
  ['an outsider', OUTSIDER]
])('%s who writes past the product', (_, login) => {
  it.each([
    ['one request at a time', oneByOne],
    ['in batches', inBatches]
  ])('is refused every time, and nothing is changed, %s', async (__, send) => {
    expect(notRefused(await send(login))).toEqual([]);
    expect(await everythingStored(service)).toEqual(before);
  });

  it('is refused without a digest, and with another person’s', async () => {
    const stolen = await service.digest(OWNER);
    for (const digest of ['', stolen]) {
      const answer = await service.fetch(login, list('PolicyAcknowledgements', '/items'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requestdigest': digest },
        body: '{"Title":"Forged"}'
      });
      expect(answer.status).toBe(403);
    }
    expect(await everythingStored(service)).toEqual(before);
  });
});

describe('what a member of staff may add to the pictures', () => {
  const row = { ReportIntention: 'ben-only-report', PictureNumber: 1, PartNumber: 1, PartCount: 1 };
  const add = (path: string, body: unknown): Promise<Outcome> =>
    attempt(service, AMIRA, {
      what: 'adds a picture',
      method: 'POST',
      path: list('ReportPictures', path),
      body
    });

  it('is a row of their own, whichever report it names, and it takes nobody’s place', async () => {
    const { status } = await add('/items', { ...row, AuthorId: 1, Created: '2020-01-01T00:00:00Z' });
    expect(status).toBe(201);
    const upkeep = new SharePointPictureUpkeep(siteAs(service, OWNER));
    const rows = await upkeep.rowsAfter(0, new AbortController().signal);
    const [amiras, bens, added] = [rows[0], rows[1], rows[rows.length - 1]];
    expect(added.authorId).toBe(amiras.authorId);
    expect(added.id).toBeGreaterThan(bens.id);
    expect(added.createdAt >= bens.createdAt).toBe(true);
  });

  it('cannot be changed afterwards, nor taken back', async () => {
    const { text } = await add('/items', row);
    const { ID } = JSON.parse(text) as { ID: number };
    const changes = changesOf('ReportPictures', ID, 'a picture that they have just added');
    for (const change of changes) {
      expect([change.what, (await attempt(service, AMIRA, change)).status]).toEqual([change.what, 403]);
    }
  });
});
