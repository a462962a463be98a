import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

const LIST = `${INTRANET}/Lists/PolicyAcknowledgements`;

describe('a list of evidence, from set-up to refusals', () => {
  let started: Started;

  beforeAll(async () => {
    started = await startService();
    const owner = await started.as(OWNER);
    await owner.web.lists.add('PolicyAcknowledgements', 'Evidence', 100, false, { NoCrawl: true });
    const list = owner.web.getList(LIST);
    await list.update({ Title: 'Policy acknowledgements', ReadSecurity: 2 });
    await list.fields.createFieldAsXml({
      SchemaXml:
        '<Field Type="Text" Name="PolicyKey" DisplayName="Policy key" Indexed="TRUE" MaxLength="64" />',
      Options: 8
    } as never);
    await list.fields.addNumber('VersionNumber', { Indexed: true } as never);
    await list.fields.getByInternalNameOrTitle('Author').update({ Indexed: true });
    await list.breakRoleInheritance(false, true);
    const role = await owner.web.roleDefinitions.add('Acknowledge', 'Add and read', 10, {
      High: 176,
      Low: 138612835
    } as never);
    const visitors = await owner.web.associatedVisitorGroup();
    await list.roleAssignments.add(
      visitors.Id,
      (role as unknown as { data?: { Id: number }; Id: number }).data?.Id ?? 1073741924
    );
  });

  afterAll(() => started.close());

  it('keeps the URL when the title changes', async () => {
    const owner = await started.as(OWNER);
    const list = await owner.web
      .getList(LIST)
      .select('Title', 'ReadSecurity', 'HasUniqueRoleAssignments', 'NoCrawl', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')();
    expect(list).toMatchObject({
      Title: 'Policy acknowledgements',
      ReadSecurity: 2,
      HasUniqueRoleAssignments: true,
      NoCrawl: true,
      RootFolder: { ServerRelativeUrl: LIST }
    });
  });

  it('lets staff add and read their own only', async () => {
    const amira = await started.as(AMIRA);
    const ben = await started.as(BEN);
    const added = await amira.web
      .getList(LIST)
      .items.add({ Title: "Amira's", PolicyKey: 'social', VersionNumber: 1 });
    await ben.web.getList(LIST).items.add({ Title: "Ben's", PolicyKey: 'social', VersionNumber: 1 });
    const mine = await amira.web
      .getList(LIST)
      .items.select('Title', 'Created', 'Author/Title', 'Author/EMail')
      .expand('Author')
      .filter("PolicyKey eq 'SOCIAL' and VersionNumber ge 1")();
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({ Title: "Amira's", Author: { Title: 'Amira Haddad', EMail: AMIRA } });
    const caml = await amira.web.getList(LIST).getItemsByCAMLQuery({
      ViewXml:
        '<View><Query><Where><And><Eq><FieldRef Name="Author" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq><Eq><FieldRef Name="PolicyKey"/><Value Type="Text">social</Value></Eq></And></Where><OrderBy><FieldRef Name="ID"/></OrderBy></Query><RowLimit>5</RowLimit></View>'
    });
    expect(caml.map((row: { Title: string }) => row.Title)).toEqual(["Amira's"]);
    expect(
      (await refusalOf(amira.web.getList(LIST).items.getById(added.Id).update({ Title: 'changed' }))).status
    ).toBe(403);
    expect((await refusalOf(amira.web.getList(LIST).items.getById(added.Id).delete())).status).toBe(403);
    expect((await refusalOf(ben.web.getList(LIST).items.getById(added.Id)())).status).toBe(404);
  });

  it('answers a batch of CAML, items and adds', async () => {
    const amira = await started.as(AMIRA);
    const [batched, execute] = amira.batched();
    const own = batched.web.getList(LIST).items.select('Title')();
    const added = batched.web.getList(LIST).items.add({ Title: 'second', PolicyKey: 'social' });
    const refused = refusalOf(batched.web.getList(LIST).items.getById(1).delete());
    await execute();
    expect(await own).toHaveLength(1);
    expect((await added).Title).toBe('second');
    expect((await refused).status).toBe(403);
  });

  it('refuses the outsider and unknown routes', async () => {
    const outsider = await started.fetch(OUTSIDER, `${INTRANET}/_api/web`);
    expect(outsider.status).toBe(403);
    const unknown = await started.fetch(OWNER, `${INTRANET}/_api/web/navigation`);
    expect(unknown.status).toBe(501);
    expect(await unknown.text()).toContain('navigation');
  });
});
