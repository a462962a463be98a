import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { schemaVersion } from '../../../src/adapters/sharepoint/schema/schema';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import type { StepState } from '../../../src/application/setUpLists';
import { setUpByCopy } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';
import { closedList } from '../startTenant';

let service: Started;

beforeEach(async () => {
  service = await startService();
});

afterEach(() => service.close());

function stepsAs(login: string) {
  return setUpSteps(connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } }));
}

async function statesOf(
  login: string,
  action: typeof runSetUp
): Promise<{ allRight: boolean; states: StepState[] }> {
  const states: StepState[] = [];
  const allRight = await action(stepsAs(login), (index, state) => {
    states[index] = state;
  });
  return { allRight, states };
}

type View = { ViewFields: { Items: string[] } };

/** Edit list items: what makes an acknowledgement changeable. */
const includesEdit = ({ Low }: { Low: string | number }): boolean => (Number(Low) & 0x4) !== 0;

/** All but the first step, which looks at the site and changes nothing. */
const withoutSite = ([, ...states]: StepState[]): StepState[] => states;

/** A level of an earlier release is not there, and so is right from the start. */
const retired = setUpSteps(connectSite('https://x.example')).findIndex(
  ({ subject }) => subject.aspect === 'retiredLevel'
);
const ofThisRelease = (states: StepState[]): StepState[] => states.filter((_, index) => index !== retired);

const kinds = (states: StepState[]): string[] => [...new Set(states.map(({ kind }) => kind))];

describe('set-up on a site', () => {
  it('goes on where it stopped, also when a list was left without its columns', async () => {
    service.faults.arm([{ method: 'POST', path: 'createfieldasxml', status: 500, times: 1 }]);
    expect((await statesOf(OWNER, runSetUp)).allRight).toBe(false);
    const again = await statesOf(OWNER, runSetUp);
    expect(again.states.filter(({ kind }) => kind === 'failed')).toEqual([]);
    expect(again.allRight).toBe(true);
  });

  it('finds everything missing, makes it, and then has nothing to do but say whose the group stays', async () => {
    service.service.assume({ clientSvcSetsGroupOwner: false });
    const before = await statesOf(OWNER, inspectSetUp);
    expect(kinds(withoutSite(ofThisRelease(before.states)))).toEqual(['needed']);
    const first = await statesOf(OWNER, runSetUp);
    expect(first.states.find(({ kind }) => kind === 'failed')).toBeUndefined();
    expect(kinds(withoutSite(ofThisRelease(first.states)))).toEqual(['mended', 'limited']);
    expect(await statesOf(OWNER, inspectSetUp)).toMatchObject({ allRight: true });
    expect(kinds((await statesOf(OWNER, runSetUp)).states)).toEqual(['right', 'limited']);
  });

  it('mends what an owner has changed by hand, and only that', async () => {
    await setUpByCopy(service);
    const { web } = await service.as(OWNER);
    const list = web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`);
    await list.update({ ReadSecurity: 1, NoCrawl: false } as never);
    await list.fields.getByInternalNameOrTitle('IntentionId').delete();
    await list.fields.getByInternalNameOrTitle('Author').update({ Indexed: false }, 'SP.Field');
    await list.resetRoleInheritance();

    const { states } = await statesOf(OWNER, runSetUp);
    const mended = stepsAs(OWNER)
      .filter((_, index) => states[index].kind === 'mended')
      .map(({ subject }) => `${subject.aspect} ${subject.name}`);
    expect(mended).toEqual([
      'list Policy acknowledgements',
      'columns Policy acknowledgements',
      'indexes Policy acknowledgements',
      'permissions Policy acknowledgements',
      'grants Policy acknowledgements'
    ]);
    expect(await statesOf(OWNER, inspectSetUp)).toMatchObject({ allRight: true });
  });

  it("keeps the owner's settings", async () => {
    await setUpByCopy(service);
    const { web } = await service.as(OWNER);
    const settings = web.getList(`${INTRANET}/Lists/PolicySettings`).items;
    const [{ Id }] = await settings<{ Id: number }[]>();
    await settings.getById(Id).update({ ContactEmail: 'team@humanservices.example', SchemaVersion: 0 });
    await statesOf(OWNER, runSetUp);
    expect(await settings()).toMatchObject([
      { ContactEmail: 'team@humanservices.example', SchemaVersion: schemaVersion }
    ]);
  });

  it('is refused to a staff member at the first step that would change something', async () => {
    const { states } = await statesOf(AMIRA, runSetUp);
    expect(withoutSite(states)).toMatchObject([{ kind: 'failed', failure: { kind: 'denied' } }]);
    const { web } = await service.as(OWNER);
    const titles = (await web.lists.select('Title')()).map(({ Title }) => Title);
    expect(titles.filter((title) => title.startsWith('Policy'))).toEqual([]);
  });

  it('keeps the lists out of search and the acknowledgements to their authors', async () => {
    await setUpByCopy(service);
    const { web } = await service.as(OWNER);
    const list = await web
      .getList(`${INTRANET}/Lists/PolicyAcknowledgements`)
      .select('Title', 'NoCrawl', 'ReadSecurity', 'HasUniqueRoleAssignments')();
    expect(list).toMatchObject({
      Title: 'Policy acknowledgements',
      NoCrawl: true,
      ReadSecurity: 2,
      HasUniqueRoleAssignments: true
    });
  });

  it('makes indexed columns for later releases while the lists are empty, and keeps them out of the views', async () => {
    await setUpByCopy(service);
    const { web } = await service.as(OWNER);
    const spare = ['SpareNumber1', 'SpareText1', 'SpareText2'];
    for (const [name, expected] of [
      ['PolicyAcknowledgements', ['PersonKey', ...spare]],
      ['PostReports', ['PersonKey', ...spare]],
      ['ReportCases', spare]
    ] as const) {
      const list = web.getList(`${INTRANET}/Lists/${name}`);
      const fields = await list.fields.select('InternalName', 'Indexed')();
      const indexed = fields.filter(({ Indexed }) => Indexed).map(({ InternalName }) => InternalName);
      expect(indexed).toEqual(expect.arrayContaining([...expected]));
      const shown = (await list.views.select('ViewFields').expand('ViewFields')<View[]>()).flatMap(
        ({ ViewFields }) => ViewFields.Items
      );
      expect(shown.filter((column) => /^(Spare|PersonKey)/.test(column))).toEqual([]);
    }
  });

  it('takes from staff what somebody has given them beyond their level', async () => {
    await setUpByCopy(service);
    const { web } = await service.as(OWNER);
    const list = web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`);
    const mayEdit = async () => includesEdit(await asStaff.effectiveBasePermissions());
    const asStaff = (await service.as(AMIRA)).web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`);
    const visitors = await web.associatedVisitorGroup();
    const contribute = await web.roleDefinitions.getByType(3)();
    await list.roleAssignments.add(visitors.Id, contribute.Id);
    expect(await mayEdit()).toBe(true);

    const { states } = await statesOf(OWNER, inspectSetUp);
    expect(states).toContainEqual({ kind: 'needed', findings: ['Intranet Visitors'] });
    await statesOf(OWNER, runSetUp);
    expect(await mayEdit()).toBe(false);
    expect(await statesOf(OWNER, inspectSetUp)).toMatchObject({ allRight: true });
  });

  it('keeps every version of an item, also on lists that kept fifty', async () => {
    await setUpByCopy(service);
    const { web } = await service.as(OWNER);
    const limits = () =>
      Promise.all(
        ['PolicyVersions', 'PolicyAcknowledgements', 'PostReports', 'ReportCases'].map(
          async (name) =>
            (await web.getList(`${INTRANET}/Lists/${name}`).select('MajorVersionLimit')()).MajorVersionLimit
        )
      );
    expect(await limits()).toEqual([50000, 50000, 50000, 50000]);

    await web.getList(`${INTRANET}/Lists/PostReports`).update({ MajorVersionLimit: 50 });
    const { states } = await statesOf(OWNER, inspectSetUp);
    expect(states).toContainEqual({ kind: 'needed', findings: ['MajorVersionLimit'] });
    await statesOf(OWNER, runSetUp);
    expect(await limits()).toEqual([50000, 50000, 50000, 50000]);
  });
});

const lists = [
  ...['PolicySettings', 'PolicyVersions', 'PolicyAcknowledgements', 'PostReports', 'ReportCases'].map(
    (name) => `${INTRANET}/Lists/${name}`
  ),
  `${INTRANET}/PolicyAudience`
];

/** Everyone to whom something was given on a list, groups and people alike. */
async function assignedOn(list: string): Promise<string[]> {
  const { web } = await service.as(OWNER);
  const assignments = await web.getList(list).roleAssignments.select('Member/Title').expand('Member')<
    { Member: { Title: string } }[]
  >();
  return assignments.map(({ Member }) => Member.Title);
}

describe('whoever runs set-up', () => {
  it('keeps nothing of their own on any list, and loses all with the owners group', async () => {
    const { web } = await service.as(OWNER);
    const owners = web.associatedOwnerGroup;
    await owners.users.add(`i:0#.f|membership|${BEN}`);
    await statesOf(OWNER, runSetUp);
    for (const list of lists) expect(await assignedOn(list)).not.toContain('Olive Owner');

    const asOwner = (await service.as(OWNER)).web.getList(lists[2]);
    expect(await asOwner.items()).toEqual([]);
    await (
      await service.as(BEN)
    ).web.associatedOwnerGroup.users.removeByLoginName(`i:0#.f|membership|${OWNER}`);
    expect(await refusalOf(asOwner.items())).toMatchObject({ status: closedList.status });
  });

  it('keeps what nothing else gives them, which is said, and later owners leave to people', async () => {
    const { web } = await service.as(OWNER);
    const { Id: fullControl } = await web.roleDefinitions.getByType(5)();
    const { Id: outsider } = (await web.ensureUser(OUTSIDER)) as unknown as { Id: number };
    await web.roleAssignments.add(outsider, fullControl);

    const { allRight, states } = await statesOf(OUTSIDER, runSetUp);
    expect(allRight).toBe(true);
    expect(states.slice(-6)).toEqual(
      lists.map(() => ({ kind: 'limited', limits: [{ kind: 'ownGrantStays' }] }))
    );
    for (const action of [inspectSetUp, runSetUp]) {
      expect((await statesOf(OWNER, action)).states.slice(-6)).toEqual(
        lists.map(() => ({
          kind: 'limited',
          limits: [{ kind: 'grantsOfOthers', people: ['Otto Outsider'] }]
        }))
      );
    }
    for (const list of lists) expect(await assignedOn(list)).toContain('Otto Outsider');
  });
});
