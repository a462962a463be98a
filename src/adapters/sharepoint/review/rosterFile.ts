import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import type { IRosterFile, StoredRoster } from '../../../application/review/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService, isMissing } from '../connection/toServiceError';
import { rowOf, timeIn } from '../rows';
import { listNames } from '../schema/names';

const fileName = 'roster.csv';

/** So that a spreadsheet takes the stored file for UTF-8. */
const byteOrderMark = '\uFEFF';

/** The roster as one file in the audience's library, which only owners may open. */
export class SharePointRosterFile implements IRosterFile {
  private readonly folder: string;

  public constructor(private readonly site: SiteConnection) {
    this.folder = `${site.path}/${listNames.audience}`;
  }

  public async read(): Promise<StoredRoster | undefined> {
    const file = this.site.sp.web.getFileByServerRelativePath(`${this.folder}/${fileName}`);
    return asService(async () => {
      try {
        const [properties, text] = await Promise.all([file.select('TimeLastModified')(), file.getText()]);
        return { text, savedAt: timeIn(rowOf(properties), 'TimeLastModified') };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    });
  }

  public async save(text: string): Promise<void> {
    const { files } = this.site.sp.web.getFolderByServerRelativePath(this.folder);
    const content = byteOrderMark + text.replace(byteOrderMark, '');
    await asService(() => files.addUsingPath(fileName, content, { Overwrite: true }));
  }
}
