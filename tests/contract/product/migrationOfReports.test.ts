import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import { postSystems } from '../../../src/domain/reporting/post';
import { Reporting, idsOf } from '../reporting';
import { startEarlierRelease } from '../startEarlierRelease';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';

let service: Started;
let people: Reporting;

beforeEach(async () => {
  service = await startEarlierRelease('release-3');
  people = new Reporting(service);
});

afterEach(() => service.close());

/** Everything that reviewers have: reports with their words and pictures, and cases with their history. */
async function everything() {
  const cases = new SharePointCaseLists(people.siteAs(REVIEWER));
  const { entries, settings } = await people.board();
  const reports = await Promise.all(entries.map((entry) => cases.readReports(idsOf(entry))));
  const files = await Promise.all(entries.map((entry) => cases.get(entry.case?.id ?? 0)));
  return { settings, reports, files };
}

describe('what release 3 of the schema gave', () => {
  it('is taken back from staff, whomever it was given to, and choices that came since join those there', async () => {
    const { web } = await service.as(OWNER);
    const reports = web.getList(`${INTRANET}/Lists/PostReports`);
    const levels = await web.roleDefinitions();
    const old = levels.find(({ Name }) => Name === 'Report a post');
    const group = await web.siteGroups.add({ Title: 'Contractors' });
    await reports.roleAssignments.add(group.Id, old?.Id ?? 0);
    await reports.fields.getByInternalNameOrTitle('PostSystem').update({
      '@odata.type': '#SP.FieldChoice',
      Choices: ['own', 'yammer']
    });
    expect(await runSetUp(setUpSteps(people.siteAs(OWNER)), () => undefined)).toBe(true);

    expect((await web.roleDefinitions()).map(({ Name }) => Name)).not.toContain('Report a post');
    const [contractors] = (
      await reports.roleAssignments.expand('RoleDefinitionBindings')<
        { PrincipalId: number; RoleDefinitionBindings: { Name: string }[] }[]
      >()
    ).filter(({ PrincipalId }) => PrincipalId === group.Id);
    expect(contractors.RoleDefinitionBindings.map(({ Name }) => Name)).toEqual(['Acknowledge policy']);
    const { Choices } = await reports.fields.getByInternalNameOrTitle('PostSystem').select('Choices')<{
      Choices: string[];
    }>();
    expect(Choices).toEqual(['own', 'yammer', ...postSystems.filter((one) => one !== 'yammer')]);
    expect(await inspectSetUp(setUpSteps(people.siteAs(OWNER)), () => undefined)).toBe(true);

    const mine = (await service.as(AMIRA)).web.getList(`${INTRANET}/Lists/PostReports`);
    const [{ Id }] = await mine.items.top(1)<{ Id: number }[]>();
    await expect(mine.items.getById(Id).update({ Details: 'Forged' })).rejects.toMatchObject({ status: 403 });
  });
});

describe('reports, pictures and cases of release 3 of the schema', () => {
  it('are all there, with their words, pictures and history, before set-up has run and after', async () => {
    const before = await everything();
    expect(before.reports.flat().length).toBeGreaterThan(12);
    expect(before.reports.flat().flatMap(({ attachedPictures }) => attachedPictures).length).toBeGreaterThan(
      0
    );
    expect(before.files.flatMap((one) => one?.history ?? []).length).toBeGreaterThan(1);

    const failed: string[] = [];
    await runSetUp(setUpSteps(people.siteAs(OWNER)), (index, state) => {
      if (state.kind === 'failed') failed.push(`${index}: ${state.failure.detail}`);
    });
    expect(failed).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('can be added to by everybody before set-up has run, and are shown to whoever made them', async () => {
    const own = await (await people.listsAs(AMIRA)).read();
    expect(own.reports?.length).toBeGreaterThan(0);
    const link = 'https://engage.cloud.microsoft/main/threads/eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiOTk5In0';
    for (const login of [AMIRA, BEN]) {
      await people.report(login, link, { details: 'Since the update.' });
      const { reports } = await (await people.listsAs(login)).read();
      expect(reports?.[0]).toMatchObject({ postKey: 'yammer:999', details: 'Since the update.' });
    }
  });
});
