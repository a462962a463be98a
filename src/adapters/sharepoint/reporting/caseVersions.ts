import '@pnp/sp/items/index.js';
import type { ICaseVersions } from '../../../application/reporting/checkCaseHistory';
import type { HistoryVersion } from '../../../domain/reporting/historyCheck';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { numberIn, rowsOf, textIn, timeIn } from '../rows';
import type { Row } from '../rows';
import { listNames } from '../schema/names';
import { historyFrom } from './caseMapping';
import { objectIn, staffTextIn } from './json';

/** Each version has the whole history: a few at a time keep the page responsive whatever somebody wrote into one. */
const versionsAtOnce = 25;

/** A list keeps up to 50,000 versions of a row. */
const mostVersions = 300;

/** The most that is read of histories in all, in characters. */
const mostCharacters = 5_000_000;

/** SharePoint counts a major version as 512 minor ones. */
const major = 512;

/** The versions of a case, over SharePoint's REST service: newest first, as it gives them. */
export class SharePointCaseVersions implements ICaseVersions {
  public constructor(private readonly site: SiteConnection) {}

  public async newest(caseId: number): Promise<HistoryVersion[]> {
    const all: Row[] = [];
    let characters = 0;
    while (all.length < mostVersions && characters < mostCharacters) {
      const page = await this.page(caseId, all.length);
      const last = all[all.length - 1];
      // A service that does not pass over what it is told to would give the same versions again.
      const older = page.filter((row) => !last || numberIn(row, 'VersionId') < numberIn(last, 'VersionId'));
      for (const row of older) {
        all.push(row);
        characters += textIn(row, 'CaseHistory').length;
      }
      if (older.length < versionsAtOnce || numberIn(all[all.length - 1], 'VersionId') <= major) break;
    }
    return versionsFrom(all);
  }

  private async page(caseId: number, start: number): Promise<Row[]> {
    const { items } = listAt(this.site.sp.web, this.site, listNames.cases);
    const versions = items
      .getById(caseId)
      .versions.select('VersionId', 'Modified', 'Editor', 'CaseHistory')
      .top(versionsAtOnce);
    return rowsOf(await asService(() => (start > 0 ? versions.skip(start) : versions)()));
  }
}

/** A save that left the history alone has the same one, which is read once. */
function versionsFrom(rows: readonly Row[]): HistoryVersion[] {
  let json: string | undefined;
  let history: HistoryVersion['history'] = [];
  return rows.map((row) => {
    const written = textIn(row, 'CaseHistory');
    // Nothing is too long: a step must not get past a version that is not looked at.
    if (written !== json) history = historyFrom(written);
    json = written;
    const editor = objectIn(row.Editor);
    return {
      number: numberIn(row, 'VersionId') / major,
      editor: { name: staffTextIn(editor, 'LookupValue'), email: staffTextIn(editor, 'Email') },
      // `Created` of a version names no zone; its `Modified` is the same moment in UTC.
      savedAt: timeIn(row, 'Modified'),
      history
    };
  });
}
