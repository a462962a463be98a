import { createHash } from 'node:crypto';
import { findOrphanedPictures, recycleOrphans } from '../../../../src/application/reporting/orphanedPictures';
import type { IPictureRows, IPictureUpkeep, ReportKey } from '../../../../src/application/reporting/ports';
import { picturesInTurn, readPictures } from '../../../../src/application/reporting/readPictures';
import { recyclePicture, recyclePicturesOf } from '../../../../src/application/reporting/recyclePicture';
import type { PictureRow } from '../../../../src/domain/reporting/pictureParts';
import { pngOf } from '../../../fixtures/pictureBytes';
import { failure } from '../fakes';

const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');
const { signal } = new AbortController();
const now = new Date('2026-11-29T00:00:00Z');

type Stored = PictureRow & { text: string };

/** The list of pictures, and the reports, as a program in memory. */
class PicturesInMemory implements IPictureRows, IPictureUpkeep {
  public readonly pageSize = 2;
  public stored: Stored[] = [];
  public reports: ReportKey[] = [];
  public readonly recycled: number[] = [];
  public readonly textsRead: number[] = [];
  public areAll = true;

  public add(change: Partial<Stored>): void {
    const id = this.stored.length + 1;
    const row = {
      id,
      authorId: 7,
      intentionId: 'mine',
      pictureNumber: 1,
      partNumber: 1,
      partCount: 1,
      hash: ''
    };
    this.stored.push({ ...row, createdAt: '2026-11-01T00:00:00Z', text: '', ...change });
  }
  public async of(): Promise<{ rows: PictureRow[]; areAll: boolean }> {
    return { rows: this.stored, areAll: this.areAll };
  }
  public async textOf(id: number): Promise<string | undefined> {
    this.textsRead.push(id);
    return this.stored.find((row) => row.id === id)?.text;
  }
  public async rowsAfter(id: number): Promise<PictureRow[]> {
    return this.stored.filter((row) => row.id > id).slice(0, this.pageSize);
  }
  public async reportsAfter(id: number): Promise<ReportKey[]> {
    return this.reports.filter((report) => report.id > id).slice(0, this.pageSize);
  }
  public async recycle(ids: readonly number[]): Promise<void> {
    this.recycled.push(...ids);
  }
}

const png = pngOf(10, 10);
const text = png.toString('base64');
let list: PicturesInMemory;

beforeEach(() => {
  list = new PicturesInMemory();
});

async function reportOf(...pictures: Buffer[]) {
  const named = await Promise.all(
    pictures.map(async (picture) => ({ hash: await hash(picture), mediaType: 'image/jpeg' as const }))
  );
  return { authorId: 7, intentionId: 'mine', pictures: named, reportedAt: '2026-11-01T00:00:00Z' };
}

const states = async (...pictures: Buffer[]) =>
  (await readPictures(await reportOf(...pictures), { rows: list, hash }, signal)).pictures.map(
    ({ state }) => state
  );

describe('a picture that a report names', () => {
  it('is whole, and typed by what it is, when what is stored has its hash', async () => {
    list.add({ text });
    const [state] = await states(png);
    expect(state).toMatchObject({ kind: 'whole' });
    if (state.kind !== 'whole') throw new Error('It is whole.');
    expect(state.content.type).toBe('image/png');
    expect(Buffer.from(await state.content.arrayBuffer())).toEqual(png);
  });

  it('is foreign when another stands in its place, and no picture when it is none', async () => {
    const page = Buffer.from('<script>alert(1)</script>');
    list.add({ text: pngOf(11, 11).toString('base64') });
    list.add({ pictureNumber: 2, text: page.toString('base64') });
    list.add({ pictureNumber: 3, text: 'no Base64' });
    expect(await states(png, page, pngOf(3, 3), pngOf(4, 4))).toEqual([
      { kind: 'foreign' },
      { kind: 'noPicture' },
      { kind: 'foreign' },
      { kind: 'missing' }
    ]);
  });

  it('has some of its parts, of which none is read, or lost one while it was read', async () => {
    list.add({ partCount: 3, text });
    list.add({ partCount: 3, partNumber: 3, text });
    expect(await states(png)).toEqual([{ kind: 'part', there: 2, of: 3 }]);
    expect(list.textsRead).toEqual([]);
    list.add({ partCount: 3, partNumber: 2, text });
    list.textOf = async (id) => (id === 3 ? undefined : text);
    expect(await states(png)).toEqual([{ kind: 'part', there: 2, of: 3 }]);
  });

  it('costs no request in a report without pictures', async () => {
    list.of = () => Promise.reject(failure('serverError'));
    const none = await reportOf();
    expect(await readPictures(none, { rows: list, hash }, signal)).toEqual({ pictures: [], areAll: true });
  });

  it('is said to be among rows that were not looked at', async () => {
    list.areAll = false;
    expect(await readPictures(await reportOf(png), { rows: list, hash }, signal)).toMatchObject({
      areAll: false,
      pictures: [{ state: { kind: 'missing' } }]
    });
  });
});

describe('the pictures of many reports', () => {
  it('are read in turn, and one that cannot be read or is not waited for keeps no other', async () => {
    list.add({ text });
    const read = picturesInTurn({ rows: list, hash });
    const report = await reportOf(png);
    const fine = list.of.bind(list);
    list.of = () => Promise.reject(failure('serverError'));
    const first = read(report, signal);
    await expect(first).rejects.toMatchObject({ failure: { kind: 'serverError' } });
    const left = new AbortController();
    left.abort();
    expect(await read(report, left.signal)).toEqual({ pictures: [], areAll: true });
    list.of = fine;
    expect((await read(report, signal)).pictures).toMatchObject([{ state: { kind: 'whole' } }]);
  });
});

describe('an owner', () => {
  it('takes one picture out of a report, with whatever was stored to take its place, and keeps which it was', async () => {
    list.add({ text, createdAt: '2026-11-02T00:00:00Z' });
    list.add({ pictureNumber: 2 });
    list.add({ authorId: 8 });
    list.add({});
    const report = await reportOf(png, pngOf(2, 2));
    const reading = { rows: list, upkeep: list };
    expect(await recyclePicture(report, 1, reading)).toEqual({
      ids: [1, 4],
      areAll: true,
      hash: report.pictures[0].hash,
      createdAt: '2026-11-02T00:00:00Z'
    });
    expect(list.recycled).toEqual([1, 4]);
    expect(await recyclePicture(report, 3, reading)).toMatchObject({
      ids: [],
      hash: '',
      createdAt: ''
    });
  });

  it('deletes a report with all that its reporter stored for it, and nothing of anybody else', async () => {
    list.add({});
    list.add({ pictureNumber: 99 });
    list.add({ authorId: 8 });
    list.add({ intentionId: 'other' });
    list.areAll = false;
    expect(await recyclePicturesOf(await reportOf(png), { rows: list, upkeep: list })).toEqual({
      ids: [1, 2],
      areAll: false
    });
    expect(list.recycled).toEqual([1, 2]);
  });

  it('has rows recycled fifty at a time, and no request made for nothing', async () => {
    const batches: number[] = [];
    list.recycle = async (ids) => void batches.push(ids.length);
    await recyclePicturesOf(await reportOf(png), { rows: list, upkeep: list });
    expect(batches).toEqual([]);
    for (let row = 0; row < 100; row += 1) list.add({});
    await recyclePicturesOf(await reportOf(png), { rows: list, upkeep: list });
    expect(batches).toEqual([50, 50]);
  });

  it('is offered pictures older than a week that belong to no report', async () => {
    list.reports = [1, 2, 3].map((id) => ({ id, authorId: 7, intentionId: `report-${id}` }));
    for (const intentionId of ['report-1', 'report-2', 'report-3', 'gone', 'REPORT-1'])
      list.add({ intentionId });
    list.add({ intentionId: 'report-3', authorId: 8 });
    list.add({ intentionId: 'gone', createdAt: '2026-11-22T00:00:00Z' });
    const looked: number[] = [];
    const looking = { upkeep: list, now, signal, onProgress: (count: number) => void looked.push(count) };
    expect(await findOrphanedPictures(looking)).toEqual([4, 5, 6]);
    expect(looked[looked.length - 1]).toBe(7);
  });

  it('is offered nothing when the reports could not all be read', async () => {
    list.add({ intentionId: 'gone' });
    list.reportsAfter = () => Promise.reject(failure('throttled'));
    const looking = { upkeep: list, now, signal, onProgress: () => undefined };
    await expect(findOrphanedPictures(looking)).rejects.toMatchObject({ failure: { kind: 'throttled' } });
  });

  it('is told how many are left when recycling breaks off or is stopped', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => index + 1);
    const recycle = list.recycle.bind(list);
    list.recycle = async (some) => {
      if (some.includes(60)) throw failure('throttled');
      return recycle(some);
    };
    expect(await recycleOrphans(ids, { upkeep: list, signal, onProgress: () => undefined })).toMatchObject({
      recycled: 50,
      left: 70,
      failure: { kind: 'throttled' }
    });
    list.recycle = recycle;
    const stop = new AbortController();
    expect(
      await recycleOrphans(ids, { upkeep: list, signal: stop.signal, onProgress: () => stop.abort() })
    ).toEqual({ recycled: 50, left: 70, failure: undefined });
  });
});
