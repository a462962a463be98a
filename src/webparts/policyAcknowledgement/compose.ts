import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { intentionStorage, pageStorage } from '../../adapters/browser/acknowledgementStorage';
import { browserClock } from '../../adapters/browser/clock';
import { browserHashing, browserIds } from '../../adapters/browser/crypto';
import { connectSite } from '../../adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../adapters/sharepoint/connection/connectSite';
import type { Digest } from '../../adapters/sharepoint/connection/sending';
import { SharePointPolicyLists } from '../../adapters/sharepoint/policyLists';
import type { IAcknowledgementServices, Viewer } from '../../features/acknowledgement/services';

/** Everything the web part's screens need, put together once for a lists' site. */
export type Composition = {
  site: SiteConnection;
  services: IAcknowledgementServices;
  viewer: Viewer;
};

/** Puts the adapters together for the site that holds the lists. */
export function compose(context: WebPartContext, siteUrl: string): Composition {
  const site = connectSite(siteUrl, { pageDigest: () => pageDigest(context, siteUrl) });
  const owner = { personId: personId(context), siteUrl };
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

/** Entra's id of the person, else SharePoint's within the site collection; never a name or an address. */
function personId({ pageContext }: WebPartContext): string {
  const userId: unknown = pageContext.legacyPageContext.userId;
  return pageContext.aadInfo?.userId?.toString() ?? `${pageContext.site.id.toString()}:${String(userId)}`;
}

/** The digest that came with the page serves while it lasts, for the page's own site only. */
function pageDigest({ pageContext }: WebPartContext, siteUrl: string): Digest | undefined {
  if (pageContext.web.absoluteUrl.replace(/\/+$/, '').toLowerCase() !== siteUrl.toLowerCase())
    return undefined;
  const { formDigestValue, formDigestTimeoutSeconds } = pageContext.legacyPageContext;
  const issuedAt = Date.parse(String(formDigestValue).split(',')[1]);
  const lifetimeMs = (Number(formDigestTimeoutSeconds) - 15) * 1000;
  return { value: formDigestValue, expiresAt: issuedAt + lifetimeMs };
}

/** Teams, Outlook or Office say who they are; anything else is a SharePoint page. */
function hostName({ sdks }: WebPartContext): string {
  return sdks.microsoftTeams ? (sdks.microsoftTeams.context.hostName ?? 'Teams') : 'SharePoint';
}
