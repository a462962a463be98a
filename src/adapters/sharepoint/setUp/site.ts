import '@pnp/sp/fields/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/views/index.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { isMissing } from '../connection/toServiceError';
import type { SiteConnection } from '../connection/connectSite';
import type { LevelName, ListSchema } from '../schema/types';

/** The list of a schema on a site, whether it exists or not. `web` may be a batched one. */
export function listOf(site: SiteConnection, schema: ListSchema, web = site.sp.web): IList {
  return web.getList(`${site.path}/${schema.library ? '' : 'Lists/'}${schema.name}`);
}

/** The answer of a request, or undefined when what it asks about is not there. */
export async function unlessMissing<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether a list takes its permissions from the site; undefined when it is not there. */
export async function inheritsPermissions(
  site: SiteConnection,
  schema: ListSchema
): Promise<boolean | undefined> {
  const list = await unlessMissing(() =>
    listOf(site, schema).select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()
  );
  return list && !list.HasUniqueRoleAssignments;
}

/** SharePoint's own levels by type (`RoleTypeKind`), since their names are translated. */
export const roleTypes: Partial<Record<LevelName, number>> & { fullControl: number } = {
  fullControl: 5,
  read: 2
};

export type PermissionLevel = {
  Id: number;
  Name: string;
  RoleTypeKind: number;
  BasePermissions: { High: string | number; Low: string | number };
};

/** The permission levels of the site. */
export async function permissionLevels({ sp }: SiteConnection): Promise<PermissionLevel[]> {
  return sp.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')<PermissionLevel[]>();
}
