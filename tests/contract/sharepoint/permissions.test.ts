import type { IList } from '@pnp/sp/lists';
import { PermissionKind } from '@pnp/sp/security';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, REVIEWER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

const LIST = `${INTRANET}/Lists/Guarded`;
let started: Started;
const listAs = async (login: string): Promise<IList> => (await started.as(login)).web.getList(LIST);

beforeAll(async () => {
  started = await startService();
  const { web } = await started.as(OWNER);
  await web.lists.add('Guarded');
});
afterAll(() => started.close());

describe('levels and groups', () => {
  it("every site has SharePoint's own levels with their masks", async () => {
    const { web } = await started.as(OWNER);
    const levels = await web.roleDefinitions.select('Name', 'BasePermissions', 'RoleTypeKind')();
    expect(
      Object.fromEntries(
        levels.map(({ Name, BasePermissions }) => [Name, `${BasePermissions.High}/${BasePermissions.Low}`])
      )
    ).toEqual({
      'Full Control': '2147483647/4294967295',
      Design: '432/1012866047',
      Edit: '432/1011030767',
      Contribute: '432/1011028719',
      Read: '176/138612833',
      'Limited Access': '48/134287360'
    });
    expect((await web.roleDefinitions.getByType(5)()).Name).toBe('Full Control');
  });

  it('a level can be added, changed and deleted by who manages permissions', async () => {
    const owner = await started.as(OWNER);
    await owner.web.roleDefinitions.add('Add only', 'adds', 180, { High: 176, Low: 138612771 } as never);
    await owner.web.roleDefinitions
      .getByName('Add only')
      .update({ Description: 'Adds and reads', BasePermissions: { High: 176, Low: 138612771 } });
    expect(await owner.web.roleDefinitions.getByName('Add only')()).toMatchObject({
      Description: 'Adds and reads',
      BasePermissions: { Low: '138612771' }
    });
    const amira = await started.as(AMIRA);
    expect(
      (await refusalOf(amira.web.roleDefinitions.add('Mine', '', 1, { High: 0, Low: 1 } as never))).status
    ).toBe(403);
    expect((await refusalOf(owner.web.roleDefinitions.getByName('Read').delete())).status).toBe(400);
    await owner.web.roleDefinitions.add('Short-lived', '', 1, { High: 0, Low: 1 } as never);
    await owner.web.roleDefinitions.getByName('Short-lived').delete();
    expect((await refusalOf(owner.web.roleDefinitions.getByName('Short-lived')())).status).toBe(404);
  });

  it('groups are made, filled and emptied', async () => {
    const { web } = await started.as(OWNER);
    const { Id } = await web.siteGroups.add({ Title: 'Reviewers', Description: 'They review' });
    const group = web.siteGroups.getById(Id);
    await group.users.add(`i:0#.f|membership|${BEN}`);
    expect((await group.users()).map((user) => user.Email)).toEqual([BEN]);
    const ben = await started.as(BEN);
    expect((await ben.web.currentUser.groups()).map((one) => one.Title).sort()).toEqual([
      'Intranet Visitors',
      'Reviewers'
    ]);
    expect((await refusalOf(ben.web.siteGroups.getById(Id).users.add(AMIRA))).status).toBe(403);
    await group.users.removeByLoginName(`i:0#.f|membership|${BEN}`);
    expect(await group.users()).toEqual([]);
    expect((await refusalOf(web.siteGroups.add({ Title: 'reviewers' }))).status).toBe(400);
    await web.siteGroups.removeById(Id);
    expect((await refusalOf(web.siteGroups.getById(Id)())).status).toBe(404);
  });

  it('effective permissions tell what a person may do', async () => {
    const { web } = await started.as(OWNER);
    expect(await web.userHasPermissions(`i:0#.f|membership|${AMIRA}`, PermissionKind.ViewListItems)).toBe(
      true
    );
    expect(await web.userHasPermissions(`i:0#.f|membership|${AMIRA}`, PermissionKind.AddListItems)).toBe(
      false
    );
    expect(await web.getList(LIST).currentUserHasPermissions(PermissionKind.ManageLists)).toBe(true);
    const amira = await started.as(AMIRA);
    expect(
      (await refusalOf(amira.web.getUserEffectivePermissions(`i:0#.f|membership|${OWNER}`))).status
    ).toBe(403);
  });
});

describe('a list with permissions of its own', () => {
  it('admits those it names, through the least it gives', async () => {
    const list = await listAs(OWNER);
    expect((await refusalOf(list.roleAssignments.add(3, 1073741826))).status).toBe(400);
    await list.breakRoleInheritance(false, true);
    expect((await refusalOf((await listAs(AMIRA)).items())).status).toBe(403);
    const { web } = await started.as(OWNER);
    const addOnly = await web.roleDefinitions.getByName('Add only')();
    const visitors = await web.associatedVisitorGroup();
    await list.roleAssignments.add(visitors.Id, addOnly.Id);
    expect((await refusalOf(list.roleAssignments.add(visitors.Id, 1073741825))).status).toBe(400);
    expect(await (await listAs(AMIRA)).items()).toEqual([]);
    expect((await refusalOf((await listAs(REVIEWER)).items())).status).toBe(403);
    expect((await (await started.as(REVIEWER)).web.lists()).map(({ Title }) => Title)).not.toContain(
      'Guarded'
    );
    const assignments = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')<
      { Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[]
    >();
    expect(
      assignments.map((one) => [one.Member.Title, one.RoleDefinitionBindings.map(({ Name }) => Name)])
    ).toEqual([
      ['Intranet Visitors', ['Add only']],
      ['Olive Owner', ['Full Control']]
    ]);
  });

  it('someone named only on the list may open its web, and nothing else there', async () => {
    const { web } = await started.as(OWNER);
    const outsider = await web.ensureUser(OUTSIDER);
    expect((await refusalOf((await started.as(OUTSIDER)).web())).status).toBe(403);
    await web.getList(LIST).roleAssignments.add(outsider.Id, 1073741826);
    expect((await (await started.as(OUTSIDER)).web()).Title).toBe('Intranet');
    expect(await (await listAs(OUTSIDER)).items()).toEqual([]);
    await web.lists.add('Elsewhere');
    expect(
      (await refusalOf((await started.as(OUTSIDER)).web.lists.getByTitle('Elsewhere').items())).status
    ).toBe(403);
  });

  it('stays with whoever closed it, also when they have left the owners, until it is taken from them', async () => {
    const { web } = await started.as(OWNER);
    const owners = await web.associatedOwnerGroup();
    await web.siteGroups.getById(owners.Id).users.add(`i:0#.f|membership|${REVIEWER}`);
    const reviewer = await started.as(REVIEWER);
    await reviewer.web.lists.add('Closed');
    await reviewer.web.lists.getByTitle('Closed').breakRoleInheritance(false, true);
    await web.siteGroups.getById(owners.Id).users.removeByLoginName(`i:0#.f|membership|${REVIEWER}`);
    expect((await refusalOf(web.lists.getByTitle('Closed').items())).status).toBe(403);
    await reviewer.web.lists.getByTitle('Closed').roleAssignments.add(owners.Id, 1073741829);
    const { Id } = await web.ensureUser(REVIEWER);
    await web.lists.getByTitle('Closed').roleAssignments.remove(Id, 1073741829);
    expect((await refusalOf(reviewer.web.lists.getByTitle('Closed').items())).status).toBe(403);
  });

  it('takes permissions back, and inherits again when reset', async () => {
    const { web } = await started.as(OWNER);
    const outsider = await web.ensureUser(OUTSIDER);
    await web.getList(LIST).roleAssignments.remove(outsider.Id, 1073741826);
    expect((await refusalOf((await listAs(OUTSIDER)).items())).status).toBe(403);
    await web.lists.getByTitle('Elsewhere').breakRoleInheritance(true);
    expect(await (await started.as(AMIRA)).web.lists.getByTitle('Elsewhere').items()).toEqual([]);
    await web.lists.getByTitle('Elsewhere').resetRoleInheritance();
    expect(await web.lists.getByTitle('Elsewhere').select('HasUniqueRoleAssignments')()).toMatchObject({
      HasUniqueRoleAssignments: false
    });
  });
});

describe('item-level security', () => {
  let amiras = 0;

  beforeAll(async () => {
    await (await listAs(OWNER)).update({ ReadSecurity: 2 });
    amiras = (await (await listAs(AMIRA)).items.add({ Title: "Amira's" })).Id;
    await (await listAs(BEN)).items.add({ Title: "Ben's" });
  });

  it('shows a person their own rows, and every row to who overrides list behaviours', async () => {
    expect((await (await listAs(AMIRA)).items()).map(({ Title }) => Title)).toEqual(["Amira's"]);
    expect((await refusalOf((await listAs(BEN)).items.getById(amiras)())).status).toBe(404);
    expect(await (await listAs(OWNER)).items()).toHaveLength(2);
  });

  it('a level without Edit and Delete refuses both, and nothing changes', async () => {
    const item = (await listAs(AMIRA)).items.getById(amiras);
    for (const call of [
      item.update({ Title: 'x' }),
      item.delete(),
      item.recycle(),
      item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'x' }])
    ]) {
      expect((await refusalOf(call)).code).toBe('-2147024891, System.UnauthorizedAccessException');
    }
    expect((await refusalOf(item.versions())).status).toBe(403);
    expect((await item()).Title).toBe("Amira's");
  });

  it('write security 2 lets contributors edit their own only, 4 none', async () => {
    const { web } = await started.as(OWNER);
    const visitors = await web.associatedVisitorGroup();
    const list = await listAs(OWNER);
    await list.roleAssignments.add(visitors.Id, 1073741827);
    await list.update({ ReadSecurity: 1, WriteSecurity: 2 });
    await (await listAs(AMIRA)).items.getById(amiras).update({ Title: 'Mine, changed' });
    expect((await refusalOf((await listAs(BEN)).items.getById(amiras).update({ Title: 'x' }))).status).toBe(
      403
    );
    expect((await refusalOf((await listAs(BEN)).items.getById(amiras).delete())).status).toBe(403);
    await list.update({ WriteSecurity: 4 });
    expect((await refusalOf((await listAs(AMIRA)).items.getById(amiras).update({ Title: 'x' }))).status).toBe(
      403
    );
    await list.items.getById(amiras).update({ Title: 'By the owner' });
  });
});
