import fc from 'fast-check';
import Papa from 'papaparse';
import { writeCsv } from '../../../../src/application/review/writeCsv';
import type { ExportRow } from '../../../../src/domain/coverage/exportTables';

const tableOf = (rows: ExportRow[]) => ({
  fileName: 'x.csv',
  columns: ['Name', 'Note'],
  rowCount: rows.length,
  rows
});

const quiet = {
  onProgress: () => undefined,
  pause: () => Promise.resolve(),
  signal: new AbortController().signal
};

async function csvOf(rows: ExportRow[]): Promise<string> {
  return ((await writeCsv(tableOf(rows), quiet)) ?? []).join('');
}

describe('an export', () => {
  it('is UTF-8 with a byte order mark, Windows line ends and quotes where needed', async () => {
    expect(await csvOf([['Zoë "Z" O’Neill', 'a,b\nc']])).toBe(
      '\uFEFFName,Note\r\n"Zoë ""Z"" O’Neill","a,b\nc"\r\n'
    );
  });

  it.each([
    '=1+1',
    '+61 2',
    '-2',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '=HYPERLINK("x")\nq',
    '＝1',
    '＋1',
    '－1',
    '＠A'
  ])('lets no spreadsheet run %j', async (text) => {
    const [, [name]] = Papa.parse<string[]>(await csvOf([[text, '']])).data;
    expect(name).toBe(`'${text}`);
  });

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; ＝1+1;b;-1', "a; '＝1+1;b;'-1"],
    ['a\n=1+1', "a\n'=1+1"],
    ['\r=1', "'\r'=1"],
    ['a;b;c', 'a;b;c']
  ])('lets none run it that parts cells at semicolons: %j', async (text, harmless) => {
    const [, [name]] = Papa.parse<string[]>(await csvOf([[text, '']]), {
      delimiter: ',',
      newline: '\r\n'
    }).data;
    expect(name).toBe(harmless);
  });

  it('holds no cell that is run, whichever of comma and semicolon parts the cells', async () => {
    const cell = fc.array(fc.constantFrom('=', '＝', '-', '@', ';', '\n', '\r', '\t', ' ', 'a', ','));
    await fc.assert(
      fc.asyncProperty(cell, async (signs) => {
        const [, [name]] = Papa.parse<string[]>(await csvOf([[signs.join(''), '']]), {
          newline: '\r\n'
        }).data;
        for (const part of name.split(/[;\r\n]/)) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      })
    );
  });

  it('comes back as it was, but for the apostrophe before a formula', async () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/(^|[;\r\n])\s*[=+\-@＝＋－＠]|^[\t\r\n']/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const text = (await csvOf(rows)).slice(1);
        const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
        expect(read.slice(1, -1)).toEqual(rows);
      })
    );
  });

  it('says how far it is, and stops when cancelled', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index): ExportRow => [index, '']);
    const progress: number[] = [];
    await writeCsv(tableOf(rows), { ...quiet, onProgress: (written) => progress.push(written) });
    expect(progress).toEqual([5000, 10_000]);

    const exactly = await writeCsv(tableOf(rows.slice(0, 5000)), quiet);
    expect(exactly?.join('').split('\r\n')).toHaveLength(5002);
    expect((await writeCsv(tableOf(rows), quiet))?.join('').split('\r\n')).toHaveLength(12_002);

    const controller = new AbortController();
    const pieces = await writeCsv(tableOf(rows), {
      ...quiet,
      signal: controller.signal,
      onProgress: () => controller.abort()
    });
    expect(pieces).toBeUndefined();
  });
});
