import { numberOfPicture } from './picture';
import type { NamedPicture } from './picture';

/**
 * The most bytes of a picture in one item: as Base64 they are 300,000 characters, which a plain column of lines keeps
 * (measured on SharePoint Online).
 */
export const bytesOfPart = 225_000;

/** The most items that one picture takes. */
export const mostParts = 16;

/** The largest picture that can be stored, in bytes. */
export const largestPicture = bytesOfPart * mostParts;

/** How many items a picture takes. */
export function partCount(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / bytesOfPart));
}

/** One part of a picture, counted from 1, in Base64. */
export function partOf(picture: Uint8Array, number: number): string {
  return base64(picture.subarray((number - 1) * bytesOfPart, number * bytesOfPart));
}

/** The picture that its parts in Base64 make up; undefined when one of them is none of ours. */
export function joined(parts: readonly string[]): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  for (const part of parts) {
    const piece = bytesIn(part);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  const picture = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    picture.set(piece, at);
    at += piece.length;
  }
  return picture;
}

/** A row of a picture as its list has it, without the picture. Everything but id, author and time is only claimed. */
export type PictureRow = {
  id: number;
  /** SharePoint's id of who made it. */
  authorId: number;
  intentionId: string;
  /** Its place in the report, from 1. */
  pictureNumber: number;
  partNumber: number;
  partCount: number;
  /** SHA-256 over the whole picture, as the row states it. */
  hash: string;
  /** SharePoint's own creation time, ISO 8601 in UTC. */
  createdAt: string;
};

/** Whose rows, for which report, with which pictures. */
export type PicturedReport = {
  /** SharePoint's id of who made the report. */
  authorId: number;
  intentionId: string;
  pictures: readonly NamedPicture[];
};

/** What there is of one picture, before its parts are read. */
export type FoundPicture = NamedPicture & {
  /** Its place in the report, from 1. */
  number: number;
  /** How many parts it has, as the first of its rows says; 0 when there is none. */
  of: number;
  /** The row of each part that there is, in the order of the parts. */
  parts: PictureRow[];
  /** Every row of it by the reporter, also those that do not count. */
  ids: number[];
};

/** Whether a row is by the reporter and for the report. SharePoint compares texts without case; we do not. */
export function isOfReport(row: PictureRow, { authorId, intentionId }: PicturedReport): boolean {
  return intentionId !== '' && row.authorId === authorId && row.intentionId === intentionId;
}

/**
 * What there is of each picture that a report names. Only the reporter's own rows count, and of several for one part
 * the first: what comes later replaces nothing. How many parts there are, the first row of the picture says.
 */
export function findPictures(report: PicturedReport, rows: readonly PictureRow[]): FoundPicture[] {
  const own = new Map<number, PictureRow[]>();
  for (const row of rows) {
    if (!isOfReport(row, report)) continue;
    const ofPicture = own.get(row.pictureNumber);
    if (ofPicture) ofPicture.push(row);
    else own.set(row.pictureNumber, [row]);
  }
  return report.pictures.map((named, index) => ({
    ...named,
    number: index + 1,
    ...foundIn(own.get(numberOfPicture(report.pictures, named.hash)) ?? [])
  }));
}

function foundIn(rows: readonly PictureRow[]): Pick<FoundPicture, 'of' | 'parts' | 'ids'> {
  const oldestFirst = [...rows].sort((a, b) => a.id - b.id);
  const of = oldestFirst.find(isSound)?.partCount ?? 0;
  const first = new Map<number, PictureRow>();
  for (const row of oldestFirst) {
    if (isSound(row) && row.partCount === of && !first.has(row.partNumber)) first.set(row.partNumber, row);
  }
  const parts = [...first.values()].sort((a, b) => a.partNumber - b.partNumber);
  return { of, parts, ids: oldestFirst.map(({ id }) => id) };
}

function isSound({ partNumber, partCount: count }: PictureRow): boolean {
  return isCount(partNumber, count) && isCount(count, mostParts);
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // A call takes so many arguments and no more.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Undefined for what is no Base64, or longer than a part. */
function bytesIn(part: string): Uint8Array | undefined {
  if (part.length > (bytesOfPart / 3) * 4 || part.length % 4 > 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(part)) {
    return undefined;
  }
  const text = atob(part);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
