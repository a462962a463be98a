import { openRoster } from '../../../../src/application/review/roster';
import type { OpeningChoice } from '../../../../src/application/review/roster';
import type { IWorkbookReader } from '../../../../src/application/review/ports';

const noWorkbooks: IWorkbookReader = {
  read: () => Promise.reject(new Error('This is no workbook.'))
};

const open = (bytes: readonly number[] | Uint8Array) =>
  openRoster(new Uint8Array(bytes).buffer, noWorkbooks, { pause: () => Promise.resolve() });

const text = 'email,name,division\nana@x.example,Zoë,Health\n';
const bytesOf = (latin: string): number[] => [...latin].map((letter) => letter.charCodeAt(0));
const tabbed = text.replaceAll(',', '\t').replaceAll('\n', '\r\n');
const utf16 = (words: string, littleEndian: boolean): number[] =>
  bytesOf(words).flatMap((byte) => (littleEndian ? [byte, 0] : [0, byte]));

describe('the letters of a file', () => {
  it.each([
    ['utf8', 'UTF-8', [...Buffer.from(text)]],
    ['utf8', 'UTF-8 with mark', [0xef, 0xbb, 0xbf, ...Buffer.from(text)]],
    ['utf16', 'UTF-16 with mark, as Excel’s “Unicode text”', [0xff, 0xfe, ...utf16(text, true)]],
    ['utf16', 'UTF-16 the other way round', [0xfe, 0xff, ...utf16(text, false)]],
    ['utf16', 'UTF-16 without mark', utf16(text, true)],
    ['utf16', 'UTF-16 the other way round without mark', utf16(text, false)],
    ['windows1252', 'Windows-1252 with tabs and Windows line ends', bytesOf(tabbed)],
    ['windows1252', 'Windows-1252', bytesOf(text)]
  ])('are read as %s where they are %s', async (encoding, _, bytes) => {
    expect(await open(bytes)).toMatchObject({
      kind: 'read',
      encoding,
      roster: { people: [{ email: 'ana@x.example', name: 'Zoë' }] }
    });
  });

  it('are those of Windows-1252 between 128 and 159 too', async () => {
    const bytes = bytesOf('email,name,division\nana@x.example,O\x92Brien,Health');
    expect(await open(bytes)).toMatchObject({ roster: { people: [{ name: 'O’Brien' }] } });
  });

  it('are those of UTF-16 where the first of them are mostly Latin, whatever comes later', async () => {
    const nameOf = (index: number) => (index < 40 ? 'Ana' : '山田太郎'.repeat(8));
    const people = Array.from({ length: 900 }, (_, index) => `p${index}@x.example,${nameOf(index)},Health\n`);
    const bytes = new Uint8Array(Buffer.from(`email,name,division\n${people.join('')}`, 'utf16le'));
    expect(await open(bytes)).toMatchObject({ encoding: 'utf16', roster: { people: { length: 900 } } });
  });

  it.each([0x00, 0x08, 0x0b, 0x1f, 0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d])(
    'are none of Windows-1252 where byte %i stands among them',
    async (byte) => {
      expect(await open([...bytesOf(text), byte])).toEqual({ kind: 'unknownEncoding' });
    }
  );

  it.each([
    ['unknownEncoding', 'UTF-16 that ends within a letter', [0xff, 0xfe, 0x00, 0xd8]],
    ['unknownEncoding', 'UTF-16 the other way round that ends within a letter', [0xfe, 0xff, 0xd8, 0x00]],
    ['unknownEncoding', 'nothing that is known', [...bytesOf(text), 0x81, 0xff]],
    ['unknownEncoding', 'a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['oldWorkbook', 'a workbook of before 2007', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]]
  ])('are said to be %s where the file is %s', async (kind, _, bytes) => {
    expect(await open(bytes)).toEqual({ kind });
  });
});

describe('a file that begins like a workbook', () => {
  const workbook = [0x50, 0x4b, 0x03, 0x04];
  const people = [
    ['email', 'name', 'division'],
    ...Array.from({ length: 3 }, (_, id) => [`p${id}@x.example`, 'P', 'Health'])
  ];

  it('is read by what it holds, from the sheet that is chosen', async () => {
    const sheets = [
      { name: 'Notes', rows: [['Read me']] },
      { name: 'People', rows: people }
    ];
    const reader: IWorkbookReader = { read: async () => ({ kind: 'sheets', sheets }) };
    const openSheet = (sheet?: string) =>
      openRoster(new Uint8Array(workbook).buffer, reader, { pause: () => Promise.resolve() }, { sheet });
    expect(await openSheet()).toMatchObject({
      kind: 'read',
      encoding: 'workbook',
      sheets: { names: ['Notes', 'People'], read: 'Notes' },
      roster: { kind: 'faulty' }
    });
    for (const [sheet, read] of [
      ['People', 'People'],
      ['Gone', 'Notes']
    ])
      expect(await openSheet(sheet)).toMatchObject({ sheets: { read } });
    expect(await openSheet('People')).toMatchObject({ roster: { people: { length: 3 } } });
  });

  it('is read in pieces that let the page breathe, and says how far it is', async () => {
    const many = Array.from({ length: 9999 }, (_, id) => [`p${id}@x.example`, 'P', 'Health']);
    const sheets = [{ name: 'People', rows: [people[0], ...many] }];
    const shares: number[] = [];
    let pauses = 0;
    const opened = await openRoster(
      new Uint8Array(workbook).buffer,
      { read: async () => ({ kind: 'sheets', sheets }) },
      { pause: async () => void (pauses += 1), onProgress: (share) => shares.push(share) }
    );
    expect(opened).toMatchObject({ roster: { people: { length: 9999 } } });
    expect(shares).toEqual([0.4, 0.8]);
    expect(pauses).toBe(2);
  });

  it('has its dates read as the owner says where they could be either', async () => {
    const rows = [
      ['email', 'name', 'division', 'start date'],
      ['ana@x.example', 'Ana', 'Health', '03/02/2026']
    ];
    const openDated = (choice: OpeningChoice) =>
      openRoster(
        new Uint8Array(workbook).buffer,
        { read: async () => ({ kind: 'sheets', sheets: [{ name: 'People', rows }] }) },
        { pause: () => Promise.resolve() },
        choice
      );
    expect(await openDated({})).toMatchObject({ roster: { kind: 'datesUndecided' } });
    expect(await openDated({ dateOrder: 'monthFirst' })).toMatchObject({
      roster: { people: [{ startDate: '2026-03-02' }] }
    });
  });

  it.each(['brokenWorkbook', 'workbookTooLarge', 'readerNotLoaded'] as const)(
    'is said to be %s where the reader says so',
    async (kind) => {
      const reader: IWorkbookReader = { read: async () => ({ kind }) };
      const { buffer } = new Uint8Array(workbook);
      expect(await openRoster(buffer, reader, { pause: () => Promise.resolve() })).toEqual({ kind });
    }
  );

  it('only at first is a text all the same', async () => {
    expect(await open(bytesOf('PK,email,name,division\n1,ana@x.example,Ana,Health'))).toMatchObject({
      encoding: 'utf8',
      roster: { people: [{ name: 'Ana' }] }
    });
  });
});
