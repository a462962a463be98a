import '@pnp/sp/items/list.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { IVersionRegister, RegisteredVersion } from '../../../application/review/ports';
import type { PolicyContent } from '../../../domain/policy/policy';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { departmentIn, policyKeyIn, versionSummaryFrom } from '../mapping';
import { rowsOf, textIn } from '../rows';
import { listNames } from '../schema/names';
import { askSettings, settingsRowIn } from '../settingsItem';
import { askByColumns, askVersions, readContent } from '../versionItems';
import type { VersionColumns } from '../versionItems';

type Register = { policyKey: string; department: string; versions: RegisteredVersion[] };

/** Asks for the settings and for the versions; `web` may be a batch. What the answers say is `registerFrom`. */
export function questionsFor(
  web: IWeb,
  site: SiteConnection,
  columns: VersionColumns
): [Promise<unknown>, Promise<unknown>] {
  return [askSettings(web, site), askEveryVersion(web, site, columns)];
}

function askEveryVersion(web: IWeb, site: SiteConnection, columns: VersionColumns): Promise<unknown> {
  return askVersions(web, site, columns, ['Title', 'WithdrawnReason']);
}

/** The policy of the settings and its versions, oldest first. Throws `ServiceError`. */
export function registerFrom(settings: unknown, versions: unknown): Register {
  const row = settingsRowIn(settings);
  const policyKey = policyKeyIn(row);
  return {
    policyKey,
    department: departmentIn(row),
    versions: versionsFrom(versions)
      .filter((version) => version.policyKey === policyKey)
      .sort((a, b) => a.number - b.number)
  };
}

function versionsFrom(versions: unknown): RegisteredVersion[] {
  return rowsOf(versions).map((row) => ({
    ...versionSummaryFrom(row),
    title: textIn(row, 'Title'),
    withdrawnReason: textIn(row, 'WithdrawnReason')
  }));
}

/** The list of versions as owners look after it. */
export class SharePointVersionRegister implements IVersionRegister {
  public constructor(private readonly site: SiteConnection) {}

  public read(): Promise<Register> {
    return askByColumns(async (columns) => {
      const [settings, versions] = await inOneBatch(this.site.sp.web, (web) =>
        questionsFor(web, this.site, columns)
      );
      return registerFrom(settings(), versions());
    });
  }

  public async readEveryPolicy(): Promise<RegisteredVersion[]> {
    return askByColumns(async (columns) =>
      versionsFrom(await asService(() => askEveryVersion(this.site.sp.web, this.site, columns)))
    );
  }

  public readContent(id: number): Promise<PolicyContent> {
    return readContent(id, this.site);
  }

  public async withdraw(id: number, reason: string): Promise<void> {
    const item = listAt(this.site.sp.web, this.site, listNames.versions).items.getById(id);
    await asService(() => item.update({ Withdrawn: true, WithdrawnReason: reason }));
  }
}
