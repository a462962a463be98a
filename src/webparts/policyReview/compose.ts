import { AadHttpClient } from '@microsoft/sp-http';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { pageAddress } from '../../adapters/browser/address';
import { clockIn } from '../../adapters/browser/clock';
import { faultLog } from '../../adapters/browser/faultLog';
import { personIdOf } from '../../adapters/browser/personId';
import { dropExpired } from '../../adapters/browser/personStorage';
import type { PersonOnSite } from '../../adapters/browser/personStorage';
import type { SiteConnection } from '../../adapters/sharepoint/connection/connectSite';
import type { GraphGet } from '../../adapters/graph/groupMembers';
import { SharePointReviewAccess } from '../../adapters/sharepoint/review/reviewAccess';
import { timeZoneOf } from '../../adapters/sharepoint/timeZones';
import { recordFaults } from '../../adapters/sharepoint/support/recordFaults';
import type { IAddress, IClock } from '../../application/ports';
import type { IReviewAccess } from '../../application/review/reviewRights';
import type { IFaultLog } from '../../application/support/ports';
import { connectListsSite, hostName } from '../context';
import { formatFor } from '../../components/format';
import type { Format } from '../../components/format';

/** What every tab of the review web part is put together from. Each tab adds its own adapters when it is opened. */
export type ReviewComposition = {
  site: SiteConnection;
  access: IReviewAccess;
  /** Whose device this is, for what is kept on it. */
  personOnSite: PersonOnSite;
  /** Who is looking. */
  person: { name: string; email: string; login: string };
  /** Asks Microsoft Graph as the person; throws where that is not granted. */
  graphGet: GraphGet;
  /** Asks a service of Microsoft 365 as the person; throws where that is not granted. */
  askFor(service: string): GraphGet;
  /** The last errors on this device. */
  faults: IFaultLog;
  /** The solution's version. */
  version: string;
  /** SharePoint, Teams, Outlook or Office. */
  host: string;
  clock: IClock;
  address: IAddress;
  /** SharePoint's, as `Intl` calls it. */
  timeZone: string;
  /** Dates and numbers in SharePoint's language, region and time zone. */
  format: Format;
};

/** Puts the review web part together for the site that holds the lists. */
export async function compose(context: WebPartContext, siteUrl: string): Promise<ReviewComposition> {
  const site = connectListsSite(context, siteUrl);
  const timeZone = await timeZoneOf(context.pageContext.legacyPageContext);
  const clock = clockIn(timeZone);
  const personOnSite = { personId: personIdOf(context.pageContext), siteUrl };
  const faults = faultLog(personOnSite);
  dropExpired();
  recordFaults(site, faults);
  const askFor =
    (service: string): GraphGet =>
    async (url) => {
      const client = await context.aadHttpClientFactory.getClient(service);
      return client.get(url, AadHttpClient.configurations.v1);
    };
  return {
    site,
    access: new SharePointReviewAccess(site),
    personOnSite,
    person: personOf(context),
    graphGet: askFor('https://graph.microsoft.com'),
    askFor,
    faults,
    version: context.manifest.version,
    host: hostName(context),
    clock,
    address: pageAddress(),
    timeZone,
    format: formatFor(context.pageContext.cultureInfo.currentCultureName, timeZone)
  };
}

function personOf({ pageContext: { user } }: WebPartContext): ReviewComposition['person'] {
  return { name: user.displayName, email: user.email, login: user.loginName };
}
