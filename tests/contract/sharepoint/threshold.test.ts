import { AMIRA, BEN, INTRANET, OWNER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

const LIST = `${INTRANET}/Lists/Large`;
const THROTTLED = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };
let started: Started;

beforeAll(async () => {
  started = await startService();
  const { web } = await started.as(OWNER);
  await web.lists.add('Large');
  const list = web.getList(LIST);
  await list.fields.addText('Key', { Indexed: true } as never);
  await list.fields.addText('Plain');
  const rows = Array.from({ length: 5001 }, (_, index) => ({
    author: BEN,
    created: '2026-11-22T00:00:00Z',
    fields: { Key: index < 4999 ? 'common' : 'rare', Plain: 'x' }
  }));
  started.service.bulkAdd(INTRANET, 'Lists/Large', rows);
});
afterAll(() => started.close());

type Items = Awaited<ReturnType<Started['as']>>['web'] extends never
  ? never
  : ReturnType<Awaited<ReturnType<Started['as']>>['web']['getList']>['items'];

const items = async (): Promise<Items> => (await started.as(OWNER)).web.getList(LIST).items;

describe('over a list past 5,000 rows', () => {
  it.each<[string, (of: Items) => Items]>([
    ['an indexed filter that matches fewer', (of) => of.filter("Key eq 'rare'")],
    ['an indexed filter matching 4,999', (of) => of.filter("Key eq 'common'")],
    ['an indexed filter thinned out by others', (of) => of.filter("Key eq 'rare' and Plain eq 'x'")],
    ['an indexed filter ordered by an unindexed column', (of) => of.filter("Key eq 'rare'").orderBy('Plain')],
    ['indexed filters joined by or', (of) => of.filter("Key eq 'rare' or Id eq 7")],
    ['a page by ID', (of) => of.top(5000)],
    ['a page by ID, backwards', (of) => of.orderBy('Id', false).top(100)],
    ['an order by an indexed column', (of) => of.orderBy('Key').top(10)]
  ])('%s passes', async (_, query) => {
    expect((await query(await items())()).length).toBeGreaterThan(0);
  });

  it.each<[string, (of: Items) => Items]>([
    ['an unindexed filter, even for one row', (of) => of.filter("Plain eq 'y'").top(1)],
    ['an unindexed order, even for one row', (of) => of.orderBy('Plain').top(1)],
    ['an indexed filter that matches too many', (of) => of.filter('Id gt 0').top(1)],
    ['an unindexed filter in front of an indexed one', (of) => of.filter("Plain eq 'x' and Key eq 'rare'")],
    ['an or with an unindexed side', (of) => of.filter("Key eq 'rare' or Plain eq 'y'")],
    ['a text search in an indexed column', (of) => of.filter("substringof('ra', Key)")],
    ['an inequality', (of) => of.filter("Key ne 'common'")],
    ['a page larger than the threshold', (of) => of.top(5001)]
  ])('%s is refused', async (_, query) => {
    expect(await refusalOf(query(await items())())).toMatchObject(THROTTLED);
  });

  it('holds for CAML too', async () => {
    const amira = await started.as(AMIRA);
    const view = (where: string): { ViewXml: string } => ({
      ViewXml: `<View><Query><Where>${where}</Where></Query></View>`
    });
    const rare = '<Eq><FieldRef Name="Key"/><Value Type="Text">rare</Value></Eq>';
    expect(await amira.web.getList(LIST).getItemsByCAMLQuery(view(rare))).toHaveLength(2);
    const plain = '<Eq><FieldRef Name="Plain"/><Value Type="Text">x</Value></Eq>';
    expect(await refusalOf(amira.web.getList(LIST).getItemsByCAMLQuery(view(plain)))).toMatchObject(
      THROTTLED
    );
  });
});
