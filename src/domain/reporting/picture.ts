export const pictureTypes = ['image/png', 'image/jpeg'] as const;
export type PictureType = (typeof pictureTypes)[number];

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
