import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { runSetUp } from '../../../src/application/setUpLists';
import { Reporting, idsOf } from '../reporting';
import { startEarlierRelease } from '../startEarlierRelease';
import { AMIRA, BEN, OWNER, REVIEWER } from '../startService';
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
