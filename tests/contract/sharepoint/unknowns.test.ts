import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IList } from '@pnp/sp/lists';
import { BadBodyError } from '../../../workbench/intranet/answers';
import { answerCall } from '../../../workbench/intranet/workbenchCalls';
import type { CallContext } from '../../../workbench/intranet/workbenchCalls';
import { sidesFrom, STRICT } from '../../../workbench/sharepoint/unknowns';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

const LIST = `${INTRANET}/Lists/Asked`;
const THROTTLED = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };
const DENIED = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };

let started: Started;
const listAs = async (login: string, url = LIST): Promise<IList> =>
  (await started.as(login)).web.getList(url);

/** A list on which staff may add and read, each their own rows, and nothing else. */
async function addOnlyList(title = 'Asked'): Promise<void> {
  const { web } = await started.as(OWNER);
  await web.lists.add(title);
  const list = web.getList(`${INTRANET}/Lists/${title}`);
  await list.update({ ReadSecurity: 2 });
  await list.breakRoleInheritance(false, true);
  await web.roleDefinitions.add('Add and read', '', 10, { High: 176, Low: 138612835 } as never);
  const level = await web.roleDefinitions.getByName('Add and read')();
  const visitors = await web.associatedVisitorGroup();
  await list.roleAssignments.add(visitors.Id, level.Id);
}

function fill(rows: number, by: (index: number) => string, url = 'Lists/Asked'): void {
  started.service.bulkAdd(
    INTRANET,
    url,
    Array.from({ length: rows }, (_, index) => ({
      author: by(index),
      created: '2026-11-22T00:00:00Z',
      fields: { Title: 'x' }
    }))
  );
}

beforeEach(async () => {
  started = await startService();
});
afterEach(() => started.close());

describe('the sides of what nobody knows', () => {
  it('are strict unless the tenant says otherwise, change while the service runs, and go back on reset', () => {
    expect(started.service.unknowns()).toEqual(STRICT);
    started.service.assume({ addOnlySetsAuthor: true });
    started.service.assume({ duplicatesAnswer500: true });
    expect(started.service.unknowns()).toEqual({
      ...STRICT,
      addOnlySetsAuthor: true,
      duplicatesAnswer500: true
    });
    started.service.reset();
    expect(started.service.unknowns()).toEqual(STRICT);
  });

  it('are told and taken over HTTP by the local intranet, all or none', async () => {
    const server = createServer((request, response) => {
      answerCall(request, response, '/_workbench/tenant', {
        tenant: started.service
      } as unknown as CallContext).catch((error: unknown) =>
        response.writeHead(error instanceof BadBodyError ? 400 : 500).end()
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const post = (body: unknown): Promise<Response> =>
      fetch(url, { method: 'POST', body: JSON.stringify(body) });
    const taken = await post({ unknowns: { duplicatesAnswer500: true } });
    expect(await taken.json()).toEqual({ unknowns: { ...STRICT, duplicatesAnswer500: true } });
    expect((await post({ unknowns: { addOnlySetsAuthor: true, nonsense: true } })).status).toBe(400);
    expect((await post([])).status).toBe(400);
    const told = await (await fetch(url)).json();
    expect(told).toEqual({ unknowns: { ...STRICT, duplicatesAnswer500: true } });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('are read from a request that names questions, and from no other', () => {
    expect(sidesFrom({ addOnlySetsAuthor: true })).toEqual({ addOnlySetsAuthor: true });
    for (const wrong of [{ addOnlySetsAuthr: true }, { addOnlySetsAuthor: 'yes' }, [], null, 'x'])
      expect(() => sidesFrom(wrong)).toThrow(/addOnlySetsAuthor/);
  });
});

describe('AddValidateUpdateItemUsingPath', () => {
  const forged = [
    { FieldName: 'Title', FieldValue: 'Forged' },
    { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${BEN}` }]) },
    // The site's own time: ISO is refused.
    { FieldName: 'Created', FieldValue: '2001-02-03 15:05:06' }
  ];
  const read = async (id: number): Promise<Record<string, unknown>> =>
    (await listAs(OWNER)).items.getById(id).select('Title', 'Created', 'Author/EMail').expand('Author')();
  const asForged = { Title: 'Forged', Created: '2001-02-03T04:05:06Z', Author: { EMail: BEN } };

  beforeEach(() => addOnlyList());

  it('sets who and when for an owner, and tells the id of the row', async () => {
    const told = await (await listAs(OWNER)).addValidateUpdateItemUsingPath(forged, LIST);
    expect(told.map(({ FieldName, HasException }) => [FieldName, HasException])).toEqual([
      ['Title', false],
      ['Author', false],
      ['Created', false],
      ['Id', false]
    ]);
    expect(await read(Number(told[3].FieldValue))).toMatchObject(asForged);
  });

  it('adds nothing when a value does not fit', async () => {
    const told = await (
      await listAs(OWNER)
    ).addValidateUpdateItemUsingPath([...forged, { FieldName: 'Nowhere', FieldValue: 'x' }], LIST);
    expect(told.map(({ HasException }) => HasException)).toEqual([false, false, false, true]);
    expect(await (await listAs(OWNER)).items()).toEqual([]);
  });

  it('strict: is refused to whoever may only add', async () => {
    const list = await listAs(AMIRA);
    expect(await refusalOf(list.addValidateUpdateItemUsingPath(forged, LIST))).toMatchObject(DENIED);
    expect(await (await listAs(OWNER)).items()).toEqual([]);
  });

  it('otherwise: whoever may only add writes in a colleague’s name', async () => {
    started.service.assume({ addOnlySetsAuthor: true });
    const told = await (await listAs(AMIRA)).addValidateUpdateItemUsingPath(forged, LIST);
    expect(await read(Number(told[3].FieldValue))).toMatchObject(asForged);
  });
});

describe('an index on a person column over 5,000 rows', () => {
  const byAuthor = {
    ViewXml:
      '<View><Query><Where><Eq><FieldRef Name="Author"/><Value Type="Integer"><UserID/></Value></Eq></Where></Query></View>'
  };

  beforeEach(async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('Asked');
    await web.getList(LIST).fields.getByInternalNameOrTitle('Author').update({ Indexed: true });
    fill(5001, (index) => (index < 10 ? AMIRA : BEN));
  });

  it('strict: does not lift the threshold, in OData or in CAML', async () => {
    const list = await listAs(AMIRA);
    const { Id } = await (await started.as(AMIRA)).web.currentUser();
    expect(await refusalOf(list.getItemsByCAMLQuery(byAuthor))).toMatchObject(THROTTLED);
    expect(await refusalOf(list.items.filter(`AuthorId eq ${Id}`)())).toMatchObject(THROTTLED);
    expect(await refusalOf(list.items.orderBy('Author').top(1)())).toMatchObject(THROTTLED);
  });

  it('otherwise: serves as any index does', async () => {
    started.service.assume({ personIndexLiftsThreshold: true });
    const list = await listAs(AMIRA);
    const { Id } = await (await started.as(AMIRA)).web.currentUser();
    expect(await list.getItemsByCAMLQuery(byAuthor)).toHaveLength(10);
    expect(await list.items.filter(`AuthorId eq ${Id}`)()).toHaveLength(10);
  });
});

describe('a list of over 5,000 rows whose rows only their creators read', () => {
  beforeEach(async () => {
    await addOnlyList();
    fill(5001, (index) => (index < 10 ? AMIRA : BEN));
  });
  const byTitle = async (login: string): Promise<unknown[]> =>
    (await listAs(login)).items.filter("Title eq 'x'").top(20)();

  it('strict: counts every row', async () => {
    expect(await refusalOf(byTitle(AMIRA))).toMatchObject(THROTTLED);
  });

  it('otherwise: counts one’s own, for those who read no others', async () => {
    started.service.assume({ ownRowsEscapeThreshold: true });
    expect(await byTitle(AMIRA)).toHaveLength(10);
    expect(await refusalOf(byTitle(OWNER))).toMatchObject(THROTTLED);
  });
});

describe('attachments', () => {
  let mine = 0;
  const path = (id: number): string => `${LIST}/Attachments/${id}/note.txt`;
  const byAddress = (login: string, id: number): Promise<Response> =>
    started.fetch(login, `${INTRANET}/_api/web/getFileByServerRelativePath(decodedUrl='${path(id)}')/$value`);

  beforeEach(async () => {
    await addOnlyList();
    mine = (await (await listAs(AMIRA)).items.add({ Title: 'Mine' })).Id;
  });

  it('strict: ask for the right to edit the row', async () => {
    const item = (await listAs(AMIRA)).items.getById(mine);
    expect(await refusalOf(item.attachmentFiles.add('note.txt', 'hello'))).toMatchObject(DENIED);
  });

  it('otherwise: are added by whoever may add, to their own row, and not changed', async () => {
    started.service.assume({ addSufficesForAttachments: true });
    await (await listAs(OWNER)).update({ ReadSecurity: 1 });
    const item = (await listAs(AMIRA)).items.getById(mine);
    await item.attachmentFiles.add('note.txt', 'hello');
    expect(await item.attachmentFiles.getByName('note.txt').getText()).toBe('hello');
    const change = item.attachmentFiles.getByName('note.txt').setContent('bye');
    expect(await refusalOf(change)).toMatchObject(DENIED);
    const others = (await listAs(BEN)).items.getById(mine);
    expect(await refusalOf(others.attachmentFiles.add('b.txt', 'b'))).toMatchObject(DENIED);
  });

  it('strict: of others are not found by their address where rows are read by their creators only', async () => {
    await (await listAs(OWNER)).items.getById(mine).attachmentFiles.add('note.txt', 'hello');
    expect(await (await byAddress(AMIRA, mine)).text()).toBe('hello');
    expect((await byAddress(BEN, mine)).status).toBe(404);
    expect((await byAddress(AMIRA, mine + 1)).status).toBe(404);
  });

  it('otherwise: of others are read by their address, by whoever may open the list', async () => {
    started.service.assume({ othersAttachmentsReadable: true });
    await (await listAs(OWNER)).items.getById(mine).attachmentFiles.add('note.txt', 'hello');
    expect(await (await byAddress(BEN, mine)).text()).toBe('hello');
    expect((await byAddress(REVIEWER, mine)).status).toBe(403);
  });
});

describe('a list on which one holds no permission', () => {
  beforeEach(() => addOnlyList());
  const statuses = async (): Promise<number[]> => {
    const { web } = await started.as(REVIEWER);
    const { Id } = await (await listAs(OWNER))();
    const ways = [web.getList(LIST), web.lists.getByTitle('Asked'), web.lists.getById(Id)];
    return Promise.all(ways.map(async (list) => (await refusalOf(list.items())).status));
  };

  it('strict: is forbidden', async () => {
    expect(await statuses()).toEqual([403, 403, 403]);
  });

  it('otherwise: is not there', async () => {
    started.service.assume({ forbiddenListIsNotFound: true });
    expect(await statuses()).toEqual([404, 404, 404]);
    expect(await (await listAs(AMIRA)).items()).toEqual([]);
  });
});

describe('a unique column and rows that only their creators read', () => {
  beforeEach(async () => {
    await (await started.as(OWNER)).web.lists.add('Asked');
  });
  const both = async (): Promise<unknown> => {
    const list = await listAs(OWNER);
    await list.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true } as never);
    return list.update({ ReadSecurity: 2 });
  };
  const bothOtherwise = async (): Promise<unknown> => {
    const list = await listAs(OWNER);
    await list.update({ ReadSecurity: 2 });
    return list.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true } as never);
  };

  it('strict: exclude each other, whichever comes first', async () => {
    expect((await refusalOf(both())).status).toBe(400);
    await (await listAs(OWNER)).fields.getByInternalNameOrTitle('Key').delete();
    expect((await refusalOf(bothOtherwise())).status).toBe(400);
  });

  it('otherwise: go together, and a duplicate of a row that one may not read is refused', async () => {
    started.service.assume({ uniqueColumnsWithReadOwn: true });
    await both();
    const list = await listAs(OWNER);
    expect(await list.select('ReadSecurity')()).toMatchObject({ ReadSecurity: 2 });
    await (await listAs(OWNER)).items.add({ Key: 'one' });
    expect((await refusalOf((await listAs(REVIEWER)).items.add({ Key: 'one' }))).code).toMatch(
      /^-2130575169/
    );
  });
});

describe('an index for a list of more than 20,000 rows', () => {
  beforeEach(async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('Asked');
    const list = web.getList(LIST);
    await list.fields.addText('Early', { Indexed: true } as never);
    await list.fields.addText('Late');
    fill(20_000, () => BEN);
  });
  const late = async (): Promise<unknown> =>
    (await listAs(OWNER)).fields.getByInternalNameOrTitle('Late').update({ Indexed: true });

  it('strict: comes too late, for a new column and an old one, and an earlier one stays', async () => {
    fill(1, () => BEN);
    expect(await refusalOf(late())).toMatchObject(THROTTLED);
    const list = await listAs(OWNER);
    const added = list.fields.addText('Later', { Indexed: true } as never);
    expect(await refusalOf(added)).toMatchObject(THROTTLED);
    await list.fields.addText('Plain');
    await list.fields.getByInternalNameOrTitle('Early').update({ Description: 'still there' });
    expect((await list.fields.getByInternalNameOrTitle('Early')()).Indexed).toBe(true);
  });

  it('is taken by one of 20,000', async () => {
    await late();
    expect((await (await listAs(OWNER)).fields.getByInternalNameOrTitle('Late')()).Indexed).toBe(true);
  });

  it('otherwise: is refused to libraries only', async () => {
    started.service.assume({ listsIndexAtAnySize: true });
    fill(1, () => BEN);
    await late();
    const { web } = await started.as(OWNER);
    await web.lists.add('Papers', '', 101);
    fill(20_001, () => BEN, 'Papers');
    const papers = web.lists.getByTitle('Papers');
    expect(await refusalOf(papers.fields.addText('Late', { Indexed: true } as never))).toMatchObject(
      THROTTLED
    );
  });
});

describe('a duplicate in a unique column', () => {
  beforeEach(async () => {
    await (await started.as(OWNER)).web.lists.add('Asked');
    const list = await listAs(OWNER);
    await list.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true } as never);
    await list.items.add({ Key: 'one' });
  });
  const again = async () => refusalOf((await listAs(OWNER)).items.add({ Key: 'ONE' }));
  const code = '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException';

  it('strict: answers 400', async () => {
    expect(await again()).toMatchObject({ status: 400, code });
  });

  it('otherwise: answers 500 with the same code', async () => {
    started.service.assume({ duplicatesAnswer500: true });
    expect(await again()).toMatchObject({ status: 500, code });
  });
});

describe('a page of rows that starts after an id that no row has', () => {
  beforeEach(async () => {
    await (await started.as(OWNER)).web.lists.add('Asked');
    const list = await listAs(OWNER);
    for (const Title of ['one', 'two', 'three']) await list.items.add({ Title });
    await list.items.getById(2).delete();
  });
  const after = async (id: number) => (await listAs(OWNER)).items.skip(id).select('ID')<{ ID: number }[]>();

  it('strict: is refused', async () => {
    expect(await refusalOf(after(2))).toMatchObject({ status: 400 });
    expect(await after(1)).toEqual([expect.objectContaining({ ID: 3 })]);
  });

  it('otherwise: has the rows after it', async () => {
    started.service.assume({ pagesStartAnywhere: true });
    expect(await after(2)).toEqual([expect.objectContaining({ ID: 3 })]);
  });
});
