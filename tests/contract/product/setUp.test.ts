import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { schemaVersion } from '../../../src/adapters/sharepoint/schema/schema';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import type { StepState } from '../../../src/application/setUpLists';
import { INTRANET, OWNER, AMIRA, startService } from '../startService';
import type { Started } from '../startService';

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

const kinds = (states: StepState[]): string[] => [...new Set(states.map(({ kind }) => kind))];

describe('set-up on a site', () => {
  it('finds everything missing, makes it, and then has nothing to do', async () => {
    expect(kinds((await statesOf(OWNER, inspectSetUp)).states)).toEqual(['needed']);
    const first = await statesOf(OWNER, runSetUp);
    expect(first.states.find(({ kind }) => kind === 'failed')).toBeUndefined();
    expect(kinds(first.states)).toEqual(['mended']);
    expect(await statesOf(OWNER, inspectSetUp)).toMatchObject({ allRight: true });
    expect(kinds((await statesOf(OWNER, runSetUp)).states)).toEqual(['right']);
  });

  it('mends what an owner has changed by hand, and only that', async () => {
    await statesOf(OWNER, runSetUp);
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
      'permissions Policy acknowledgements'
    ]);
    expect(await statesOf(OWNER, inspectSetUp)).toMatchObject({ allRight: true });
  });

  it("keeps the owner's settings", async () => {
    await statesOf(OWNER, runSetUp);
    const { web } = await service.as(OWNER);
    const settings = web.getList(`${INTRANET}/Lists/PolicySettings`).items;
    const [{ Id }] = await settings<{ Id: number }[]>();
    await settings.getById(Id).update({ ContactEmail: 'team@humanservices.example', SchemaVersion: 0 });
    await statesOf(OWNER, runSetUp);
    expect(await settings()).toMatchObject([
      { ContactEmail: 'team@humanservices.example', SchemaVersion: schemaVersion }
    ]);
  });

  it('is refused to a staff member at the first step, and changes nothing', async () => {
    const { states } = await statesOf(AMIRA, runSetUp);
    expect(states).toMatchObject([{ kind: 'failed', failure: { kind: 'denied' } }]);
    const { web } = await service.as(OWNER);
    const titles = (await web.lists.select('Title')()).map(({ Title }) => Title);
    expect(titles.filter((title) => title.startsWith('Policy'))).toEqual([]);
  });

  it('keeps the lists out of search and the acknowledgements to their authors', async () => {
    await statesOf(OWNER, runSetUp);
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
    await statesOf(OWNER, runSetUp);
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
    await statesOf(OWNER, runSetUp);
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
});
