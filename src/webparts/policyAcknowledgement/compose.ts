import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { intentionStorage, pageStorage } from '../../adapters/browser/acknowledgementStorage';
import { browserClock } from '../../adapters/browser/clock';
import { browserHashing, browserIds } from '../../adapters/browser/crypto';
import type { SiteConnection } from '../../adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../adapters/sharepoint/policyLists';
import type { IAcknowledgementServices, Viewer } from '../../features/acknowledgement/services';
import { connectListsSite, personIdOf } from '../context';

/** Everything the web part's screens need, put together once for a lists' site. */
export type Composition = {
  site: SiteConnection;
  services: IAcknowledgementServices;
  viewer: Viewer;
};

/** Puts the adapters together for the site that holds the lists. */
export function compose(context: WebPartContext, siteUrl: string): Composition {
  const site = connectListsSite(context, siteUrl);
  const owner = { personId: personIdOf(context), siteUrl };
  return {
    site,
    services: {
      lists: new SharePointPolicyLists(site),
      intentions: intentionStorage(owner),
      cache: pageStorage(owner),
      clock: browserClock,
      hashing: browserHashing,
      ids: browserIds
    },
    viewer: {
      displayName: context.pageContext.user.displayName,
      locale: context.pageContext.cultureInfo.currentCultureName,
      host: hostName(context)
    }
  };
}

/** Teams, Outlook or Office say who they are; anything else is a SharePoint page. */
function hostName({ sdks }: WebPartContext): string {
  return sdks.microsoftTeams ? (sdks.microsoftTeams.context.hostName ?? 'Teams') : 'SharePoint';
}
