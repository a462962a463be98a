import { SPHttpClient } from '@microsoft/sp-http';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { tenantPropertyName } from '../adapters/sharepoint/schema/names';

/**
 * The absolute address of the site that holds the lists: the one the editor set, else in Teams the one the
 * tenant property names, else the page's own. A Teams personal app has no property pane and starts at the
 * tenant's root, hence the tenant property.
 */
export async function resolveListsSite(context: WebPartContext, property: string): Promise<string> {
  const own = context.pageContext.web.absoluteUrl;
  if (property) return siteAddress(property, own) ?? own;
  if (!context.sdks.microsoftTeams) return own;
  return siteAddress(await readTenantProperty(context), own) ?? own;
}

/** The absolute address of a site on the page's own tenant, without a slash at the end; undefined when it is none. */
export function siteAddress(text: string, base: string): string | undefined {
  try {
    const { origin, pathname, search, hash, username } = new URL(text.trim(), base);
    const sound = origin === new URL(base).origin && !search && !hash && !username;
    return sound ? `${origin}${pathname}`.replace(/\/+$/, '') : undefined;
  } catch {
    return undefined;
  }
}

/** Without the property, or without an answer, the page's own site is as good a guess as any: it says what is missing. */
async function readTenantProperty(context: WebPartContext): Promise<string> {
  const address = `${context.pageContext.web.absoluteUrl}/_api/web/GetStorageEntity('${tenantPropertyName}')`;
  try {
    const answer = await context.spHttpClient.get(address, SPHttpClient.configurations.v1);
    const entity: { Value?: string } = answer.ok ? await answer.json() : {};
    return entity.Value ?? '';
  } catch {
    return '';
  }
}
