import '@pnp/sp/files/index.js';
import type { IFile } from '@pnp/sp/files/types.js';
import '@pnp/sp/folders/index.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { EarlierRoster, IRosterFile, StoredRoster } from '../../../application/review/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService, isMissing } from '../connection/toServiceError';
import { rowOf, rowsOf, textIn, timeIn } from '../rows';
import type { Row } from '../rows';
import { listNames } from '../schema/names';

const fileName = 'roster.csv';

/** So that a spreadsheet takes the stored file for UTF-8. */
const byteOrderMark = '\uFEFF';

const folderOf = ({ path }: SiteConnection): string => `${path}/${listNames.audience}`;

const fileIn = (web: IWeb, site: SiteConnection): IFile =>
  web.getFileByServerRelativePath(`${folderOf(site)}/${fileName}`);

/** The stored roster's tag, which changes with every save; undefined when none is stored. `web` may be a batch. */
export async function rosterTag(web: IWeb, site: SiteConnection): Promise<string | undefined> {
  try {
    return textIn(rowOf(await fileIn(web, site).select('ETag')()), 'ETag');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The roster as one file in the audience's library, which only owners may open. */
export class SharePointRosterFile implements IRosterFile {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<StoredRoster | undefined> {
    const file = fileIn(this.site.sp.web, this.site);
    return asService(async () => {
      try {
        const [properties, text] = await Promise.all([
          file.select('TimeLastModified', 'ModifiedBy/Title').expand('ModifiedBy')(),
          file.getText()
        ]);
        const row = rowOf(properties);
        return { text, savedAt: timeIn(row, 'TimeLastModified'), savedBy: nameIn(row, 'ModifiedBy') };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    });
  }

  public async save(text: string): Promise<void> {
    const { files } = this.site.sp.web.getFolderByServerRelativePath(folderOf(this.site));
    const content = byteOrderMark + text.replace(byteOrderMark, '');
    await asService(() => files.addUsingPath(fileName, content, { Overwrite: true }));
  }

  /** SharePoint lists the versions before the one that is stored, the oldest first. */
  public async previous(): Promise<EarlierRoster | undefined> {
    const { versions } = fileIn(this.site.sp.web, this.site);
    return asService(async () => {
      try {
        const answer = await versions
          .select('ID', 'VersionLabel', 'Created', 'CreatedBy/Title')
          .expand('CreatedBy')();
        const rows = rowsOf(answer);
        return rows.length === 0 ? undefined : earlierFrom(rows[rows.length - 1]);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    });
  }

  public async restore({ label }: EarlierRoster): Promise<void> {
    const { versions } = fileIn(this.site.sp.web, this.site);
    await asService(() => versions.restoreByLabel(label));
  }
}

function earlierFrom(row: Row): EarlierRoster {
  return {
    label: textIn(row, 'VersionLabel'),
    savedAt: timeIn(row, 'Created'),
    savedBy: nameIn(row, 'CreatedBy')
  };
}

/** Empty for an account that the site no longer knows. */
function nameIn(row: Row, property: string): string {
  const person = row[property];
  return person === null || person === undefined ? '' : textIn(rowOf(person), 'Title');
}
