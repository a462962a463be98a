import { AMIRA, BEN, INTRANET, OUTSIDER } from '../startService';
import type { Started } from '../startService';
import { attempt, attemptInBatch, list, own, secret, startWorld } from './world';
import type { Attempt, Outcome } from './world';

let service: Started;
let bensId = 0;

beforeAll(async () => {
  service = await startWorld();
  const { text } = await attempt(service, BEN, { what: '', path: `${INTRANET}/_api/web/currentuser` });
  bensId = (JSON.parse(text) as { Id: number }).Id;
});

afterAll(() => service.close());

/** What a member of staff gets: a refusal, an answer without a row, or only rows of their own. */
type Expected = 'refused' | 'no rows' | 'own rows';

type Reading = Attempt & { staff: Expected };

const byBen = `<Eq><FieldRef Name="Author" LookupId="TRUE"/><Value Type="Integer">{ben}</Value></Eq>`;
const caml = (where: string, press = 'IntentionId'): string =>
  `<View><ViewFields><FieldRef Name="ID"/><FieldRef Name="Title"/><FieldRef Name="${press}"/></ViewFields><Query>${where}</Query><RowLimit>100</RowLimit></View>`;

/** The same ways into each of the lists where staff may read their own rows. `press`: the column of their presses. */
function waysInto(name: string, press = 'IntentionId'): Reading[] {
  const reading = (what: string, staff: Expected, below: string, body?: unknown): Reading => ({
    what: `${name}: ${what}`,
    staff,
    path: list(name, below),
    ...(body === undefined ? {} : { method: 'POST', body })
  });
  const getItems = (where: string): unknown => ({ query: { ViewXml: caml(where, press) } });
  const render = (where: string): unknown => ({
    parameters: { RenderOptions: 2, ViewXml: caml(where, press) }
  });
  return [
    reading('all items', 'own rows', '/items?$top=5000'),
    reading('all items, newest first', 'own rows', '/items?$orderby=ID desc&$top=1'),
    reading('the page after an id', 'no rows', '/items?$skiptoken=Paged%3DTRUE%26p_ID%3D1&$top=5000'),
    reading('items by the author’s id', 'no rows', '/items?$filter=AuthorId eq {ben}'),
    reading('items not by oneself', 'no rows', '/items?$filter=AuthorId ne {amira}'),
    reading(
      'items by the author’s address',
      'no rows',
      `/items?$expand=Author&$select=${press},Author/EMail&$filter=Author/EMail eq '${BEN}'`
    ),
    reading('items by id', 'no rows', '/items?$filter=ID eq 2'),
    reading('items with their files', 'own rows', '/items?$expand=AttachmentFiles'),
    reading('another’s item', 'refused', '/items(2)'),
    reading('another’s item by getItemById', 'refused', '/getitembyid(2)'),
    reading('one column of another’s item', 'refused', `/items(2)?$select=${press}`),
    reading('CAML for everything', 'own rows', '/getitems', getItems('')),
    reading('CAML for another’s', 'no rows', '/getitems', getItems(`<Where>${byBen}</Where>`)),
    reading(
      'CAML for all but one’s own',
      'no rows',
      '/getitems',
      getItems('<Where><Neq><FieldRef Name="Author"/><Value Type="Integer"><UserID/></Value></Neq></Where>')
    ),
    reading('render-as-stream of everything', 'own rows', '/RenderListDataAsStream', render('')),
    reading(
      'render-as-stream of another’s',
      'no rows',
      '/RenderListDataAsStream',
      render(`<Where>${byBen}</Where>`)
    ),
    reading('the files of another’s item', 'refused', '/items(2)/AttachmentFiles'),
    reading('a file of another’s item', 'refused', "/items(2)/AttachmentFiles('ben-only.png')/$value"),
    reading('one’s own version history', 'refused', '/items(1)/versions'),
    reading('another’s version history', 'refused', '/items(2)/versions'),
    reading('another’s first version', 'refused', '/items(2)/versions(512)'),
    reading('comments on another’s item', 'refused', '/items(2)/Comments'),
    reading('one’s rights on another’s item', 'refused', '/items(2)/EffectiveBasePermissions')
  ];
}

const waysIntoCases: Reading[] = [
  ['the list itself', ''],
  ['all items', '/items'],
  ['an item', '/items(1)'],
  ['its version history', '/items(1)/versions'],
  ['its columns', '/fields'],
  ['its views', '/views'],
  ['who may do what', '/roleassignments'],
  ['CAML', '/getitems', { query: { ViewXml: caml('') } }],
  ['render-as-stream', '/RenderListDataAsStream', { parameters: { RenderOptions: 2, ViewXml: caml('') } }]
].map(([what, below, body]) => ({
  what: `ReportCases: ${String(what)}`,
  staff: 'refused',
  path: list('ReportCases', String(below)),
  ...(body === undefined ? {} : { method: 'POST', body })
}));

const web = `${INTRANET}/_api/web`;
const roster = `${INTRANET}/PolicyAudience`;

const otherWays: Reading[] = [
  {
    what: 'the roster',
    path: `${web}/GetFileByServerRelativePath(decodedurl='${roster}/roster.csv')/$value`
  },
  { what: 'the roster by url', path: `${web}/GetFileByServerRelativeUrl('${roster}/roster.csv')/$value` },
  { what: 'the roster’s folder', path: `${web}/GetFolderByServerRelativePath(decodedurl='${roster}')/Files` },
  {
    what: 'a picture by its address',
    path: `${web}/GetFileByServerRelativePath(decodedurl='${INTRANET}/Lists/PostReports/Attachments/2/ben-only.png')/$value`
  },
  { what: 'another’s rights', path: `${web}/GetUserEffectivePermissions('i:0%23.f|membership|${BEN}')` }
].map((one) => ({ ...one, staff: 'refused' }));

const readings: Reading[] = [
  ...waysInto('PolicyAcknowledgements'),
  ...waysInto('PostReports'),
  ...waysInto('ReportPictures', 'ReportIntention'),
  {
    what: 'the picture itself',
    staff: 'refused',
    path: list('ReportPictures', '/items(2)?$select=PictureText')
  },
  {
    what: 'pictures by a colleague’s press',
    staff: 'no rows',
    path: list(
      'ReportPictures',
      "/items?$select=ID,ReportIntention&$filter=ReportIntention eq 'ben-only-report'"
    )
  },
  ...waysIntoCases,
  ...otherWays,
  { what: 'the recycle bin', staff: 'no rows', path: `${web}/recyclebin` }
];

/** Puts in the ids that are known once the service runs. */
function withIds(one: Reading, amirasId: number): Reading {
  const fill = (text: string): string =>
    text.replace(/\{ben\}/g, String(bensId)).replace(/\{amira\}/g, String(amirasId));
  return {
    ...one,
    path: fill(one.path),
    ...(one.body === undefined ? {} : { body: JSON.parse(fill(JSON.stringify(one.body))) as unknown })
  };
}

async function amirasReadings(): Promise<Reading[]> {
  const { text } = await attempt(service, AMIRA, { what: '', path: `${web}/currentuser` });
  return readings.map((one) => withIds(one, (JSON.parse(text) as { Id: number }).Id));
}

function verdict({ status, text }: Outcome): Expected | string {
  if (secret.test(text)) return `leaked: ${text.slice(0, 200)}`;
  if (status === 403 || status === 404) return 'refused';
  if (status !== 200) return `${status}: ${text.slice(0, 200)}`;
  return own.test(text) ? 'own rows' : 'no rows';
}

const expected = readings.map(({ what, staff }) => [what, staff]);

describe('a member of staff who reads past the product', () => {
  it('gets nothing of anyone else’s, one request at a time', async () => {
    const seen: unknown[] = [];
    for (const one of await amirasReadings())
      seen.push([one.what, verdict(await attempt(service, AMIRA, one))]);
    expect(seen).toEqual(expected);
  });

  it('gets nothing of anyone else’s in a batch', async () => {
    const attempts = await amirasReadings();
    const outcomes = await attemptInBatch(service, AMIRA, attempts);
    expect(attempts.map(({ what }, index) => [what, verdict(outcomes[index])])).toEqual(expected);
  });

  it('is not told of lists that are not theirs to open', async () => {
    const { text } = await attempt(service, AMIRA, { what: '', path: `${web}/lists?$select=Title` });
    expect(text).toContain('Policy acknowledgements');
    expect(text).not.toMatch(/Report cases|Policy audience/);
  });
});

describe('an outsider', () => {
  const everything: Attempt[] = [
    ...readings,
    { what: 'the site', path: web },
    { what: 'its lists', path: `${web}/lists` },
    { what: 'its people', path: `${web}/siteusers` },
    { what: 'its groups', path: `${web}/sitegroups` },
    { what: 'the policy', path: list('PolicyVersions', '/items') },
    { what: 'the settings', path: list('PolicySettings', '/items') }
  ];

  it.each(['one request at a time', 'in a batch'])('gets nothing at all, %s', async (way) => {
    const outcomes =
      way === 'in a batch'
        ? await attemptInBatch(service, OUTSIDER, everything)
        : await Promise.all(everything.map((one) => attempt(service, OUTSIDER, one)));
    expect(everything.map(({ what }, index) => [what, outcomes[index].status])).toEqual(
      everything.map(({ what }) => [what, 403])
    );
    expect(outcomes.filter(({ text }) => secret.test(text) || own.test(text))).toEqual([]);
  });

  it('who is not even of the tenant gets nothing either', async () => {
    const stranger = await attempt(service, 'stranger@elsewhere.example', { what: '', path: web });
    expect(stranger.status).toBe(403);
  });
});
