import { SPQueryable } from '@pnp/sp/spqueryable.js';
import '@pnp/sp/user-custom-actions/web.js';
import type { IUserCustomActionInfo } from '@pnp/sp/user-custom-actions/types.js';
import type { IReminderPlaces, PlacedReminder, ReminderSite } from '../../../application/reminder/placing';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
import { asService } from '../connection/toServiceError';
import { readPolicyPage } from '../policyPage';
import { rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { customizerLocation, reminderComponentId } from './component';

/** SharePoint's base permission Manage Web Site, which custom actions of a web ask for. */
const manageWeb = 0x40000000;

/** The reminder on sites of the tenant, each a custom action of the site's web. */
export class SharePointReminderPlaces implements IReminderPlaces {
  /** @param connect - connects to another site of the tenant, by its absolute address */
  public constructor(
    private readonly lists: SiteConnection,
    private readonly connect: (site: string) => SiteConnection
  ) {}

  public get listsSite(): string {
    return this.lists.url;
  }

  public policyPage(): Promise<string> {
    return readPolicyPage(this.lists);
  }

  public async read(site: string): Promise<ReminderSite> {
    const [web, rights, actions] = await inOneBatch(this.connect(site).sp.web, (batched) => [
      batched.select('Title')(),
      SPQueryable(batched, 'EffectiveBasePermissions')(),
      batched.userCustomActions()
    ]);
    const [placed] = reminders(actions());
    return {
      title: textIn(rowOf(web()), 'Title'),
      placed: placed && placedFrom(placed),
      mayPlace: (Number(rowOf(rights()).Low) & manageWeb) !== 0
    };
  }

  public async place(site: string, { position, reportTo }: PlacedReminder): Promise<void> {
    const { userCustomActions } = this.connect(site).sp.web;
    const properties = { site: this.lists.path || '/', position, ...(reportTo && { reportTo }) };
    const action = {
      Title: 'Policy reminder',
      Location: customizerLocation,
      ClientSideComponentId: reminderComponentId,
      ClientSideComponentProperties: JSON.stringify(properties)
    } as Partial<IUserCustomActionInfo>;
    await asService(async () => {
      const [there] = reminders(await userCustomActions());
      if (there) await userCustomActions.getById(textIn(there, 'Id')).update(action);
      else await userCustomActions.add(action);
    });
  }

  public async takeAway(site: string): Promise<void> {
    const { userCustomActions } = this.connect(site).sp.web;
    await asService(async () => {
      for (const there of reminders(await userCustomActions()))
        await userCustomActions.getById(textIn(there, 'Id')).delete();
    });
  }
}

function reminders(actions: unknown): Row[] {
  return rowsOf(actions).filter(
    (action) => textIn(action, 'ClientSideComponentId').toLowerCase() === reminderComponentId
  );
}

/** What somebody else has written there, and is not to be read, is as if nothing was set. */
function placedFrom(action: Row): PlacedReminder {
  const { position, reportTo } = propertiesIn(textIn(action, 'ClientSideComponentProperties'));
  return {
    position: position === 'top' ? 'top' : 'bottom',
    reportTo: typeof reportTo === 'string' ? reportTo : ''
  };
}

function propertiesIn(json: string): Row {
  try {
    return rowOf(JSON.parse(json));
  } catch {
    return {};
  }
}
