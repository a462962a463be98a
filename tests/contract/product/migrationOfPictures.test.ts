import { createHash, randomUUID } from 'node:crypto';
import { personKeyOf } from '../../../src/adapters/browser/personKey';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { SharePointReviewedPictures } from '../../../src/adapters/sharepoint/reporting/reviewedPictures';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { readPictures } from '../../../src/application/reporting/readPictures';
import { submitReport } from '../../../src/application/reporting/submitReport';
import { runSetUp } from '../../../src/application/setUpLists';
import { nameOfPicture } from '../../../src/domain/reporting/picture';
import type { Report } from '../../../src/domain/reporting/report';
import { pngOf } from '../../fixtures/pictureBytes';
import { startEarlierRelease } from '../startEarlierRelease';
import { AMIRA, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';

const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');
const { signal } = new AbortController();

let service: Started;

beforeEach(async () => {
  service = await startEarlierRelease('release-3');
});

afterEach(() => service.close());

const siteAs = (login: string) =>
  connectSite(service.url + INTRANET, {
    headers: { 'X-Workbench-User': login },
    personKey: personKeyOf(login)
  });

const cases = (): SharePointCaseLists => new SharePointCaseLists(siteAs(REVIEWER));

async function send(seed: number): Promise<Report> {
  const lists = new SharePointReportLists(siteAs(AMIRA));
  await lists.read();
  const bytes = pngOf(10, seed);
  const named = { hash: await hash(bytes), mediaType: 'image/png' as const };
  const picture = { name: nameOfPicture(named), content: new Blob([bytes]) };
  const intentionId = randomUUID();
  const evidence = {
    text: 'A',
    author: '',
    postedAt: '',
    source: 'pasted' as const,
    obtainedAt: '',
    hash: ''
  };
  const content = { intentionId, title: 'A', system: 'other' as const, link: '', commentId: '', evidence };
  const key = { postKey: intentionId, postKeyHash: await hash(Buffer.from(intentionId)) };
  const said = {
    reasons: [],
    urgent: false,
    details: '',
    authorKind: 'unknown' as const,
    host: 'SharePoint'
  };
  const sent = await submitReport({ ...content, ...key, ...said, pictures: [named] }, [picture], {
    lists,
    lookFirst: false
  });
  if (sent.kind !== 'sent' || sent.unsent) throw new Error('The report was not sent as a whole.');
  return sent.report;
}

/** The pictures of every report as reviewers are shown them: those that are files, with their bytes. */
async function files(): Promise<[number, string, string][]> {
  const { reports } = await cases().readBoard();
  const read = await cases().readReports(reports.map(({ id }) => id));
  return Promise.all(
    read.flatMap(({ id, attachedPictures }) =>
      attachedPictures.map(async ({ name }): Promise<[number, string, string]> => {
        const list = `${INTRANET}/_api/web/GetList('${INTRANET}/Lists/PostReports')`;
        const path = `${list}/items(${id})/AttachmentFiles('${encodeURIComponent(name)}')/$value`;
        const answer = await service.fetch(REVIEWER, path);
        return [id, name, await hash(Buffer.from(await answer.arrayBuffer()))];
      })
    )
  );
}

async function setUp(): Promise<void> {
  const failed: string[] = [];
  await runSetUp(setUpSteps(siteAs(OWNER)), (index, state) => {
    if (state.kind === 'failed') failed.push(`${index}: ${state.failure.detail}`);
  });
  expect(failed).toEqual([]);
}

describe('pictures of release 3 of the schema', () => {
  it('are still read after set-up, with those that were sent shortly before it', async () => {
    const before = await files();
    expect(before.length).toBeGreaterThan(0);
    const { id } = await send(1);
    const sent = await files();
    expect(sent).toEqual([...before, [id, expect.stringMatching(/^picture-/), await hash(pngOf(10, 1))]]);
    await setUp();
    expect(await files()).toEqual(sent);
  });

  it('are followed by rows once set-up has run, which takes the right to change files from staff', async () => {
    const { id } = await send(1);
    await setUp();
    const before = await files();
    const report = await send(2);
    expect(await files()).toEqual(before);
    const [{ authorId, intentionId, pictures, reportedAt }] = await cases().readReports([report.id]);
    const rows = new SharePointReviewedPictures(siteAs(REVIEWER));
    const read = await readPictures({ authorId, intentionId, pictures, reportedAt }, { rows, hash }, signal);
    expect(read.pictures).toMatchObject([{ state: { kind: 'whole' } }]);

    const { web } = await service.as(AMIRA);
    const { attachmentFiles } = web.getList(`${INTRANET}/Lists/PostReports`).items.getById(id);
    await expect(attachmentFiles.add('late.png', 'x')).rejects.toMatchObject({ status: 403 });
    await expect(attachmentFiles.getByName(before[before.length - 1][1]).delete()).rejects.toMatchObject({
      status: 403
    });
  });
});
