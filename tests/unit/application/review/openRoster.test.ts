import { openRoster } from '../../../../src/application/review/roster';
import type { IWorkbookReader } from '../../../../src/application/review/ports';

const noWorkbooks: IWorkbookReader = {
  read: () => Promise.reject(new Error('This is no workbook.'))
};

const open = (bytes: readonly number[] | Uint8Array) =>
  openRoster(new Uint8Array(bytes).buffer, noWorkbooks, { pause: () => Promise.resolve() });

const text = 'email,name,division\nana@x.example,Zoë,Health\n';
const bytesOf = (latin: string): number[] => [...latin].map((letter) => letter.charCodeAt(0));
const utf16 = (words: string, littleEndian: boolean): number[] =>
  bytesOf(words).flatMap((byte) => (littleEndian ? [byte, 0] : [0, byte]));

describe('the letters of a file', () => {
  it.each([
    ['utf8', 'UTF-8', [...Buffer.from(text)]],
    ['utf8', 'UTF-8 with mark', [0xef, 0xbb, 0xbf, ...Buffer.from(text)]],
    ['utf16', 'UTF-16 with mark, as Excel’s “Unicode text”', [0xff, 0xfe, ...utf16(text, true)]],
    ['utf16', 'UTF-16 the other way round', [0xfe, 0xff, ...utf16(text, false)]],
    ['utf16', 'UTF-16 without mark', utf16(text, true)],
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

  it.each([
    ['unknownEncoding', 'nothing that is known', [...bytesOf(text), 0x81, 0xff]],
    ['unknownEncoding', 'a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['oldWorkbook', 'a workbook of before 2007', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]]
  ])('are said to be %s where the file is %s', async (kind, _, bytes) => {
    expect(await open(bytes)).toEqual({ kind });
  });
});
