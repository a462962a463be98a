import type { AadHttpClientFactory } from '@microsoft/sp-http';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { answerStorage } from '../../adapters/browser/answerStorage';
import {
  addressParameter,
  parameterIn,
  watchAddressParameter
} from '../../adapters/browser/addressParameter';
import { clockIn } from '../../adapters/browser/clock';
import { browserHashing, browserIds } from '../../adapters/browser/crypto';
import { faultLog } from '../../adapters/browser/faultLog';
import { intentionStorage } from '../../adapters/browser/intentionStorage';
import { pageStorage } from '../../adapters/browser/pageStorage';
import { personIdOf } from '../../adapters/browser/personId';
import { dropExpired } from '../../adapters/browser/personStorage';
import type { PersonOnSite } from '../../adapters/browser/personStorage';
import type { SiteConnection } from '../../adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../adapters/sharepoint/policyLists';
import { recordFaults } from '../../adapters/sharepoint/support/recordFaults';
import { timeZoneOf } from '../../adapters/sharepoint/timeZones';
import { readPolicyPage } from '../../application/acknowledgement/readPolicyPage';
import type { IFaultLog } from '../../application/support/ports';
import { formatFor } from '../../components/format';
import type { IAcknowledgementServices, Viewer } from '../../features/acknowledgement/services';
import { connectListsSite, hostName, mayManageLists } from '../context';

const parameter = 'report';

/** Everything the web part's screens need, put together once for a lists' site. */
export type AcknowledgementComposition = {
  site: SiteConnection;
  services: IAcknowledgementServices;
  viewer: Viewer;
  /** Whose device this is, for what is kept on it. */
  person: PersonOnSite;
  /** The last errors on this device, for an owner who looks under Support. */
  faults: IFaultLog;
  /** Asks for what only an administrator's grant opens. */
  aadClients: AadHttpClientFactory;
  /** The page was opened to report a post: its link, or empty for none in particular. */
  requestedReport: string | undefined;
  /** Tells of reports that the page is asked for while it stays open. Returns the way to end it. */
  onReportRequest(open: (link: string) => void): () => void;
};

/**
 * Puts the adapters together for the site that holds the lists. The question leaves first: the rest, and drawing the page,
 * take less time than the answer.
 */
export async function compose(context: WebPartContext, siteUrl: string): Promise<AcknowledgementComposition> {
  const site = connectListsSite(context, siteUrl);
  const person = { personId: personIdOf(context.pageContext), siteUrl };
  const faults = faultLog(person);
  recordFaults(site, faults);
  const timeZone = await timeZoneOf(context.pageContext.legacyPageContext);
  const reading = {
    lists: new SharePointPolicyLists(site),
    hashing: browserHashing,
    clock: clockIn(timeZone)
  };
  const page = readPolicyPage(reading);
  dropExpired();
  // A fault is for the screens to show, which wait for the same answer.
  await Promise.race([site.asked, page.catch(() => undefined)]);
  return {
    site,
    services: {
      ...reading,
      page,
      intentions: intentionStorage(person),
      answers: answerStorage(person),
      cache: pageStorage(person),
      ids: browserIds
    },
    viewer: {
      displayName: context.pageContext.user.displayName,
      format: formatFor(context.pageContext.cultureInfo.currentCultureName, timeZone),
      host: hostName(context),
      mayManage: mayManageLists(context, siteUrl)
    },
    person,
    faults,
    aadClients: context.aadHttpClientFactory,
    ...reportRequests(context)
  };
}

/**
 * The reports that the page's address asks for: `?report=<encoded link>`, or in Teams a deep link whose `subEntityId` is
 * `report=<encoded link>`. Teams gives that once.
 */
function reportRequests({
  sdks
}: WebPartContext): Pick<AcknowledgementComposition, 'requestedReport' | 'onReportRequest'> {
  const teams = sdks.microsoftTeams?.context;
  if (teams) {
    const requestedReport = parameterIn(teams.subEntityId ?? window.location.search, parameter);
    return { requestedReport, onReportRequest: () => () => undefined };
  }
  return {
    requestedReport: addressParameter(parameter),
    onReportRequest: (open) => watchAddressParameter(parameter, open)
  };
}
