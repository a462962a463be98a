import '@pnp/sp/items/list.js';
import type { IItems } from '@pnp/sp/items/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { IVersionRegister, RegisteredVersion } from '../../../application/review/ports';
import { ServiceError } from '../../../application/failure';
import type { PolicyContent } from '../../../domain/policy/policy';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { contentColumns, contentFrom, versionSummaryColumns, versionSummaryFrom } from '../mapping';
import { rowOf, rowsOf, textIn } from '../rows';
import { listNames, settingsItemTitle } from '../schema/names';

/** More versions than any policy has had; far below the list view threshold. */
const mostVersions = 500;

export type Register = { policyKey: string; versions: RegisteredVersion[] };

/** Asks for the settings' policy and for the versions; `web` may be a batch. What the answers say is `registerFrom`. */
export function questionsFor(web: IWeb, site: SiteConnection): [Promise<unknown>, Promise<unknown>] {
  return [
    listAt(web, site, listNames.settings)
      .items.select('PolicyKey')
      .filter(`Title eq '${settingsItemTitle}'`)
      .top(1)(),
    askForVersions(web, site)
  ];
}

function askForVersions(web: IWeb, site: SiteConnection): Promise<unknown> {
  return listAt(web, site, listNames.versions)
    .items.select(...versionSummaryColumns, 'Title', 'WithdrawnReason')
    .orderBy('Id')
    .top(mostVersions)();
}

/** The policy of the settings and its versions, oldest first. Throws `ServiceError`. */
export function registerFrom(settings: unknown, versions: unknown): Register {
  const [setting] = rowsOf(settings);
  if (!setting) throw new ServiceError({ kind: 'missing', detail: 'The settings item is missing.' });
  const policyKey = textIn(setting, 'PolicyKey').trim();
  return {
    policyKey,
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

  public async read(): Promise<Register> {
    const [settings, versions] = await asService(() =>
      Promise.all(questionsFor(this.site.sp.web, this.site))
    );
    return registerFrom(settings, versions);
  }

  public async readEveryPolicy(): Promise<RegisteredVersion[]> {
    return versionsFrom(await asService(() => askForVersions(this.site.sp.web, this.site)));
  }

  public async readContent(id: number): Promise<PolicyContent> {
    const item = this.items()
      .getById(id)
      .select(...contentColumns);
    return contentFrom(rowOf(await asService(() => item())));
  }

  public async withdraw(id: number, reason: string): Promise<void> {
    await asService(() => this.items().getById(id).update({ Withdrawn: true, WithdrawnReason: reason }));
  }

  private items(): IItems {
    return listAt(this.site.sp.web, this.site, listNames.versions).items;
  }
}
