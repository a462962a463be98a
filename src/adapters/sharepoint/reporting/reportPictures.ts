import '@pnp/sp/attachments/index.js';
import '@pnp/sp/items/index.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { ServiceError } from '../../../application/failure';
import type { IReportLists, Picture, StoredParts } from '../../../application/reporting/ports';
import { namedPicture, numberOfPicture } from '../../../domain/reporting/picture';
import { mostParts, partCount, partOf } from '../../../domain/reporting/pictureParts';
import type { Report } from '../../../domain/reporting/report';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { askOwnWith } from '../ownItems';
import { rowsOf, textIn } from '../rows';
import { listNames } from '../schema/names';
import { claimColumns, claimFrom, partToRow } from './pictureMapping';

/** Where the pictures of one's own reports go. Every method throws `ServiceError`. */
export type IOwnPictures = Pick<IReportLists, 'storedParts' | 'addPicture'>;

/** Pictures as rows of a list that staff add to: nobody can edit, swap or delete one afterwards. */
export class PicturesAsRows implements IOwnPictures {
  public constructor(private readonly site: SiteConnection) {}

  /** Asked without the pictures themselves: 300,000 characters a row. */
  public async storedParts({ intentionId, pictures }: Report): Promise<StoredParts> {
    const answer = askOwnWith(this.list, claimColumns, 'ReportIntention', intentionId);
    const claims = rowsOf(await asService(() => answer)).map(claimFrom);
    const partsOf = (hash: string): number[] =>
      claims
        .filter((claim) => claim.hash === hash && claim.pictureNumber === numberOfPicture(pictures, hash))
        .map(({ partNumber }) => partNumber);
    return new Map(pictures.map(({ hash }) => [hash, partsOf(hash)]));
  }

  public async addPicture(
    { intentionId }: Report,
    number: number,
    { name, content }: Picture,
    there: readonly number[]
  ): Promise<void> {
    const bytes = new Uint8Array(await content.arrayBuffer());
    const count = partCount(bytes.length);
    // Reviewers are shown the pictures that the report names: one that would be shown to nobody is not said to be sent.
    if (number < 1) throw refused('The report was stored without this picture. Make another report with it.');
    if (count > mostParts) throw refused(`The picture has ${bytes.length} bytes.`);
    const { hash, mediaType } = namedPicture(name);
    const personKey = await this.site.personKey;
    for (let part = 1; part <= count; part += 1) {
      if (there.includes(part)) continue;
      const claim = { intentionId, pictureNumber: number, partNumber: part, partCount: count, hash };
      const row = partToRow(claim, { mediaType, text: partOf(bytes, part), personKey });
      await asService(() => this.list.items.add(row));
    }
  }

  private get list(): IList {
    return listAt(this.site.sp.web, this.site, listNames.pictures);
  }
}

/** Pictures as files of the report, on a site that set-up has yet to bring forward. */
export class PicturesAsFiles implements IOwnPictures {
  public constructor(private readonly site: SiteConnection) {}

  public async storedParts({ id }: Report): Promise<StoredParts> {
    const files = await asService(() => this.reports.items.getById(id).attachmentFiles.select('FileName')());
    return new Map(rowsOf(files).map((file) => [namedPicture(textIn(file, 'FileName')).hash, [1]]));
  }

  public async addPicture(
    { id }: Report,
    _number: number,
    { name, content }: Picture,
    there: readonly number[]
  ): Promise<void> {
    if (there.length > 0) return;
    const files = this.reports.items.getById(id).attachmentFiles;
    await asService(async () => files.add(name, await content.arrayBuffer()));
  }

  private get reports(): IList {
    return listAt(this.site.sp.web, this.site, listNames.reports);
  }
}

function refused(detail: string): ServiceError {
  return new ServiceError({ kind: 'rejected', detail });
}
