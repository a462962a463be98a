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

  it('is looked through once, however long it is', () => {
    const long = Buffer.concat([jpegOf(10, 10), Buffer.alloc(3_600_000, 0xff)]);
    const started = performance.now();
    expect(showableType(long)).toBe('image/jpeg');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
