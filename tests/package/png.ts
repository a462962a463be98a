import { inflateSync } from 'node:zlib';

export type Pixel = { red: number; green: number; blue: number; alpha: number };
export type Picture = { width: number; height: number; pixels: Pixel[] };

type Header = { width: number; height: number; channels: number };

/**
 * Reads a PNG of 8 bits a channel, in colour or colour with transparency, that is not interlaced.
 * @throws for any other kind
 */
export function readPng(file: Buffer): Picture {
  const chunks = chunksOf(file);
  const header = headerOf(chunks[0].data);
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const bytes = unfilter(inflateSync(Buffer.concat(data)), header);
  const pixels = Array.from({ length: header.width * header.height }, (_, index) => {
    const at = index * header.channels;
    return {
      red: bytes[at],
      green: bytes[at + 1],
      blue: bytes[at + 2],
      alpha: header.channels === 4 ? bytes[at + 3] : 255
    };
  });
  return { width: header.width, height: header.height, pixels };
}

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length)
    });
    at += length + 12;
  }
  return chunks;
}

function headerOf(data: Buffer): Header {
  const [depth, colour, , , interlace] = data.subarray(8);
  const channels = { 2: 3, 6: 4 }[colour];
  if (depth !== 8 || !channels || interlace) throw new Error('This kind of PNG is not read here.');
  return { width: data.readUInt32BE(0), height: data.readUInt32BE(4), channels };
}

/** Each line says how it was written relative to its neighbours (PNG specification, section 9). */
function unfilter(lines: Buffer, { width, height, channels }: Header): Buffer {
  const stride = width * channels;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : bytes[at - channels];
      const up = y === 0 ? 0 : bytes[at - stride];
      const corner = x < channels || y === 0 ? 0 : bytes[at - stride - channels];
      bytes[at] = lines[y * (stride + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  return bytes;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [byLeft, byUp, byCorner] = [left, up, corner].map((byte) => Math.abs(left + up - corner - byte));
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
