import '@pnp/sp/sites';
import type { TenantDefinition, WebDefinition } from '../../../workbench/sharepoint/service';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';
import { tenant } from '../startTenant';

const claim = (login: string): string => `i:0#.f|membership|${login}`;

let started: Started;
afterEach(() => started.close());

const people = { owners: [OWNER], members: [REVIEWER], visitors: [AMIRA] };

async function startWith(web: WebDefinition, more: Partial<TenantDefinition> = {}): Promise<void> {
  started = await startService({ tenant: { ...tenant, ...more, webs: [...tenant.webs, web] } });
}

describe('a site in another language', () => {
  const url = '/sites/intranet-de';
  beforeEach(() => startWith({ url, title: 'Intranet', language: 1031, ...people }));

  it('has levels and groups with translated names, the levels of the same type', async () => {
    const { web } = await started.as(OWNER, url);
    expect(await web.select('Language')()).toMatchObject({ Language: 1031 });
    const levels = await web.roleDefinitions.select('Name', 'RoleTypeKind')();
    expect(levels.map(({ Name, RoleTypeKind }) => [RoleTypeKind, Name]).sort()).toEqual([
      [1, 'Beschränkter Zugriff'],
      [2, 'Lesen'],
      [3, 'Mitwirken'],
      [4, 'Entwerfen'],
      [5, 'Vollzugriff'],
      [6, 'Bearbeiten']
    ]);
    const groups = [web.associatedOwnerGroup, web.associatedMemberGroup, web.associatedVisitorGroup];
    const titles = await Promise.all(groups.map(async (group) => (await group()).Title));
    expect(titles).toEqual(['Besitzer von Intranet', 'Mitglieder von Intranet', 'Besucher von Intranet']);
  });

  it('knows everyone by their name in its language, and everywhere by the claim', async () => {
    const { web } = await started.as(OWNER, url);
    const byName = await web.ensureUser('Jeder, außer externen Benutzern');
    const byClaim = await web.ensureUser(`c:0-.f|rolemanager|spo-grid-all-users/${tenant.tenantId}`);
    expect(byClaim.Id).toBe(byName.Id);
    expect((await refusalOf(web.ensureUser('Everyone except external users'))).status).toBe(400);
  });

  it('speaks only languages whose words are known here', async () => {
    await expect(
      startService({ tenant: { ...tenant, webs: [{ url, title: 'X', language: 1, ...people }] } })
    ).rejects.toThrow(/not 1/);
  });
});

describe('a subsite', () => {
  const url = `${INTRANET}/policy`;
  beforeEach(() => startWith({ url, title: 'Policy', parent: INTRANET, ...people }));

  it('tells the web above, and its site collection by that web', async () => {
    const sp = await started.as(OWNER, url);
    const web = await sp.web
      .select('WebTemplate', 'ParentWeb/ServerRelativeUrl', 'ParentWeb/Title')
      .expand('ParentWeb')();
    expect(web).toMatchObject({
      WebTemplate: 'STS',
      ParentWeb: { ServerRelativeUrl: INTRANET, Title: 'Intranet' }
    });
    expect(await sp.site.select('ServerRelativeUrl')()).toMatchObject({ ServerRelativeUrl: INTRANET });
    const above = await started.as(OWNER);
    expect(await above.site.select('ServerRelativeUrl')()).toMatchObject({ ServerRelativeUrl: INTRANET });
  });

  it('inherits the permission levels, and cannot make its own or change them', async () => {
    const above = await started.as(OWNER);
    await above.web.roleDefinitions.add('Add only', '', 1, { High: 176, Low: 138612771 } as never);
    const { web } = await started.as(OWNER, url);
    const level = web.roleDefinitions.getByName('Add only');
    expect((await level()).BasePermissions.Low).toBe('138612771');
    for (const call of [
      () => web.roleDefinitions.add('Mine', '', 1, { High: 0, Low: 1 } as never),
      () =>
        web.roleDefinitions
          .getByName('Add only')
          .update({ Description: 'x', BasePermissions: { High: 0, Low: 1 } }),
      () => web.roleDefinitions.getByName('Add only').delete()
    ]) {
      expect(await refusalOf(call())).toMatchObject({
        status: 400,
        code: '-2147024809, System.ArgumentException',
        message: expect.stringContaining('inherited permission levels') as string
      });
    }
    expect((await above.web.roleDefinitions.getByName('Add only')()).Description).toBe('');
  });

  it('shares people and groups with the web above, and gives permissions of its own', async () => {
    const { web } = await started.as(OWNER, url);
    const above = await started.as(OWNER);
    expect((await web.currentUser()).Id).toBe((await above.web.currentUser()).Id);
    const titles = (await web.siteGroups()).map(({ Title }) => Title);
    expect(titles).toEqual(expect.arrayContaining(['Intranet Owners', 'Policy Owners']));
    expect((await refusalOf((await started.as(BEN, url)).web())).status).toBe(403);
    await web.lists.add('Records');
    await web.lists.getByTitle('Records').breakRoleInheritance(false, true);
    const { Id } = await above.web.associatedVisitorGroup();
    await web.lists.getByTitle('Records').roleAssignments.add(Id, 1073741826);
    expect(await (await started.as(BEN, url)).web.lists.getByTitle('Records').items()).toEqual([]);
    expect((await refusalOf(above.web.lists.getByTitle('Records')())).status).toBe(404);
  });

  it('takes a digest of its site collection', async () => {
    const answer = await started.fetch(OWNER, `${url}/_api/web/lists`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-RequestDigest': await started.digest(OWNER) },
      body: '{"Title":"By the digest of the web above"}'
    });
    expect(answer.status).toBe(201);
  });
});

describe.each([
  ['private', 0],
  ['shared', 1]
] as const)('the site of a %s channel', (channel, configuration) => {
  const url = '/sites/team-channel';
  beforeEach(() => startWith({ url, title: 'Channel', channel, ...people }));

  it('says so by its template', async () => {
    const { web } = await started.as(OWNER, url);
    expect(await web.select('WebTemplate', 'Configuration')()).toMatchObject({
      WebTemplate: 'TEAMCHANNEL',
      Configuration: configuration
    });
  });

  it('refuses even its owners what Teams decides, and lets them use it', async () => {
    const { web } = await started.as(OWNER, url);
    const visitors = await web.associatedVisitorGroup();
    for (const call of [
      () => web.roleDefinitions.add('Mine', '', 1, { High: 0, Low: 1 } as never),
      () => web.siteGroups.add({ Title: 'Reviewers' }),
      () => web.siteGroups.getById(visitors.Id).users.add(claim(BEN)),
      () => web.siteGroups.getById(visitors.Id).update({ Title: 'x' }),
      () => web.siteGroups.removeById(visitors.Id),
      () => web.roleAssignments.add(visitors.Id, 1073741829)
    ]) {
      expect((await refusalOf(call())).status).toBe(403);
    }
    await web.lists.add('Notes');
    expect(await (await started.as(AMIRA, url)).web.lists.getByTitle('Notes').items()).toEqual([]);
  });
});

describe('principals that are no persons', () => {
  const group = {
    id: '2b1f6c8e-0d6c-4f77-9a53-8e1f0d0c5a11',
    title: 'Digital Media Team',
    email: 'digital.media@humanservices.example',
    members: [BEN]
  };
  const url = '/sites/team';
  beforeEach(() =>
    startWith({ url, title: 'Team', owners: [OWNER], members: [], visitors: [] }, { groups: [group] })
  );

  it('everyone but guests is ensured by name and by claim, without an address', async () => {
    const { web } = await started.as(OWNER, url);
    const login = `c:0-.f|rolemanager|spo-grid-all-users/${tenant.tenantId}`;
    for (const name of ['Everyone except external users', login]) {
      expect(await web.ensureUser(name)).toMatchObject({
        LoginName: login,
        Title: 'Everyone except external users',
        PrincipalType: 4,
        Email: '',
        UserPrincipalName: null
      });
    }
    const stranger = `${login.slice(0, -1)}0`;
    expect(await refusalOf(web.ensureUser(stranger))).toMatchObject({ status: 400 });
  });

  it('a Microsoft 365 group is ensured by name, address and claim, and its members have what it is given', async () => {
    const { web } = await started.as(OWNER, url);
    const login = `c:0o.c|federateddirectoryclaimprovider|${group.id}`;
    const ids = [];
    for (const name of [group.title, group.email, login]) {
      const ensured = await web.ensureUser(name);
      ids.push(ensured.Id);
      expect(ensured).toMatchObject({
        LoginName: login,
        Title: 'Digital Media Team',
        PrincipalType: 4,
        Email: group.email
      });
    }
    expect(new Set(ids).size).toBe(1);
    expect((await web.ensureUser(AMIRA)).PrincipalType).toBe(1);
    expect((await refusalOf((await started.as(BEN, url)).web())).status).toBe(403);
    await (await web.associatedVisitorGroup.users).add(login);
    expect((await (await started.as(BEN, url)).web()).Title).toBe('Team');
    expect((await refusalOf((await started.as(AMIRA, url)).web())).status).toBe(403);
    expect((await (await started.as(BEN, url)).web.currentUser()).Email).toBe(BEN);
  });

  it('a group of the directory is given permissions directly too', async () => {
    const { web } = await started.as(OWNER, url);
    await web.lists.add('Given');
    const list = web.lists.getByTitle('Given');
    await list.breakRoleInheritance(false, true);
    const { Id } = await web.ensureUser(group.title);
    await list.roleAssignments.add(Id, 1073741826);
    expect(await (await started.as(BEN, url)).web.lists.getByTitle('Given').items()).toEqual([]);
  });
});
