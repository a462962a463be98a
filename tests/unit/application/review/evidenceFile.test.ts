import fc from 'fast-check';
import { CheckCancelled, FileProblem, readRows } from '../../../../src/application/review/evidenceFile';
import type { EvidenceFile, EvidenceWatch } from '../../../../src/application/review/evidenceFile';
import type { CsvRow } from '../../../../src/domain/evidence/headedRows';
import { csvOf, fileOf, quiet } from './evidenceFiles';

async function rowsOf(file: EvidenceFile, watch: Partial<EvidenceWatch> = {}): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  await readRows(file, (row) => rows.push(row), { ...quiet, ...watch });
  return rows;
}

describe('a CSV file that is read in pieces', () => {
  it('gives its rows as they are, wherever the pieces part them', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', 'é', '😀', ' ') });
    const row = fc.tuple(fc.constant('x'), cell, cell);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const text = csvOf([['a', 'b', 'c'], ...rows]);
          const read = await rowsOf(fileOf('x.csv', text, size));
          expect(read.slice(1).map(({ cells }) => cells)).toEqual(rows);
          expect(read.every(({ isBroken }) => !isBroken)).toBe(true);
        }
      )
    );
  });

  it.each(['\n', '\r\n'])(
    'has rows and line numbers with line ends %j, with or without a last one',
    async (end) => {
      for (const last of ['', end]) {
        const read = await rowsOf(fileOf('x.csv', ['a,b', '1,2', '3,4'].join(end) + last, 2));
        expect(read.map(({ cells, line }) => [line, ...cells])).toEqual([
          [1, 'a', 'b'],
          [2, '1', '2'],
          [3, '3', '4']
        ]);
      }
    }
  );

  it('names a row whose quotes do not fit', async () => {
    const read = await rowsOf(fileOf('x.csv', 'a,b\n1,2\n"3"x,4\n'));
    expect(read.map(({ isBroken }) => isBroken)).toEqual([false, false, true]);
  });

  it('ends at what is not UTF-8, and at a row that never ends', async () => {
    await expect(rowsOf(fileOf('x.csv', new Uint8Array([0x61, 0x0a, 0xff, 0xfe])))).rejects.toEqual(
      new FileProblem('notUtf8', 'x.csv')
    );
    const endless = fileOf('x.csv', `a\n"${'x'.repeat(5_000_000)}`, 100_000);
    await expect(rowsOf(endless)).rejects.toEqual(new FileProblem('notCsv', 'x.csv'));
  });

  it('says how far it is, and stops when cancelled', async () => {
    const file = fileOf('x.csv', 'a\n'.repeat(10), 5);
    const shares: number[] = [];
    await rowsOf(file, { onProgress: (_, share) => shares.push(share) });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    const controller = new AbortController();
    const read: CsvRow[] = [];
    const stopped = readRows(file, (row) => read.push(row), {
      ...quiet,
      signal: controller.signal,
      pause: async () => controller.abort()
    });
    await expect(stopped).rejects.toBeInstanceOf(CheckCancelled);
    expect(read.length).toBeLessThan(5);
  });
});
