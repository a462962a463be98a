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

  it('has no row for a blank line, and one for a line whose first cell is empty', async () => {
    const read = await rowsOf(fileOf('x.csv', 'a,b\n\n,2\n\n\n3\n'));
    expect(read.map(({ cells, line }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '', '2'],
      [3, '3']
    ]);
  });

  it('may have nothing but a heading', async () => {
    for (const text of ['a,b', 'a,b\n', '\na,b\n'])
      expect((await rowsOf(fileOf('x.csv', text, 1))).map(({ cells }) => cells)).toEqual([['a', 'b']]);
    expect(await rowsOf(fileOf('x.csv', ''))).toEqual([]);
  });

  it('lets the page breathe within a piece that is large', async () => {
    let pauses = 0;
    const rows = Array.from({ length: 40_000 }, (_, index) => String(index).padStart(9, '0'));
    const file = fileOf('x.csv', `${rows.join('\n')}\n`, 1_000_000);
    const read = await rowsOf(file, { pause: async () => void (pauses += 1) });
    expect(read.map(({ cells: [cell] }) => cell)).toEqual(rows);
    expect(pauses).toBe(4);
  });

  it('ends at what is not UTF-8, and at a row that never ends', async () => {
    await expect(rowsOf(fileOf('x.csv', new Uint8Array([0x61, 0x0a, 0xc3])))).rejects.toEqual(
      new FileProblem('notUtf8', 'x.csv')
    );
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

  it('never says that more was read than there is, even of a file that grows meanwhile', async () => {
    const shares: number[] = [];
    const file = { ...fileOf('x.csv', 'a\n'.repeat(10), 10), size: 15 };
    await rowsOf(file, { onProgress: (_, share) => shares.push(share) });
    expect(shares).toEqual([10 / 15, 1]);
  });

  it('says what went wrong, for whoever supports it', async () => {
    const problem = new FileProblem('missingColumn', 'x.csv', 'Login');
    expect(String(problem)).toBe('FileProblem: x.csv: missingColumn Login');
    expect(String(new CheckCancelled())).toBe('CheckCancelled: The check was cancelled.');
  });

  it('that the device does not hand over is no file of another kind', async () => {
    const broken: EvidenceFile = {
      ...fileOf('x.csv', ''),
      bytes: async function* () {
        yield new TextEncoder().encode('a\n');
        throw new FileProblem('unreadable', 'x.csv', 'gone');
      }
    };
    await expect(rowsOf(broken)).rejects.toEqual(new FileProblem('unreadable', 'x.csv', 'gone'));
  });
});
