import type { IPicturePreparer, Picture, PictureProblem } from '../../application/reporting/ports';
import { longestSide, nameOfPicture } from '../../domain/reporting/picture';
import { bytesOfPart, largestPicture } from '../../domain/reporting/pictureParts';
import { sha256 } from './crypto';

/** Larger than any screenshot; decoding more could freeze a small device. */
const mostBytes = 30 * 1024 * 1024;

/** The first bytes of the pictures that are taken: the type is what a file is, not what it is called. */
const signatures: readonly { type: string; matches(bytes: Uint8Array): boolean }[] = [
  { type: 'image/png', matches: (bytes) => startsWith(bytes, 0, 0x89, 0x50, 0x4e, 0x47) },
  { type: 'image/jpeg', matches: (bytes) => startsWith(bytes, 0, 0xff, 0xd8, 0xff) },
  {
    type: 'image/webp',
    matches: (bytes) =>
      startsWith(bytes, 0, 0x52, 0x49, 0x46, 0x46) && startsWith(bytes, 8, 0x57, 0x45, 0x42, 0x50)
  }
];

/** A way to write a picture: how long its longest side may be, in pixels, as what, and how well. */
type Writing = { side: number; type: 'image/png' | 'image/jpeg'; quality: number; bytes: number };

/**
 * In the order in which they are tried, each with the bytes it may take. First what fits one item of the list: the
 * words in a screenshot stay clear with fewer pixels longer than with a lower quality, and below 1,600 pixels they do
 * not. What fits in none of these ways takes several items.
 */
const writings: readonly Writing[] = [
  ...[0.9, 0.8, 0.7].map((quality) => jpeg(longestSide, quality, bytesOfPart)),
  ...[0.8, 0.7].map((quality) => jpeg(1760, quality, bytesOfPart)),
  ...[0.8, 0.7, 0.6].map((quality) => jpeg(1600, quality, bytesOfPart)),
  ...[0.8, 0.6, 0.3].map((quality) => jpeg(1600, quality, largestPicture))
];

function jpeg(side: number, quality: number, bytes: number): Writing {
  return { side, type: 'image/jpeg', quality, bytes };
}

/** Text and drawings are smallest, and sharp, as PNG. */
const png: Writing = { side: longestSide, type: 'image/png', quality: 1, bytes: bytesOfPart };

/** Draws a picture afresh, which leaves everything behind that is not picture: place, device, name, hidden content. */
export const browserPictures: IPicturePreparer = {
  prepare: async (file): Promise<Picture | PictureProblem> => {
    if (file.size > mostBytes) return 'size';
    const head = await headOf(file);
    if (!head) return 'unreadable';
    const type = signatures.find(({ matches }) => matches(head))?.type;
    if (!type) return 'type';
    const drawn = await redraw(file.slice(0, file.size, type));
    return drawn ? { name: await nameOf(drawn), content: drawn } : 'unreadable';
  }
};

/** The first bytes; undefined for a file that was moved, deleted or went offline after it was chosen. */
async function headOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, 12).arrayBuffer());
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, offset: number, ...expected: number[]): boolean {
  return expected.every((byte, index) => bytes[offset + index] === byte);
}

async function redraw(file: Blob): Promise<Blob | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    try {
      return await firstThatFits(bitmap, file.type === 'image/png' ? [png, ...writings] : writings);
    } finally {
      bitmap.close();
    }
  } catch {
    return undefined;
  }
}

async function firstThatFits(bitmap: ImageBitmap, ways: readonly Writing[]): Promise<Blob | undefined> {
  for (const way of ways) {
    const written = await write(bitmap, way);
    if (written && written.size <= way.bytes) return written;
  }
  return undefined;
}

function write(bitmap: ImageBitmap, { side, type, quality }: Writing): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context && type === 'image/jpeg') {
    // What is transparent would turn black, and dark words with it.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

async function nameOf(picture: Blob): Promise<string> {
  const hash = await sha256(await picture.arrayBuffer());
  return nameOfPicture({ hash, mediaType: picture.type === 'image/png' ? 'image/png' : 'image/jpeg' });
}
