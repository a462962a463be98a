import { longestSide } from './picture';
import type { PictureType } from './picture';

/** What the first bytes of a file say it is, and its size in pixels. */
type PictureHeader = { mediaType: PictureType; width: number; height: number };

/** A JPEG may ask to be drawn over and over. What browsers write has one scan, or about ten when it comes by and by. */
const mostScans = 32;

/**
 * The type of a picture that may be given to the browser to decode; undefined for anything else: another file, one
 * without a size, larger than any of ours, or drawn more often than a picture needs. Looks at each byte once at most.
 */
export function showableType(picture: Uint8Array): PictureType | undefined {
  const header = pngHeader(picture) ?? jpegHeader(picture);
  if (!header || !isOurSize(header.width) || !isOurSize(header.height)) return undefined;
  return header.mediaType === 'image/jpeg' && scansIn(picture) > mostScans ? undefined : header.mediaType;
}

function isOurSize(side: number): boolean {
  return side > 0 && side <= longestSide;
}

/** The signature, and the chunk IHDR, which must come first (PNG specification, 5.3 and 11.2.2). */
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function pngHeader(bytes: Uint8Array): PictureHeader | undefined {
  if (bytes.length < 24 || !pngStart.every((byte, index) => bytes[index] === byte)) return undefined;
  return { mediaType: 'image/png', width: numberAt(bytes, 16, 4), height: numberAt(bytes, 20, 4) };
}

/** Baseline, extended and progressive frames; the other kinds are drawn by no browser (ITU-T T.81, table B.1). */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2];

/** Goes from segment to segment up to the frame, which says the size. */
function jpegHeader(bytes: Uint8Array): PictureHeader | undefined {
  if (numberAt(bytes, 0, 3) !== 0xffd8ff) return undefined;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (frames.includes(marker)) {
      return {
        mediaType: 'image/jpeg',
        width: numberAt(bytes, at + 7, 2),
        height: numberAt(bytes, at + 5, 2)
      };
    }
    // A scan before any frame, or a second start, is no picture.
    if (marker === 0xda || marker === 0xd8) return undefined;
    at += 2 + Math.max(2, numberAt(bytes, at + 2, 2));
  }
  return undefined;
}

/** In what a scan draws, `ff` is followed by `00` or by the number of a restart, so these two bytes start a scan. */
function scansIn(bytes: Uint8Array): number {
  let scans = 0;
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xda) scans += 1;
  }
  return scans;
}

/** A number of some bytes, the highest first; 0 for those past the end. */
function numberAt(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = at; index < at + length; index += 1) value = value * 256 + (bytes[index] ?? 0);
  return value;
}
