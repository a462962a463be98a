import fc from 'fast-check';
import { longestSide } from '../../../../src/domain/reporting/picture';
import { showableType } from '../../../../src/domain/reporting/pictureHeader';
import { jpegOf, pngOf } from '../../../fixtures/pictureBytes';

const withScans = (scans: number): Uint8Array =>
  Buffer.concat([jpegOf(10, 10), ...Array.from({ length: scans }, () => Buffer.from([0xff, 0xda, 0, 2, 1]))]);

describe('a file that is to be shown as a picture', () => {
  it('is one by its first bytes, whatever it was called', () => {
    expect(showableType(pngOf(1, longestSide))).toBe('image/png');
    expect(showableType(jpegOf(longestSide, 1))).toBe('image/jpeg');
    for (const text of [
      '',
      'GIF89a',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'RIFF0000WEBP',
      '%PDF-1.7'
    ]) {
      expect(showableType(Buffer.from(text))).toBeUndefined();
    }
  });

  it.each([
    [0, 1],
    [1, 0],
    [longestSide + 1, 1],
    [1, longestSide + 1],
    [65_535, 65_535]
  ])('is none with a size of %d by %d pixels, before anything is decoded', (width, height) => {
    expect(showableType(pngOf(width, height))).toBeUndefined();
    expect(showableType(jpegOf(width, height))).toBeUndefined();
  });

  it('is none when a JPEG asks to be drawn over and over, or is of a kind that no browser draws', () => {
    expect(showableType(withScans(31))).toBe('image/jpeg');
    expect(showableType(withScans(200))).toBeUndefined();
    expect(showableType(jpegOf(10, 10, 0xc3))).toBeUndefined();
    expect(showableType(jpegOf(10, 10, 0xc2))).toBe('image/jpeg');
  });

  it('is none when its header is cut off, and never throws', () => {
    for (const picture of [pngOf(10, 10), jpegOf(10, 10)]) {
      for (let length = 0; length < 17; length += 1) {
        expect(showableType(picture.subarray(0, length))).toBeUndefined();
      }
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void showableType(bytes)));
    const start = jpegOf(10, 10).subarray(0, 4);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => void showableType(Buffer.concat([start, bytes]))
      )
    );
  });

  it('may be drawn thirty-two times, and no more', () => {
    // Its own scan is one of them.
    expect([withScans(31), withScans(32)].map(showableType)).toEqual(['image/jpeg', undefined]);
  });

  it('is none without each byte of its signature', () => {
    const png = pngOf(10, 10);
    for (let at = 0; at < 16; at += 1) {
      const odd = Buffer.from(png);
      odd[at] ^= 1;
      expect(showableType(odd)).toBeUndefined();
    }
    for (let at = 0; at < 3; at += 1) {
      const odd = Buffer.from(jpegOf(10, 10));
      odd[at] ^= 1;
      expect(showableType(odd)).toBeUndefined();
    }
  });

  it('is one as soon as its size is told', () => {
    const png = pngOf(10, 10);
    expect(showableType(png.subarray(0, 24))).toBe('image/png');
    expect(showableType(png.subarray(0, 23))).toBeUndefined();
    const jpeg = jpegOf(10, 10);
    expect(showableType(jpeg.subarray(0, 17))).toBe('image/jpeg');
    expect(showableType(jpeg.subarray(0, 16))).toBeUndefined();
  });

  it('says its size in more than one byte', () => {
    expect(showableType(pngOf(256, 0x10000))).toBeUndefined();
    expect(showableType(pngOf(0x1000000, 256))).toBeUndefined();
    expect(showableType(pngOf(256, 512))).toBe('image/png');
    expect(showableType(jpegOf(256, 512))).toBe('image/jpeg');
  });

  const start = [0xff, 0xd8];
  const comment = [0xff, 0xfe, 0, 4, 1, 1];
  const frame = [0xff, 0xc1, 0, 11, 8, 0, 10, 0, 10, 1, 1, 0x11, 0];

  it.each([
    ['after several segments', [...start, ...comment, ...comment, ...frame], 'image/jpeg'],
    ['at once', [...start, ...frame], 'image/jpeg'],
    ['after a segment that says no length', [...start, 0xff, 0xfe, 0, 0, ...frame], 'image/jpeg'],
    [
      'after a long segment',
      [...start, 0xff, 0xe1, 1, 2, ...Array<number>(256).fill(0), ...frame],
      'image/jpeg'
    ],
    ['after a scan', [...start, 0xff, 0xda, 0, 4, 1, 1, ...frame], undefined],
    ['after a second start', [...start, ...start, 0, 4, 1, 1, ...frame], undefined],
    ['after what is no segment', [...start, 0xfe, 0xfe, 0, 4, 1, 1, ...frame], undefined],
    ['never', [...start, ...comment, ...comment, ...comment], undefined]
  ])('is a JPEG by its frame, wherever it may come: %s', (_, bytes, type) => {
    expect(showableType(Uint8Array.from(bytes))).toBe(type);
  });

  it('is looked through once, however long it is', () => {
    const long = Buffer.concat([jpegOf(10, 10), Buffer.alloc(3_600_000, 0xff)]);
    const started = performance.now();
    expect(showableType(long)).toBe('image/jpeg');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
