import { listNames, ownersList } from './product';

/** A part of a picture of a report, as it is stored. */
export type StoredPicture = {
  ReportIntention: string;
  PictureNumber: number;
  PartNumber: number;
  PartCount: number;
  MediaType: string;
  PictureHash: string;
  PictureText: string;
};

export const storedPictures = (origin: string): Promise<StoredPicture[]> =>
  ownersList(origin, listNames.pictures).items<StoredPicture[]>();
