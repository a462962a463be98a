import { SPHttpClient } from '@microsoft/sp-http';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { personIdOf } from '../adapters/browser/personId';
import { PersonStorage } from '../adapters/browser/personStorage';
import { tenantPropertyName } from '../adapters/sharepoint/schema/names';
import { siteAddress } from '../domain/siteAddress';

const monthMs = 30 * 24 * 60 * 60 * 1000;

/**
 * The absolute address of the site that holds the lists: the one the editor set, else in Teams the one the
 * tenant property names, else the page's own. A Teams personal app has no property pane and starts at the
 * tenant's root, hence the tenant property. When it cannot be read, the site of the last time serves;
 * undefined when there was none: the root must not be taken for a site that is to be set up.
 */
export async function resolveListsSite(
  context: WebPartContext,
  property: string
): Promise<string | undefined> {
  const own = context.pageContext.web.absoluteUrl;
  if (property) return siteAddress(property, own) ?? own;
  if (!context.sdks.microsoftTeams) return own;
  const person = { personId: personIdOf(context.pageContext), siteUrl: own };
  const remembered = new PersonStorage('lists-site', person, isText, monthMs);
  const named = await readTenantProperty(context);
  if (named === undefined) return remembered.load();
  const site = siteAddress(named, own) ?? own;
  remembered.save(site);
  return site;
}

/** What the tenant property says, empty when it is not set; undefined when SharePoint did not answer. */
async function readTenantProperty(context: WebPartContext): Promise<string | undefined> {
  const address = `${context.pageContext.web.absoluteUrl}/_api/web/GetStorageEntity('${tenantPropertyName}')`;
  try {
    const answer = await context.spHttpClient.get(address, SPHttpClient.configurations.v1);
    if (!answer.ok) return undefined;
    const entity: { Value?: string } = await answer.json();
    return entity.Value ?? '';
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
