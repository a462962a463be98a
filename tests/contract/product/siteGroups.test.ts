import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointReviewAccess } from '../../../src/adapters/sharepoint/review/reviewAccess';
import { SharePointReviewers } from '../../../src/adapters/sharepoint/review/reviewers';
import { SharePointStaffGroups } from '../../../src/adapters/sharepoint/review/staffGroups';
import type { StaffGroup } from '../../../src/application/review/ports';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { runSetUp } from '../../../src/application/setUpLists';
import { findPrincipals } from '../../../src/adapters/sharepoint/people/peopleSearch';
import type { DirectoryGroup } from '../../../workbench/sharepoint/service';
import { provisionByCopy } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, REVIEWER, startService } from '../startService';
import type { Started } from '../startService';
import { closedList, tenant } from '../startTenant';

let service: Started;

const frontline: DirectoryGroup = {
  id: '0b1c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e',
  title: 'Frontline Services',
  email: 'frontline@humanservices.example',
  members: [BEN]
};

beforeEach(async () => {
  service = await startService({ tenant: { ...tenant, groups: [frontline] } });
  await provisionByCopy(service);
});

afterEach(() => service.close());

const siteAs = (login: string): SiteConnection =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });

async function runAll(): Promise<void> {
  const failures: string[] = [];
  await runSetUp(setUpSteps(siteAs(OWNER)), (index, state) => {
    if (state.kind === 'failed') failures.push(`${index}: ${state.failure.detail}`);
  });
  expect(failures).toEqual([]);
}

/** What set-up finds different, by step. */
async function findings(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { subject, check } of setUpSteps(siteAs(OWNER))) {
    const names = await check();
    if (names.length > 0) found[`${subject.aspect} ${subject.name}`] = names;
  }
  return found;
}

async function addGroup(title: string, ...members: string[]): Promise<number> {
  const { web } = await service.as(OWNER);
  const { Id } = (await web.siteGroups.add({ Title: title })) as unknown as { Id: number };
  for (const login of members) await web.siteGroups.getById(Id).users.add(`i:0#.f|membership|${login}`);
  return Id;
}

const staff = () => new SharePointStaffGroups(siteAs(OWNER));

async function choose(...titles: string[]): Promise<void> {
  const groups = await staff().read();
  await staff().choose(titles.map((title) => groups.find((group) => group.title === title)?.id ?? 0));
}

/** Finds a group as an owner does in the people picker, and takes it. */
async function find(text: string): Promise<StaffGroup> {
  const [principal] = await findPrincipals(siteAs(OWNER), text, 'groups');
  const found = await staff().find(principal.key);
  if (!found || found === 'notAGroup') throw new Error(`${text} was not found as a group.`);
  return found;
}

const intention = {
  id: 'e2b5c2d4-0000-4000-8000-000000000001',
  policyKey: 'social-media',
  versionNumber: 1,
  contentHash: 'hash',
  pressedAt: '2026-11-20T01:02:03Z',
  host: 'SharePoint',
  locale: 'en-AU'
} as const;

/** Whether a person gets the policy and can put an acknowledgement into the list. */
async function mayAcknowledge(login: string): Promise<boolean> {
  const lists = new SharePointPolicyLists(siteAs(login));
  try {
    const { versions } = await lists.read(new Date());
    await lists.addAcknowledgement(intention);
    return versions.length > 0;
  } catch (error) {
    expect(error).toMatchObject({ failure: { kind: closedList.kind } });
    return false;
  }
}

describe('who staff are', () => {
  it('is visitors and members until an owner chooses, and never owners or reviewers', async () => {
    expect(await staff().read()).toEqual([
      expect.objectContaining({ title: 'Everyone except external users', isStaff: false }),
      expect.objectContaining({ title: 'Intranet Members', isStaff: true }),
      expect.objectContaining({ title: 'Intranet Visitors', isStaff: true })
    ]);
    expect([await mayAcknowledge(AMIRA), await mayAcknowledge(REVIEWER)]).toEqual([true, true]);
  });

  it('is never a group that SharePoint keeps for itself, chosen or not', async () => {
    const { web } = await service.as(OWNER);
    const system = [
      'SharingLinks.5c1c2d1e-8f0a-4c5b-9d52-0a1b2c3d4e5f.Flexible.0f9e8d7c-6b5a-4c3d-2e1f-0a9b8c7d6e5f',
      'Limited Access System Group For Web 5c1c2d1e-8f0a-4c5b-9d52-0a1b2c3d4e5f'
    ];
    const [shared] = await Promise.all(system.map((title) => addGroup(title)));
    const titles = (await staff().read()).map(({ title }) => title);
    expect(titles).toEqual(['Everyone except external users', 'Intranet Members', 'Intranet Visitors']);

    // An earlier release offered it, and an owner took it.
    await staff().choose([shared]);
    const { roleAssignments } = web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`);
    const levels = await web.roleDefinitions.select('Id', 'Name')();
    await roleAssignments.add(shared, levels.find(({ Name }) => Name === 'Acknowledge policy')?.Id ?? 0);
    await runAll();
    expect((await staff().read()).filter(({ isStaff }) => isStaff)).toEqual([]);
    expect((await roleAssignments()).map(({ PrincipalId }) => PrincipalId)).not.toContain(shared);
  });

  it('is shown as a difference once chosen, and becomes their permissions when set-up runs', async () => {
    await addGroup('Frontline', BEN);
    await choose('Frontline');
    const different = ['Frontline', 'Intranet Members', 'Intranet Visitors'];
    const found = await findings();
    expect(Object.keys(found)).toEqual([
      'permissions Policy settings',
      'permissions Policy versions',
      'permissions Policy acknowledgements',
      'permissions Post reports',
      'permissions Report pictures'
    ]);
    for (const names of Object.values(found)) expect(names.sort()).toEqual(different);

    await runAll();
    expect(await findings()).toEqual({});
    expect([await mayAcknowledge(BEN), await mayAcknowledge(AMIRA)]).toEqual([true, false]);

    await choose('Intranet Visitors');
    await runAll();
    expect(await mayAcknowledge(AMIRA)).toBe(true);
    expect(await findings()).toEqual({});
  });

  it('may be everyone of the organisation: even who had no access to the site, and no guest', async () => {
    const guest = 'guest_partner.example#EXT#@humanservices.example';
    const id = '00000000-0000-4000-8000-0000000000aa';
    service.service.addPeople([{ login: guest, displayName: 'Gus Guest', email: '', aadUserId: id }]);
    expect(await mayAcknowledge(OUTSIDER)).toBe(false);
    await choose('Everyone except external users');
    await runAll();
    expect([await mayAcknowledge(OUTSIDER), await mayAcknowledge(AMIRA)]).toEqual([true, true]);
    expect(await mayAcknowledge(guest)).toBe(false);
  });

  it('may be a group of the directory, found by name: set-up gives it the permissions, and takes them back', async () => {
    const group = await find('Frontline');
    expect(group).toMatchObject({ title: frontline.title, kind: 'group', isStaff: true });
    await staff().choose([group.id]);
    expect((await staff().read()).filter(({ isStaff }) => isStaff)).toEqual([
      { id: group.id, title: frontline.title, kind: 'group', isStaff: true }
    ]);
    await runAll();
    expect(await findings()).toEqual({});
    expect([await mayAcknowledge(BEN), await mayAcknowledge(AMIRA)]).toEqual([true, false]);

    await choose('Intranet Members');
    expect(Object.values(await findings())[0]).toEqual(expect.arrayContaining([frontline.title]));
    await runAll();
    expect(await findings()).toEqual({});
    expect([await mayAcknowledge(BEN), await mayAcknowledge(REVIEWER)]).toEqual([false, true]);
    expect((await staff().read()).map(({ title }) => title)).not.toContain(frontline.title);
  });

  it('may be everyone and guests, which is told from everyone but guests', async () => {
    const guest = 'guest_partner.example#EXT#@humanservices.example';
    const id = '00000000-0000-4000-8000-0000000000aa';
    service.service.addPeople([{ login: guest, displayName: 'Gus Guest', email: '', aadUserId: id }]);
    const everyone = await find('Everyone');
    expect(everyone.kind).toBe('everyoneAndGuests');
    await staff().choose([everyone.id]);
    await runAll();
    expect([await mayAcknowledge(guest), await mayAcknowledge(OUTSIDER)]).toEqual([true, true]);
    await choose('Intranet Visitors');
    await runAll();
    expect([await mayAcknowledge(guest), await mayAcknowledge(AMIRA)]).toEqual([false, true]);
  });

  it('is never one person, nor a group that the organisation no longer knows', async () => {
    expect(await staff().find(`i:0#.f|membership|${BEN}`)).toBe('notAGroup');
    expect(await staff().find('c:0o.c|federateddirectoryclaimprovider|gone')).toBeUndefined();
  });

  it('is told with how many a group of the site holds, where SharePoint tells, and of no other group', async () => {
    const { web } = await service.as(OWNER);
    const id = await addGroup('Office', AMIRA, BEN);
    const { LoginName } = await web.ensureUser(frontline.title);
    await web.siteGroups.getById(id).users.add(LoginName);
    const hidden = await addGroup('Colleagues');
    const { Id: ben } = await web.ensureUser(BEN);
    await web.siteGroups.getById(hidden).setUserAsOwner(ben);
    const groups = await staff().read();
    const membersOf = (title: string) => groups.find((group) => group.title === title)?.members;
    expect(membersOf('Office')).toEqual({ people: 2, groups: 1 });
    expect(membersOf('Intranet Members')).toEqual({ people: 1, groups: 0 });
    expect(groups.map(({ title }) => title)).toContain('Colleagues');
    expect(membersOf('Colleagues')).toBeUndefined();
    expect(membersOf('Everyone except external users')).toBeUndefined();
  });

  it('leaves alone what owners have assigned to people by hand', async () => {
    const { web } = await service.as(OWNER);
    const { Id } = await web.ensureUser(BEN);
    const { roleAssignments } = web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`);
    const { Id: read } = await web.roleDefinitions.getByType(2)();
    await roleAssignments.add(Id, read);
    await addGroup('Frontline', AMIRA);
    await choose('Frontline');
    await runAll();
    const kept = await web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`).roleAssignments();
    expect(kept.map(({ PrincipalId }) => PrincipalId)).toContain(Id);
  });

  it('forgets a group that has been deleted', async () => {
    const id = await addGroup('Frontline', BEN);
    await addGroup('Office', AMIRA);
    await choose('Frontline', 'Office');
    await runAll();
    await (await service.as(OWNER)).web.siteGroups.removeById(id);
    await runAll();
    expect(await findings()).toEqual({});
    expect([await mayAcknowledge(BEN), await mayAcknowledge(AMIRA)]).toEqual([false, true]);
  });

  it('is chosen by owners only', async () => {
    const attempt = new SharePointStaffGroups(siteAs(AMIRA)).choose([1]);
    await expect(attempt).rejects.toMatchObject({ failure: { kind: 'denied' } });
  });
});

describe('the reviewers', () => {
  const reviewers = () => new SharePointReviewers(siteAs(OWNER));
  const isReviewer = async (login: string) =>
    (await new SharePointReviewAccess(siteAs(login)).read()).reviewer;

  it('are added by address, listed, and removed, and their rights follow', async () => {
    expect(await isReviewer(AMIRA)).toBe(false);
    expect(await reviewers().add(AMIRA.toUpperCase())).toMatchObject({ name: 'Amira Haddad', email: AMIRA });
    expect((await reviewers().read()).map(({ name }) => name)).toEqual(['Amira Haddad', 'Rafael Reviewer']);
    expect(await isReviewer(AMIRA)).toBe(true);

    const [{ id }] = await reviewers().read();
    await reviewers().remove(id);
    expect((await reviewers().read()).map(({ name }) => name)).toEqual(['Rafael Reviewer']);
    expect(await isReviewer(AMIRA)).toBe(false);
  });

  it('may be someone who has not been on the site before, and nobody whom the organisation does not know', async () => {
    expect(await reviewers().add(OUTSIDER)).toMatchObject({ name: 'Otto Outsider' });
    expect(await isReviewer(OUTSIDER)).toBe(true);
    expect(await reviewers().add('nobody@elsewhere.example')).toBeUndefined();
    expect(await reviewers().read()).toHaveLength(2);
  });

  it('are people: everyone at once is refused, and nobody but Rafael reviews', async () => {
    const { web } = await service.as(OWNER);
    const [{ LoginName }] = await web.siteUsers.filter(
      `startswith(LoginName,'c:0-.f|rolemanager|spo-grid')`
    )();
    expect(await reviewers().add(LoginName)).toBe('notAPerson');
    expect((await reviewers().read()).map(({ name }) => name)).toEqual(['Rafael Reviewer']);
    expect(await isReviewer(AMIRA)).toBe(false);
  });

  it('are for owners to name', async () => {
    const asStaff = new SharePointReviewers(siteAs(AMIRA));
    await expect(asStaff.add(BEN)).rejects.toMatchObject({ failure: { kind: 'denied' } });
    await expect(asStaff.remove(1)).rejects.toMatchObject({ failure: { kind: 'denied' } });
  });
});
