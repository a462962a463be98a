import type { IPicturePreparer, Picture, PictureProblem } from '../../application/reporting/ports';
import { nameOfPicture } from '../../domain/reporting/picture';
import { sha256 } from './crypto';

/** Larger than any screenshot; decoding more could freeze a small device. */
const mostBytes = 30 * 1024 * 1024;

/** Wide enough to read a screenshot of a whole screen. */
const longestSide = 1920;

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
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return (await encoded(canvas, file.type === 'image/png' ? 'image/png' : 'image/jpeg')) ?? undefined;
  } catch {
    return undefined;
  }
}

function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.9));
}

async function nameOf(picture: Blob): Promise<string> {
  const hash = await sha256(await picture.arrayBuffer());
  return nameOfPicture({ hash, mediaType: picture.type === 'image/png' ? 'image/png' : 'image/jpeg' });
}
