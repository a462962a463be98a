export const pictureTypes = ['image/png', 'image/jpeg'] as const;
export type PictureType = (typeof pictureTypes)[number];

/**
 * The longest side of a picture, in pixels: wide enough to read a screenshot of a whole screen. Nothing larger is
 * stored, and nothing larger is shown.
 */
export const longestSide = 1920;

/** A picture as its report names it, so that a missing or a foreign one shows. */
export type NamedPicture = {
  /** SHA-256 over the picture, in lower-case hexadecimal. */
  hash: string;
  mediaType: PictureType;
};

/** What a picture is called on its way to SharePoint: by its own hash, so that it is not sent twice. */
export function nameOfPicture({ hash, mediaType }: NamedPicture): string {
  return `picture-${hash}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
}

/** What the name of a picture says of it; an empty hash when it is no name of ours. */
export function namedPicture(name: string): NamedPicture {
  const hash = /^picture-([0-9a-f]{64})\./.exec(name)?.[1] ?? '';
  return { hash, mediaType: name.endsWith('.png') ? 'image/png' : 'image/jpeg' };
}

/** The place of a picture in its report, from 1; 0 when the report does not name it. The same picture twice is one. */
export function numberOfPicture(pictures: readonly NamedPicture[], hash: string): number {
  return pictures.findIndex((named) => named.hash === hash) + 1;
}
