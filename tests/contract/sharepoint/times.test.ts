import '@pnp/sp/regional-settings';
import { spPost, SPQueryable } from '@pnp/sp/spqueryable';
import type { IList } from '@pnp/sp/lists';
import { AMIRA, INTRANET, OWNER, startService } from '../startService';
import type { Started } from '../startService';

const LIST = `${INTRANET}/Lists/Moments`;
const FILE = `${INTRANET}/Shared Documents/page.txt`;
const PACIFIC = 13;

/** One moment, and what clocks in Pacific time show then. */
const utc = '2026-11-22T05:00:00Z';
const local = '2026-11-21T21:00:00';

let started: Started;
let now: Date;

beforeEach(async () => {
  now = new Date(utc);
  started = await startService({ clock: () => now });
  started.service.setTimeZone(INTRANET, PACIFIC);
  const { web } = await started.as(OWNER);
  await web.lists.add('Moments');
  await web.getList(LIST).fields.addDateTime('Due');
  await web.getList(LIST).items.add({ Title: 'Now', Due: utc });
});
afterEach(() => started.close());

const list = async (login = OWNER): Promise<IList> => (await started.as(login)).web.getList(LIST);

type Row = Record<string, unknown>;

function getItems(target: IList, more: object = {}): Promise<Row[]> {
  const ViewXml =
    '<View><ViewFields><FieldRef Name="Created"/><FieldRef Name="Modified"/><FieldRef Name="Due"/></ViewFields></View>';
  const body = JSON.stringify({ query: { ViewXml, ...more } });
  return spPost(SPQueryable(target, 'getitems'), { body });
}

describe('times of a site in Pacific time', () => {
  it('come from CAML as its clocks show them, without offset, unless UTC is asked for', async () => {
    const target = await list();
    expect(await getItems(target)).toMatchObject([{ Created: local, Modified: local, Due: local }]);
    expect(await getItems(target, { DatesInUtc: false })).toMatchObject([{ Created: local, Due: local }]);
    expect(await getItems(target, { DatesInUtc: true })).toMatchObject([
      { Created: utc, Modified: utc, Due: utc }
    ]);
  });

  it('come the same way in a batch', async () => {
    const { web } = await started.as(OWNER);
    const [batched, execute] = web.batched();
    const answers = [getItems(batched.getList(LIST)), getItems(batched.getList(LIST), { DatesInUtc: true })];
    await execute();
    const [[asLocal], [asUtc]] = await Promise.all(answers);
    expect([asLocal.Created, asUtc.Created]).toEqual([local, utc]);
  });

  it('follow its clocks to summer time and back', async () => {
    const target = await list();
    now = new Date('2026-07-15T13:15:15Z');
    await target.items.add({ Title: 'In July' });
    expect((await getItems(target))[1]).toMatchObject({ Created: '2026-07-15T06:15:15' });
  });

  it('come in UTC from items, whoever reads them', async () => {
    started.service.setPersonTimeZone(AMIRA, 73);
    for (const login of [OWNER, AMIRA]) {
      const [row] = await (await list(login)).items();
      expect(row).toMatchObject({ Created: utc, Modified: utc, Due: utc });
    }
  });

  it('come in UTC from a file, and as its clocks show them from the file’s row', async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('Shared Documents', '', 101);
    await web
      .getFolderByServerRelativePath(`${INTRANET}/Shared Documents`)
      .files.addUsingPath('page.txt', 'words');
    const file = web.getFileByServerRelativePath(FILE);
    expect(await file()).toMatchObject({ TimeCreated: utc, TimeLastModified: utc });
    expect(await file.listItemAllFields()).toMatchObject({ Created: local, Modified: local });
    expect(await file.select('Name', 'ListItemAllFields').expand('ListItemAllFields')()).toMatchObject({
      ListItemAllFields: { Created: local }
    });
    const { Id } = await file.listItemAllFields.select('Id')<{ Id: number }>();
    const row = await web.getList(`${INTRANET}/Shared Documents`).items.getById(Id)();
    expect(row).toMatchObject({ Created: utc });
  });

  it('come from a version without offset, yet in UTC', async () => {
    const [version] = await (await list()).items.getById(1).versions();
    expect(version).toMatchObject({ Created: utc.replace('Z', ''), Modified: utc });
  });

  it('come to list pages as its clocks show them, with the moment beside', async () => {
    const { Row: rows } = await (
      await list()
    ).renderListDataAsStream({
      ViewXml: '<View><ViewFields><FieldRef Name="Due"/></ViewFields></View>'
    });
    expect(rows[0]).toMatchObject({ Due: '11/21/2026', 'Due.': utc });
  });

  it.each([
    ['11/21/2026 9:00 PM', utc],
    ['11/21/2026 12:30 AM', '2026-11-21T08:30:00Z'],
    ['7/15/2026', '2026-07-15T07:00:00Z'],
    ['2026-11-21 21:00:00', utc]
  ])('are written by a form as its clocks show them: %s', async (FieldValue, stored) => {
    const item = (await list()).items.getById(1);
    const [outcome] = await item.validateUpdateListItem([{ FieldName: 'Due', FieldValue }]);
    expect(outcome).toMatchObject({ HasException: false, ErrorCode: 0 });
    expect((await item()).Due).toBe(stored);
  });

  it.each([
    '2026-11-22T05:00:00Z',
    '2026-11-22T05:00:00',
    '2024-33-33',
    '21/11/2026',
    '2/30/2026',
    '11/21/2026 13:00 PM',
    'tomorrow'
  ])('are refused in any other form: %s', async (FieldValue) => {
    const item = (await list()).items.getById(1);
    const outcomes = await item.validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'No' },
      { FieldName: 'Due', FieldValue }
    ]);
    expect(outcomes).toMatchObject([
      { HasException: false },
      { HasException: true, ErrorCode: -2146232832, ErrorMessage: 'Enter a date like this: 2/23/2012' }
    ]);
    expect(await item()).toMatchObject({ Title: 'Now', Due: utc });
  });

  it('are the site’s own where a row is sent one without offset', async () => {
    const target = await list();
    await target.items.getById(1).update({ Due: '2026-07-15T06:15:15' });
    expect((await target.items.getById(1)()).Due).toBe('2026-07-15T13:15:15Z');
  });
});

describe('the regional settings of a site', () => {
  it('tell its time zone and all of SharePoint’s', async () => {
    const { web } = await started.as(OWNER);
    const pacific = {
      Id: PACIFIC,
      Description: '(UTC-08:00) Pacific Time (US and Canada)',
      Information: { Bias: 480, DaylightBias: -60, StandardBias: 0 }
    };
    expect(await web.regionalSettings.timeZone()).toMatchObject(pacific);
    expect(await web.select('Id', 'RegionalSettings').expand('RegionalSettings/TimeZone')()).toMatchObject({
      RegionalSettings: { LocaleId: 1033, Time24: false, TimeZone: pacific }
    });
    const all = await web.regionalSettings.timeZones();
    expect(all).toHaveLength(111);
    expect(await web.regionalSettings.timeZones.getById(88)).toMatchObject({ Information: { Bias: 270 } });
  });

  it('convert between the site’s clocks and UTC', async () => {
    const { timeZone } = (await started.as(OWNER)).web.regionalSettings;
    expect(await timeZone.utcToLocalTime('2021-07-15T13:15:15')).toBe('2021-07-15T06:15:15');
    expect(await timeZone.localTimeToUTC('2021-07-15T06:15:15')).toBe('2021-07-15T13:15:15Z');
  });

  it('are the site’s own, and Canberra, Melbourne and Sydney unless chosen', async () => {
    expect(started.service.pageContext(INTRANET, AMIRA)?.timeZone.id).toBe(PACIFIC);
    expect(started.service.pageContext('/', AMIRA)?.timeZone.id).toBe(76);
    started.service.reset();
    expect(started.service.pageContext(INTRANET, AMIRA)?.timeZone.id).toBe(76);
    expect(() => started.service.setTimeZone(INTRANET, 4711)).toThrow(RangeError);
  });

  it('leave a person their own, on every site', () => {
    expect(started.service.pageContext(INTRANET, AMIRA)?.personTimeZone).toBeUndefined();
    started.service.setPersonTimeZone(AMIRA, 73);
    expect(started.service.pageContext(INTRANET, AMIRA)?.personTimeZone?.id).toBe(73);
    expect(started.service.pageContext('/', AMIRA)?.personTimeZone?.id).toBe(73);
    expect(started.service.pageContext(INTRANET, OWNER)?.personTimeZone).toBeUndefined();
    started.service.setPersonTimeZone(AMIRA, undefined);
    expect(started.service.pageContext(INTRANET, AMIRA)?.personTimeZone).toBeUndefined();
  });
});
