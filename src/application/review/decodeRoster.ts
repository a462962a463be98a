/** What a file's bytes are written in; `workbook` is an Excel workbook, which is no text. */
export type RosterEncoding = 'utf8' | 'utf16' | 'windows1252' | 'workbook';

export type DecodedRoster =
  | { kind: 'text'; text: string; encoding: Exclude<RosterEncoding, 'workbook'> }
  | { kind: 'workbook' | 'oldWorkbook' | 'unknownEncoding' };

/** The first bytes of a zip archive, which a workbook is. */
const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** The first bytes of workbooks of before 2007, and of those with a password. */
const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0];

/** So many bytes tell whether every other one is empty. */
const sampleBytes = 1024;

/** Finds out what a file is by what it holds, not by its name. */
export function decodeRoster(bytes: ArrayBuffer): DecodedRoster {
  const content = new Uint8Array(bytes);
  const begins = (mark: readonly number[]): boolean => mark.every((byte, index) => content[index] === byte);
  if (begins(zipMark)) return { kind: 'workbook' };
  if (begins(oldOfficeMark)) return { kind: 'oldWorkbook' };
  const utf16 = utf16Of(content);
  if (utf16) return textIn(utf16, content, 'utf16') ?? { kind: 'unknownEncoding' };
  return (
    textIn('utf-8', content, 'utf8') ??
    (isWindows1252(content) ? textIn('windows-1252', content, 'windows1252') : undefined) ?? {
      kind: 'unknownEncoding'
    }
  );
}

/** By its mark, or by every other byte being empty, as it is in any file of Latin letters. */
function utf16Of(content: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  const sample = content.subarray(0, sampleBytes);
  const empty = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) empty[index % 2] += 1;
  });
  if (empty[1] * 3 > sample.length) return 'utf-16le';
  return empty[0] * 3 > sample.length ? 'utf-16be' : undefined;
}

/** Windows-1252 has five bytes without a letter; control bytes are no text in any encoding of one byte a letter. */
function isWindows1252(content: Uint8Array): boolean {
  const noLetters = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
  return content.every((byte) =>
    byte < 0x20 ? [0x09, 0x0a, 0x0d].includes(byte) : byte !== 0x7f && !noLetters.includes(byte)
  );
}

/** Undefined where the bytes are not written so. */
function textIn(
  label: string,
  content: Uint8Array,
  encoding: Exclude<RosterEncoding, 'workbook'>
): DecodedRoster | undefined {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    return { kind: 'text', text: decoder.decode(content), encoding };
  } catch {
    // The one thing it throws, and not of this page's own kind everywhere, is that the bytes are written otherwise.
    return undefined;
  }
}
