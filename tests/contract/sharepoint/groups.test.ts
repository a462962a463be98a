import type { ISiteGroup } from '@pnp/sp/site-groups/types';
import type { TenantDefinition } from '../../../workbench/sharepoint/service';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, REVIEWER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';
import { tenant } from '../startTenant';

const claim = (login: string): string => `i:0#.f|membership|${login}`;

/** The intranet with a second owner, and one of its people as the site's administrator. */
const administered: TenantDefinition = {
  ...tenant,
  webs: tenant.webs.map((web) =>
    web.url === INTRANET ? { ...web, owners: [OWNER, BEN], administrators: [AMIRA] } : web
  )
};

let started: Started;

beforeEach(async () => {
  started = await startService({ tenant: administered });
});
afterEach(() => started.close());

const groupAs = async (login: string, title = 'Made'): Promise<ISiteGroup> =>
  (await started.as(login)).web.siteGroups.getByName(title);

const ownerOf = async (title = 'Made'): Promise<string> =>
  (await (await groupAs(OWNER, title)).select('OwnerTitle')()).OwnerTitle;

async function make(): Promise<number> {
  const { web } = await started.as(OWNER);
  const { Id } = await web.siteGroups.add({ Title: 'Made', Description: 'by REST' });
  await web.siteGroups.getById(Id).users.add(claim(REVIEWER));
  return Id;
}

describe('a group made by REST', () => {
  beforeEach(() => make());

  it('is owned by whoever made it, and shows its members to members', async () => {
    const { web } = await started.as(OWNER);
    const made = await web.siteGroups.getByName('Made').select('*', 'Owner/Title').expand('Owner')();
    expect(made).toMatchObject({
      OwnerTitle: 'Olive Owner',
      Owner: { Title: 'Olive Owner' },
      OnlyAllowMembersViewMembership: true,
      AllowMembersEditMembership: false
    });
  });

  it.each([
    ['its owner', OWNER],
    ['a member', REVIEWER],
    ['an administrator of the site', AMIRA]
  ])('tells %s who is in it', async (_, login) => {
    expect((await (await groupAs(login)).users()).map(({ Email }) => Email)).toEqual([REVIEWER]);
    expect(await (await groupAs(login)).expand('Users').select('Users/Email')()).toEqual(
      expect.objectContaining({ Users: [expect.objectContaining({ Email: REVIEWER })] })
    );
  });

  it('tells another owner of the site neither who is in it nor takes changes from them', async () => {
    const { web } = await started.as(BEN);
    const { Id: ben } = await web.currentUser();
    const group = (): ISiteGroup => web.siteGroups.getByName('Made');
    const calls: (() => Promise<unknown>)[] = [
      () => group().users(),
      () => group().expand('Users')(),
      () => group().users.add(claim(AMIRA)),
      () => group().users.removeByLoginName(claim(REVIEWER)),
      () => group().update({ Title: 'Taken over' }),
      () => group().setUserAsOwner(ben),
      () => web.siteGroups.removeByLoginName('Made')
    ];
    for (const call of calls) expect((await refusalOf(call())).status).toBe(403);
    expect(
      await group().select('CanCurrentUserViewMembership', 'CanCurrentUserEditMembership')()
    ).toMatchObject({ CanCurrentUserViewMembership: false, CanCurrentUserEditMembership: false });
    expect((await (await groupAs(OWNER)).users()).map(({ Email }) => Email)).toEqual([REVIEWER]);
  });

  it('is changed by an administrator of the site', async () => {
    await (await groupAs(AMIRA)).users.add(claim(BEN));
    expect(await (await groupAs(OWNER)).users()).toHaveLength(2);
  });

  it('goes to another person by SetUserAsOwner, which takes a group’s id and changes nothing', async () => {
    const { web } = await started.as(OWNER);
    const group = await groupAs(OWNER);
    await group.setUserAsOwner((await web.associatedOwnerGroup()).Id);
    expect(await ownerOf()).toBe('Olive Owner');
    await group.setUserAsOwner((await web.ensureUser(BEN)).Id);
    expect(await ownerOf()).toBe("Ben O'Neill");
    expect((await refusalOf(group.users.add(claim(AMIRA)))).status).toBe(403);
  });
});

describe('client.svc', () => {
  type Reply = [{ ErrorInfo: null | { ErrorMessage: string; ErrorCode: number } }, ...unknown[]];
  const context = '<StaticProperty Id="1" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current"/>';
  const groups = `${context}<Property Id="2" ParentId="1" Name="Web"/><Property Id="3" ParentId="2" Name="SiteGroups"/>`;
  const group = (id: string, number: number): string =>
    `<Method Id="${id}" ParentId="3" Name="GetById"><Parameters><Parameter Type="Int32">${number}</Parameter></Parameters></Method>`;
  const requestOf = (actions: string, objects: string): string =>
    `<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="test"><Actions>${actions}</Actions><ObjectPaths>${objects}</ObjectPaths></Request>`;
  const setOwner = (made: number, owner: number, update = true): string =>
    requestOf(
      `<ObjectPath Id="10" ObjectPathId="4"/><SetProperty Id="11" ObjectPathId="4" Name="Owner"><Parameter ObjectPathId="5"/></SetProperty>${
        update ? '<Method Id="12" ObjectPathId="4" Name="Update"/>' : ''
      }`,
      groups + group('4', made) + group('5', owner)
    );

  async function send(
    login: string,
    body: string,
    path = 'ProcessQuery',
    digest?: string
  ): Promise<Response> {
    return started.fetch(login, `${INTRANET}/_vti_bin/client.svc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml', 'X-RequestDigest': digest ?? (await started.digest(login)) },
      body
    });
  }
  const errorOf = async (answer: Response): Promise<[number, string | undefined]> => {
    const [{ ErrorInfo }] = (await answer.json()) as Reply;
    return [answer.status, ErrorInfo?.ErrorMessage];
  };
  const owners = async (): Promise<number> => (await (await started.as(OWNER)).web.associatedOwnerGroup()).Id;

  it('strict: gives no group another owner', async () => {
    const [status, message] = await errorOf(await send(OWNER, setOwner(await make(), await owners())));
    expect([status, message]).toEqual([200, expect.stringContaining('Access denied')]);
    expect(await ownerOf()).toBe('Olive Owner');
  });

  describe('otherwise', () => {
    beforeEach(() => started.service.assume({ clientSvcSetsGroupOwner: true }));

    it('gives the group to the owners, all of whom then see and change its members', async () => {
      const answer = await send(OWNER, setOwner(await make(), await owners()));
      expect(await answer.json()).toEqual([
        expect.objectContaining({ SchemaVersion: '15.0.0.0', ErrorInfo: null }),
        10,
        { IsNull: false }
      ]);
      expect(await ownerOf()).toBe('Intranet Owners');
      await (await groupAs(BEN)).users.add(claim(BEN));
      expect(await (await groupAs(BEN)).users()).toHaveLength(2);
      const { web } = await started.as(OWNER);
      expect(await web.siteGroups.getByName('Made').select('Owner/Id').expand('Owner')()).toMatchObject({
        Owner: { Id: await owners() }
      });
    });

    it('finds groups and people by their identity too', async () => {
      const made = await make();
      const { Id: ben } = await (await started.as(OWNER)).web.ensureUser(BEN);
      const identity = (id: string, kind: string, number: number): string =>
        `<Identity Id="${id}" Name="740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:00000000-0000-0000-0000-000000000000:${kind}:${number}"/>`;
      const body = requestOf(
        '<SetProperty Id="11" ObjectPathId="4" Name="Owner"><Parameter ObjectPathId="5"/></SetProperty><Method Id="12" ObjectPathId="4" Name="Update"/>',
        identity('4', 'g', made) + identity('5', 'u', ben)
      );
      expect(await errorOf(await send(OWNER, body))).toEqual([200, undefined]);
      expect(await ownerOf()).toBe("Ben O'Neill");
    });

    it('changes nothing before Update', async () => {
      await send(OWNER, setOwner(await make(), await owners(), false));
      expect(await ownerOf()).toBe('Olive Owner');
    });

    it('is refused to who does not own the group, and for a group that is not there', async () => {
      const made = await make();
      const denied = [200, expect.stringContaining('Access denied')];
      expect(await errorOf(await send(BEN, setOwner(made, await owners())))).toEqual(denied);
      const missing = await errorOf(await send(OWNER, setOwner(9999, await owners())));
      expect(missing).toEqual([200, 'Group cannot be found.']);
      expect(await ownerOf()).toBe('Olive Owner');
    });
  });

  it('asks for a digest and the right to open the web', async () => {
    const body = setOwner(await make(), await owners());
    expect((await send(OWNER, body, 'ProcessQuery', 'none')).status).toBe(403);
    const [, message] = await errorOf(
      await send(OUTSIDER, body, 'ProcessQuery', await started.digest(OWNER))
    );
    expect(message).toContain('security validation');
  });

  it('names what it does not cover, and refuses what it cannot read', async () => {
    const made = await make();
    const title = requestOf(
      '<SetProperty Id="1" ObjectPathId="4" Name="Title"><Parameter Type="String">x</Parameter></SetProperty>',
      groups + group('4', made)
    );
    expect(await errorOf(await send(OWNER, title))).toEqual([
      501,
      expect.stringContaining('SetProperty Title')
    ]);
    const lists = requestOf(
      '<ObjectPath Id="1" ObjectPathId="4"/>',
      `${context}<Property Id="2" ParentId="1" Name="Web"/><Property Id="4" ParentId="2" Name="Lists"/>`
    );
    expect(await errorOf(await send(OWNER, lists))).toEqual([501, expect.stringContaining('Property Lists')]);
    expect((await send(OWNER, title, 'Web')).status).toBe(501);
    const loop = requestOf(
      '<ObjectPath Id="1" ObjectPathId="4"/>',
      '<Property Id="4" ParentId="4" Name="Web"/>'
    );
    for (const wrong of ['', '<Request>', '<Other/>', loop])
      expect((await errorOf(await send(OWNER, wrong)))[1]).toBeTruthy();
  });
});

describe('the groups of a site', () => {
  it('count those that SharePoint makes for itself, hidden from no list of groups', async () => {
    const { web } = await started.as(OWNER);
    const own = await web.siteGroups.filter("OwnerTitle eq 'System Account'")();
    expect(own.map(({ Title }) => Title.replace(/[0-9a-f-]{36}/g, '<guid>'))).toEqual([
      'SharingLinks.<guid>.Flexible.<guid>',
      'Limited Access System Group For Web <guid>'
    ]);
    expect(own.map(({ IsHiddenInUI }) => IsHiddenInUI)).toEqual([false, false]);
    expect((await refusalOf((await groupAs(OWNER, own[0].Title)).users())).status).toBe(403);
  });

  it('show the members of the associated ones to all, and are changed by the owners', async () => {
    const { web } = await started.as(OWNER);
    const { Title } = await web.associatedVisitorGroup();
    expect(await (await groupAs(REVIEWER, Title)).users()).toHaveLength(2);
    expect((await refusalOf((await groupAs(REVIEWER, Title)).users.add(claim(REVIEWER)))).status).toBe(403);
    await (await groupAs(BEN, Title)).users.add(claim(REVIEWER));
  });

  it('may be unassociated, and keep what they hold', async () => {
    await started.close();
    started = await startService({
      tenant: {
        ...tenant,
        webs: tenant.webs.map((web) => ({ ...web, unassociated: ['owners', 'members', 'visitors'] }))
      }
    });
    const { web } = await started.as(OWNER);
    for (const group of [web.associatedOwnerGroup, web.associatedMemberGroup, web.associatedVisitorGroup])
      expect(await group.select('Id')()).toMatchObject({ 'odata.null': true });
    expect((await web.siteGroups()).map(({ Title }) => Title)).toContain('Intranet Owners');
    await web.lists.add('Still possible');
  });

  it('may lose one of them', async () => {
    const { web } = await started.as(OWNER);
    await web.siteGroups.removeById((await web.associatedVisitorGroup()).Id);
    expect(await web.associatedVisitorGroup()).toMatchObject({ 'odata.null': true });
  });
});

describe('an administrator of the site', () => {
  it('may do everything there, whatever is assigned', async () => {
    const owner = await started.as(OWNER);
    await owner.web.lists.add('Closed');
    await owner.web.lists.getByTitle('Closed').breakRoleInheritance(false, true);
    const { web } = await started.as(AMIRA);
    await web.lists.getByTitle('Closed').items.add({ Title: 'in' });
    expect((await web.currentUser()).IsSiteAdmin).toBe(true);
    expect((await owner.web.currentUser()).IsSiteAdmin).toBe(false);
  });
});
