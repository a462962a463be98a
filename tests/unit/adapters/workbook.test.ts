import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/adapters/workbook/readWorkbook';
import { openRoster } from '../../../src/application/review/roster';
import { workbookOf } from '../workbookOf';

const open = (bytes: ArrayBuffer, sheet?: string) =>
  openRoster(bytes, { read: readWorkbook }, { pause: () => Promise.resolve() }, { sheet });

const people = [
  ['Email', 'Name', 'Division', 'Start date'],
  ['ana@x.example', 'Ana Brién', 'Health\u00a0North', { days: 45323 }],
  ['ben@x.example', 'Ben', 'Health North', '']
];

describe('an Excel workbook', () => {
  it('is read as a roster, with its dates as the sheet shows them', async () => {
    expect(await open(workbookOf({ People: people }))).toMatchObject({
      kind: 'read',
      encoding: 'workbook',
      sheets: { names: ['People'], read: 'People' },
      roster: {
        kind: 'sound',
        people: [
          { email: 'ana@x.example', name: 'Ana Brién', division: 'Health North', startDate: '2024-02-01' },
          { email: 'ben@x.example', name: 'Ben', division: 'Health North' }
        ]
      }
    });
  });

  it('is read from its first sheet, or from the one that is chosen', async () => {
    const book = workbookOf({ Notes: [['Read me']], People: people });
    expect(await open(book)).toMatchObject({
      sheets: { names: ['Notes', 'People'], read: 'Notes' },
      roster: { kind: 'faulty', problems: [{ kind: 'empty' }] }
    });
    expect(await open(book, 'People')).toMatchObject({
      sheets: { read: 'People' },
      roster: { people: { length: 2 } }
    });
  });

  it('names a problem by the row of the sheet', async () => {
    expect(await open(workbookOf({ People: [...people, ['nobody', 'No', 'Health']] }))).toMatchObject({
      roster: { problems: [{ kind: 'badAddress', line: 4, heading: 'Email', value: 'nobody' }] }
    });
  });

  it('that would fill the memory is told by what it says of itself, and not unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1024 * 1024) });
    expect(bomb.byteLength).toBeLessThan(2048);
    expect(await readWorkbook(bomb.slice().buffer, 1024 * 1024 - 1)).toEqual({ kind: 'workbookTooLarge' });
    // One that says less of itself is unpacked to what it says, and is no workbook any more.
    const liar = new DataView(bomb.slice().buffer);
    const directory = liar.getUint32(liar.byteLength - 6, true);
    liar.setUint32(directory + 24, 10, true);
    expect(await readWorkbook(liar.buffer, 1024)).toEqual({ kind: 'brokenWorkbook' });
  });

  it.each([
    ['is cut off', (whole: Uint8Array) => whole.slice(0, whole.length / 2)],
    ['holds something else', () => zipSync({ 'word/document.xml': strToU8('<a/>') })],
    [
      'has a sheet that is no XML',
      () =>
        new Uint8Array(workbookOf({ People: people }, { 'xl/worksheets/sheet1.xml': '<sheetData><row <' }))
    ]
  ])('that %s is said to be one that cannot be read', async (_, spoil) => {
    const bytes = spoil(new Uint8Array(workbookOf({ People: people })));
    expect(await open(bytes.slice().buffer)).toEqual({ kind: 'brokenWorkbook' });
  });
});
