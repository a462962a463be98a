import { createHash, randomUUID } from 'node:crypto';
import { personKeyOf } from '../../../src/adapters/browser/personKey';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPictureUpkeep } from '../../../src/adapters/sharepoint/reporting/pictureUpkeep';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { SharePointReviewedPictures } from '../../../src/adapters/sharepoint/reporting/reviewedPictures';
import { findOrphanedPictures, recycleOrphans } from '../../../src/application/reporting/orphanedPictures';
import type { Picture, PictureState, ReportWithPictures } from '../../../src/application/reporting/ports';
import { readPictures } from '../../../src/application/reporting/readPictures';
import { recyclePicture, recyclePicturesOf } from '../../../src/application/reporting/recyclePicture';
import { sendPictures, submitReport } from '../../../src/application/reporting/submitReport';
import { nameOfPicture, namedPicture } from '../../../src/domain/reporting/picture';
import { bytesOfPart } from '../../../src/domain/reporting/pictureParts';
import type { Report, ReportContent } from '../../../src/domain/reporting/report';
import { pngOf } from '../../fixtures/pictureBytes';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hash = async (bytes: Uint8Array): Promise<string> => sha256(bytes);
const { signal } = new AbortController();

let service: Started;

beforeEach(async () => {
  service = await startProvisioned();
});

afterEach(() => service.close());

const siteAs = (login: string) =>
  connectSite(service.url + INTRANET, {
    headers: { 'X-Workbench-User': login },
    personKey: personKeyOf(login)
  });

const pictureList = async (login: string) =>
  (await service.as(login)).web.getList(`${INTRANET}/Lists/ReportPictures`);

const rowsAsOwner = async (): Promise<Record<string, unknown>[]> => (await pictureList(OWNER)).items();

/** A picture of some bytes: the header of a PNG, and noise that no other picture has. */
function pictureOf(bytes: Buffer): Picture {
  return { name: nameOfPicture({ hash: sha256(bytes), mediaType: 'image/png' }), content: new Blob([bytes]) };
}
const small = (seed: number): Buffer => pngOf(10, seed);
const large = (): Buffer => Buffer.concat([pngOf(1600, 1000), Buffer.alloc(2 * bytesOfPart, 7)]);

function contentOf(pictures: readonly Picture[], intentionId: string = randomUUID()): ReportContent {
  return {
    intentionId,
    title: 'A post',
    system: 'other',
    link: '',
    commentId: '',
    postKey: intentionId,
    postKeyHash: sha256(Buffer.from(intentionId)),
    reasons: [],
    urgent: false,
    details: '',
    authorKind: 'unknown',
    evidence: { text: '', author: '', postedAt: '', source: 'none', obtainedAt: '', hash: '' },
    pictures: pictures.map(({ name }) => namedPicture(name)),
    host: 'SharePoint'
  };
}

async function listsAs(login: string): Promise<SharePointReportLists> {
  const lists = new SharePointReportLists(siteAs(login));
  await lists.read();
  return lists;
}

async function send(login: string, pictures: readonly Picture[]): Promise<Report> {
  const sent = await submitReport(contentOf(pictures), pictures, {
    lists: await listsAs(login),
    lookFirst: false
  });
  if (sent.kind !== 'sent') throw new Error(sent.failure.detail);
  return sent.report;
}

async function reviewed({ id, intentionId, pictures, reportedAt }: Report): Promise<ReportWithPictures> {
  const { web } = await service.as(OWNER);
  const { AuthorId } = await web.getList(`${INTRANET}/Lists/PostReports`).items.getById(id)<{
    AuthorId: number;
  }>();
  return { authorId: AuthorId, intentionId, pictures, reportedAt };
}

async function read(report: Report, login = REVIEWER) {
  const rows = new SharePointReviewedPictures(siteAs(login));
  return readPictures(await reviewed(report), { rows, hash }, signal);
}

const kindsOf = async (report: Report): Promise<PictureState['kind'][]> =>
  (await read(report)).pictures.map(({ state }) => state.kind);

/** A row as a person writes it past the product. */
async function plant(login: string, report: Report, bytes: Buffer, change: object = {}): Promise<void> {
  await (
    await pictureList(login)
  ).items.add({
    ReportIntention: report.intentionId,
    PictureNumber: 1,
    PartNumber: 1,
    PartCount: 1,
    PictureHash: report.pictures[0].hash,
    PictureText: bytes.toString('base64'),
    ...change
  });
}

describe('pictures of a report', () => {
  it('reach the reviewer as they were sent, however many items they take', async () => {
    const bytes = [small(1), large(), small(2)];
    const report = await send(AMIRA, bytes.map(pictureOf));
    const { pictures, areAll } = await read(report);
    expect(areAll).toBe(true);
    const contents = pictures.map(({ state }) => (state.kind === 'whole' ? state.content : undefined));
    expect(contents.map((content) => content?.type)).toEqual(['image/png', 'image/png', 'image/png']);
    for (const [index, content] of contents.entries()) {
      expect(content && Buffer.from(await content.arrayBuffer()).equals(bytes[index])).toBe(true);
    }
    const rows = await rowsAsOwner();
    expect(rows.map((row) => [row.PictureNumber, row.PartNumber, row.PartCount])).toEqual([
      [1, 1, 1],
      [2, 1, 3],
      [2, 2, 3],
      [2, 3, 3],
      [3, 1, 1]
    ]);
    expect(new Set(rows.map((row) => row.PersonKey))).toEqual(new Set([await personKeyOf(AMIRA)]));
  });

  it('go on where sending broke off, and say until then how many parts have come', async () => {
    const pictures = [small(1), large()].map(pictureOf);
    const lists = await listsAs(AMIRA);
    const content = contentOf(pictures);
    const adding = { method: 'POST', path: 'ReportPictures.*/items$' };
    service.faults.arm([
      { ...adding, delayMs: 1, times: 2 },
      { ...adding, status: 503 }
    ]);
    const sent = await submitReport(content, pictures, { lists, lookFirst: false });
    if (sent.kind !== 'sent') throw new Error(sent.failure.detail);
    expect(sent.unsent).toMatchObject({ pictures: [pictures[1]], failure: { kind: 'throttled' } });
    expect((await read(sent.report)).pictures.map(({ state }) => state)).toMatchObject([
      { kind: 'whole' },
      { kind: 'part', there: 1, of: 3 }
    ]);
    expect(await sendPictures(sent.report, pictures, { lists, lookFirst: true })).toBeUndefined();
    expect(await kindsOf(sent.report)).toEqual(['whole', 'whole']);
    expect(await rowsAsOwner()).toHaveLength(4);
  });

  it('are there once although an answer was lost', async () => {
    const pictures = [pictureOf(small(1))];
    const lists = await listsAs(AMIRA);
    const content = contentOf(pictures);
    service.faults.arm([{ method: 'POST', path: 'ReportPictures.*/items$', drop: 'after', times: 1 }]);
    expect(await submitReport(content, pictures, { lists, lookFirst: false })).toMatchObject({
      kind: 'sent',
      unsent: { failure: { kind: 'noAnswer' } }
    });
    expect(await submitReport(content, pictures, { lists, lookFirst: true })).toMatchObject({
      unsent: undefined
    });
    expect(await rowsAsOwner()).toHaveLength(1);
  });

  it('that the report does not name are not said to be sent', async () => {
    const report = await send(AMIRA, []);
    const lists = await listsAs(AMIRA);
    expect(await sendPictures(report, [pictureOf(small(1))], { lists, lookFirst: true })).toMatchObject({
      failure: { kind: 'rejected' }
    });
    expect(await rowsAsOwner()).toEqual([]);
  });
});

describe('whoever writes past the product', () => {
  it('puts no picture into a colleague’s report, and no other in the place of their own', async () => {
    const report = await send(AMIRA, [pictureOf(small(1))]);
    await plant(BEN, report, small(2));
    await plant(AMIRA, report, small(3));
    const { pictures } = await read(report);
    expect(pictures).toMatchObject([{ state: { kind: 'whole' }, hash: sha256(small(1)) }]);
  });

  it('makes a foreign picture or none, never one that is shown', async () => {
    const named = pictureOf(small(1));
    const page = Buffer.from('<script>alert(1)</script>');
    const lists = await listsAs(AMIRA);
    const foreign = await lists.add(contentOf([named]));
    await plant(AMIRA, foreign, small(2));
    const none = await lists.add(contentOf([pictureOf(page)]));
    await plant(AMIRA, none, page);
    const huge = pngOf(30_000, 30_000);
    const bomb = await lists.add(contentOf([pictureOf(huge)]));
    await plant(AMIRA, bomb, huge);
    const odd = await lists.add(contentOf([named]));
    await plant(AMIRA, odd, small(1), { PartCount: 1e9, PictureNumber: 1 });
    await plant(AMIRA, odd, small(1), { PartCount: null, PartNumber: null });
    const reports = [foreign, none, bomb, odd];
    expect(await Promise.all(reports.map(kindsOf))).toEqual([
      ['foreign'],
      ['noPicture'],
      ['noPicture'],
      ['missing']
    ]);
  });

  it('brings nothing into the query by what they call their press', async () => {
    const report = await (
      await listsAs(AMIRA)
    ).add(contentOf([pictureOf(small(1))], "x' or ID gt 0 or Title eq '"));
    await send(BEN, [pictureOf(small(1))]);
    const list = new SharePointReviewedPictures(siteAs(REVIEWER));
    expect(await list.of(await reviewed(report), signal)).toEqual({ rows: [], areAll: true });
    expect(await kindsOf(report)).toEqual(['missing']);
  });

  it('keeps no picture from a reviewer with thousands of rows under the same report', async () => {
    await send(BEN, [small(5), small(6)].map(pictureOf));
    const report = await send(AMIRA, [pictureOf(large())]);
    const fields = { ReportIntention: report.intentionId, PictureNumber: 1, PartNumber: 1, PartCount: 1 };
    const flood = Array.from({ length: 6_000 }, () => ({
      author: BEN,
      created: new Date().toISOString(),
      fields
    }));
    service.service.bulkAdd(INTRANET, 'Lists/ReportPictures', flood);
    const { pictures, areAll } = await read(report);
    expect(pictures).toMatchObject([{ state: { kind: 'whole' } }]);
    expect(areAll).toBe(false);
  });
});

describe('an owner', () => {
  const own = () => ({
    rows: new SharePointReviewedPictures(siteAs(OWNER)),
    upkeep: new SharePointPictureUpkeep(siteAs(OWNER))
  });

  it('takes one picture out of a report, and the others stay', async () => {
    const report = await send(AMIRA, [large(), small(1)].map(pictureOf));
    await plant(AMIRA, report, large());
    const taken = await recyclePicture(await reviewed(report), 1, own());
    expect(taken).toMatchObject({ ids: [1, 2, 3, 5], hash: report.pictures[0].hash, areAll: true });
    expect(taken.createdAt).toMatch(/Z$/);
    expect(await kindsOf(report)).toEqual(['missing', 'whole']);
    expect(await (await service.as(OWNER)).web.recycleBin()).toHaveLength(4);
    expect(await recyclePicture(await reviewed(report), 1, own())).toMatchObject({ ids: [] });
  });

  it('deletes a report’s pictures along with it, and may be second', async () => {
    const report = await send(AMIRA, [small(1), small(2)].map(pictureOf));
    const kept = await send(BEN, [pictureOf(small(1))]);
    const target = await reviewed(report);
    await Promise.all([1, 2].map(() => recyclePicturesOf(target, own())));
    expect(await rowsAsOwner()).toMatchObject([{ ReportIntention: kept.intentionId }]);
  });

  it('is offered what belongs to no report after a week, and recycles it', async () => {
    const report = await send(AMIRA, [pictureOf(small(1))]);
    await plant(BEN, report, small(2));
    const { upkeep } = own();
    const looking = { upkeep, signal, onProgress: () => undefined };
    expect(await findOrphanedPictures({ ...looking, now: new Date() })).toEqual([]);
    const now = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000);
    const ids = await findOrphanedPictures({ ...looking, now });
    expect(ids).toEqual([2]);
    expect(await recycleOrphans(ids, looking)).toEqual({ recycled: 1, left: 0, failure: undefined });
    expect(await findOrphanedPictures({ ...looking, now })).toEqual([]);
    expect(await kindsOf(report)).toEqual(['whole']);
  });
});

describe('a reviewer', () => {
  it('reads everybody’s pictures and changes none, and their reporter reads only their own', async () => {
    const report = await send(AMIRA, [pictureOf(small(1))]);
    await send(BEN, [pictureOf(small(2))]);
    expect(await kindsOf(report)).toEqual(['whole']);
    expect(await (await pictureList(AMIRA)).items()).toHaveLength(1);
    const upkeep = new SharePointPictureUpkeep(siteAs(REVIEWER));
    await expect(upkeep.recycle([1])).rejects.toMatchObject({ failure: { kind: 'denied' } });
    await expect(
      (await pictureList(REVIEWER)).items.getById(1).update({ PictureText: '' })
    ).rejects.toMatchObject({
      status: 403
    });
  });
});
