import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { personKeyOf } from '../adapters/browser/personKey';
import { connectSite } from '../adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../adapters/sharepoint/connection/connectSite';
import { millisecondsOf } from '../domain/moment';
import type { Digest } from '../adapters/sharepoint/connection/sending';

/** Connects to the site that holds the lists. `siteUrl` is absolute. */
export function connectListsSite(context: WebPartContext, siteUrl: string): SiteConnection {
  return connectSite(siteUrl, {
    pageDigest: () => pageDigest(context, siteUrl),
    personKey: personKeyOf(context.pageContext.aadInfo?.userId?.toString())
  });
}

/** Whether the person may manage lists, as the page knows without asking; false for a site other than the page's. */
export function mayManageLists(context: WebPartContext, siteUrl: string): boolean {
  const { permissions } = context.pageContext.web;
  return isOwnSite(context, siteUrl) && permissions.hasPermission(SPPermission.manageLists);
}

/** Teams, Outlook or Office say who they are; anything else is a SharePoint page. */
export function hostName({ sdks }: WebPartContext): string {
  return sdks.microsoftTeams ? (sdks.microsoftTeams.context.hostName ?? 'Teams') : 'SharePoint';
}

function isOwnSite({ pageContext }: WebPartContext, siteUrl: string): boolean {
  return pageContext.web.absoluteUrl.replace(/\/+$/, '').toLowerCase() === siteUrl.toLowerCase();
}

/** The digest that came with the page serves while it lasts, for the page's own site only. */
function pageDigest(context: WebPartContext, siteUrl: string): Digest | undefined {
  if (!isOwnSite(context, siteUrl)) return undefined;
  const { pageContext } = context;
  const { formDigestValue, formDigestTimeoutSeconds } = pageContext.legacyPageContext;
  const issuedAt = millisecondsOf(String(formDigestValue).split(',')[1]);
  const lifetimeMs = (Number(formDigestTimeoutSeconds) - 15) * 1000;
  return { value: formDigestValue, expiresAt: issuedAt + lifetimeMs };
}
